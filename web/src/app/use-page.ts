import { useEffect, useRef } from 'react';
import { useLocation } from '../lib/address';
import { askingFor } from './font';

/**
 * The font comes once there is something to read: before that its 28 kB keep the page itself
 * waiting. Until it is there the page has the font of the device, and is not set twice.
 */
const askForFont = askingFor(
  () => document.fonts,
  () => document.documentElement.classList.add('has-font'),
);

let firstPath: string | null = null;

/**
 * The title of the page (never a family's name: it stays in the history of shared phones), and
 * focus on its h1 after a navigation, also when that waits for an answer. Not on the first page:
 * there the browser starts at the top.
 */
export function usePage(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus when this page came and has not given it to the heading yet.
  const left = useRef<Element | null>(null);
  const { pathname } = useLocation();
  // No dependencies: a heading that waits for an answer comes with a later drawing.
  useEffect(() => {
    if (heading.current) askForFont(pathname);
  });
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
    left.current = document.activeElement;
  }, [pathname]);
  useEffect(() => {
    if (!heading.current || !left.current) return;
    // Who went on meanwhile stays there.
    const { activeElement: now, body } = document;
    if (now === left.current || now === body) heading.current.focus();
    left.current = null;
  });
  return heading;
}
