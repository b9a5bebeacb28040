import { NavLink, useLocation } from 'react-router';
import { useTexts } from '../i18n/Language';

export const tabIds = ['overzicht', 'tijdlijn', 'netwerk', 'plan', 'notities'] as const;
export type TabId = (typeof tabIds)[number];

interface TabsProps {
  gezinId: string;
  tabs: readonly TabId[];
}

/** The parts of a family's page: links, each with an address. What is looked at goes along. */
export function Tabs({ gezinId, tabs }: TabsProps) {
  const { t } = useTexts();
  const { search, state } = useLocation();
  return (
    <nav className="tabs no-print" aria-label={t('tab.label')}>
      <ul className="plain">
        {tabs.map((id) => (
          <li key={id}>
            <NavLink
              className="tab"
              end
              state={state}
              to={{ pathname: `/gezinnen/${gezinId}${id === 'overzicht' ? '' : `/${id}`}`, search }}
            >
              {t(`tab.${id}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
