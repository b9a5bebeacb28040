/** The one plan: the goals in the words of the family, who does what by when, and who agrees. */
import { createContext, lazy, Suspense, useContext, useId, useState } from 'react';
import type { Afspraak, Doel, Dossier, Planversie } from '../../api-types';
import { useIsWorker } from '../../app/session';
import { useTexts } from '../../i18n/Language';
import { Button, Buttons } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Fold } from '../../ui/Fold';
import { OwnWords } from '../../ui/OwnWords';
import { Pairs } from '../../ui/Pairs';
import { Score } from '../../ui/Score';
import { Cell, Sheet } from '../../ui/Sheet';
import { Tag } from '../../ui/Tag';
import type { CardProps } from '../CommandForm';
import { useNames } from '../use-names';
import { Analyses } from './Analyses';
import { VersionDifference } from './Difference';
import type { PlanStep } from './steps';
import './plan.css';

const PlanForms = lazy(() =>
  import('./PlanForms').then((module) => ({ default: module.PlanForms })),
);

/** Starts a step; null for who reads only. */
const StepContext = createContext<((step: PlanStep) => void) | null>(null);

function useWho(dossier: Dossier) {
  const { list } = useTexts();
  const { people } = useNames(dossier);
  return ({ gezinsleden, medewerker }: Afspraak) =>
    list([
      ...(gezinsleden.length > 0 ? [people(gezinsleden)] : []),
      ...(medewerker ? [`${medewerker.naam} (${medewerker.organisatie})`] : []),
    ]);
}

function Actions({ dossier, actions }: { dossier: Dossier; actions: readonly Afspraak[] }) {
  const { t, date } = useTexts();
  const who = useWho(dossier);
  const start = useContext(StepContext);
  if (actions.length === 0) return <p className="subtle">{t('plan.no_actions')}</p>;
  const when = (action: Afspraak) => {
    if (action.klaar) return t('plan.done', { date: date(action.klaar) });
    if (!action.uiterlijk) return t('plan.no_day');
    return t('work.by', { date: date(action.uiterlijk) });
  };
  return (
    <Sheet
      title={t('plan.actions')}
      columns={[t('plan.what'), t('plan.who'), t('plan.when')]}
      className="plan-actions"
    >
      {actions.map((action) => (
        <tr key={action.id}>
          <th scope="row">{action.tekst || t('plan.hidden')}</th>
          <Cell label={t('plan.who')}>{who(action)}</Cell>
          <Cell label={t('plan.when')}>
            {when(action)}
            {action.dagenTeLaat > 0 && (
              <span className="below plan-late">
                {t('work.late.days', { count: action.dagenTeLaat })}
              </span>
            )}
            {start && !action.klaar && (
              <Button
                look="quiet"
                aria-label={t('action.done.of', { what: action.tekst })}
                onClick={() => start({ kind: 'done', actie: action })}
              >
                {t('action.done')}
              </Button>
            )}
          </Cell>
        </tr>
      ))}
    </Sheet>
  );
}

function Goal({ dossier, doel }: { dossier: Dossier; doel: Doel }) {
  const { t, pick, date } = useTexts();
  const { people } = useNames(dossier);
  const id = useId();
  const start = useContext(StepContext);
  const actions = dossier.plan.afspraken.filter((action) => action.doel === doel.id);
  const state =
    doel.geeindigd && doel.hoe
      ? t('plan.goal.ended', { how: pick(doel.hoe), date: date(doel.geeindigd) })
      : t('plan.goal.runs');
  const score = doel.scores.length > 0 ? <Score scores={doel.scores} /> : '';
  return (
    <section className="plan-goal" aria-labelledby={id}>
      <h3 id={id}>
        {t('plan.goal')} <OwnWords>{doel.tekst || t('plan.hidden')}</OwnWords>
      </h3>
      <Pairs
        pairs={[
          [t('plan.of'), people(doel.van)],
          [t('plan.reached_when'), doel.bereiktAls],
          [t('plan.state'), state],
          [t('plan.score'), score],
        ]}
      />
      <Actions dossier={dossier} actions={actions} />
      {start && !doel.geeindigd && (
        <Buttons>
          <Button aria-describedby={id} onClick={() => start({ kind: 'action', doel })}>
            {t('action.add')}
          </Button>
          <Button aria-describedby={id} onClick={() => start({ kind: 'clear', doel })}>
            {t('goal.change')}
          </Button>
          <Button aria-describedby={id} onClick={() => start({ kind: 'end', doel })}>
            {t('goal.end')}
          </Button>
        </Buttons>
      )}
    </section>
  );
}

interface AgreementProps {
  dossier: Dossier;
  versie: Planversie;
  /** Only of the last version somebody can still be asked. */
  isLast: boolean;
}

function Agreement({ dossier, versie, isLast }: AgreementProps) {
  const { t, date } = useTexts();
  const { people } = useNames(dossier);
  const { nogTeVragen } = dossier.plan;
  if (versie.meningen.length === 0 && !(isLast && nogTeVragen.length > 0)) {
    return <p className="subtle">{t('plan.nobody_spoke')}</p>;
  }
  return (
    <ul className="plain plan-says">
      {versie.meningen.map(({ persoon, standpunt, tekst, dag }) => (
        <li key={persoon}>
          <span className="strong">{people([persoon])}</span>
          <Tag look={standpunt === 'eens' ? 'positive' : 'warning'}>
            {t(`plan.stand.${standpunt}`)}
          </Tag>
          <span className="subtle">{date(dag)}</span>
          {tekst && <OwnWords>{tekst}</OwnWords>}
        </li>
      ))}
      {isLast &&
        nogTeVragen.map((persoon) => (
          <li key={persoon}>
            <span className="strong">{people([persoon])}</span>
            <Tag look="open">{t('plan.stand.open')}</Tag>
          </li>
        ))}
    </ul>
  );
}

