/** One warning in full: what, since when, how strong, who acts, what ends it, on which facts. */
import type { Dossier, Signalering } from '../api-types';
import { useTexts } from '../i18n/Language';
import { EventList } from '../tijdlijn/Panel';
import { Pairs } from '../ui/Pairs';
import { StrengthBadge } from '../ui/Strength';
import { AdviceLink } from './AdviceLink';
import { type Advice, adviceOf, kindOf } from './advice';
import { useNames } from './use-names';

interface WarningBodyProps {
  dossier: Dossier;
  signalering: Signalering;
  onOpen(key: string): void;
}

export function WarningBody({ dossier, signalering, onOpen }: WarningBodyProps) {
  const { t, pick, date } = useTexts();
  const { people } = useNames(dossier);
  const facts = dossier.tijdlijn.gebeurtenissen.filter((e) => signalering.feiten.includes(e.id));
  const { sinds, tot, open, stappen, norm } = signalering;
  const { contactVastleggen, hulpAanvragen, planMaken } = dossier.mag;
  const { veiligheidBeoordelen, plaatsingVastleggen, samenKijken, vastleggingen } = dossier.mag;
  const mayAct: Record<Advice, boolean> = {
    contact: contactVastleggen,
    ask: hulpAanvragen,
    bridge: hulpAanvragen,
    planB: hulpAanvragen,
    answers: veiligheidBeoordelen,
    judge: veiligheidBeoordelen,
    help: hulpAanvragen,
    plan: planMaken,
    review: dossier.noodkijken.some(({ magBeoordelen }) => magBeoordelen),
    placement: plaatsingVastleggen,
    together: samenKijken,
    other: vastleggingen.includes(kindOf(signalering.regel) ?? ''),
    read: false,
  };
  return (
    <>
      <p className="warning-state">
        <StrengthBadge sterkte={signalering.sterkte} />
        <span className="strong">
          {open || !tot ? t('signal.open') : t('signal.ended', { date: date(tot) })}
        </span>
      </p>
      <p>{pick(signalering.tekst)}</p>
      <Pairs
        pairs={[
          [t('panel.for'), people(signalering.betreft)],
          [t('signal.first'), date(sinds)],
          [t('signal.who'), pick(signalering.wie.tekst)],
          [t('signal.ends'), pick(signalering.eindigt)],
          [t('signal.norm'), norm ? pick(norm.tekst) : ''],
        ]}
      />
      {open && mayAct[adviceOf(signalering.regel)] && (
        <p>
          <AdviceLink
            gezinId={dossier.gezin.id}
            regel={signalering.regel}
            warning={signalering.id}
            mayAct
          />
        </p>
      )}
      <h3 className="panel-sub">{t('signal.steps')}</h3>
      <ol className="plain steps">
        {stappen.map((step) => (
          <li key={`${step.sterkte} ${step.sinds}`}>
            <span className="event-when">{date(step.sinds)}</span>
            <StrengthBadge sterkte={step.sterkte} />
          </li>
        ))}
      </ol>
      {facts.length > 0 && (
        <>
          <h3 className="panel-sub">{t('signal.facts')}</h3>
          <EventList events={facts} onOpen={onOpen} />
        </>
      )}
    </>
  );
}
