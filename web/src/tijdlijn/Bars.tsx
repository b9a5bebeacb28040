/**
 * The drawing: one grid for the keyboard (a single tab stop, arrows, Home, End, Enter), whose
 * cells are buttons. TimelineTable tells the same in a table.
 */
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Dossier } from '../api-types';
import { useNames } from '../gezin/use-names';
import { useTexts } from '../i18n/Language';
import { toDay, toParts } from '../lib/days';
import { BarCell, MarkCell, PillCell, SignalCell } from './BarCells';
import { cellId, cellRows, move } from './cells';
import { wholeFamily } from './lanes';
import { type Drawing, draw, type LaneDrawing, type Range } from './layout';
import { factsOf, holds, type Selection } from './selection';
import { usePlotWidth } from './use-plot-width';
import { useWords } from './use-words';
import './bars.css';

const trackHeight = 30;
const rowHeight = 26;
const lanePadding = 9;
/** Narrower than this the plot scrolls sideways in its frame. */
const leastWidth = 620;

interface BarsProps {
  dossier: Dossier;
  /** The one member to whom it is narrowed. */
  member: string | null;
  range: Range;
  selection: Selection | null;
  selectedKey: string | null;
  onOpen(key: string): void;
}

function AxisRow({ dossier, drawing }: { dossier: Dossier; drawing: Drawing }) {
  const { t, month, shortDate } = useTexts();
  const { axis, today } = drawing;
  const todayText =
    dossier.peildatum === dossier.vandaag ? t('timeline.today') : shortDate(dossier.peildatum);
  const reach = dossier.peildatum === dossier.vandaag ? 52 : 66;
  return (
    <div className="bars-axis" aria-hidden="true">
      {axis.earlierWidth > 0 && <span className="bars-earlier-label">{t('timeline.earlier')}</span>}
      {axis.ticks
        .filter((tick) => Math.abs(tick.x - today) > reach && tick.x < axis.width - 14)
        .map((tick) => (
          <span key={tick.day} className={`tick tick-${tick.kind}`} style={{ left: tick.x }}>
            {tick.kind === 'year' ? toParts(tick.day).year : month(tick.day)}
          </span>
        ))}
      <span
        className="tick tick-today"
        style={{ left: Math.min(today, axis.width - reach / 2 - 4) }}
      >
        {todayText}
      </span>
    </div>
  );
}

/** Everything that runs from top to bottom behind the lanes. */
function Lines({ drawing, focusDay }: { drawing: Drawing; focusDay: string | null }) {
  const { axis, pills, today } = drawing;
  return (
    <div className="bars-lines" aria-hidden="true">
      {axis.earlierWidth > 0 && (
        <span className="bars-earlier" style={{ width: axis.earlierWidth - 6 }} />
      )}
      {axis.ticks.map((tick) => (
        <span key={tick.day} className={`line line-${tick.kind}`} style={{ left: tick.x }} />
      ))}
      {pills.map(({ turn, x }) => (
        <span
          key={turn.id}
          className={turn.toekomst ? 'line line-turn line-future' : 'line line-turn'}
          style={{ left: x }}
        />
      ))}
      {focusDay && <span className="line line-focus" style={{ left: axis.x(toDay(focusDay)) }} />}
      <span className="line line-today" style={{ left: today }} />
    </div>
  );
}

