import type { Dossier } from '../api-types';
import { useTexts } from '../i18n/Language';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** Says loudly that this is not today, with a way back. */
export function TravelBanner({ dossier, onBack }: { dossier: Dossier; onBack(): void }) {
  const { t, date } = useTexts();
  const { peildatum, bekendOp, vandaag } = dossier;
  const isPast = peildatum !== vandaag;
  // What was known on a day before the question, or a question about today with old knowledge.
  const isOldKnowledge = bekendOp !== vandaag;
  if (!isPast && !isOldKnowledge) return null;
  return (
    <Notice look="warning">
      <p>
        <span className="strong">
          {isPast ? t('travel.banner', { date: date(peildatum) }) : t('travel.banner.today')}
        </span>{' '}
        {isOldKnowledge
          ? t('travel.banner.known', { date: date(bekendOp) })
          : t('travel.banner.later')}
      </p>
      <Button className="no-print" onClick={onBack}>
        {t('travel.back')}
      </Button>
    </Notice>
  );
}
