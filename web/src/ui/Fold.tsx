import { type ReactNode, useState } from 'react';
import { usePrinting } from './use-printing';
import './fold.css';

interface FoldProps {
  title: string;
  /** Open whatever the reader does; else the reader opens and closes it. */
  isOpen?: boolean;
  children: ReactNode;
}

/** Folded away until asked for: native details. What is in it is made when it is opened. */
export function Fold({ title, isOpen = false, children }: FoldProps) {
  const [wasOpened, setWasOpened] = useState(false);
  const make = () => setWasOpened(true);
  const isPrinting = usePrinting();
  return (
    <details className="fold" open={isOpen || undefined} onToggle={make}>
      {/* Before it opens, so that it is never seen empty. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button */}
      <summary onClick={make}>{title}</summary>
      {(isOpen || wasOpened || isPrinting) && children}
    </details>
  );
}
