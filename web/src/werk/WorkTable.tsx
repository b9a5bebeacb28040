/**
 * The lines of one group; those of one problem under the most pressing of them. "Uitleg" opens the
 * rule behind a line, right under it.
 */
import { Fragment, lazy, Suspense, useState } from 'react';
import type { Werkregel } from '../api-types';
import { loadFamilyTexts, useTexts } from '../i18n/Language';
import { Link } from '../lib/address';
import { Button } from '../ui/Button';
import { Cell, Sheet } from '../ui/Sheet';
import { type Bundle, bundlesOf, keyOf, type WorkGroup } from './groups';
import { useWhen } from './use-when';

interface RowProps {
  regel: Werkregel;
  isOpen: boolean;
  /** It stands under another. */
  isUnder?: boolean;
  onToggle(): void;
  onPostpone(regel: Werkregel): void;
}

const Explanation = lazy(async () => {
  const [module] = await Promise.all([import('./uitleg/Explanation'), loadFamilyTexts()]);
  return { default: module.Explanation };
});

function Row(props: RowProps) {
  const { t, pick, list } = useTexts();
  const when = useWhen();
  const { regel, isOpen, isUnder = false, onToggle, onPostpone } = props;
  const { words, day } = when(regel);
  const id = `uitleg-${keyOf(regel).replaceAll(' ', '-')}`;
  const look = [`work-${regel.sterkte ?? regel.soort}`];
  if (regel.wanneer === 'te_laat') look.push('work-late');
  if (isUnder) look.push('work-under');
  return (
    <>
      <tr className={look.join(' ')}>
        <th scope="row">
          {regel.sterkte === 'escalatie' && (
            <span className="small below work-mark">{t('strength.escalatie')}</span>
          )}
          {pick(regel.titel)}
          {regel.namen.length > 0 && (
            <span className="subtle small below work-names">{list(regel.namen)}</span>
          )}
        </th>
        <Cell label={t('list.family')}>
          <Link to={`/gezinnen/${regel.gezin.id}`}>{regel.gezin.naam}</Link>
          <span className="subtle small below">{list(regel.gezin.kinderen)}</span>
        </Cell>
        <Cell label={t('work.when')}>
          <span className={`work-when work-when-${regel.wanneer}`}>{words}</span>
          <span className="subtle small below">{day}</span>
        </Cell>
        <Cell label={t('work.who')} className={regel.vanMij ? 'work-mine' : ''}>
          {regel.wie === null || regel.vanMij ? t('work.you') : pick(regel.wie.tekst)}
        </Cell>
        <td className="work-action">
          <Button look="quiet" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
            {t('work.explain')}
            <span className="sr-only">: {pick(regel.titel)}</span>
          </Button>
        </td>
      </tr>
      {isOpen && (
        <Suspense>
          <Explanation id={id} regel={regel} onPostpone={onPostpone} />
        </Suspense>
      )}
    </>
  );
}

interface SameProps {
  bundle: Bundle;
  isOpen: boolean;
  onToggle(): void;
}

/** How many lines more there are of one problem, which, and about whom. */
function Same({ bundle: { first, same }, isOpen, onToggle }: SameProps) {
  const { t, pick, list } = useTexts();
  const told = ({ titel, namen }: Werkregel) =>
    namen.length > 0 ? `${pick(titel)} (${list(namen)})` : pick(titel);
  return (
    <tr className="work-same">
      <td colSpan={5}>
        <Button look="quiet" aria-expanded={isOpen} onClick={onToggle}>
          {t(isOpen ? 'work.same.hide' : 'work.same', { count: same.length })}
          <span className="sr-only">: {pick(first.titel)}</span>
        </Button>
        {!isOpen && (
          <span className="subtle small work-same-titles">{same.map(told).join(' · ')}</span>
        )}
      </td>
    </tr>
  );
}

interface WorkTableProps {
  group: WorkGroup;
  onPostpone(regel: Werkregel): void;
}

export function WorkTable({ group, onPostpone }: WorkTableProps) {
  const { t } = useTexts();
  const [opened, setOpened] = useState<string | null>(null);
  const [unfolded, setUnfolded] = useState<readonly string[]>([]);
  const row = (regel: Werkregel, isUnder = false) => {
    const key = keyOf(regel);
    return (
      <Row
        key={key}
        regel={regel}
        isUnder={isUnder}
        isOpen={opened === key}
        onToggle={() => setOpened(opened === key ? null : key)}
        onPostpone={onPostpone}
      />
    );
  };
  return (
    <Sheet
      title={t(`work.group.${group.id}`)}
      className="work-table"
      columns={[
        t('work.what'),
        t('list.family'),
        t('work.when'),
        t('work.who'),
        <span key="explain" className="sr-only">
          {t('work.explain')}
        </span>,
      ]}
    >
      {bundlesOf(group.regels).map((bundle) => {
        const { first, same } = bundle;
        if (same.length === 0) return row(first);
        const key = keyOf(first);
        const isOpen = unfolded.includes(key);
        const toggle = () =>
          setUnfolded(isOpen ? unfolded.filter((one) => one !== key) : [...unfolded, key]);
        return (
          <Fragment key={key}>
            {row(first)}
            <Same bundle={bundle} isOpen={isOpen} onToggle={toggle} />
            {isOpen && same.map((regel) => row(regel, true))}
          </Fragment>
        );
      })}
    </Sheet>
  );
}
