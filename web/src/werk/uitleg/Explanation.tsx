/** The rule behind a line of the list of work, and what to do about it. */
import type { Werkregel } from '../../api-types';
import { AdviceLink } from '../../gezin/AdviceLink';
import { type TextId, useTexts } from '../../i18n/Language';
import { Button, Buttons } from '../../ui/Button';
import { Pairs } from '../../ui/Pairs';

interface ExplanationProps {
  id: string;
  regel: Werkregel;
  onPostpone(regel: Werkregel): void;
}

export function Explanation({ id, regel, onPostpone }: ExplanationProps) {
  const { t, pick } = useTexts();
  const { norm } = regel;
  return (
    <tr className="work-why" id={id}>
      <td colSpan={5}>
        {regel.teksten.map((tekst) => (
          <p key={tekst.nl}>{pick(tekst)}</p>
        ))}
        <Pairs
          pairs={[
            [t('work.strength'), regel.sterkte ? t(`strength.${regel.sterkte}` as TextId) : ''],
            [t('signal.ends'), pick(regel.eindigt)],
            [t('signal.norm'), norm ? pick(norm.tekst) : ''],
          ]}
        />
        <Buttons>
          <AdviceLink
            gezinId={regel.gezin.id}
            regel={regel.regel}
            people={regel.betreft}
            mayAct={regel.vanMij}
            {...(regel.soort === 'actie' ? { to: 'plan' } : {})}
          />
          {regel.vanMij && regel.soort === 'signalering' && (
            <Button onClick={() => onPostpone(regel)}>{t('postpone.open')}</Button>
          )}
        </Buttons>
      </td>
    </tr>
  );
}
