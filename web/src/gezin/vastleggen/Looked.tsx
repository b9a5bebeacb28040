/** Who looked in an emergency and was not reviewed yet. First on the overview. */
import type { Noodkijk } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { Button } from '../../ui/Button';
import { Card, Line, Lines } from '../../ui/Card';
import { useAsked } from '../asked';
import type { CardProps } from '../CommandForm';
import { useStep } from './use-step';

export function Looked(props: CardProps) {
  const { t, pick, date } = useTexts();
  const { start, form } = useStep(props);
  const waiting = props.dossier.noodkijken.filter(({ oordeel }) => oordeel === null);
  const review = (kijk: Noodkijk | undefined) => kijk && start({ kind: 'review', kijk });
  useAsked('review', () => review(waiting.find(({ magBeoordelen }) => magBeoordelen)));
  const canReview = waiting.some(({ magBeoordelen }) => magBeoordelen);
  const card = (
    <Card title={t('review.card')} look="signal" className="help no-print">
      {canReview && <p>{t('review.lead')}</p>}
      <Lines empty="">
        {waiting.map((kijk) => (
          <Line
            key={kijk.gebeurtenis}
            className="help-line"
            when={date(kijk.op)}
            title={`${kijk.wie}, ${kijk.organisatie}`}
            more={[
              pick(kijk.waarom),
              kijk.reden,
              kijk.ookPlaats && t('nood.open.place'),
              kijk.tweede && t('review.second', { name: kijk.tweede }),
              kijk.uiterlijk && t('review.by', { date: date(kijk.uiterlijk) }),
            ]}
            after={
              kijk.magBeoordelen && (
                <Button
                  aria-label={t('help.of', { action: t('review.open'), what: kijk.wie })}
                  onClick={() => review(kijk)}
                >
                  {t('review.open')}
                </Button>
              )
            }
          />
        ))}
      </Lines>
    </Card>
  );
  // In one place, also when nothing waits any more: what is being typed stays.
  return (
    <>
      {waiting.length > 0 && card}
      {form}
    </>
  );
}
