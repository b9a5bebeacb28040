import './loading.css';

/** Room for a page that is on its way; the word comes only when it takes long. */
export function Loading({ text }: { text: string }) {
  return (
    <div className="page loading" role="status">
      <p className="subtle">{text}</p>
    </div>
  );
}
