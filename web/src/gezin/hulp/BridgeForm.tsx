/** "Overbrugging vastleggen". POST /v1/gezinnen/{gezinId}/overbruggingen */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import type { Hulp } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { CheckBoxes, DayField, TextArea } from '../../ui/Field';
import { CommandForm, type FormProps, filled, found, useTextError } from '../CommandForm';
import { isNewHere, nameable, noOrganisation, organisationOf } from '../organisation';
import { useDateError } from '../use-date-error';
import { useChosen } from '../use-names';
import { OrganisationField } from '../vastleggen/OrganisationField';
import { Reason } from './Reason';
import type { AskReason } from './steps';
import { useWait, WaitField } from './WaitField';

interface BridgeProps extends FormProps {
  /** The help that is waited for; of several one chooses. */
  waits: readonly Hulp[];
  reason: AskReason | null;
}

export function BridgeForm({ dossier, waits, reason, ...command }: BridgeProps) {
  const { t } = useTexts();
  const dateError = useDateError();
  const textError = useTextError();
  const { hulp, ...choice } = useWait(waits);
  const waiting = hulp?.personen ?? [];
  const members = dossier.personen
    .filter(({ id }) => waiting.includes(id))
    .map(({ id, naam }) => ({ id, label: naam }));
  const [voor, setVoor] = useChosen(members, reason?.betreft ?? waiting);
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const [van, setVan] = useState(noOrganisation);
  const [tekst, setTekst] = useState('');
  const day = parseDate(op, dossier.vandaag);
  const by = organisationOf(dossier.organisaties, van);
  const check = () =>
    found({
      hulp: hulp ? null : t('wait.which.error'),
      voor: hulp && voor.length === 0 ? t('bridge.voor.error') : null,
      aanbieder: by ? null : t('bridge.van.error'),
      aanbiedersoort:
        isNewHere(dossier.organisaties, van) && van.soort === '' ? t('org.kind.error') : null,
      op: dateError(day) ?? null,
      tekst: textError(tekst, null),
    });
  return (
    <CommandForm
      {...command}
      name="bridge"
      title={t('bridge.open')}
      body={{
        hulp: hulp?.hulp ?? '',
        op: day.iso ?? '',
        voor,
        aanbieder: by ?? { naam: '', soort: 'overig' as const },
        ...filled({ tekst }),
      }}
      check={check}
      send={(body, key, etag) => postOpdracht(dossier.gezin.id, 'overbruggingen', body, key, etag)}
    >
      {(errors) => (
        <>
          <Reason reason={reason} />
          <p>{t('bridge.lead')}</p>
          <WaitField id="bridge-hulp" dossier={dossier} error={errors.hulp} {...choice} />
          {hulp && (
            <CheckBoxes
              id="bridge-voor"
              label={t('bridge.voor')}
              error={errors.voor}
              options={members}
              value={voor}
              onChange={setVoor}
            />
          )}
          <OrganisationField
            id="bridge-aanbieder"
            known={nameable(dossier.organisaties)}
            label={t('bridge.van')}
            hint={t('bridge.van.hint')}
            error={errors.aanbieder}
            kindError={errors.aanbiedersoort}
            value={van}
            onChange={setVan}
          />
          <DayField
            id="bridge-op"
            label={t('bridge.op')}
            hint={t('date.hint')}
            error={errors.op}
            value={op}
            onChange={setOp}
          />
          <TextArea
            id="bridge-tekst"
            label={t('bridge.tekst')}
            hint={t('help.tekst.hint')}
            error={errors.tekst}
            value={tekst}
            onChange={setTekst}
          />
        </>
      )}
    </CommandForm>
  );
}
