import { NavLink, type To, useLocation } from '../lib/address';
import './tabs.css';

interface TabsProps {
  label: string;
  tabs: readonly { to: To; text: string }[];
}

/** The parts of a page: links, each with an address. */
export function Tabs({ label, tabs }: TabsProps) {
  const { state } = useLocation();
  return (
    <nav className="tabs no-print" aria-label={label}>
      <ul className="plain">
        {tabs.map(({ to, text }) => (
          <li key={text}>
            <NavLink className="tab" end state={state} to={to}>
              {text}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
