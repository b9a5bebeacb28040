/**
 * The list of warnings: the strongest that are open, then the rest of those and the ended ones,
 * each folded away. Choosing one shows it in full and on the timeline.
 */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Dossier, Signalering } from '../api-types';
import { useTexts } from '../i18n/Language';
import { keyOf } from '../tijdlijn/selection';
import { Fold } from '../ui/Fold';
import { StrengthBadge } from '../ui/Strength';
import { usePrinting } from '../ui/use-printing';
import { strongestThenNewest } from './signal-order';
import { useNames } from './use-names';
import { WarningBody } from './WarningBody';
import './warnings.css';

interface WarningsProps {
  dossier: Dossier;
  selectedKey: string | null;
  onOpen(key: string): void;
}

interface AllProps extends WarningsProps {
  /** The link that led here asked for this list. */
  isAsked: boolean;
}

interface ItemProps extends WarningsProps {
  signal: Signalering;
  /** On paper each is told in full. */
  isPrinting: boolean;
}

function Item({ dossier, signal, isPrinting, selectedKey, onOpen }: ItemProps) {
  const { t, pick, shortDate } = useTexts();
  const { people } = useNames(dossier);
  const key = keyOf.signaleringen([signal.id]);
  return (
    <li className={signal.open ? 'warning warning-open' : 'warning'}>
      <button type="button" aria-pressed={key === selectedKey} onClick={() => onOpen(key)}>
        <span className="warning-title">{pick(signal.titel)}</span>
        <span className="warning-text">{pick(signal.tekst)}</span>
        <span className="warning-meta">
          <StrengthBadge sterkte={signal.sterkte} />
          <span>{people(signal.betreft)}</span>
          <span>
            {signal.tot
              ? t('signal.between', { from: shortDate(signal.sinds), until: shortDate(signal.tot) })
              : t('signal.since', { date: shortDate(signal.sinds) })}
          </span>
        </span>
      </button>
      {isPrinting && (
        <div className="print-only warning-print">
          <WarningBody dossier={dossier} signalering={signal} onOpen={onOpen} />
        </div>
      )}
    </li>
  );
}

/** How many open ones are shown at once; more would push the rest of the page out of sight. */
const shownAtOnce = 6;

interface FoldedProps {
  summary: string;
  list: readonly Signalering[];
  selectedKey: string | null;
  children: ReactNode;
}

/** Folded away until asked for, or until one of them is chosen on the timeline. */
function Folded({ summary, list, selectedKey, children }: FoldedProps) {
  const holdsSelected = list.some((one) => keyOf.signaleringen([one.id]) === selectedKey);
  if (list.length === 0) return null;
  return (
    <Fold title={summary} isOpen={holdsSelected}>
      {children}
    </Fold>
  );
}

export function Warnings({ isAsked, ...props }: AllProps) {
  const { t } = useTexts();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView();
  }, [isAsked]);
  const isPrinting = usePrinting();
  const { signaleringen } = props.dossier;
  const open = signaleringen.filter((signal) => signal.open).sort(strongestThenNewest);
  const more = open.slice(shownAtOnce);
  const ended = signaleringen
    .filter((signal) => !signal.open)
    .sort((a, b) => b.sinds.localeCompare(a.sinds));
  const items = (list: readonly Signalering[]) => (
    <ul className="plain warning-list">
      {list.map((signal) => (
        <Item key={signal.id} signal={signal} isPrinting={isPrinting} {...props} />
      ))}
    </ul>
  );
  return (
    <section className="warnings" aria-labelledby={id}>
      <h2 ref={heading} tabIndex={-1} id={id}>
        {t('signals.title')}
      </h2>
      {open.length === 0 ? (
        <p className="subtle">
          {signaleringen.length === 0 ? t('signals.none') : t('signals.none_open')}
        </p>
      ) : (
        <>
          <h3>{t('signals.open', { count: open.length })}</h3>
          {items(open.slice(0, shownAtOnce))}
        </>
      )}
      <Folded
        summary={t('signals.more', { count: more.length })}
        list={more}
        selectedKey={props.selectedKey}
      >
        {items(more)}
      </Folded>
      <Folded
        summary={t('signals.ended', { count: ended.length })}
        list={ended}
        selectedKey={props.selectedKey}
      >
        {items(ended)}
      </Folded>
    </section>
  );
}
