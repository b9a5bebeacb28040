/** "School": who stays away, and that somebody goes again. */
import { useTexts } from '../../i18n/Language';
import { Button } from '../../ui/Button';
import { Card, Line, Lines } from '../../ui/Card';
import type { CardProps } from '../CommandForm';
import { useNames } from '../use-names';
import { useStep } from './use-step';

export function SchoolCard(props: CardProps) {
  const { dossier } = props;
  const { t, pick, date } = useTexts();
  const { people } = useNames(dossier);
  const { isBusy, start, form } = useStep(props);
  const { mag, verzuim } = dossier;
  const may = mag.verzuimVan.length > 0;
  // Who keeps the plan would look for it here.
  const isMissed = mag.planMaken && dossier.personen.some(({ rol }) => rol === 'kind');
  if (!isBusy && !may && !isMissed) return null;
  if (!isBusy && !may) {
    return (
      <Card title={t('school.card')} look="wachten" className="help no-print">
        <p>{t('school.consent')}</p>
      </Card>
    );
  }
  return (
    <Card
      title={t('school.card')}
      look="wachten"
      className="help no-print"
      head={
        mag.verzuimVan.some((id) => !verzuim.some(({ kind }) => kind === id)) && (
          <Button look="primary" onClick={() => start({ kind: 'absence' })}>
            {t('school.add')}
          </Button>
        )
      }
    >
      <p>{t('school.lead')}</p>
      <Lines empty={t('school.none')}>
        {verzuim.map((one) => (
          <Line
            key={`${one.kind} ${one.sinds}`}
            className="help-line"
            title={people([one.kind])}
            more={[pick(one.titel), t('signal.since', { date: date(one.sinds) })]}
            after={
              mag.verzuimVan.includes(one.kind) && (
                <Button
                  aria-label={t('help.of', { action: t('school.back'), what: people([one.kind]) })}
                  onClick={() => start({ kind: 'back', verzuim: one })}
                >
                  {t('school.back')}
                </Button>
              )
            }
          />
        ))}
      </Lines>
      {form}
    </Card>
  );
}
