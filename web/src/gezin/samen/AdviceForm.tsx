/** "Advies vastleggen": who departs from it later says why (TAB-06). POST .../adviezen */
import { postOpdracht } from '../../api';
import type { Samenopdrachten, Tafel } from '../../api-types';
import type { FormProps } from '../CommandForm';
import { WordsForm } from './WordsForm';

export function AdviceForm({ tafel, ...props }: FormProps & { tafel: Tafel }) {
  return (
    <WordsForm<Samenopdrachten['adviezen']>
      {...props}
      name="advise"
      body={(words) => ({ tafel: tafel.tafel, ...words })}
      send={(body, key, etag) => postOpdracht(props.dossier.gezin.id, 'adviezen', body, key, etag)}
    />
  );
}
