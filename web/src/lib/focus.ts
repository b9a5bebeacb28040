/** The focus on the h1 of the page, for when what had it is gone. One stays where one reads. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

/** Who closes what stood over the page goes on where that was opened, or else at the h1. */
export function keepFocus(): void {
  // What was recorded can take away, with the next drawing, the button that opened it.
  setTimeout(() => {
    if (document.activeElement === document.body) focusHeading();
  });
}
