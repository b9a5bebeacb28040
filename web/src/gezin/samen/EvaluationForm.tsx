/** "Evaluatie vastleggen": do the goals come closer? (PLN-07, COO-21). POST .../evaluaties */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import { bewegingen, type Samenopdrachten } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { Radios } from '../../ui/Field';
import type { FormProps } from '../CommandForm';
import { WordsForm } from './WordsForm';

type Movement = Samenopdrachten['evaluaties']['beweging'];

export function EvaluationForm(props: FormProps) {
  const { t } = useTexts();
  const [beweging, setBeweging] = useState<Movement | ''>('');
  return (
    <WordsForm<Samenopdrachten['evaluaties']>
      {...props}
      name="evaluate"
      body={(words) => ({ beweging: beweging as Movement, ...words })}
      send={(body, key, etag) =>
        postOpdracht(props.dossier.gezin.id, 'evaluaties', body, key, etag)
      }
      check={() => ({ beweging: beweging === '' ? t('evaluate.beweging.error') : null })}
    >
      {(errors) => (
        <Radios<Movement>
          id="evaluate-beweging"
          label={t('evaluate.beweging')}
          error={errors.beweging}
          options={bewegingen.map((id) => ({ id, label: t(`evaluate.beweging.${id}`) }))}
          value={beweging}
          onChange={setBeweging}
        />
      )}
    </WordsForm>
  );
}
