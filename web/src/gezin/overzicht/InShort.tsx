/**
 * On a phone the cards stand under each other, and what presses comes first: so how the family
 * stands is said in a few lines above them. The cards below say it in full.
 */
import type { ReactNode } from 'react';
import type { Dossier, Periode } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { Tag } from '../../ui/Tag';
import { useNames } from '../use-names';
import type { Ahead } from './ahead';
import type { standingOf } from './standing';

interface InShortProps {
  dossier: Dossier;
  standing: ReturnType<typeof standingOf>;
  ahead: readonly Ahead[];
}

interface FactProps {
  name: string;
  /** What stands there when nothing is known. */
  empty: string;
  /** The first of them. */
  first: ReactNode;
  /** How many more the card below tells of. */
  more: number;
}

function Fact({ name, empty, first, more }: FactProps) {
  const { t } = useTexts();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {first || <span className="subtle">{empty}</span>}
        {more > 0 && <span className="subtle"> {t('short.more', { count: more })}</span>}
      </dd>
    </div>
  );
}

export function InShort({ dossier, standing, ahead }: InShortProps) {
  const { t, pick } = useTexts();
  const { people } = useNames(dossier);
  const titled = ({ titel, personen }: Periode) => `${pick(titel)} (${people(personen)})`;
  const { now, waits, safety } = standing;
  const [running] = now;
  const [waiting] = waits;
  const [next] = ahead;
  const judged = safety.find(({ soort }) => soort === 'veiligheid_beoordeeld');
  const unsafe = [...new Set(dossier.onveilig.flatMap(({ personen }) => personen))];
  return (
    <section className="short" aria-label={t('short')}>
      <dl>
        <Fact
          name={t('overview.safety')}
          empty={t('short.safety.empty')}
          first={
            unsafe.length > 0 ? (
              <Tag look="negative">{t('unsafe.who', { who: people(unsafe) })}</Tag>
            ) : (
              judged && `${pick(judged.titel)}, ${pick(judged.opTekst)}`
            )
          }
          more={0}
        />
        <Fact
          name={t('overview.now')}
          empty={t('short.now.empty')}
          first={running && titled(running)}
          more={now.length - 1}
        />
        <Fact
          name={t('overview.wait')}
          empty={t('short.wait.empty')}
          first={waiting && `${titled(waiting)}, ${t('days', { count: waiting.dagen })}`}
          more={waits.length - 1}
        />
        <Fact
          name={t('overview.next')}
          empty={t('short.next.empty')}
          first={next && `${next.when}: ${next.title}`}
          more={ahead.length - 1}
        />
      </dl>
    </section>
  );
}
