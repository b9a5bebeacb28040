interface Fonts {
  load(font: string): Promise<unknown>;
}

/**
 * Returns: what asks for the font. It is asked for once, and when that did not work again on
 * another page: not at each drawing.
 */
export function askingFor(fonts: () => Fonts, come: () => void) {
  let isThere = false;
  let askedOn: string | null = null;
  return async (pathname: string): Promise<void> => {
    if (isThere || askedOn === pathname) return;
    askedOn = pathname;
    try {
      await fonts().load('1rem "Source Sans 3 Variable"');
      isThere = true;
      come();
    } catch {
      // That of the device will do.
    }
  };
}