export function Bars({ dossier, member, range, selection, selectedKey, onOpen }: BarsProps) {
  const { t, pick } = useTexts();
  const { ref, width, fonts } = usePlotWidth(leastWidth);
  const words = useWords(fonts);
  const { people } = useNames(dossier);
  const frame = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const [activeCell, setActiveCell] = useState('');
  const drawing = useMemo(
    () => (width > 0 ? draw(dossier, width, range, words, member) : null),
    [dossier, width, range, words, member],
  );
  const rows = useMemo(() => (drawing ? cellRows(drawing) : []), [drawing]);
  const cells = rows.flat();
  const tabStop = cells.some((cell) => cell.id === activeCell) ? activeCell : (cells[0]?.id ?? '');
  const facts = factsOf(selection);
  const focusDay = selection?.kind === 'signalering' ? selection.signalering.sinds : null;

  const onKeyDown = (event: KeyboardEvent) => {
    const to =
      event.ctrlKey || event.metaKey || event.altKey ? null : move(rows, tabStop, event.key);
    if (to === null) return;
    event.preventDefault();
    setActiveCell(to);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(to)}"]`)?.focus();
  };
  const cellProps = (row: string, key: string) => ({
    'data-cell': cellId(row, key),
    tabIndex: cellId(row, key) === tabStop ? 0 : -1,
    'aria-pressed': key === selectedKey,
    onFocus: () => setActiveCell(cellId(row, key)),
    onClick: () => onOpen(key),
  });

  const laneHead = (lane: LaneDrawing): { name: string; more: string } => {
    const person = dossier.personen.find(({ id }) => id === lane.id);
    const organisation = dossier.organisaties.find(({ id }) => id === lane.id);
    if (lane.id === wholeFamily) return { name: t('family.whole'), more: '' };
    if (lane.group === 'gezinsleden' && person) {
      const age = person.leeftijd === null ? '' : t('age', { count: person.leeftijd });
      const year = person.geboren?.slice(0, 4) ?? '';
      const more = [pick(person.rolTekst), age || (year && t('born', { year }))];
      return { name: person.naam, more: more.filter(Boolean).join(', ') };
    }
    return {
      name: organisation?.naam ?? '',
      more: organisation ? pick(organisation.soortTekst) : '',
    };
  };
  const groups = ['gezinsleden', 'organisaties'] as const;
  const isDrawn = drawing !== null;
  useLayoutEffect(() => {
    // Where there is no room for all of it, today shows first.
    if (isDrawn) frame.current?.scrollTo({ left: frame.current.scrollWidth });
  }, [isDrawn]);
  return (
    <>
      <p className="bars-swipe subtle small" aria-hidden="true">
        {t('timeline.swipe')}
      </p>
      <div className="bars-frame" ref={frame}>
        <p className="sr-only" id="bars-hint">
          {t('timeline.keys')}
        </p>
        <div
          className="bars"
          role="grid"
          ref={grid}
          tabIndex={-1}
          aria-labelledby="tijdlijn"
          aria-describedby="bars-hint"
          onKeyDown={onKeyDown}
          style={{ minInlineSize: `calc(var(--head) + ${leastWidth}px)` }}
        >
          <div className="bars-measure" ref={ref} />
          {drawing && (
            <>
              <AxisRow dossier={dossier} drawing={drawing} />
              <Lines drawing={drawing} focusDay={focusDay} />
              {drawing.pills.length > 0 && (
                <div className="lane" role="row">
                  <div className="lane-head lane-head-strong" role="rowheader">
                    {t('lane.turns')}
                  </div>
                  <div
                    className="lane-plot"
                    role="presentation"
                    style={{ blockSize: drawing.pillRows * 34 + 10 }}
                  >
                    {drawing.pills.map((pill) => (
                      <PillCell
                        key={pill.turn.id}
                        pill={pill}
                        isFact={facts.has(pill.turn.id)}
                        cellProps={cellProps}
                      />
                    ))}
                  </div>
                </div>
              )}
              {drawing.signals.length > 0 && (
                <div className="lane lane-signals" role="row">
                  <div className="lane-head lane-head-strong" role="rowheader">
                    {t('lane.signals')}
                    <span className="lane-more">{t('lane.signals.more')}</span>
                  </div>
                  <div
                    className="lane-plot"
                    role="presentation"
                    style={{ blockSize: drawing.signalRows * rowHeight + 2 * lanePadding }}
                  >
                    {drawing.signals.map((placed) => (
                      <SignalCell
                        key={placed.items[0]?.id}
                        placed={placed}
                        isChosen={holds(
                          selectedKey,
                          placed.items.map(({ id }) => id),
                        )}
                        cellProps={cellProps}
                      />
                    ))}
                  </div>
                </div>
              )}
              {groups.map((group) => (
                <div role="rowgroup" key={group} aria-label={t(`lane.${group}`)}>
                  <div className="lane-group" aria-hidden="true">
                    {t(`lane.${group}`)}
                  </div>
                  {drawing.lanes
                    .filter((lane) => lane.group === group)
                    .map((lane) => {
                      const { name, more } = laneHead(lane);
                      const top = lanePadding + lane.tracks * trackHeight;
                      const height = Math.max(top + lane.rows * rowHeight + lanePadding - 3, 52);
                      return (
                        <div className={`lane lane-${group}`} role="row" key={lane.id}>
                          <div className="lane-head" role="rowheader">
                            {name}
                            <span className="lane-more">{more}</span>
                          </div>
                          <div
                            className="lane-plot"
                            role="presentation"
                            style={{ blockSize: height }}
                          >
                            {lane.gaps.map((gap) => (
                              <span
                                key={gap.left}
                                className="gap-band"
                                aria-hidden="true"
                                style={gap}
                              />
                            ))}
                            {lane.bars.map((bar) => (
                              <BarCell
                                key={bar.period.id}
                                row={lane.id}
                                bar={bar}
                                top={lanePadding + bar.track * trackHeight}
                                noteTop={top}
                                who={people(bar.period.personen)}
                                cellProps={cellProps}
                              />
                            ))}
                            {lane.marks.map((placed) => (
                              <MarkCell
                                key={placed.items[0]?.id}
                                row={lane.id}
                                placed={placed}
                                top={top + placed.row * rowHeight}
                                isFact={placed.items.some(({ id }) => facts.has(id))}
                                isChosen={holds(
                                  selectedKey,
                                  placed.items.map(({ id }) => id),
                                )}
                                cellProps={cellProps}
                              />
                            ))}
                          </div>
                        </div>
                      );
                    })}
                </div>
              ))}
            </>
          )}
        </div>
      </div>
    </>
  );
}
