/** Who is not safe, since when, who judged that, and what comes next. First on the overview. */
import { useId } from 'react';
import type { Dossier, Onveilig } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { CardProps } from '../CommandForm';
import { useNames } from '../use-names';
import type { RecordStep } from './steps';
import { useStep } from './use-step';

interface GroupProps {
  dossier: Dossier;
  one: Onveilig;
  start(step: RecordStep): void;
}

function useJudged() {
  const { t, pick } = useTexts();
  return ({ sinds, sindsTekst, beoordeeldOp, beoordeeldTekst, door }: Onveilig): string => {
    const since = t('unsafe.since', { vanaf: pick(sindsTekst) });
    const date = pick(beoordeeldTekst);
    // Whose judgement it is can be hidden.
    if (sinds === beoordeeldOp) return door ? `${since} ${t('unsafe.by', { door })}` : since;
    if (!door) return `${since} ${t('unsafe.again.hidden', { date })}`;
    return `${since} ${t('unsafe.again', { date, door })}`;
  };
}

function Group({ dossier, one, start }: GroupProps) {
  const { t, pick } = useTexts();
  const { people } = useNames(dossier);
  const judged = useJudged();
  const heading = useId();
  const { mag } = dossier;
  const { zonderPlan: without, planTekst: plan } = one;
  const planned = one.personen.filter((id) => !without.includes(id));
  return (
    <section className="unsafe" aria-labelledby={heading}>
      <Notice look="negative">
        <div>
          <h2 id={heading} className="unsafe-title">
            {t('unsafe.who', { who: people(one.personen) })}
          </h2>
          <p>{judged(one)}</p>
          {without.length > 0 && (
            <p className="strong">
              {t('unsafe.no_plan', { who: people(without) })}
              {mag.veiligheidsplanMaken && ` ${t('unsafe.no_plan.next')}`}
            </p>
          )}
          {plan && (
            <p className="strong">
              {t('unsafe.plan', { who: people(planned), date: pick(plan) })}
              {mag.veiligheidBeoordelen && ` ${t('unsafe.plan.next')}`}
            </p>
          )}
        </div>
        {mag.veiligheidsplanMaken && without.length > 0 && (
          <Button onClick={() => start({ kind: 'safe', wie: without })}>{t('safety.plan')}</Button>
        )}
        {mag.veiligheidBeoordelen && plan && (
          <Button onClick={() => start({ kind: 'judge' })}>{t('safety.judge')}</Button>
        )}
      </Notice>
    </section>
  );
}

export function Unsafe(props: CardProps) {
  const { dossier } = props;
  const { start, form } = useStep(props);
  return (
    <>
      {dossier.onveilig.map((one) => (
        <Group
          key={`${one.personen.join()} ${one.sinds}`}
          dossier={dossier}
          one={one}
          start={start}
        />
      ))}
      {form}
    </>
  );
}
