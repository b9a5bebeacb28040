/** The same story as the bars, newest first: each period and event once. Cards on a phone. */
import { useState } from 'react';
import type { Dossier } from '../api-types';
import { useNames } from '../gezin/use-names';
import { useTexts } from '../i18n/Language';
import { toDay } from '../lib/days';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import type { Range } from './layout';
import { type Row, tableRows } from './table-rows';
import './table.css';

/** As many cards as table.css shows at first. */
const newest = 25;

interface TimelineTableProps {
  dossier: Dossier;
  range: Range;
  isNarrowed: boolean;
  isCards: boolean;
  selectedKey: string | null;
  onOpen(key: string): void;
}

function useRowTexts(dossier: Dossier) {
  const { t, pick, date } = useTexts();
  const { people, organisation } = useNames(dossier);
  return (row: Row) => ({
    from: row.when ? pick(row.when) : date(row.from),
    through:
      row.through === null ? '' : row.through === 'runs' ? t('table.runs') : date(row.through),
    who:
      row.persons.length > 0 || row.organisation === null
        ? people(row.persons)
        : organisation(row.organisation),
    organisation: row.persons.length > 0 ? organisation(row.organisation) : '',
    kind: t(`look.${row.look}`),
    what: pick(row.title),
  });
}

export function TimelineTable({
  dossier,
  range,
  isNarrowed,
  isCards,
  selectedKey,
  onOpen,
}: TimelineTableProps) {
  const { t } = useTexts();
  const [isAll, setAll] = useState(false);
  const texts = useRowTexts(dossier);
  const since = range === 'year' ? toDay(dossier.peildatum) - 365 : null;
  const rows = tableRows(dossier, since);
  const link = (row: Row, what: string) => (
    <button
      type="button"
      className="link"
      aria-pressed={row.key === selectedKey}
      onClick={() => onOpen(row.key)}
    >
      {what}
    </button>
  );
  if (rows.length === 0)
    return <Empty title={t(isNarrowed ? 'table.none.filtered' : 'table.none')} />;
  if (isCards) {
    return (
      <>
        <ul className={isAll ? 'plain cards' : 'plain cards cards-newest'}>
          {rows.map((row) => {
            const text = texts(row);
            return (
              <li key={row.key} className="card">
                <span className="card-what">{link(row, text.what)}</span>
                <span className={`kind look-${row.look}`}>{text.kind}</span>
                <span className="card-when">
                  {text.through === ''
                    ? text.from
                    : row.through === 'runs'
                      ? t('span.running', { from: text.from })
                      : t('span.short', { from: text.from, through: text.through })}
                  {row.days !== null && ` · ${t('days', { count: row.days })}`}
                </span>
                <span className="card-who">
                  {text.who}
                  {text.organisation && <span className="subtle"> · {text.organisation}</span>}
                </span>
              </li>
            );
          })}
        </ul>
        {!isAll && rows.length > newest && (
          <Button className="cards-more no-print" onClick={() => setAll(true)}>
            {t('table.more', { count: rows.length - newest })}
          </Button>
        )}
      </>
    );
  }
  return (
    <table className="tl-table">
      <caption className="sr-only">{t('table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.from')}</th>
          <th scope="col">{t('table.through')}</th>
          <th scope="col">{t('table.who')}</th>
          <th scope="col">{t('table.kind')}</th>
          <th scope="col">{t('table.what')}</th>
          <th scope="col" className="number">
            {t('table.days')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const text = texts(row);
          return (
            <tr key={row.key} className={row.key === selectedKey ? 'row-chosen' : undefined}>
              <td className="when">{text.from}</td>
              <td className="when">{text.through}</td>
              <td>
                {text.who}
                {text.organisation && (
                  <span className="subtle small below">{text.organisation}</span>
                )}
              </td>
              <td>
                <span className={`kind look-${row.look}`}>{text.kind}</span>
              </td>
              <td>{link(row, text.what)}</td>
              <td className="number">{row.days ?? ''}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
