import { type ReactNode, useId } from 'react';
import './card.css';

export type CardLook = 'plain' | 'hulp' | 'wachten' | 'schakel' | 'signal' | 'event' | 'today';

interface CardProps {
  title: string;
  /** The colour of its edge. */
  look?: CardLook;
  /** Where the edge is: on top for cards side by side, at the side for cards under each other. */
  edge?: 'top' | 'side';
  className?: string;
  /** Beside the heading. */
  head?: ReactNode;
  children: ReactNode;
}

/** One subject with its heading. */
export function Card(props: CardProps) {
  const { title, look = 'plain', edge = 'top', className = '', head, children } = props;
  const id = useId();
  const heading = <h2 id={id}>{title}</h2>;
  return (
    <section
      className={`subject subject-${edge} subject-${look} ${className}`}
      aria-labelledby={id}
    >
      {head ? (
        <div className="subject-head">
          {heading}
          {head}
        </div>
      ) : (
        heading
      )}
      {children}
    </section>
  );
}

interface LinesProps {
  /** What stands there when there are none. */
  empty: string;
  children: readonly ReactNode[];
}

/** Lines under each other, or that there are none. */
export function Lines({ empty, children }: LinesProps) {
  if (children.length === 0) return <p className="subtle">{empty}</p>;
  return <ul className="plain lines">{children}</ul>;
}

interface LineProps {
  /** Above it, smaller: a day. */
  when?: ReactNode;
  /** Before the title, on the same line. */
  mark?: ReactNode;
  title: ReactNode;
  /** Under it, smaller; what is empty is left out. */
  more?: readonly (string | false | null)[];
  className?: string;
  /** What can be done with it, beside it. */
  after?: ReactNode;
}

/** One of a list: what, with when above it and more under it. */
export function Line({ when, mark, title, more = [], className, after }: LineProps) {
  const rest = more.filter(Boolean).join(' · ');
  return (
    <li className={className}>
      <div>
        {when && <span className="line-small">{when}</span>}
        {mark && <span className="line-mark">{mark}</span>} <span className="strong">{title}</span>
        {rest && <span className="line-small">{rest}</span>}
      </div>
      {after}
    </li>
  );
}
