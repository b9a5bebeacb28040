/**
 * Runs in the page before anything else of it. Says by `naastUsable`, in milliseconds since the
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
  // Told of what changes, and not asking in each frame: that would draw while the page loads.
  const look = () => {
    if (!isThere('main h1')) return;
    drawn(() => {
      noted.heading ??= now();
    });
    if (!isThere(content) || !isThere(click)) return;
    changes.disconnect();
    drawn(() => {
      noted.shown = now();
      document.querySelector(click).click();
      drawn(() => window.naastUsable(JSON.stringify({ ...noted, usable: now() })));
    });
  };
  let next = 0;
  const changes = new MutationObserver(() => {
    cancelAnimationFrame(next);
    next = requestAnimationFrame(look);
  });
  changes.observe(document, { childList: true, subtree: true });
}
