import { logout } from '../api';

/** The weather: a page that anyone could have been looking at. */
const elsewhere = 'https://www.knmi.nl/';

/** Where a page without script sends whoever must be gone: it leaves quickly in its place. */
export const exitPath = '/weg';

/** Blanks the page at once, ends the session, and puts another site in its place. */
export function leaveQuickly(): void {
  document.documentElement.hidden = true;
  document.title = 'KNMI';
  const go = () => window.location.replace(elsewhere);
  // The session ends on the server; a slow connection may not keep anyone here.
  logout().then(go, go);
  setTimeout(go, 800);
}
