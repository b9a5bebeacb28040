import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page is put on paper: what shows only there need not be made before. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  // From the first drawing on: the page may be printed before it is painted.
  useLayoutEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
}
