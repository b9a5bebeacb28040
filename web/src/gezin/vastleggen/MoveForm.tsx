/** "Verhuizing vastleggen": to a household that is there, or a new one. POST .../verhuizingen */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import type { Gezinsopdrachten } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { CheckBoxes, DayField, Radios, TextField } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { CommandForm, type FormProps, filled, found, useTextError } from '../CommandForm';
import { MoreField } from '../MoreField';
import { useDateError } from '../use-date-error';
import { livingMembers, useChosen, useNames } from '../use-names';

type Verhuizing = Gezinsopdrachten['verhuizingen'];

/** What follows when an address becomes secret. */
const follows = [
  'move.geheim.follows.names',
  'move.geheim.follows.worries',
  'move.geheim.follows.back',
] as const;

/** No key of a household has this form. */
const another = 'ANDERS';

/** Of a home that was secret already one can know where it is, also afterwards. */
function Follows({ isNew }: { isNew: boolean }) {
  const { t } = useTexts();
  return (
    <Notice look="warning">
      <div>
        <p className="strong">
          {!isNew && `${t('move.geheim.known')} `}
          {t('move.geheim.follows')}
        </p>
        <ul>
          <li>{t(isNew ? 'move.geheim.follows.where' : 'move.geheim.follows.where.known')}</li>
          {follows.map((id) => (
            <li key={id}>{t(id)}</li>
          ))}
        </ul>
      </div>
    </Notice>
  );
}

export function MoveForm({ dossier, ...command }: FormProps) {
  const { t } = useTexts();
  const { people } = useNames(dossier);
  const dateError = useDateError();
  const textError = useTextError();
  const homes = dossier.netwerk.huishoudens;
  const movers = livingMembers(dossier).filter(({ id }) => dossier.mag.verhuizingVan.includes(id));
  const [wie, setWie] = useChosen(movers);
  const places = [
    ...homes.map(({ id, naam: label }) => ({ id, label })),
    { id: another, label: t('move.another') },
  ];
  const [place, setPlace] = useState('');
  const waarheen = homes.length === 0 ? another : (places.find(({ id }) => id === place)?.id ?? '');
  const [naam, setNaam] = useState('');
  const [geheim, setGeheim] = useState<string[]>([]);
  const [gelezen, setGelezen] = useState<string[]>([]);
  const [gemeente, setGemeente] = useState('');
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const [tekst, setTekst] = useState('');
  const day = parseDate(op, dossier.vandaag);
  const isNew = waarheen === another;
  const home = homes.find(({ id }) => id === waarheen);
  const isSecret = isNew ? geheim.length > 0 : home?.adresGeheim === true;
  const stays = home?.personen.filter((id) => wie.includes(id));
  const placeError = () => {
    if (waarheen === '') return t('move.naar.error');
    return stays && stays.length > 0 ? t('move.there', { who: people(stays) }) : null;
  };
  const check = () =>
    found({
      wie: wie.length === 0 ? t('move.wie.error') : null,
      naar: placeError(),
      nieuw: isNew && naam.trim() === '' ? t('move.naam.error') : null,
      gelezen: isSecret && gelezen.length === 0 ? t('move.geheim.sure.error') : null,
      op: dateError(day) ?? null,
      tekst: textError(tekst, null),
    });
  return (
    <CommandForm<Verhuizing>
      {...command}
      name="move"
      title={t('move.title')}
      body={{
        op: day.iso ?? '',
        wie,
        ...(isNew ? { nieuw: { naam: naam.trim(), adresGeheim: isSecret } } : { naar: waarheen }),
        ...filled({ gemeente, tekst }),
      }}
      check={check}
      send={(body, key, etag) => postOpdracht(dossier.gezin.id, 'verhuizingen', body, key, etag)}
    >
      {(errors) => (
        <>
          <CheckBoxes
            id="move-wie"
            label={t('move.wie')}
            error={errors.wie}
            options={movers}
            value={wie}
            onChange={setWie}
          />
          {homes.length > 0 && (
            <Radios
              id="move-naar"
              label={t('move.naar')}
              error={errors.naar}
              options={places}
              value={waarheen}
              onChange={(chosen) => {
                setPlace(chosen);
                // What follows is of that home.
                setGelezen([]);
              }}
            />
          )}
          {isNew && (
            <>
              <TextField
                id="move-nieuw"
                label={t('move.naam')}
                hint={t('move.naam.hint')}
                error={errors.nieuw}
                maxLength={200}
                value={naam}
                onChange={setNaam}
              />
              <CheckBoxes
                id="move-geheim"
                label={t('move.geheim')}
                hint={t('move.geheim.hint')}
                options={[{ id: 'geheim', label: t('move.geheim.yes') }]}
                value={geheim}
                onChange={(chosen) => {
                  setGeheim(chosen);
                  // Who chooses it anew is asked anew.
                  setGelezen([]);
                }}
              />
            </>
          )}
          {isSecret && (
            <>
              <Follows isNew={isNew} />
              <CheckBoxes
                id="move-gelezen"
                label={t('move.geheim.sure')}
                error={errors.gelezen}
                options={[{ id: 'gelezen', label: t('move.geheim.sure.yes') }]}
                value={gelezen}
                onChange={setGelezen}
              />
            </>
          )}
          <DayField
            id="move-op"
            label={t('move.op')}
            hint={t('date.hint')}
            error={errors.op}
            value={op}
            onChange={setOp}
          />
          <TextField
            id="move-gemeente"
            label={t('move.gemeente')}
            hint={t('move.gemeente.hint')}
            error={errors.gemeente}
            maxLength={200}
            value={gemeente}
            onChange={setGemeente}
          />
          <MoreField id="move-tekst" error={errors.tekst} value={tekst} onChange={setTekst} />
        </>
      )}
    </CommandForm>
  );
}
