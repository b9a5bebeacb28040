import { logout } from '../api';

/** The weather: a page that anyone could have been looking at. */
const elsewhere = 'https://www.knmi.nl/';

/** Blanks the page at once, ends the session, and puts another site in its place. */
export function leaveQuickly(): void {
  document.documentElement.hidden = true;
  document.title = 'KNMI';
  const go = () => window.location.replace(elsewhere);
  // The session ends on the server; a slow connection may not keep anyone here.
  logout().then(go, go);
  setTimeout(go, 800);
}
