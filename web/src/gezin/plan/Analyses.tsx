/** "Wat er speelt": what makes it hard and what helps, of each analysis (ANA-11). Newest first. */
import { useId } from 'react';
import type { Analyse, Dossier } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { OwnWords } from '../../ui/OwnWords';

interface FactorsProps {
  title: string;
  of: Analyse['factoren'];
}

function Factors({ title, of }: FactorsProps) {
  const { t } = useTexts();
  const id = useId();
  if (of.length === 0) return null;
  return (
    <div>
      <p id={id} className="strong">
        {title}
      </p>
      <ul className="network-list" aria-labelledby={id}>
        {of.map(({ gebied, tekst }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two can say the same
          <li key={at}>
            {t(`area.${gebied}`)}: <OwnWords>{tekst}</OwnWords>
          </li>
        ))}
      </ul>
    </div>
  );
}

function OneAnalysis({ analyse }: { analyse: Analyse }) {
  const { t, date } = useTexts();
  const { sinds, klaarOp, bijgewerktOp, factoren } = analyse;
  const who = analyse.door ?? t('together.other');
  return (
    <section className="plan-goal">
      <h3>
        {klaarOp
          ? t('plan.analysis.of', { who, date: date(klaarOp) })
          : t('plan.analysis.open', { who, date: date(sinds) })}
      </h3>
      {bijgewerktOp && (
        <p className="subtle">{t('together.renewed', { date: date(bijgewerktOp) })}</p>
      )}
      <Factors title={t('plan.risks')} of={factoren.filter(({ soort }) => soort === 'risico')} />
      <Factors
        title={t('plan.guards')}
        of={factoren.filter(({ soort }) => soort === 'beschermend')}
      />
    </section>
  );
}

export function Analyses({ dossier }: { dossier: Dossier }) {
  const { t } = useTexts();
  const id = useId();
  const { analyses } = dossier.plan;
  if (analyses.length === 0) return null;
  return (
    <section className="plan" aria-labelledby={id}>
      <h2 id={id}>{t('plan.analysis')}</h2>
      {[...analyses].reverse().map((one) => (
        <OneAnalysis key={one.analyse} analyse={one} />
      ))}
    </section>
  );
}
