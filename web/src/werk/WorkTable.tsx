/** The lines of one group. "Uitleg" opens the rule behind a line, right under it. */
import { lazy, Suspense, useState } from 'react';
import type { Werkregel } from '../api-types';
import { loadFamilyTexts, useTexts } from '../i18n/Language';
import { Link } from '../lib/address';
import { Button } from '../ui/Button';
import { Cell, Sheet } from '../ui/Sheet';
import { keyOf, type WorkGroup } from './groups';
import { useWhen } from './use-when';

interface RowProps {
  regel: Werkregel;
  isOpen: boolean;
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
  const { regel, isOpen, onToggle, onPostpone } = props;
  const { words, day } = when(regel);
  const id = `uitleg-${keyOf(regel).replaceAll(' ', '-')}`;
  const isLate = regel.wanneer === 'te_laat';
  return (
    <>
      <tr className={`work-${regel.sterkte ?? regel.soort}${isLate ? ' work-late' : ''}`}>
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
          {regel.vanMij ? t('work.you') : pick(regel.wie.tekst)}
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

interface WorkTableProps {
  group: WorkGroup;
  onPostpone(regel: Werkregel): void;
}

export function WorkTable({ group, onPostpone }: WorkTableProps) {
  const { t } = useTexts();
  const [opened, setOpened] = useState<string | null>(null);
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
      {group.regels.map((regel) => {
        const key = keyOf(regel);
        return (
          <Row
            key={key}
            regel={regel}
            isOpen={opened === key}
            onToggle={() => setOpened(opened === key ? null : key)}
            onPostpone={onPostpone}
          />
        );
      })}
    </Sheet>
  );
}
