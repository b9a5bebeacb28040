import type { ReactNode } from 'react';
import './fold.css';

interface FoldProps {
  title: string;
  /** Open whatever the reader does; else the reader opens and closes it. */
  isOpen?: boolean;
  children: ReactNode;
}

/** Folded away until asked for: native details. */
export function Fold({ title, isOpen = false, children }: FoldProps) {
  return (
    <details className="fold" open={isOpen || undefined}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
