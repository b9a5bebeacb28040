import type { GezinRij } from '../api-types';

/** Without capitals and accents: who types "yilmaz" finds Yılmaz and Çelik is found as "celik". */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/\u0131/g, 'i')
    .toLowerCase();
}

/** Of the families one sees: those in whose names, or a child's, each word begins a word. */
export function searchFamilies(families: readonly GezinRij[], asked: string): GezinRij[] {
  const words = plain(asked)
    .split(/[\s,-]+/)
    .filter(Boolean);
  return families.filter(({ naam, kinderen }) => {
    const known = plain([naam, ...kinderen].join(' ')).split(/[\s,-]+/);
    return words.every((word) => known.some((one) => one.startsWith(word)));
  });
}
