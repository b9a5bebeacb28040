/** A form whose fields follow from the kind of event. POST .../vastleggingen */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import type {
  Formulier,
  Formulieren,
  NieuweRegisseurswissel,
  NieuweVastlegging,
} from '../../api-types';
import { type TextId, useTexts } from '../../i18n/Language';
import { toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { CheckBoxes, DayField, Radios } from '../../ui/Field';
import { CommandForm, type FormProps, found } from '../CommandForm';
import { nameable } from '../organisation';
import { useDateError } from '../use-date-error';
import { exampleAhead } from '../use-day-ahead';
import { livingMembers, useChosen } from '../use-names';
import { type Fault, type Known, nothingTyped, read, type Typed } from './fields';
import { KindField } from './KindField';

interface KindFormProps extends FormProps {
  kind: Formulier;
  forms: Formulieren;
}

/** The organisations that can be named: those of the family, and one's own. */
function knownOf({ dossier, forms }: KindFormProps): Known {
  const here = nameable(dossier.organisaties).map(({ naam, soort }) => ({ naam, soort }));
  const own = forms.organisatie;
  return {
    organisations: own && !here.some(({ naam }) => naam === own.naam) ? [own, ...here] : here,
    workers: forms.medewerkers,
    today: dossier.vandaag,
  };
}

/** What the organisation did is mostly one's own. */
function firstTyped({ kind, forms }: KindFormProps): Record<string, Typed> {
  const acts = kind.velden.find(({ vorm }) => vorm === 'organisatie');
  if (!kind.handelt || !acts || !forms.organisatie) return {};
  // Of a known name the kind is known too; of another one it must be chosen.
  return {
    [acts.naam]: { ...nothingTyped, organisation: { naam: forms.organisatie.naam, soort: '' } },
  };
}

/** Of what is chosen it is about the same people. */
function peopleOf({ kind, forms }: KindFormProps, typed: Record<string, Typed>) {
  const field = kind.velden.find(
    ({ vorm, naar, verplicht }) => verplicht && vorm === 'verwijzing' && naar !== 'medewerker',
  );
  if (kind.betreft !== 'vrij' || !field) return null;
  const chosen = typed[field.naam]?.text;
  const thing = forms.dingen.find(({ naar, sleutel }) => naar === field.naar && sleutel === chosen);
  return thing?.personen ?? [];
}

/** Whom it is about is not who is in danger, or who speaks. */
const asksOtherwise: readonly string[] = [
  'dreiging_vastgesteld',
  'klacht_ingediend',
  'bezwaar_gemaakt',
  'reactie_gegeven',
  'gezag_vastgelegd',
];

interface Answers {
  op: string;
  betreft?: string[];
  [field: string]: unknown;
}

/** Handing the family over is a command of its own. */
function send(
  gezinId: string,
  soort: Formulier['soort'],
  body: Answers,
  key: string,
  etag: string | null,
) {
  return soort === 'regisseurswissel'
    ? postOpdracht(
        gezinId,
        'regisseurswissels',
        body as unknown as NieuweRegisseurswissel,
        key,
        etag,
      )
    : postOpdracht(
        gezinId,
        'vastleggingen',
        { ...body, soort } satisfies NieuweVastlegging,
        key,
        etag,
      );
}

export function KindForm(props: KindFormProps) {
  const { kind, forms, dossier, ...command } = props;
  const { t } = useTexts();
  const dateError = useDateError();
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const [typed, setTyped] = useState(() => firstTyped(props));
  const members = livingMembers(dossier);
  const [who, chooseWho] = useChosen(members);
  const known = knownOf(props);
  const day = parseDate(op, dossier.vandaag);
  const implied = forms.ik ? [forms.ik] : peopleOf(props, typed);
  const asksWho = kind.betreft !== 'niemand' && implied === null;
  const betreft = kind.betreft === 'niemand' ? [] : (implied ?? who);
  const answers = kind.velden.map((field) => ({
    field,
    ...read(field, typed[field.naam] ?? nothingTyped, known),
  }));
  const whom = t(
    asksOtherwise.includes(kind.soort)
      ? (`form.${kind.soort}.betreft` as TextId)
      : 'anders.betreft',
  );
  const example = exampleAhead(dossier.vandaag);
  const told = (field: string, fault: Exclude<Fault, 'kind'>) =>
    t(`anders.${fault}.error`, {
      label: t(`form.${kind.soort}.${field}` as TextId),
      date: example,
    });
  const check = () => {
    const wrong: Record<string, string | null> = {};
    if (asksWho && kind.betreft !== 'vrij' && who.length === 0)
      wrong.betreft = t('anders.betreft.error');
    for (const { field, fault } of answers) {
      if (fault === 'kind') wrong[`${field.naam}soort`] = t('org.kind.error');
      else if (fault) wrong[field.naam] = told(field.naam, fault);
    }
    wrong.op = dateError(day) ?? null;
    return found(wrong);
  };
  const filled = answers.filter(({ value }) => value !== undefined);
  const about = betreft.length > 0 ? { betreft: [...betreft] } : {};
  return (
    <CommandForm
      {...command}
      name="other"
      title={t(`form.${kind.soort}` as TextId)}
      address={dossier.aanspreekvorm}
      body={{
        op: day.iso ?? '',
        ...about,
        ...Object.fromEntries(filled.map(({ field, value }) => [field.naam, value])),
      }}
      check={check}
      send={(body, key, etag) => send(dossier.gezin.id, kind.soort, body, key, etag)}
    >
      {(errors) => (
        <>
          {asksWho && kind.betreft === 'een' && (
            <Radios
              id="other-betreft"
              label={whom}
              error={errors.betreft}
              options={members}
              value={who[0] ?? ''}
              onChange={(one) => chooseWho([one])}
            />
          )}
          {asksWho && kind.betreft !== 'een' && (
            <CheckBoxes
              id="other-betreft"
              label={kind.betreft === 'vrij' ? t('anders.optional', { label: whom }) : whom}
              error={errors.betreft}
              options={members}
              value={who}
              onChange={chooseWho}
            />
          )}
          {kind.velden.map((field) => (
            <KindField
              key={field.naam}
              soort={kind.soort}
              field={field}
              dossier={dossier}
              things={forms.dingen}
              known={known}
              error={errors[field.naam]}
              kindError={errors[`${field.naam}soort`]}
              value={typed[field.naam] ?? nothingTyped}
              onChange={(value) => setTyped({ ...typed, [field.naam]: value })}
            />
          ))}
          <DayField
            id="other-op"
            label={t('anders.op')}
            hint={t('date.hint')}
            error={errors.op}
            value={op}
            onChange={setOp}
          />
        </>
      )}
    </CommandForm>
  );
}
