import './wordmark.css';

/** Two bars of unequal height, side by side. */
export function Wordmark() {
  return (
    <span className="wordmark">
      <svg viewBox="0 0 22 22" width="22" height="22" aria-hidden="true">
        <rect className="wordmark-a" x="1" y="5" width="8" height="15" rx="3.5" />
        <rect className="wordmark-b" x="12.5" y="2" width="8" height="18" rx="3.5" />
      </svg>
      naast
    </span>
  );
}
