import { useTexts } from '../i18n/Language';
import { useLocation } from '../lib/address';
import { ButtonLink } from '../ui/Button';
import { type Advice, adviceOf, kindOf } from './advice';
import type { Asked } from './asked';

interface AdviceLinkProps {
  gezinId: string;
  regel: string;
  /** Which one of that rule it is, if it is one. */
  warning?: string;
  /** The ids of whom it is about, if that is not all that the rule warns of. */
  people?: readonly string[];
  /** Where it leads when no rule says so. */
  to?: Advice;
  /** Else only the way to where it can be read. */
  mayAct: boolean;
}

const labels = {
  contact: 'contact.open',
  ask: 'help.ask',
  bridge: 'bridge.open',
  planB: 'planb.open',
  answers: 'advice.answers',
  judge: 'safety.judge',
  help: 'advice.help',
  plan: 'advice.plan',
  review: 'advice.review',
  placement: 'advice.placement',
  together: 'advice.together',
  other: 'advice.other',
  read: 'advice.read',
} as const satisfies Record<Advice, string>;

/** The way to what a warning advises. */
export function AdviceLink(props: AdviceLinkProps) {
  const { gezinId, regel, warning, people, to: place, mayAct } = props;
  const { t } = useTexts();
  const { pathname, search } = useLocation();
  const advice = place ?? (mayAct ? adviceOf(regel) : 'read');
  const page = `/gezinnen/${gezinId}`;
  const help = { warning: warning ?? regel, ...(people ? { people } : {}) };
  const ways: Record<Advice, { to: string; asked: Asked }> = {
    // A contact is recorded on whichever part one is.
    contact: { to: pathname.startsWith(page) ? pathname : page, asked: { begin: 'contact' } },
    ask: { to: page, asked: { help: { what: 'ask', ...help } } },
    bridge: { to: page, asked: { help: { what: 'bridge', ...help } } },
    planB: { to: page, asked: { help: { what: 'planB', ...help } } },
    answers: { to: page, asked: { record: 'answers' } },
    judge: { to: page, asked: { record: 'judge' } },
    help: { to: page, asked: { help: { what: 'see', ...help } } },
    plan: { to: `${page}/plan`, asked: {} },
    review: { to: page, asked: { review: true } },
    placement: { to: page, asked: { placement: true } },
    together: { to: page, asked: { together: true } },
    other: { to: page, asked: { other: kindOf(regel) ?? '' } },
    read: { to: `${page}/tijdlijn`, asked: { show: regel } },
  };
  const { to, asked } = ways[advice];
  // On the page of the family what is looked at goes along.
  const isThere = pathname.startsWith(page);
  return (
    <ButtonLink
      look={advice === 'read' ? 'secondary' : 'primary'}
      to={isThere ? { pathname: to, search } : to}
      state={asked}
    >
      {t(labels[advice])}
    </ButtonLink>
  );
}
