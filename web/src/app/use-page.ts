import { useEffect, useRef } from 'react';
import { useLocation } from '../lib/address';

let isFontAsked = false;

/**
 * The font comes once there is something to read: before that its 28 kB keep the page itself
 * waiting. Until it is there the page has the font of the device, and is not set twice.
 */
async function loadFont(): Promise<void> {
  if (isFontAsked) return;
  isFontAsked = true;
  try {
    await document.fonts.load('1rem "Source Sans 3 Variable"');
    document.documentElement.classList.add('has-font');
  } catch {
    // Asked again on the next page; that of the device will do.
    isFontAsked = false;
  }
}

let firstPath: string | null = null;

/**
 * The title of the page (never a family's name: it stays in the history of shared phones), and
 * focus on its h1 after a navigation. Not on the first page: there the browser starts at the top.
 */
export function usePage(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (heading.current) loadFont();
  });
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = `${title} – Naast`;
  }, [title]);
  useEffect(() => {
    if (firstPath === null || firstPath === pathname) {
      firstPath = pathname;
      return;
    }
    firstPath = '';
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, [pathname]);
  return heading;
}
