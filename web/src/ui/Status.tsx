import type { ReactNode } from 'react';
import { Notice } from './Notice';

interface StatusProps {
  /** What was just done; empty: nothing. */
  text: string;
  /** What can be done about it. */
  children?: ReactNode;
}

/** Says that something was done. It stands on the page before it has a text: else it is not read
 * out when the text comes. */
export function Status({ text, children }: StatusProps) {
  return (
    <div role="status">
      {text && (
        <Notice look="positive">
          <p>{text}</p>
          {children}
        </Notice>
      )}
    </div>
  );
}
