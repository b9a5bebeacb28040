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
  const isPrinting = usePrinting();
  return (
    <details className="fold" open={isOpen || undefined} onToggle={() => setWasOpened(true)}>
      <summary>{title}</summary>
      {(isOpen || wasOpened || isPrinting) && children}
    </details>
  );
}
