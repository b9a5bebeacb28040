/**
 * "Plaatsing vastleggen": a child goes to live elsewhere, as the last rung. It asks what makes it
 * one: why not lighter, what could have prevented it, who was heard, until when.
 * POST .../plaatsingen
 */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import { kaders, type Plaatsingsopdrachten, spoedsoorten, verblijfvormen } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { CheckBoxes, DayField, Radios, TextArea } from '../../ui/Field';
import { CommandForm, type FormProps, filled, found, useTextError } from '../CommandForm';
import { ProviderField } from '../hulp/ProviderField';
import { MoreField } from '../MoreField';
import { organisationOf } from '../organisation';
import { useDateError } from '../use-date-error';
import { readAhead } from '../use-day-ahead';
import { useChosen, useChosenOne, useNames } from '../use-names';
import { alternativesTo, lighterThan } from './ladder';
import { given, isOneOpen, type Reasons, ReasonsField } from './Reasons';

type Place = Plaatsingsopdrachten['plaatsingen'];

export function PlaceForm({ dossier, ...command }: FormProps) {
  const { t } = useTexts();
  const { people } = useNames(dossier);
  const dateError = useDateError();
  const textError = useTextError();
  const { plaatsingVan } = dossier.mag;
  const children = plaatsingVan.map(({ kind }) => ({ id: kind, label: people([kind]) }));
  const [kind, setKind] = useChosenOne(children);
  const [vorm, setVorm] = useState<Place['vorm'] | ''>('');
  const [kader, setKader] = useState<Place['kader'] | ''>('');
  const [spoed, setSpoed] = useState<Place['spoed'] | ''>('');
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const [tot, setTot] = useState('');
  const [aanbieder, setAanbieder] = useState('');
  const [why, setWhy] = useState<Reasons>({});
  const [looked, setLooked] = useState<Reasons>({});
  const [tekst, setTekst] = useState('');
  const [gevaar, setGevaar] = useState('');
  const of = plaatsingVan.find((one) => one.kind === kind);
  const parents = (of?.gezag ?? []).map((id) => ({ id, label: people([id]) }));
  const [gehoord, setGehoord] = useChosen(parents);
  const rungs = vorm ? lighterThan(vorm, of?.eerder ?? []) : [];
  const others = vorm ? alternativesTo(vorm) : [];
  const day = parseDate(op, dossier.vandaag);
  const end = readAhead(tot);
  const isAcute = spoed === 'acuut';
  const areAllHeard = gehoord.length === parents.length;
  const danger = areAllHeard ? '' : gevaar;
  const check = () =>
    found({
      kind: kind === '' ? t('place.kind.error') : null,
      vorm: vorm === '' ? t('place.vorm.error') : null,
      kader: kader === '' ? t('place.kader.error') : null,
      spoed: spoed === '' ? t('place.spoed.error') : null,
      op: dateError(day) ?? null,
      beoogdEinde: end === null || (day.iso && end <= day.iso) ? t('place.end.error') : null,
      lichtereVormen: !isAcute && isOneOpen(rungs, why) ? t('place.lichter.error') : null,
      alternatieven: !isAcute && isOneOpen(others, looked) ? t('place.alternatief.error') : null,
      gehoord: !areAllHeard && gevaar.trim() === '' ? t('place.gehoord.error') : null,
      nietGehoordOmdat: textError(danger, null),
      tekst: textError(tekst, null),
    });
  const at = organisationOf(dossier.organisaties, { naam: aanbieder, soort: 'aanbieder' });
  return (
    <CommandForm<Place>
      {...command}
      name="place"
      title={t('placement.add')}
      body={{
        op: day.iso ?? '',
        kind,
        vorm: vorm as Place['vorm'],
        kader: kader as Place['kader'],
        spoed: spoed as Place['spoed'],
        ...(at ? { aanbieder: at } : {}),
        lichtereVormen: given(rungs, why).map(({ id, reden }) => ({ vorm: id, reden })),
        alternatieven: given(others, looked).map(({ id, reden }) => ({ wat: id, reden })),
        gehoord,
        beoogdEinde: end ?? '',
        ...filled({ nietGehoordOmdat: danger, tekst }),
      }}
      check={check}
      send={(body, key, etag) => postOpdracht(dossier.gezin.id, 'plaatsingen', body, key, etag)}
    >
      {(errors) => (
        <>
          <Radios
            id="place-kind"
            label={t('place.kind')}
            error={errors.kind}
            options={children}
            value={kind}
            onChange={setKind}
          />
          <Radios<Place['vorm']>
            id="place-vorm"
            label={t('place.vorm')}
            hint={t('place.vorm.hint')}
            error={errors.vorm}
            options={verblijfvormen.map((id) => ({ id, label: t(`place.vorm.${id}`) }))}
            value={vorm}
            onChange={setVorm}
          />
          <Radios<Place['kader']>
            id="place-kader"
            label={t('place.kader')}
            error={errors.kader}
            options={kaders.map((id) => ({ id, label: t(`place.kader.${id}`) }))}
            value={kader}
            onChange={setKader}
          />
          <Radios<Place['spoed']>
            id="place-spoed"
            label={t('place.spoed')}
            hint={t('place.spoed.hint')}
            error={errors.spoed}
            options={spoedsoorten.map((id) => ({ id, label: t(`place.spoed.${id}`) }))}
            value={spoed}
            onChange={setSpoed}
          />
          <DayField
            id="place-op"
            label={t('place.op')}
            hint={t('date.hint')}
            error={errors.op}
            value={op}
            onChange={setOp}
          />
          <DayField
            id="place-beoogdEinde"
            label={t('place.end')}
            hint={t('place.end.hint')}
            error={errors.beoogdEinde}
            value={tot}
            onChange={setTot}
          />
          <ProviderField
            id="place-aanbieder"
            dossier={dossier}
            hint={t('place.aanbieder.hint')}
            error={errors.aanbieder}
            value={aanbieder}
            onChange={setAanbieder}
          />
          <ReasonsField
            id="place-lichtereVormen"
            label={t('place.lichter')}
            hint={t('place.lichter.hint')}
            error={errors.lichtereVormen}
            of={rungs.map((id) => ({ id, label: t(`place.vorm.${id}`) }))}
            value={why}
            onChange={setWhy}
          />
          <ReasonsField
            id="place-alternatieven"
            label={t('place.alternatief')}
            hint={t('place.alternatief.hint')}
            error={errors.alternatieven}
            of={others.map((id) => ({ id, label: t(`place.alternatief.${id}`) }))}
            value={looked}
            onChange={setLooked}
          />
          {parents.length > 0 && (
            <CheckBoxes
              id="place-gehoord"
              label={t('place.gehoord')}
              hint={t('place.gehoord.hint')}
              error={errors.gehoord}
              options={parents}
              value={gehoord}
              onChange={setGehoord}
            />
          )}
          {!areAllHeard && (
            <TextArea
              id="place-nietGehoordOmdat"
              label={t('place.gevaar')}
              hint={t('place.gevaar.hint')}
              error={errors.nietGehoordOmdat}
              value={gevaar}
              onChange={setGevaar}
            />
          )}
          <MoreField id="place-tekst" error={errors.tekst} value={tekst} onChange={setTekst} />
        </>
      )}
    </CommandForm>
  );
}
