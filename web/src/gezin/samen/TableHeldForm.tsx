/** "Tafel is geweest": who were there, and what was said (TAB-18). POST .../tafelzittingen */
import { postOpdracht } from '../../api';
import type { Samenopdrachten, Tafel } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import type { FormProps } from '../CommandForm';
import { OrganisationsField, useOrganisations } from './Organisations';
import { WordsForm } from './WordsForm';

export function TableHeldForm({ tafel, ...props }: FormProps & { tafel: Tafel }) {
  const { t } = useTexts();
  const there = useOrganisations(props.dossier, tafel.genodigd);
  return (
    <WordsForm<Samenopdrachten['tafelzittingen']>
      {...props}
      name="held"
      body={(words) => ({ tafel: tafel.tafel, aanwezig: there.organisations, ...words })}
      send={(body, key, etag) =>
        postOpdracht(props.dossier.gezin.id, 'tafelzittingen', body, key, etag)
      }
      check={() => {
        const { none, soort } = there.errors(t('held.aanwezig.error'));
        return { aanwezig: none, 'aanwezig-othersoort': soort };
      }}
    >
      {(errors) => (
        <OrganisationsField
          id="held-aanwezig"
          offered={there.offered}
          label={t('held.aanwezig')}
          hint={t('held.aanwezig.hint')}
          error={errors.aanwezig}
          kindError={errors['aanwezig-othersoort']}
          value={there.chosen}
          onChange={there.choose}
        />
      )}
    </WordsForm>
  );
}
