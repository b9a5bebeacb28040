import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link, type To } from '../lib/address';
import './button.css';

export type ButtonLook = 'primary' | 'secondary' | 'quiet';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: ButtonLook;
}

/** `aria-disabled` rather than `disabled`: focus stays on a button that is busy. */
export function Button({
  look = 'secondary',
  className = '',
  type = 'button',
  ...rest
}: ButtonProps) {
  return <button type={type} className={`button button-${look} ${className}`} {...rest} />;
}

interface ButtonLinkProps {
  to: To;
  /** What goes along without standing in the address. */
  state?: object;
  look?: ButtonLook;
  children: ReactNode;
}

/** Leads to another page, and looks like what one does next. */
export function ButtonLink({ look = 'secondary', children, ...link }: ButtonLinkProps) {
  return (
    <Link className={`button button-${look}`} {...link}>
      {children}
    </Link>
  );
}

/** Buttons side by side, under each other where there is no room. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className="buttons">{children}</div>;
}
