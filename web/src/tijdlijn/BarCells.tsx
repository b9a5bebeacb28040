/** The cells of the drawing: bar, dot, pill, flag. Each is a button with its full text inside. */
import type { HTMLAttributes } from 'react';
import type { Gebeurtenis, Signalering } from '../api-types';
import { useTexts } from '../i18n/Language';
import { StrengthMark } from '../ui/Strength';
import { lookOf } from './lanes';
import type { Bar, Pill } from './layout';
import type { Placed } from './place';
import { keyOf } from './selection';

type CellProps = HTMLAttributes<HTMLButtonElement> & {
  'data-cell': string;
  'aria-pressed': boolean;
};
type CellPropsOf = (row: string, key: string) => CellProps;

const rowHeight = 26;

interface BarCellProps {
  row: string;
  bar: Bar;
  top: number;
  noteTop: number;
  who: string;
  cellProps: CellPropsOf;
}

export function BarCell({ row, bar, top, noteTop, who, cellProps }: BarCellProps) {
  const { t, pick, date } = useTexts();
  const { period } = bar;
  const look = lookOf(period.soort);
  const span = period.totEnMet
    ? t('span.long', { from: date(period.vanaf), through: date(period.totEnMet) })
    : t('span.running', { from: date(period.vanaf) });
  const classes = [
    `bar look-${look}`,
    bar.startsEarlier && 'bar-open-start',
    bar.runsOn && 'bar-open-end',
    bar.isTight && 'bar-tight',
  ];
  const days = t('days', { count: period.dagen });
  return (
    <div role="gridcell">
      <button
        type="button"
        className={classes.filter(Boolean).join(' ')}
        style={{ left: bar.left, width: bar.width, top }}
        {...cellProps(row, keyOf.periode(period.id))}
      >
        <span className="bar-text">{bar.text}</span>
        <span className="sr-only">
          {` ${t(`look.${look}`)}: ${pick(period.titel)}, ${who}, ${span}, ${days}`}
        </span>
      </button>
      {bar.note && (
        <span
          className="gap-note"
          aria-hidden="true"
          style={{ left: bar.note.left, width: bar.note.width, top: noteTop }}
        >
          {bar.note.text}
        </span>
      )}
    </div>
  );
}

interface MarkCellProps {
  row: string;
  placed: Placed<Gebeurtenis>;
  top: number;
  isFact: boolean;
  isChosen: boolean;
  cellProps: CellPropsOf;
}

export function MarkCell({ row, placed, top, isFact, isChosen, cellProps }: MarkCellProps) {
  const { t, pick, date } = useTexts();
  const { items, x0, x1, side, text } = placed;
  const [first] = items;
  if (!first) return null;
  const isMany = items.length > 1;
  const half = isMany ? 12 : 7;
  const place = side === 'right' ? { left: x0 - half } : { right: `calc(100% - ${x1 + half}px)` };
  const classes = [`mark mark-${side}`, isFact && 'mark-fact', isChosen && 'mark-chosen'];
  const full = isMany
    ? t('cluster.events', { count: items.length })
    : `${pick(first.titel)}, ${pick(first.opTekst)}`;
  return (
    <div role="gridcell">
      <button
        type="button"
        className={classes.filter(Boolean).join(' ')}
        style={{ ...place, top }}
        {...cellProps(row, keyOf.gebeurtenissen(items.map((e) => e.id)))}
      >
        {isMany ? (
          <span className="mark-many" style={{ minInlineSize: Math.max(24, x1 - x0 + 24) }}>
            {items.length}
          </span>
        ) : (
          <span className="mark-dot" />
        )}
        {text && <span className="mark-text">{text}</span>}
        <span className="sr-only">
          {' '}
          {full}
          {isMany ? `, ${date(first.dag)}` : ''}
        </span>
      </button>
    </div>
  );
}

interface PillCellProps {
  pill: Pill;
  isFact: boolean;
  cellProps: CellPropsOf;
}

export function PillCell({ pill, isFact, cellProps }: PillCellProps) {
  const { t, pick, date } = useTexts();
  const { turn, left, row, text } = pill;
  return (
    <div role="gridcell">
      <button
        type="button"
        className={`pill${turn.toekomst ? ' pill-future' : ''}${isFact ? ' pill-fact' : ''}`}
        style={{ left, top: 7 + row * 34 }}
        {...cellProps('turns', keyOf.gebeurtenissen([turn.id]))}
      >
        <span className="pill-mark" aria-hidden="true" />
        {text}
        <span className="sr-only">
          {text === pick(turn.titel) ? '' : ` ${pick(turn.titel)}`}, {date(turn.dag)}
          {turn.toekomst ? `, ${t('turn.future')}` : ''}
        </span>
      </button>
    </div>
  );
}

interface SignalCellProps {
  placed: Placed<Signalering>;
  isChosen: boolean;
  cellProps: CellPropsOf;
}

export function SignalCell({ placed, isChosen, cellProps }: SignalCellProps) {
  const { t, pick, date } = useTexts();
  const { items, x0, x1, side, text, row } = placed;
  const [first] = items;
  if (!first) return null;
  const isMany = items.length > 1;
  const half = isMany ? 12 : 9;
  const place = side === 'right' ? { left: x0 - half } : { right: `calc(100% - ${x1 + half}px)` };
  const since = t('signal.since', { date: date(first.sinds) });
  return (
    <div role="gridcell">
      <button
        type="button"
        className={`mark mark-signal mark-${side}${isChosen ? ' mark-chosen' : ''}`}
        style={{ ...place, top: 9 + row * rowHeight }}
        {...cellProps('signals', keyOf.signaleringen(items.map((s) => s.id)))}
      >
        {isMany ? (
          <span className="mark-many" style={{ minInlineSize: Math.max(24, x1 - x0 + 24) }}>
            {items.length}
          </span>
        ) : (
          <StrengthMark sterkte={first.sterkte} />
        )}
        {text && <span className="mark-text">{text}</span>}
        <span className="sr-only">
          {isMany
            ? ` ${items.map((s) => pick(s.titel)).join(', ')}`
            : ` ${pick(first.titel)}, ${t(`strength.${first.sterkte}`)}, ${since}`}
        </span>
      </button>
    </div>
  );
}
