/** The timeline of a family: bars or table, what is chosen beside it, and the warnings. */
import { Suspense, useMemo, useRef, useState } from 'react';
import type { Dossier, Gebeurtenis } from '../api-types';
import { useIsWorker } from '../app/session';
import { allWarnings, useAsked } from '../gezin/asked';
import { Warnings } from '../gezin/Warnings';
import { useTexts } from '../i18n/Language';
import { part } from '../lib/part';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Dialog } from '../ui/Dialog';
import { Empty } from '../ui/Empty';
import { Loading } from '../ui/Loading';
import { useMedia } from '../ui/use-media';
import { Filters } from './Filters';
import { isNarrowed, narrow } from './filter';
import { Legend } from './Legend';
import type { Range } from './layout';
import { Panel, PanelBody, usePanelTitle } from './Panel';
import { keyShown, resolve } from './selection';
import { TimelineTable } from './TimelineTable';
import { tableRows } from './table-rows';
import { useFilter } from './use-filter';
import './timeline.css';

const Bars = part(async () => (await import('./Bars')).Bars);

const phone = '(max-width: 48rem)';
/** What the timeline begins with here: on a phone cards, which need no bars. */
export async function bringBars(): Promise<void> {
  if (!window.matchMedia(phone).matches) await Bars.bring();
}

type View = 'bars' | 'table';

interface TimelineProps {
  dossier: Dossier;
  onWithdraw(event: Gebeurtenis): void;
}

export function Timeline({ dossier, onWithdraw }: TimelineProps) {
  const { t } = useTexts();
  const isWorker = useIsWorker();
  const isPhone = useMedia(phone);
  const isWide = useMedia('(min-width: 72rem)');
  const [chosenView, setView] = useState<View | null>(null);
  const [range, setRange] = useState<Range>('all');
  const [key, setKey] = useState<string | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  useAsked('show', (wanted) => {
    setAsked(wanted === allWarnings ? wanted : keyShown(dossier, wanted));
    if (wanted !== allWarnings) setKey(keyShown(dossier, wanted));
  });
  const opener = useRef<HTMLElement | null>(null);
  const panelTitle = usePanelTitle();
  const { filter, setFilter } = useFilter();
  const narrowed = useMemo(() => narrow(dossier, filter), [dossier, filter]);
  const view = chosenView ?? (isPhone ? 'table' : 'bars');
  const selection = resolve(dossier, key);

  const open = (next: string) => {
    const active = document.activeElement;
    // From inside the panel the way back stays where it was opened.
    if (active instanceof HTMLElement && !active.closest('[data-panel]')) opener.current = active;
    setKey(next);
  };
  const close = () => {
    setKey(null);
    opener.current?.focus();
  };
  const withdraw = (event: Gebeurtenis) => {
    close();
    onWithdraw(event);
  };
  const isEmpty =
    dossier.tijdlijn.perioden.length === 0 && dossier.tijdlijn.gebeurtenissen.length === 0;
  const shown = tableRows(narrowed, null).length;
  const hasNone = shown === 0 && isNarrowed(filter);
  const warnings = isWorker && (
    <Warnings dossier={dossier} isAsked={asked === allWarnings} selectedKey={key} onOpen={open} />
  );
  return (
    <>
      {!isWide && warnings}
      <section aria-labelledby="tijdlijn">
        <div className="tl-toolbar">
          <div className="tl-title">
            <h2 id="tijdlijn">{t('timeline.title')}</h2>
            <p className="subtle small">{t('timeline.intro')}</p>
          </div>
          <Choice<View>
            legend={t('timeline.view')}
            value={view}
            onChange={setView}
            options={[
              { value: 'bars', label: t('timeline.bars') },
              { value: 'table', label: t('timeline.table') },
            ]}
          />
          <Choice<Range>
            legend={t('timeline.range')}
            value={range}
            onChange={setRange}
            options={[
              { value: 'all', label: t('timeline.all') },
              { value: 'year', label: t('timeline.year') },
            ]}
          />
          <Button className="no-print tl-print" onClick={() => window.print()}>
            {t('timeline.print')}
          </Button>
        </div>
        {!isEmpty && (
          <Filters
            dossier={dossier}
            filter={filter}
            shown={shown}
            total={tableRows(dossier, null).length}
            onFilter={setFilter}
          />
        )}
        {view === 'bars' && !isEmpty && <Legend />}
        <div className="tl-layout">
          <div className="tl-main">
            {isEmpty && (
              <Empty title={t('timeline.empty.title')}>
                <p>{t('timeline.empty.text')}</p>
              </Empty>
            )}
            {!isEmpty && view === 'bars' && hasNone && <Empty title={t('table.none.filtered')} />}
            {!isEmpty && view === 'bars' && !hasNone && (
              <Suspense fallback={<Loading text={t('loading')} />}>
                <Bars
                  dossier={narrowed}
                  member={filter.lid}
                  range={range}
                  selection={selection}
                  selectedKey={key}
                  onOpen={open}
                />
              </Suspense>
            )}
            {!isEmpty && view === 'table' && (
              <TimelineTable
                dossier={narrowed}
                isNarrowed={isNarrowed(filter)}
                range={range}
                isCards={isPhone}
                selectedKey={key}
                onOpen={open}
              />
            )}
          </div>
          {isWide && (
            <div className="tl-side">
              <Panel
                dossier={dossier}
                selection={selection}
                selectedKey={key}
                isAsked={key === asked}
                onOpen={open}
                onClose={close}
                onWithdraw={withdraw}
              />
              {warnings}
            </div>
          )}
        </div>
        {!isWide && selection && (
          <Dialog title={panelTitle(selection)} onClose={close}>
            <div data-panel="">
              <PanelBody
                dossier={dossier}
                selection={selection}
                onOpen={open}
                onWithdraw={withdraw}
              />
            </div>
          </Dialog>
        )}
      </section>
    </>
  );
}
