/** What is chosen on the timeline, in full: nothing on the drawing is cut without being here. */
import { useEffect, useRef } from 'react';
import type { Dossier, Gebeurtenis, Periode, Signalering } from '../api-types';
import { useNames } from '../gezin/use-names';
import { WarningBody } from '../gezin/WarningBody';
import { useTexts } from '../i18n/Language';
import { Button } from '../ui/Button';
import { OwnText } from '../ui/OwnWords';
import { Pairs } from '../ui/Pairs';
import { StrengthBadge } from '../ui/Strength';
import { GapAction } from './GapAction';
import { lookOf } from './lanes';
import { isAbsence, keyOf, type Selection, signalsDuring } from './selection';
import './panel.css';

interface PanelProps {
  dossier: Dossier;
  selection: Selection | null;
  onOpen(key: string): void;
  onWithdraw(event: Gebeurtenis): void;
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

interface SignalListProps {
  signals: readonly Signalering[];
  onOpen(key: string): void;
}

function SignalList({ signals, onOpen }: SignalListProps) {
  const { pick, date } = useTexts();
  return (
    <ul className="plain event-list">
      {signals.map((signal) => (
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
  const signals = isAbsence(periode) ? signalsDuring(dossier, periode) : [];
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
      {isAbsence(periode) && <GapAction dossier={dossier} periode={periode} />}
      {periode.datering === 'gekozen' && <Chosen />}
      {facts.length > 0 && (
        <>
          <h3 className="panel-sub">{t('panel.facts')}</h3>
          <EventList events={facts} onOpen={onOpen} />
        </>
      )}
      {signals.length > 0 && (
        <>
          <h3 className="panel-sub">{t('panel.signals')}</h3>
          <SignalList signals={signals} onOpen={onOpen} />
        </>
      )}
    </>
  );
}

const recordedByWorkers = ['contact_gehad', 'notitie_gemaakt'];
const makesThePlan = [
  'gezinsplan_gemaakt',
  'doel_gesteld',
  'doel_aangevuld',
  'doel_afgesloten',
  'actie_afgesproken',
  'actie_afgerond',
];

const ofWaiting = ['overbrugging_gestart', 'overbrugging_gestopt', 'plan_b_afgesproken'];

interface EventBodyProps {
  dossier: Dossier;
  gebeurtenis: Gebeurtenis;
  onWithdraw(event: Gebeurtenis): void;
}

function EventBody({ dossier, gebeurtenis, onWithdraw }: EventBodyProps) {
  const { t, pick, date } = useTexts();
  const { people, organisation } = useNames(dossier);
  const day = date(gebeurtenis.vastgelegdOp.slice(0, 10));
  const { overgenomen, vastgelegdDoor: by } = gebeurtenis;
  const recordedHere = by
    ? t('panel.recorded.by', { date: day, name: by.naam, organisation: by.organisatie })
    : day;
  const recorded = overgenomen ? t('panel.recorded.copied', { date: day }) : recordedHere;
  // What was taken over from elsewhere is put right there.
  const { contactVastleggen, hulpAanvragen, planMaken } = dossier.mag;
  const isRecordedHere =
    (contactVastleggen && recordedByWorkers.includes(gebeurtenis.soort)) ||
    (planMaken && makesThePlan.includes(gebeurtenis.soort)) ||
    (hulpAanvragen && ofWaiting.includes(gebeurtenis.soort));
  const mayWithdraw =
    isRecordedHere && dossier.peildatum === dossier.vandaag && !gebeurtenis.overgenomen;
  return (
    <>
      <Pairs
        pairs={[
          [t('panel.when'), pick(gebeurtenis.opTekst)],
          [t('panel.for'), people(gebeurtenis.personen)],
          [t('panel.organisation'), organisation(gebeurtenis.organisatie)],
        ]}
      />
      {gebeurtenis.tekst && <OwnText>{gebeurtenis.tekst}</OwnText>}
      {gebeurtenis.datering === 'gekozen' && <Chosen />}
      <Pairs
        pairs={[
          [t('panel.source'), gebeurtenis.bron],
          [t('panel.known'), date(gebeurtenis.bekendOp.slice(0, 10))],
          [t('panel.recorded'), recorded],
        ]}
      />
      {mayWithdraw && <Button onClick={() => onWithdraw(gebeurtenis)}>{t('withdraw.open')}</Button>}
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

type PanelBodyProps = PanelProps & { selection: Selection };

export function PanelBody({ dossier, selection, onOpen, onWithdraw }: PanelBodyProps) {
  const { t } = useTexts();
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
          <EventBody
            dossier={dossier}
            gebeurtenis={selection.gebeurtenis}
            onWithdraw={onWithdraw}
          />
        </>
      );
    case 'gebeurtenissen':
      return <EventList events={selection.gebeurtenissen} onOpen={onOpen} />;
    case 'signalering':
      return <WarningBody dossier={dossier} signalering={selection.signalering} onOpen={onOpen} />;
    case 'signaleringen':
      return <SignalList signals={selection.signaleringen} onOpen={onOpen} />;
  }
}

interface SidePanelProps extends PanelProps {
  selectedKey: string | null;
  /** A link from elsewhere led here: all of what it says comes into view. */
  isAsked: boolean;
  onClose(): void;
}

/** On wide screens: beside the timeline, never over it. */
export function Panel({ selectedKey, isAsked, onClose, ...body }: SidePanelProps) {
  const { selection } = body;
  const { t } = useTexts();
  const title = usePanelTitle();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (selectedKey !== null) heading.current?.focus({ preventScroll: true });
    // On the page itself what one looks at stays where it is.
    if (selectedKey === null) return;
    if (isAsked) heading.current?.closest('section')?.scrollIntoView();
    else heading.current?.scrollIntoView({ block: 'nearest' });
  }, [selectedKey, isAsked]);
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
      <PanelBody {...body} selection={selection} />
    </section>
  );
}
