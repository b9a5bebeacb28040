/** What someone thinks of the plan is said of the version that was read, and of no other. */
import { useState } from 'react';
import type { Dossier } from '../../api-types';
import { useTexts } from '../../i18n/Language';

export interface ReadVersion {
  /** The number of the version that showed when the form was opened. */
  read: number;
  /** What stands there now, when that is another version. */
  newer: string | undefined;
  error: string | null;
}

export function useReadVersion(dossier: Dossier): ReadVersion {
  const { t } = useTexts();
  const last = dossier.plan.versies.at(-1);
  const [read] = useState(last?.nummer ?? 0);
  const isNewer = last !== undefined && last.nummer !== read;
  return {
    read,
    newer: isNewer ? last.tekst : undefined,
    error: isNewer ? t(`agree.newer`) : null,
  };
}
