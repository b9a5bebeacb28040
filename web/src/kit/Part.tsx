/** How a part stands on the page of all parts: what it is for, its keys, and its states. */
import { type ReactNode, useId } from 'react';
import { useTexts } from '../i18n/Language';
import { type WordId, words } from './words';

/** The words of this page in the language of the reader. */
export function useWords(): (id: WordId) => string {
  const { pick } = useTexts();
  return (id) => pick(words[id]);
}

interface PartProps {
  /** As it is called in the code: also where the list of contents leads to. */
  name: string;
  about: WordId;
  keys?: WordId;
  children: ReactNode;
}

export function Part({ name, about, keys, children }: PartProps) {
  const w = useWords();
  const id = useId();
  return (
    <section className="kit-part" id={name} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {name}
      </h3>
      <p>{w(about)}</p>
      {keys && (
        <p className="subtle small">
          {w('keys')} {w(keys)}
        </p>
      )}
      {children}
    </section>
  );
}

/** One state. */
export function State({ name, children }: { name: WordId; children: ReactNode }) {
  const w = useWords();
  return (
    <div className="kit-state">
      <p className="subtle small">{w(name)}</p>
      {children}
    </div>
  );
}
