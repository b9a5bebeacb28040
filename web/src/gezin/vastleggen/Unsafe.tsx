/** Who is not safe, since when, who judged that, and what comes next. First on the overview. */
import { useTexts } from '../../i18n/Language';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { CardProps } from '../CommandForm';
import { useNames } from '../use-names';
import { safetyPlanOf } from './safety-plan';
import { useStep } from './use-step';

export function Unsafe(props: CardProps) {
  const { dossier } = props;
  const { t, date } = useTexts();
  const { people } = useNames(dossier);
  const { start, form } = useStep(props);
  const { onveilig, mag } = dossier;
  return (
    <>
      {onveilig.map((one) => {
        const { personen, sinds, beoordeeldOp, door } = one;
        const who = people(personen);
        const vanaf = date(sinds);
        const plan = safetyPlanOf(dossier, one);
        return (
          <section key={`${personen.join()} ${sinds}`} className="unsafe" aria-label={t('unsafe')}>
            <Notice look="negative">
              <div>
                <h2 className="unsafe-title">{t('unsafe.who', { who })}</h2>
                <p>
                  {sinds === beoordeeldOp
                    ? t('unsafe.since', { vanaf, door })
                    : t('unsafe.since.again', { vanaf, door, date: date(beoordeeldOp) })}
                </p>
                <p className="strong">
                  {plan ? t('unsafe.plan', { date: date(plan.dag) }) : t('unsafe.no_plan')}
                </p>
              </div>
              {mag.veiligheidsplanMaken && !plan && (
                <Button onClick={() => start({ kind: 'safe', wie: personen })}>
                  {t('safety.plan')}
                </Button>
              )}
              {mag.veiligheidBeoordelen && plan && (
                <Button onClick={() => start({ kind: 'judge' })}>{t('safety.judge')}</Button>
              )}
            </Notice>
          </section>
        );
      })}
      {form}
    </>
  );
}
