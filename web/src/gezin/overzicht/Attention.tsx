/** "Vraagt aandacht": what is late and what is warned of; first of all if there is any. */
import type { Afspraak, Dossier } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { Link, useLocation } from '../../lib/address';
import { Card, Line, Lines } from '../../ui/Card';
import { StrengthBadge } from '../../ui/Strength';
import { Tag } from '../../ui/Tag';
import { type Asked, allWarnings } from '../asked';
import { useNames } from '../use-names';
import { isPressing, type Pressing } from './pressing';

interface AttentionProps {
  dossier: Dossier;
  pressing: Pressing;
}

/** More would push how it stands now out of sight. */
const most = 6;

export function Attention({ dossier, pressing }: AttentionProps) {
  const { t, pick, date, list } = useTexts();
  const { search } = useLocation();
  const { people } = useNames(dossier);
  const { actions, terms, warnings } = pressing;
  const page = `/gezinnen/${dossier.gezin.id}`;
  const timeline = { pathname: `${page}/tijdlijn`, search };
  const late = (days: number) => (days > 0 ? t('term.te_laat', { days }) : t('term.vandaag'));
  const doers = ({ medewerker, gezinsleden, vanMij }: Afspraak) =>
    list([
      ...(vanMij ? [t('attention.you')] : []),
      ...(gezinsleden.length > 0 ? [people(gezinsleden)] : []),
      ...(medewerker && !vanMij ? [medewerker.naam] : []),
    ]);
  const lineOf = (action: Afspraak) => (
    <Line
      key={action.id}
      mark={<Tag look="negative">{late(action.dagenTeLaat)}</Tag>}
      title={
        <Link to={{ pathname: `${page}/plan`, search }}>
          {action.tekst || t('attention.action')}
        </Link>
      }
      more={[
        t('todo.by', { who: doers(action) }),
        t('work.by', { date: date(action.uiterlijk ?? '') }),
      ]}
    />
  );
  const lines = [
    ...actions.filter(({ vanMij }) => vanMij).map(lineOf),
    ...terms.map((term) => (
      <Line
        key={term.id}
        mark={<Tag look="negative">{late(term.dagenTeLaat)}</Tag>}
        title={pick(term.titel)}
        more={[people(term.betreft), t('work.by', { date: date(term.uiterlijk) })]}
      />
    )),
    ...warnings.map((s) => (
      <Line
        key={s.id}
        mark={<StrengthBadge sterkte={s.sterkte} />}
        title={
          <Link to={timeline} state={{ show: s.id } satisfies Asked}>
            {pick(s.titel)}
          </Link>
        }
        more={[people(s.betreft), t('signal.since', { date: date(s.sinds) })]}
      />
    )),
    ...actions.filter(({ vanMij }) => !vanMij).map(lineOf),
  ];
  return (
    <Card
      title={t('overview.attention')}
      look="signal"
      className={isPressing(pressing) ? 'over-first' : ''}
    >
      <Lines empty={t('signals.none_open')}>{lines.slice(0, most)}</Lines>
      {warnings.length > 0 && (
        <Link to={timeline} state={{ show: allWarnings } satisfies Asked}>
          {t('overview.all_warnings', { count: warnings.length })}
        </Link>
      )}
    </Card>
  );
}
