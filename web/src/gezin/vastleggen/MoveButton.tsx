/** "Verhuizing vastleggen", under who lives where. */
import { useTexts } from '../../i18n/Language';
import { Button } from '../../ui/Button';
import type { CardProps } from '../CommandForm';
import { useStep } from './use-step';
import './move.css';

export function MoveButton(props: CardProps) {
  const { t } = useTexts();
  const { isBusy, start, form } = useStep(props);
  if (!isBusy && props.dossier.mag.verhuizingVan.length === 0) return null;
  return (
    <div className="move no-print">
      <p>{t('move.lead')}</p>
      <Button onClick={() => start({ kind: 'move' })}>{t('move.title')}</Button>
      {form}
    </div>
  );
}
