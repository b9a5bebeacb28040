/** Ends of the names of Dutch streets. */
const streets = 'straat laan weg plein dijk kade gracht singel hof'.split(' ');
const isStreet = (word: string) => streets.some((end) => word.endsWith(end));
const isShortened = (word: string) => /^(\p{L}{2,}str|str|ln|pln)$/u.test(word);
/** Four figures and two small letters are as well a year and a word. */
const words = 'al an as at bv by de en er ik in is me na nu of om on op or te tm we ze zo'.split(
  ' ',
);

function hasPostcode(name: string): boolean {
  const found = [...name.matchAll(/(?<![\p{L}\d])[1-9]\d{3}\s?(\p{L}{2})(?![\p{L}\d])/gu)];
  return found.some(([, letters = '']) => !words.includes(letters));
}

function isNumber(part: string): boolean {
  return /^\d{1,5}(-?[a-z]{1,2}|-\d{1,4}|-[ivx]+|bis|hs)?$/i.test(part);
}

/**
 * Whether the name of a home looks like its address: a street with a number, or a postcode. Asked
 * of a home of which the address is secret: others see its name. Names of groups have numbers too:
 * "Leefgroep Lindenhof 2" is refused only there.
 */
export function looksLikeAddress(name: string): boolean {
  if (hasPostcode(name)) return true;
  const parts = name.split(/[\s,;:()/]+/).filter(Boolean);
  return parts.some((part, at) => {
    const last = (parts[at - 1] ?? '').toLowerCase().replace(/[.'’]+$/u, '');
    return isNumber(part) && (isStreet(last) || isShortened(last));
  });
}

/** Whether a home of this name is refused, for the sake of who is to be kept safe there. */
export function isRefusedName(name: string, isSecret: boolean): boolean {
  return isSecret && looksLikeAddress(name);
}
