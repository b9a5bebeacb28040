/** What is chosen on the timeline, in full: nothing on the drawing is cut without being here. */
import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import type { Dossier, Gebeurtenis, Periode } from '../api-types';
import { StrengthBadge } from '../gezin/StrengthBadge';
import { useNames } from '../gezin/use-names';
import { WarningBody } from '../gezin/WarningBody';
import { useTexts } from '../i18n/Language';
import { Button } from '../ui/Button';
import { lookOf } from './lanes';
import { keyOf, type Selection } from './selection';
import './panel.css';

interface PanelProps {
  dossier: Dossier;
  selection: Selection | null;
  onOpen(key: string): void;
}

export function Pairs({ pairs }: { pairs: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="pairs">
      {pairs
        .filter(([, value]) => value !== '' && value !== null)
        .map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}

interface EventListProps {
  events: readonly Gebeurtenis[];
  onOpen(key: string): void;
}

/** Events by date; each name leads to it on the timeline. */
export function EventList({ events, onOpen }: EventListProps) {
  const { pick } = useTexts();
  const sorted = [...events].sort((a, b) => (a.dag < b.dag ? -1 : 1));
  return (
    <ul className="plain event-list">
      {sorted.map((event) => (
        <li key={event.id}>
          <span className="event-when">{pick(event.opTekst)}</span>
          <button
            type="button"
            className="link"
            onClick={() => onOpen(keyOf.gebeurtenissen([event.id]))}
          >
            {pick(event.titel)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Chosen() {
  const { t } = useTexts();
  return (
    <p className="chosen-date">
      <span className="strong">{t('date.chosen')}</span> {t('date.chosen.why')}
    </p>
  );
}

function PeriodBody({
  dossier,
  periode,
  onOpen,
}: {
  dossier: Dossier;
  periode: Periode;
  onOpen(key: string): void;
}) {
  const { t, pick, date } = useTexts();
  const { people, organisation } = useNames(dossier);
  const facts = dossier.tijdlijn.gebeurtenissen.filter((e) => periode.feiten.includes(e.id));
  const span = periode.totEnMet
    ? t('span.long', { from: date(periode.vanaf), through: date(periode.totEnMet) })
    : t('span.running', { from: date(periode.vanaf) });
  return (
    <>
      <Pairs
        pairs={[
          [t('panel.for'), people(periode.personen)],
          [t('panel.organisation'), organisation(periode.organisatie)],
          [t('panel.period'), span],
          [t('panel.duration'), t('days', { count: periode.dagen })],
        ]}
      />
      {periode.toelichting && <p>{pick(periode.toelichting)}</p>}
      {periode.datering === 'gekozen' && <Chosen />}
      {facts.length > 0 && (
        <>
          <h3 className="panel-sub">{t('panel.facts')}</h3>
          <EventList events={facts} onOpen={onOpen} />
        </>
      )}
    </>
  );
}

function EventBody({ dossier, gebeurtenis }: { dossier: Dossier; gebeurtenis: Gebeurtenis }) {
  const { t, pick, date } = useTexts();
  const { people, organisation } = useNames(dossier);
  const recorded = gebeurtenis.overgenomen
    ? t('panel.recorded.copied', { date: date(gebeurtenis.vastgelegdOp.slice(0, 10)) })
    : date(gebeurtenis.vastgelegdOp.slice(0, 10));
  return (
    <>
      <Pairs
        pairs={[
          [t('panel.when'), pick(gebeurtenis.opTekst)],
          [t('panel.for'), people(gebeurtenis.personen)],
          [t('panel.organisation'), organisation(gebeurtenis.organisatie)],
        ]}
      />
      {gebeurtenis.tekst && <p className="own-words">{gebeurtenis.tekst}</p>}
      {gebeurtenis.datering === 'gekozen' && <Chosen />}
      <Pairs
        pairs={[
          [t('panel.source'), gebeurtenis.bron],
          [t('panel.known'), date(gebeurtenis.bekendOp.slice(0, 10))],
          [t('panel.recorded'), recorded],
        ]}
      />
    </>
  );
}

export function usePanelTitle() {
  const { t, pick } = useTexts();
  return (selection: Selection): string => {
    switch (selection.kind) {
      case 'periode':
        return pick(selection.periode.titel);
      case 'gebeurtenis':
        return pick(selection.gebeurtenis.titel);
      case 'signalering':
        return pick(selection.signalering.titel);
      case 'gebeurtenissen':
        return t('cluster.events', { count: selection.gebeurtenissen.length });
      case 'signaleringen':
        return t('cluster.signals.count', { count: selection.signaleringen.length });
    }
  };
}

export function PanelBody({ dossier, selection, onOpen }: PanelProps & { selection: Selection }) {
  const { t, pick, date } = useTexts();
  switch (selection.kind) {
    case 'periode': {
      const look = lookOf(selection.periode.soort);
      return (
        <>
          <span className={`kind look-${look}`}>{t(`look.${look}`)}</span>
          <PeriodBody dossier={dossier} periode={selection.periode} onOpen={onOpen} />
        </>
      );
    }
    case 'gebeurtenis':
      return (
        <>
          <span className="kind">{t('look.gebeurtenis')}</span>
          <EventBody dossier={dossier} gebeurtenis={selection.gebeurtenis} />
        </>
      );
    case 'gebeurtenissen':
      return <EventList events={selection.gebeurtenissen} onOpen={onOpen} />;
    case 'signalering':
      return <WarningBody dossier={dossier} signalering={selection.signalering} onOpen={onOpen} />;
    case 'signaleringen':
      return (
        <ul className="plain event-list">
          {selection.signaleringen.map((signal) => (
            <li key={signal.id}>
              <span className="event-when">{date(signal.sinds)}</span>
              <button
                type="button"
                className="link"
                onClick={() => onOpen(keyOf.signaleringen([signal.id]))}
              >
                {pick(signal.titel)}
              </button>{' '}
              <StrengthBadge sterkte={signal.sterkte} />
            </li>
          ))}
        </ul>
      );
  }
}

interface SidePanelProps extends PanelProps {
  selectedKey: string | null;
  onClose(): void;
}

/** On wide screens: beside the timeline, never over it. */
export function Panel({ dossier, selection, selectedKey, onOpen, onClose }: SidePanelProps) {
  const { t } = useTexts();
  const title = usePanelTitle();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (selectedKey !== null) heading.current?.focus({ preventScroll: true });
    if (selectedKey !== null) heading.current?.scrollIntoView({ block: 'nearest' });
  }, [selectedKey]);
  if (!selection) return <p className="panel panel-hint no-print">{t('panel.hint')}</p>;
  return (
    <section
      className="panel no-print"
      data-panel=""
      aria-labelledby="panel-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className="panel-head">
        <h2 ref={heading} tabIndex={-1} id="panel-title">
          {title(selection)}
        </h2>
        <Button look="quiet" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
      <PanelBody dossier={dossier} selection={selection} onOpen={onOpen} />
    </section>
  );
}
