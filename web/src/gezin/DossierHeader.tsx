import type { Dossier } from '../api-types';
import { useIsWorker } from '../app/session';
import { usePage } from '../app/use-page';
import { useTexts } from '../i18n/Language';
import { Button } from '../ui/Button';
import { Tag } from '../ui/Tag';
import { FamilyTabs, type TabId } from './FamilyTabs';

interface DossierHeaderProps {
  dossier: Dossier;
  tab: TabId;
  tabs: readonly TabId[];
  isTravelling: boolean;
  onTravel(): void;
  onContact(): void;
}

export function DossierHeader({
  dossier,
  tab,
  tabs,
  isTravelling,
  onTravel,
  onContact,
}: DossierHeaderProps) {
  const { t, date } = useTexts();
  const isWorker = useIsWorker();
  const heading = usePage(t('dossier.page', { part: t(`tab.${tab}`) }));
  const plan = dossier.plan.versies.at(-1);
  const { gezin, mag, peildatum, vandaag } = dossier;
  return (
    <div className="family">
      <div className="family-in">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {gezin.naam}
            <span className="sr-only">: {t(`tab.${tab}`)}</span>
          </h1>
          <dl className="family-facts">
            <div>
              <dt>{t(isWorker ? 'dossier.lead' : 'now.lead')}</dt>
              <dd>
                {gezin.regisseur ? (
                  `${gezin.regisseur.naam}, ${gezin.regisseur.organisatie}`
                ) : (
                  <Tag look="missing">{t('no_lead')}</Tag>
                )}
              </dd>
            </div>
            {plan && (
              <div>
                <dt>{t('dossier.plan')}</dt>
                <dd>{t('dossier.version', { number: plan.nummer })}</dd>
              </div>
            )}
            <div>
              <dt>{t('dossier.municipality')}</dt>
              <dd>{gezin.gemeente || t('dossier.hidden')}</dd>
            </div>
            {peildatum !== vandaag && (
              <div>
                <dt>{t('dossier.as_of')}</dt>
                <dd>{date(peildatum)}</dd>
              </div>
            )}
          </dl>
        </div>
        <div className="family-actions no-print">
          <Button onClick={onTravel} aria-expanded={isTravelling}>
            {t('travel.open')}
          </Button>
          {mag.contactVastleggen && (
            <Button look="primary" onClick={onContact}>
              {t('contact.open')}
            </Button>
          )}
        </div>
      </div>
      <FamilyTabs gezinId={gezin.id} tabs={tabs} />
    </div>
  );
}
