import type { ReactNode } from 'react';
import './empty.css';

interface EmptyProps {
  /** What there is not. */
  title: string;
  /** What to do about it, if anything. */
  children?: ReactNode;
}

/** In the place of a list that holds nothing. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <div className="empty">
      <p className="strong">{title}</p>
      {children}
    </div>
  );
}
