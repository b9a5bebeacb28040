/**
 * Dutch and English. Dutch comes with the page, English when asked for. The texts of a family's
 * page come with that page. The choice is kept in a cookie that holds nothing else; html lang
 * follows.
 */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import type { Tekst } from '../api-types';
import { toDay, toMillis } from '../lib/days';
import nl from './nl.json';
import type nlGezin from './nl-gezin.json';

export type Language = 'nl' | 'en';
export type TextId = keyof typeof nl | keyof typeof nlGezin;
type Values = Record<string, string | number>;

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** The texts that are here; those of a family's page are added before it is drawn. */
const dutch: Record<string, string> = { ...nl };

/** Call before a page of a family is drawn. English has them already. */
export async function loadFamilyTexts(): Promise<void> {
  Object.assign(dutch, (await import('./nl-gezin.json')).default);
}

async function loadEnglish(): Promise<Record<string, string>> {
  const [first, family] = await Promise.all([import('./en.json'), import('./en-gezin.json')]);
  return { ...first.default, ...family.default };
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
  const [english, setEnglish] = useState<Record<string, string> | null>(null);
  useEffect(() => {
    if (wanted === 'en' && !english) {
      loadEnglish().then(setEnglish, () => setWanted('nl'));
    }
  }, [wanted, english]);
  const language: Language = wanted === 'en' && english ? 'en' : 'nl';
  useEffect(() => {
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
  if (wanted === 'en' && !english) return null;
  return (
    <LanguageContext value={context}>
      <IntlProvider
        locale={locales[language]}
        messages={language === 'en' && english ? english : dutch}
      >
        {children}
      </IntlProvider>
    </LanguageContext>
  );
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

export function useTexts(): Texts {
  const intl = useIntl();
  const { language } = useLanguage();
  const address = useContext(AddressContext);
  return useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
    const long = format({ day: 'numeric', month: 'long', year: 'numeric' });
    const short = format({ day: 'numeric', month: 'short', year: 'numeric' });
    const weekday = format({ weekday: 'long' });
    const month = format({ month: 'short' });
    const clock = new Intl.DateTimeFormat(locales[language], {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Europe/Amsterdam',
    });
    const list = new Intl.ListFormat(locales[language], { type: 'conjunction' });
    return {
      language,
      // A youngster gets the twin of a text, if it has one.
      t: (id, values) => {
        const twin = `${id}.je`;
        return intl.formatMessage(
          { id: address === 'je' && intl.messages[twin] ? twin : id },
          values,
        );
      },
      pick: (text) => text[language],
      date: (iso) => long.format(toMillis(toDay(iso))),
      weekday: (iso) => weekday.format(toMillis(toDay(iso))),
      shortDate: (iso) => short.format(toMillis(toDay(iso))),
      month: (day) => month.format(toMillis(day)),
      list: (parts) => list.format(parts),
      time: (millis) => clock.format(millis),
    };
  }, [intl, language, address]);
}
