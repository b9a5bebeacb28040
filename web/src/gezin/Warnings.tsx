/** The list of warnings, open ones first. Choosing one shows it in full and on the timeline. */
import { useId } from 'react';
import type { Dossier, Signalering } from '../api-types';
import { useTexts } from '../i18n/Language';
import { keyOf } from '../tijdlijn/selection';
import { StrengthBadge } from './StrengthBadge';
import { useNames } from './use-names';
import { WarningBody } from './WarningBody';
import './warnings.css';

interface WarningsProps {
  dossier: Dossier;
  selectedKey: string | null;
  /** On small screens the ended ones are folded away. */
  isCompact: boolean;
  onOpen(key: string): void;
}

interface ItemProps extends Omit<WarningsProps, 'isCompact'> {
  signal: Signalering;
}

function Item({ dossier, signal, selectedKey, onOpen }: ItemProps) {
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
      <div className="print-only warning-print">
        <WarningBody dossier={dossier} signalering={signal} onOpen={onOpen} />
      </div>
    </li>
  );
}

export function Warnings({ isCompact, ...rest }: WarningsProps) {
  const { t } = useTexts();
  const id = useId();
  const signals = [...rest.dossier.signaleringen].sort((a, b) => (a.sinds < b.sinds ? 1 : -1));
  const open = signals.filter((signal) => signal.open);
  const ended = signals.filter((signal) => !signal.open);
  const items = (list: readonly Signalering[]) => (
    <ul className="plain warning-list">
      {list.map((signal) => (
        <Item key={signal.id} signal={signal} {...rest} />
      ))}
    </ul>
  );
  return (
    <section className="warnings" aria-labelledby={id}>
      <h2 id={id}>{t('signals.title')}</h2>
      {open.length === 0 ? (
        <p className="subtle">
          {signals.length === 0 ? t('signals.none') : t('signals.none_open')}
        </p>
      ) : (
        <>
          <h3>{t('signals.open', { count: open.length })}</h3>
          {items(open)}
        </>
      )}
      {ended.length > 0 &&
        (isCompact ? (
          <details>
            <summary>{t('signals.ended', { count: ended.length })}</summary>
            {items(ended)}
          </details>
        ) : (
          <>
            <h3>{t('signals.ended', { count: ended.length })}</h3>
            {items(ended)}
          </>
        ))}
    </section>
  );
}
