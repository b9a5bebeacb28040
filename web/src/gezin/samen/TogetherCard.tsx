/** "Samen kijken": what is going on in the family, whether the help helps, and the tables. */
import { lazy, useRef } from 'react';
import type { Analyse, Tafel } from '../../api-types';
import { loadTogetherTexts, useTexts } from '../../i18n/Language';
import { Button, Buttons } from '../../ui/Button';
import { Card, Line, Lines } from '../../ui/Card';
import { useAsked } from '../asked';
import type { CardProps } from '../CommandForm';
import { useStepForm } from '../use-step-form';
import { analysesToFollow, tablesToFollow } from './follow';
import type { TogetherStep } from './steps';

const TogetherForms = lazy(async () => {
  const [forms] = await Promise.all([import('./TogetherForms'), loadTogetherTexts()]);
  return { default: forms.TogetherForms };
});

interface LineProps<Of> {
  of: Of;
  /** Null: who looks cannot record it. */
  start: ((step: TogetherStep) => void) | null;
}

function AnalysisLine({ of, start }: LineProps<Analyse>) {
  const { t, date } = useTexts();
  const kind = of.klaarOp ? 'renew' : 'finish';
  const title = t('together.analysis', { who: of.door ?? t('together.other') });
  return (
    <Line
      className="help-line"
      title={title}
      more={[
        of.klaarOp
          ? t('together.finished', { date: date(of.klaarOp) })
          : t('signal.since', { date: date(of.sinds) }),
        of.bijgewerktOp && t('together.renewed', { date: date(of.bijgewerktOp) }),
      ]}
      after={
        start &&
        of.vanOns && (
          <Button
            aria-label={t('help.of', { action: t(`together.${kind}`), what: title })}
            onClick={() => start({ kind, analyse: of })}
          >
            {t(`together.${kind}`)}
          </Button>
        )
      }
    />
  );
}

function TableLine({ of, start }: LineProps<Tafel>) {
  const { t, pick, date, list } = useTexts();
  const kind = of.gehoudenOp ? 'advise' : 'held';
  const title = pick(of.titel);
  return (
    <Line
      className="help-line"
      title={title}
      more={[
        of.gehoudenOp
          ? t('together.was', { date: date(of.gehoudenOp) })
          : of.geplandOp && t('together.on', { date: date(of.geplandOp) }),
        of.genodigd.length > 0 &&
          t('together.asked', { who: list(of.genodigd.map(({ naam }) => naam)) }),
        of.advies && t('together.advised'),
      ]}
      after={
        start &&
        !of.advies && (
          <Button
            aria-label={t('help.of', { action: t(`together.${kind}`), what: title })}
            onClick={() => start({ kind, tafel: of })}
          >
            {t(`together.${kind}`)}
          </Button>
        )
      }
    />
  );
}

export function TogetherCard(props: CardProps) {
  const { dossier } = props;
  const { t, pick, date } = useTexts();
  const { isBusy, start, form } = useStepForm<TogetherStep>(props, TogetherForms, () =>
    t('help.saved'),
  );
  const box = useRef<HTMLDivElement>(null);
  const { mag, plan, tafels } = dossier;
  useAsked('together', () => box.current?.focus());
  if (!isBusy && !mag.samenKijken) return null;
  const begin = mag.samenKijken ? start : null;
  const last = plan.evaluaties.at(-1);
  return (
    <div ref={box} tabIndex={-1}>
      <Card title={t('together.card')} look="schakel" className="help no-print">
        <p>{t('together.lead')}</p>
        <Lines empty={t('together.none')}>
          {analysesToFollow(plan.analyses).map((one) => (
            <AnalysisLine key={one.analyse} of={one} start={begin} />
          ))}
          {last && (
            <Line
              className="help-line"
              title={t('together.evaluation')}
              more={[`${date(last.dag)}: ${pick(last.tekst)}`]}
            />
          )}
          {tablesToFollow(tafels).map((one) => (
            <TableLine key={one.tafel} of={one} start={begin} />
          ))}
        </Lines>
        {begin && (
          <Buttons>
            <Button onClick={() => begin({ kind: 'begin' })}>{t('together.begin')}</Button>
            <Button onClick={() => begin({ kind: 'evaluate' })}>{t('together.evaluate')}</Button>
            <Button onClick={() => begin({ kind: 'call' })}>{t('together.call')}</Button>
          </Buttons>
        )}
        {form}
      </Card>
    </div>
  );
}
