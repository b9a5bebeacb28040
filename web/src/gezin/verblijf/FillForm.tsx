/** "Aanvullen": what was not said at the start. POST .../plaatsingaanvullingen */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import type { OpenPlaatsing, Plaatsingsopdrachten } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { CheckBoxes, DayField } from '../../ui/Field';
import { CommandForm, type FormProps, found } from '../CommandForm';
import { readAhead, useDayAheadError } from '../use-day-ahead';
import { useChosen, useNames } from '../use-names';
import { Child } from './Child';
import { given, type Reasons, ReasonsField } from './Reasons';

type Fill = Plaatsingsopdrachten['plaatsingaanvullingen'];

export function FillForm(props: FormProps & { plaatsing: OpenPlaatsing }) {
  const { dossier, plaatsing, ...command } = props;
  const { t } = useTexts();
  const { people } = useNames(dossier);
  const aheadError = useDayAheadError(dossier.vandaag);
  const { lichtereVormen, alternatieven, nietGehoord } = plaatsing.ontbreekt;
  const parents = nietGehoord.map((id) => ({ id, label: people([id]) }));
  const [tot, setTot] = useState('');
  const [why, setWhy] = useState<Reasons>({});
  const [looked, setLooked] = useState<Reasons>({});
  const [gehoord, setGehoord] = useChosen(parents);
  const end = readAhead(tot);
  const rungs = given(lichtereVormen, why);
  const others = given(alternatieven, looked);
  const check = () => {
    const isEmpty = tot.trim() === '' && rungs.length + others.length + gehoord.length === 0;
    return found({ beoogdEinde: aheadError(tot, isEmpty ? t('fill.empty') : null) });
  };
  return (
    <CommandForm<Fill>
      {...command}
      name="fill"
      title={t('placement.fill')}
      body={{
        plaatsing: plaatsing.plaatsing,
        op: dossier.vandaag,
        ...(end ? { beoogdEinde: end } : {}),
        lichtereVormen: rungs.map(({ id, reden }) => ({ vorm: id, reden })),
        alternatieven: others.map(({ id, reden }) => ({ wat: id, reden })),
        gehoord,
      }}
      check={check}
      send={(body, key, etag) =>
        postOpdracht(dossier.gezin.id, 'plaatsingaanvullingen', body, key, etag)
      }
    >
      {(errors) => (
        <>
          <Child dossier={dossier} plaatsing={plaatsing} />
          <DayField
            id="fill-beoogdEinde"
            label={t('place.end')}
            hint={t('fill.end.hint')}
            error={errors.beoogdEinde}
            value={tot}
            onChange={setTot}
          />
          <ReasonsField
            id="fill-lichtereVormen"
            label={t('place.lichter')}
            error={errors.lichtereVormen}
            of={lichtereVormen.map((id) => ({ id, label: t(`place.vorm.${id}`) }))}
            value={why}
            onChange={setWhy}
          />
          <ReasonsField
            id="fill-alternatieven"
            label={t('place.alternatief')}
            hint={t('place.alternatief.hint')}
            error={errors.alternatieven}
            of={alternatieven.map((id) => ({ id, label: t(`place.alternatief.${id}`) }))}
            value={looked}
            onChange={setLooked}
          />
          {parents.length > 0 && (
            <CheckBoxes
              id="fill-gehoord"
              label={t('fill.gehoord')}
              error={errors.gehoord}
              options={parents}
              value={gehoord}
              onChange={setGehoord}
            />
          )}
        </>
      )}
    </CommandForm>
  );
}
