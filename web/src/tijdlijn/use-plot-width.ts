import { useEffect, useRef, useState } from 'react';
import { usePrinting } from '../ui/use-printing';

/** The width of A4 landscape between its margins, less the column with names. */
const paperWidth = 1046 - 160;

/** The width there is to draw in, also on paper; and a count that rises when fonts come in. */
export function usePlotWidth(minimum: number) {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [fonts, setFonts] = useState(0);
  const isPrinting = usePrinting();
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const loaded = () => setFonts((count) => count + 1);
    document.fonts.addEventListener('loadingdone', loaded);
    return () => document.fonts.removeEventListener('loadingdone', loaded);
  }, []);
  const plotWidth = width === 0 ? 0 : Math.max(width, minimum);
  return { ref, width: isPrinting ? paperWidth : plotWidth, fonts, isPrinting };
}
