import type { Straks } from '../api-types';
import { useTexts } from '../i18n/Language';

/** An appointment is with somebody; of what ends or must be done it is only whose it is. */
export function useWithWhom() {
  const { t } = useTexts();
  return ({ soort, met }: Straks): string =>
    met && soort === 'afspraak' ? t('with', { name: met }) : met;
}
