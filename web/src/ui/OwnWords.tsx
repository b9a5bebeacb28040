import './own-words.css';

/** What somebody said or wrote, between quotes. */
export function OwnWords({ children }: { children: string }) {
  return <q className="own-words">{children}</q>;
}

/** The same where it may be long: with its own lines. */
export function OwnText({ children }: { children: string }) {
  return <p className="own-text">{children}</p>;
}
