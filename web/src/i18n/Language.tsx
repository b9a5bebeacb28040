/**
 * Dutch and English. Dutch comes with the page, English when asked for. The texts of a family's
 * page come with that page, and those of the forms on a placement and on looking together with the
 * first of these. The choice is kept in a cookie that holds nothing else; html lang follows.
 */
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { formatToParts } from 'intl-messageformat';
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import type { Tekst } from '../api-types';
import { toDay, toMillis } from '../lib/days';
import nl from './nl.json';
import type nlAnders from './nl-anders.json';
import type nlGezin from './nl-gezin.json';
import type nlSamen from './nl-samen.json';
import type nlVerblijf from './nl-verblijf.json';

export type Language = 'nl' | 'en';
export type TextId =
  | keyof typeof nl
  | keyof typeof nlGezin
  | keyof typeof nlVerblijf
  | keyof typeof nlSamen
  | keyof typeof nlAnders;
type Values = Record<string, string | number>;
/** As the build reads them: without a place for a value it is the text itself. */
type Messages = Record<string, string | MessageFormatElement[]>;

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** The texts that are here; those of a family's page are added before it is drawn. */
const messages: Record<Language, Messages> = { nl: { ...nl }, en: {} };

/** Call before a page of a family is drawn. English has them already. */
export async function loadFamilyTexts(): Promise<void> {
  Object.assign(messages.nl, (await import('./nl-gezin.json')).default);
}

/** Call before a form on a child that lives elsewhere is drawn. English has them already. */
export async function loadPlacementTexts(): Promise<void> {
  Object.assign(messages.nl, (await import('./nl-verblijf.json')).default);
}

/** The same for a form on what is looked at together. */
export async function loadTogetherTexts(): Promise<void> {
  Object.assign(messages.nl, (await import('./nl-samen.json')).default);
}

/** The same for a form on what does not happen every day. */
export async function loadOtherTexts(): Promise<void> {
  Object.assign(messages.nl, (await import('./nl-anders.json')).default);
}

async function loadEnglish(): Promise<void> {
  const parts = await Promise.all([
    import('./en.json'),
    import('./en-gezin.json'),
    import('./en-verblijf.json'),
    import('./en-samen.json'),
    import('./en-anders.json'),
  ]);
  for (const part of parts) Object.assign(messages.en, part.default);
}

const LanguageContext = createContext<{ language: Language; choose(language: Language): void }>({
  language: 'nl',
  choose: () => undefined,
});

function remembered(): Language {
  return /(?:^|; )taal=en/.test(document.cookie) ? 'en' : 'nl';
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [wanted, setWanted] = useState<Language>(remembered);
  const [hasEnglish, setHasEnglish] = useState(false);
  useEffect(() => {
    if (wanted === 'en' && !hasEnglish) {
      loadEnglish().then(
        () => setHasEnglish(true),
        () => setWanted('nl'),
      );
    }
  }, [wanted, hasEnglish]);
  const language: Language = wanted === 'en' && hasEnglish ? 'en' : 'nl';
  // With the words themselves, and before what the page asks: a refusal comes in this language.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const context = useMemo(
    () => ({
      language,
      choose(next: Language) {
        // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere.
        document.cookie = `taal=${next}; Path=/; SameSite=Strict; Max-Age=31536000`;
        setWanted(next);
      },
    }),
    [language],
  );
  // A page asked for in English waits for its texts: no flash of Dutch.
  if (wanted === 'en' && !hasEnglish) return null;
  return <LanguageContext value={context}>{children}</LanguageContext>;
}

export function useLanguage() {
  return useContext(LanguageContext);
}

/** How whoever reads this part of the page is spoken to. */
export const AddressContext = createContext<'u' | 'je'>('u');

export interface Texts {
  language: Language;
  t(id: TextId, values?: Values): string;
  /** A text worded by the server, in the chosen language. */
  pick(text: Tekst): string;
  /** 15 oktober 2019 */
  date(iso: string): string;
  /** dinsdag */
  weekday(iso: string): string;
  /** 15 okt 2019 */
  shortDate(iso: string): string;
  /** okt */
  month(day: number): string;
  list(parts: readonly string[]): string;
  /** 14:02, of a moment in ms since 1970 */
  time(millis: number): string;
}

function makeFormats(language: Language) {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
  return {
    long: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    short: format({ day: 'numeric', month: 'short', year: 'numeric' }),
    weekday: format({ weekday: 'long' }),
    month: format({ month: 'short' }),
    clock: new Intl.DateTimeFormat(locales[language], {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Europe/Amsterdam',
    }),
    list: new Intl.ListFormat(locales[language], { type: 'conjunction' }),
  };
}

const numberFormats: Record<string, Intl.NumberFormat> = {};
const pluralRules: Record<string, Intl.PluralRules> = {};

/** For the values in a text: made once. No text holds a date: the page writes those itself. */
const formatters = {
  getNumberFormat(locale: string | string[], how?: Intl.NumberFormatOptions) {
    const key = `${locale} ${JSON.stringify(how)}`;
    numberFormats[key] ??= new Intl.NumberFormat(locale, how);
    return numberFormats[key];
  },
  getPluralRules(locale: string | string[], how?: Intl.PluralRulesOptions) {
    const key = `${locale} ${how?.type}`;
    pluralRules[key] ??= new Intl.PluralRules(locale, how);
    return pluralRules[key];
  },
  getDateTimeFormat: (locale: string | string[], how?: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, how),
};

function write(language: Language, id: string, values: Values = {}): string {
  const text = messages[language][id] ?? id;
  if (typeof text === 'string') return text;
  const formats = { number: {}, date: {}, time: {} };
  const parts = formatToParts(text, locales[language], formatters, formats, values);
  return parts.map(({ value }) => String(value)).join('');
}

function makeTexts(language: Language, address: 'u' | 'je'): Texts {
  const { long, short, weekday, month, clock, list } = makeFormats(language);
  return {
    language,
    // A youngster gets the twin of a text, if it has one.
    t: (id, values) => {
      const twin = `${id}.je`;
      return write(language, address === 'je' && messages[language][twin] ? twin : id, values);
    },
    pick: (text) => text[language],
    date: (iso) => long.format(toMillis(toDay(iso))),
    weekday: (iso) => weekday.format(toMillis(toDay(iso))),
    shortDate: (iso) => short.format(toMillis(toDay(iso))),
    month: (day) => month.format(toMillis(day)),
    list: (parts) => list.format(parts),
    time: (millis) => clock.format(millis),
  };
}

/** Made once: making the formats takes longer than using them a hundred times. */
const made: Record<string, Texts> = {};

export function useTexts(): Texts {
  const { language } = useLanguage();
  const address = useContext(AddressContext);
  made[`${language} ${address}`] ??= makeTexts(language, address);
  return made[`${language} ${address}`] as Texts;
}
