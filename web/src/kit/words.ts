/** The words of the page of all parts. They come with it, as nobody else needs them. */
import type { Tekst } from '../api-types';
import texts from './words.json';

export type WordId = keyof typeof texts;
export const words: Record<WordId, Tekst> = texts;
