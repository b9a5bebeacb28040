/** "Analyse bijwerken": what is new since it was finished (ANA-16). POST .../analysebijwerkingen */
import { postOpdracht } from '../../api';
import type { Analyse, Samenopdrachten } from '../../api-types';
import type { FormProps } from '../CommandForm';
import { WordsForm } from './WordsForm';

export function AnalysisRenewForm({ analyse, ...props }: FormProps & { analyse: Analyse }) {
  return (
    <WordsForm<Samenopdrachten['analysebijwerkingen']>
      {...props}
      name="renew"
      body={(words) => ({ analyse: analyse.analyse, ...words })}
      send={(body, key, etag) =>
        postOpdracht(props.dossier.gezin.id, 'analysebijwerkingen', body, key, etag)
      }
    />
  );
}
