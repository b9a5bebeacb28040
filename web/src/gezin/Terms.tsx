import type { Dossier, Termijn } from '../api-types';
import { type TextId, useTexts } from '../i18n/Language';
import { Cell, Sheet } from '../ui/Sheet';
import { Tag } from '../ui/Tag';
import { sourceInWords } from './source-in-words';
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

const isPressing = ({ stand }: Termijn) => stand === 'te_laat' || stand === 'vandaag';

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
        <Sheet
          title={t('terms.title')}
          columns={[
            t('terms.what'),
            t('terms.who'),
            t('terms.by'),
            t('terms.stand'),
            t('terms.source'),
          ]}
        >
          {terms.map((term) => (
            <tr key={term.id}>
              <th scope="row">{pick(term.titel)}</th>
              <Cell label={t('terms.who')}>{people(term.betreft)}</Cell>
              <Cell label={t('terms.by')}>{date(term.uiterlijk)}</Cell>
              <Cell label={t('terms.stand')}>
                <Tag look={isPressing(term) ? 'negative' : 'plain'}>{stand(term)}</Tag>
              </Cell>
              <Cell label={t('terms.source')}>
                <Tag look={term.status === 'voorstel' ? 'open' : 'quiet'}>
                  {t(`term.status.${term.status}` as TextId)}
                </Tag>{' '}
                <span className="subtle small">{sourceInWords(term.bron)}</span>
              </Cell>
            </tr>
          ))}
        </Sheet>
      )}
    </section>
  );
}
