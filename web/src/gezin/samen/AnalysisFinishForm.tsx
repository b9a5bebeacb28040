/**
 * "Analyse afronden": what keeps the problems going (ANA-01), what protects, and how it hangs
 * together. POST .../analyseafrondingen
 */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import { type Analyse, type Samenopdrachten, zwaartes } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { DayField, Radios, TextArea } from '../../ui/Field';
import { CommandForm, type FormProps, found, useTextError } from '../CommandForm';
import { useDateError } from '../use-date-error';
import { FactorsField, factorsOf, halfOf, noFactors, type TypedFactor } from './Factors';

type Finish = Samenopdrachten['analyseafrondingen'];

export function AnalysisFinishForm(props: FormProps & { analyse: Analyse }) {
  const { dossier, analyse, ...command } = props;
  const { t } = useTexts();
  const dateError = useDateError();
  const textError = useTextError();
  const [risks, setRisks] = useState(noFactors);
  const [guards, setGuards] = useState(noFactors);
  const [zwaarte, setZwaarte] = useState<Finish['zwaarte'] | ''>('');
  const [tekst, setTekst] = useState('');
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const day = parseDate(op, dossier.vandaag);
  const pointsError = (typed: readonly TypedFactor[], none: string) => {
    const number = halfOf(typed);
    if (number > 0) return t('factor.half', { number });
    return factorsOf('risico', typed).length === 0 ? none : null;
  };
  return (
    <CommandForm<Finish>
      {...command}
      name="finish"
      title={t('together.finish')}
      body={{
        analyse: analyse.analyse,
        op: day.iso ?? '',
        zwaarte: zwaarte as Finish['zwaarte'],
        factoren: [...factorsOf('risico', risks), ...factorsOf('beschermend', guards)],
        tekst: tekst.trim(),
      }}
      check={() =>
        found({
          factoren: pointsError(risks, t('finish.risks.error')),
          guards: pointsError(guards, t('finish.guards.error')),
          tekst: textError(tekst, t('finish.tekst.error')),
          zwaarte: zwaarte === '' ? t('finish.zwaarte.error') : null,
          op: dateError(day) ?? null,
        })
      }
      send={(body, key, etag) =>
        postOpdracht(dossier.gezin.id, 'analyseafrondingen', body, key, etag)
      }
    >
      {(errors) => (
        <>
          <FactorsField
            id="finish-factoren"
            label={t('finish.risks')}
            hint={t('finish.risks.hint')}
            error={errors.factoren}
            value={risks}
            onChange={setRisks}
          />
          <FactorsField
            id="finish-guards"
            label={t('finish.guards')}
            hint={t('finish.guards.hint')}
            error={errors.guards}
            value={guards}
            onChange={setGuards}
          />
          <TextArea
            id="finish-tekst"
            label={t('finish.tekst')}
            hint={t('finish.tekst.hint')}
            error={errors.tekst}
            value={tekst}
            onChange={setTekst}
          />
          <Radios<Finish['zwaarte']>
            id="finish-zwaarte"
            label={t('finish.zwaarte')}
            hint={t('finish.zwaarte.hint')}
            error={errors.zwaarte}
            options={zwaartes.map((id) => ({ id, label: t(`finish.zwaarte.${id}`) }))}
            value={zwaarte}
            onChange={setZwaarte}
          />
          <DayField
            id="finish-op"
            label={t('finish.op')}
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
