/** "Wie ziet wat": what each who works with the family may see, and why. GET …/wie-ziet-wat */
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { fetchWieZietWat } from '../../api';
import type { Dossier, Vak } from '../../api-types';
import { ErrorPage } from '../../app/ErrorPage';
import { type TextId, useTexts } from '../../i18n/Language';
import { Empty } from '../../ui/Empty';
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { Cell, Sheet } from '../../ui/Sheet';
import './who-sees.css';

function Box({ box }: { box: Vak }) {
  const { t, list } = useTexts();
  const isOpen = box.mate !== 'niets';
  const hasGround = box.door === 'toestemming' || box.door === 'grondslag';
  const about = box.heelGezin ? [...box.van, t('sees.whole')] : box.van;
  return (
    <div>
      <span className={`sees sees-${box.mate}`}>{t(`sees.${box.mate}` as TextId)}</span>
      {isOpen && about.length > 0 && (
        <span className="below small">{t('sees.about', { people: list(about) })}</span>
      )}
      {isOpen && hasGround && (
        <span className="below small subtle">{t(`sees.by.${box.door}` as TextId)}</span>
      )}
    </div>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function WhoSeesTab({ dossier }: { dossier: Dossier }) {
  const { t, pick } = useTexts();
  const heading = useId();
  const answer = useQuery({
    queryKey: ['gezin', dossier.gezin.id, 'wie-ziet-wat'],
    queryFn: () => fetchWieZietWat(dossier.gezin.id),
  });
  if (answer.isPending) return <Loading text={t('loading')} />;
  if (answer.isError) return <ErrorPage error={answer.error} onRetry={() => answer.refetch()} />;
  const { wie } = answer.data;
  const kennis = answer.data.kennis.map((kind) => capital(pick(kind)));
  return (
    <section className="who-sees" aria-labelledby={heading}>
      <h2 id={heading}>{t('sees.title')}</h2>
      <p>{t('sees.intro')}</p>
      <Notice look="warning">{t('sees.careful')}</Notice>
      <p className="subtle">{t('sees.words')}</p>
      {wie.length === 0 ? (
        <Empty title={t('sees.empty')} />
      ) : (
        <Sheet title={t('sees.title')} columns={[t('sees.who'), ...kennis]}>
          {wie.map((one, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two can have one name
            <tr key={`${place} ${one.naam}`}>
              <th scope="row">
                {one.naam}
                <span className="below small subtle">{one.organisatie || t('sees.family')}</span>
              </th>
              {one.ziet.map((box, at) => (
                <Cell key={kennis[at]} label={kennis[at] ?? ''}>
                  <Box box={box} />
                </Cell>
              ))}
            </tr>
          ))}
        </Sheet>
      )}
      <p className="subtle">{t('sees.closed')}</p>
    </section>
  );
}
