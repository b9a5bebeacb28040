/** Ends of the names of Dutch streets. */
const streets = [
  'straat laan weg plein gracht kade singel hof dreef pad steeg dijk plantsoen markt wal park',
  'baan burg oord ring',
];
/** What a number can follow in the name of a home: a group, a room, an age. */
const counted = [
  'afdeling begane bij etage fase gezin gezinshuis groep huis huishouden jongeren kamer kamers',
  'kamertraining locatie moeder nummer oma onder opa opvang plek pleeggezin sinds team thuis tot',
  'unit vader vanaf verdieping wonen woning woongroep',
];
const isStreet = endingIn(streets);
const isCounted = oneOf(counted);
const isShortened = (text: string) => /^(\p{L}{2,}str|str|ln|pln)\.?$/u.test(text);
/** Four figures and two small letters are as well a year and a word. */
const isWord = oneOf([
  'al an as at bv by de en er ik in is me na nu of om on op or te tm we ze zo',
]);

function wordsOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' '));
}
function oneOf(lines: readonly string[]) {
  const all = new Set(wordsOf(lines));
  return (text: string) => all.has(text);
}
function endingIn(lines: readonly string[]) {
  const ends = wordsOf(lines);
  return (text: string) => ends.some((end) => text.endsWith(end));
}

function hasPostcode(name: string): boolean {
  const found = [...name.matchAll(/(?<![\p{L}\d])[1-9]\d{3}\s?(\p{L}{2})(?![\p{L}\d])/gu)];
  return found.some(([, letters = '']) => !isWord(letters));
}

function isNumber(part: string): boolean {
  return /^\d{1,5}(-?[a-z]{1,2}|-\d{1,4}|-[ivx]+|bis|hs)?$/i.test(part);
}

/**
 * Whether the name of a home looks like its address: a street with a number, or a postcode. The
 * name is seen by others than who may know where it is.
 */
export function looksLikeAddress(name: string): boolean {
  if (hasPostcode(name)) return true;
  const parts = name.split(/[\s,;:()/]+/).filter(Boolean);
  return parts.some((part, at) => {
    const before = parts[at - 1];
    if (!before || !isNumber(part)) return false;
    const last = before.toLowerCase().replace(/[.'’]+$/u, '');
    if (isStreet(last) || isShortened(before.toLowerCase())) return true;
    // "Brink 14", "Voorhout 3a": a name with a number of a house.
    return /^\p{Lu}/u.test(before) && !isCounted(last) && !/^(\d|(19|20)\d\d)$/.test(part);
  });
}
