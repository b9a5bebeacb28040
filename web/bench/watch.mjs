/**
 * Runs in the page before anything else of it. Notes in `window.usable`, in milliseconds since the
 * visit began: when the heading and when the content were on the screen, and when the page had
 * drawn a frame after a click on what is there.
 */
export function watch({ content, click }) {
  const noted = {};
  const now = () => Math.round(performance.now());
  const drawn = (then) => requestAnimationFrame(() => setTimeout(then));
  const isThere = (selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    return box !== undefined && box.width > 0 && box.height > 0;
  };
  const look = () => {
    if (!noted.heading && isThere('main h1'))
      drawn(() => {
        noted.heading = noted.heading ?? now();
      });
    if (!isThere('main h1') || !isThere(content) || !isThere(click)) {
      requestAnimationFrame(look);
      return;
    }
    drawn(() => {
      noted.shown = now();
      document.querySelector(click).click();
      drawn(() => {
        window.usable = { ...noted, usable: now() };
      });
    });
  };
  requestAnimationFrame(look);
}
