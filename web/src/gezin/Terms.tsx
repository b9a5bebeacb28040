import type { Dossier, Termijn } from '../api-types';
import { type TextId, useTexts } from '../i18n/Language';
import './terms.css';
import { useNames } from './use-names';

function useStand() {
  const { t, date } = useTexts();
  return (term: Termijn) =>
    t(`term.${term.stand}` as TextId, {
      days: term.dagenTeLaat,
      date: term.afgerondOp ? date(term.afgerondOp) : '',
    });
}

const urgency: readonly Termijn['stand'][] = [
  'te_laat',
  'vandaag',
  'loopt',
  'te_laat_afgerond',
  'op_tijd',
];

/** What must be done before which day; the most urgent first. */
export function Terms({ dossier }: { dossier: Dossier }) {
  const { t, pick, date } = useTexts();
  const { people } = useNames(dossier);
  const stand = useStand();
  const terms = [...dossier.termijnen].sort(
    (a, b) =>
      urgency.indexOf(a.stand) - urgency.indexOf(b.stand) || (a.uiterlijk < b.uiterlijk ? -1 : 1),
  );
  return (
    <section aria-labelledby="termijnen" className="terms">
      <h2 id="termijnen">{t('terms.title')}</h2>
      {terms.length === 0 ? (
        <p>{t('terms.empty')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('terms.what')}</th>
              <th scope="col">{t('terms.who')}</th>
              <th scope="col">{t('terms.by')}</th>
              <th scope="col">{t('terms.stand')}</th>
              <th scope="col">{t('terms.source')}</th>
            </tr>
          </thead>
          <tbody>
            {terms.map((term) => (
              <tr key={term.id}>
                <th scope="row">{pick(term.titel)}</th>
                <td data-label={t('terms.who')}>{people(term.betreft)}</td>
                <td data-label={t('terms.by')}>{date(term.uiterlijk)}</td>
                <td data-label={t('terms.stand')}>
                  <span className={`stand stand-${term.stand}`}>{stand(term)}</span>
                </td>
                <td data-label={t('terms.source')}>
                  <span className={`norm norm-${term.status}`}>
                    {t(`term.status.${term.status}` as TextId)}
                  </span>{' '}
                  <span className="subtle small">{term.bron}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
