import { useTexts } from '../i18n/Language';
import { useLocation } from '../lib/address';
import { Tabs } from '../ui/Tabs';

export const tabIds = [
  'overzicht',
  'tijdlijn',
  'netwerk',
  'plan',
  'notities',
  'wie-ziet-wat',
] as const;
export type TabId = (typeof tabIds)[number];

interface FamilyTabsProps {
  gezinId: string;
  tabs: readonly TabId[];
}

/** The parts of a family's page. What is looked at goes along. */
export function FamilyTabs({ gezinId, tabs }: FamilyTabsProps) {
  const { t } = useTexts();
  const { search } = useLocation();
  return (
    <Tabs
      label={t('tab.label')}
      tabs={tabs.map((id) => ({
        to: { pathname: `/gezinnen/${gezinId}${id === 'overzicht' ? '' : `/${id}`}`, search },
        text: t(`tab.${id}`),
      }))}
    />
  );
}