function Versions({ dossier }: { dossier: Dossier }) {
  const { t, date } = useTexts();
  const earlier = dossier.plan.versies.slice(0, -1).reverse();
  if (earlier.length === 0) return null;
  return (
    <Fold title={t('plan.earlier', { count: earlier.length })}>
      {earlier.map((versie) => (
        <section key={versie.nummer} className="plan-goal">
          <h3>{t('plan.version', { number: versie.nummer, date: date(versie.dag) })}</h3>
          <p>
            <OwnWords>{versie.tekst || t('plan.hidden')}</OwnWords>
          </p>
          <Agreement dossier={dossier} versie={versie} isLast={false} />
        </section>
      ))}
    </Fold>
  );
}

export function PlanTab({ dossier, onStart, onRefresh, onSaved }: CardProps) {
  const { t, pick, date, language } = useTexts();
  // Whoever may have to be gone at once gets no second window.
  const isWorker = useIsWorker();
  const [step, setStep] = useState<PlanStep | null>(null);
  const mayMake = dossier.mag.planMaken;
  const [plan, agree, back, loose] = [useId(), useId(), useId(), useId()];
  const { versies, doelen, afspraken, evaluaties } = dossier.plan;
  const last = versies.at(-1);
  const looseActions = afspraken.filter(({ doel }) => doel === null);
  const start = (next: PlanStep) => {
    onStart();
    setStep(next);
  };
  const saved = async (gebeurtenis: string | null) => {
    const isOwn = step?.kind === 'own';
    await onSaved(isOwn ? t(`own.saved.${dossier.aanspreekvorm}`) : t('agree.saved'), gebeurtenis);
    setStep(null);
  };
  return (
    <StepContext value={mayMake ? start : null}>
      <section className="plan" aria-labelledby={plan}>
        <div className="plan-head">
          <h2 id={plan}>{t('plan.title')}</h2>
          {last && (
            <a
              className="button button-secondary"
              href={`/v1/gezinnen/${dossier.gezin.id}/plan/afdruk?taal=${language}`}
              {...(isWorker ? { target: '_blank', rel: 'noreferrer' } : {})}
            >
              {t('plan.print')}
            </a>
          )}
        </div>
        {last ? (
          <>
            <p className="subtle">
              {t('plan.version', { number: last.nummer, date: date(last.dag) })}
            </p>
            <p className="plan-lead">
              <OwnWords>{last.tekst || t('plan.hidden')}</OwnWords>
            </p>
            <VersionDifference dossier={dossier} />
          </>
        ) : (
          <Empty title={t('plan.empty.title')}>
            <p>{t(mayMake ? 'plan.empty.make' : 'plan.empty.text')}</p>
            <p>{t(mayMake ? 'plan.empty.print.make' : 'plan.empty.print')}</p>
          </Empty>
        )}
        {mayMake && (
          <Buttons>
            <Button look={last ? 'secondary' : 'primary'} onClick={() => start({ kind: 'plan' })}>
              {t(last ? 'plan.renew' : 'plan.begin')}
            </Button>
            <Button onClick={() => start({ kind: 'goal' })}>{t('goal.add')}</Button>
            <Button onClick={() => start({ kind: 'action', doel: null })}>
              {t('action.add.loose')}
            </Button>
          </Buttons>
        )}
      </section>
      {doelen.length > 0 && (
        <section className="plan" aria-label={t('plan.goals')}>
          <h2>{t('plan.goals')}</h2>
          {doelen.map((doel) => (
            <Goal key={doel.id} dossier={dossier} doel={doel} />
          ))}
        </section>
      )}
      {looseActions.length > 0 && (
        <section className="plan" aria-labelledby={loose}>
          <h2 id={loose}>{t('plan.loose')}</h2>
          <Actions dossier={dossier} actions={looseActions} />
        </section>
      )}
      {last && (
        <section className="plan" aria-labelledby={agree}>
          <h2 id={agree}>{t('plan.agree')}</h2>
          <Agreement dossier={dossier} versie={last} isLast />
          {dossier.mag.standpuntVastleggen && (
            <div>
              <Button onClick={() => start({ kind: 'agree' })}>{t('agree.open')}</Button>
            </div>
          )}
          {dossier.mag.standpuntGeven && (
            <div>
              <Button look="primary" onClick={() => start({ kind: 'own' })}>
                {t(`own.open.${dossier.aanspreekvorm}`)}
              </Button>
            </div>
          )}
          <Versions dossier={dossier} />
        </section>
      )}
      <Analyses dossier={dossier} />
      {evaluaties.length > 0 && (
        <section className="plan" aria-labelledby={back}>
          <h2 id={back}>{t('plan.back')}</h2>
          <ul className="network-list">
            {[...evaluaties].reverse().map(({ dag, tekst }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two can be the same
              <li key={at}>
                {date(dag)}: {pick(tekst)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {step && (
        <Suspense>
          <PlanForms
            step={step}
            dossier={dossier}
            onRefresh={onRefresh}
            onClose={() => setStep(null)}
            onSaved={saved}
          />
        </Suspense>
      )}
    </StepContext>
  );
}
