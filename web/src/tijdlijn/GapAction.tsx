/** The one thing to do about what was lacking: end it, or look at what was there then. */
import type { Dossier, Periode } from '../api-types';
import { AdviceLink } from '../gezin/AdviceLink';
import { useTexts } from '../i18n/Language';
import { useLocation } from '../lib/address';
import { ButtonLink } from '../ui/Button';

export function GapAction({ dossier, periode }: { dossier: Dossier; periode: Periode }) {
  const { t, date } = useTexts();
  const { pathname, search } = useLocation();
  const { soort, vanaf, totEnMet } = periode;
  const { hulpAanvragen, contactVastleggen } = dossier.mag;
  const isOpen = totEnMet === null;
  const ends =
    (soort === 'geen_hulp_in_beeld' && hulpAanvragen && 'ask') ||
    (soort === 'uit_beeld' && contactVastleggen && 'contact');
  if (isOpen && ends)
    return <AdviceLink gezinId={dossier.gezin.id} regel={soort} to={ends} mayAct />;
  // What the timeline is narrowed to stays.
  const back = new URLSearchParams(search);
  back.set('peildatum', vanaf);
  return (
    <ButtonLink to={{ pathname, search: back.toString() }}>
      {t('panel.look_back', { date: date(vanaf) })}
    </ButtonLink>
  );
}
