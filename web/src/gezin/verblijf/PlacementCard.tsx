/** "Ergens anders wonen": the children who do, and what is agreed and looked at meanwhile. */
import { lazy, type ReactNode, useRef } from 'react';
import type { Dossier, OpenPlaatsing } from '../../api-types';
import { loadPlacementTexts, type TextId, useTexts } from '../../i18n/Language';
import { Button, Buttons } from '../../ui/Button';
import { Card, Line, Lines } from '../../ui/Card';
import { Tag } from '../../ui/Tag';
import { useAsked } from '../asked';
import type { CardProps } from '../CommandForm';
import { useNames } from '../use-names';
import { useStepForm } from '../use-step-form';
import type { PlacementStep } from './steps';

const PlacementForms = lazy(async () => {
  const [forms] = await Promise.all([import('./PlacementForms'), loadPlacementTexts()]);
  return { default: forms.PlacementForms };
});

function isIncomplete({ ontbreekt }: OpenPlaatsing): boolean {
  const { lichtereVormen, alternatieven, nietGehoord, beoogdEinde } = ontbreekt;
  return beoogdEinde || lichtereVormen.length + alternatieven.length + nietGehoord.length > 0;
}

interface PlacementLineProps {
  dossier: Dossier;
  plaatsing: OpenPlaatsing;
  steps: ReactNode;
}

function PlacementLine({ dossier, plaatsing, steps }: PlacementLineProps) {
  const { t, pick, date } = useTexts();
  const { people } = useNames(dossier);
  const { sinds, totEnMet, beoogdEinde, evaluatieOp, geevalueerd } = plaatsing;
  return (
    <Line
      className="help-line"
      mark={isIncomplete(plaatsing) && <Tag look="warning">{t('placement.missing')}</Tag>}
      title={`${people([plaatsing.kind])}: ${pick(plaatsing.titel)}`}
      more={[
        totEnMet
          ? t('placement.between', { from: date(sinds), until: date(totEnMet) })
          : t('signal.since', { date: date(sinds) }),
        !totEnMet && beoogdEinde && t('placement.aim', { date: date(beoogdEinde) }),
        !geevalueerd &&
          (evaluatieOp
            ? t('placement.evaluation', { date: date(evaluatieOp) })
            : t('placement.no_look')),
      ]}
      after={steps}
    />
  );
}

/** What can be recorded of one now, in the order in which it comes. */
function stepsOf(plaatsing: OpenPlaatsing): Exclude<PlacementStep['kind'], 'place'>[] {
  const { totEnMet, geevalueerd, evaluatieOp, perspectiefplan, overplaatsen } = plaatsing;
  const looks = geevalueerd ? [] : (['look'] as const);
  if (totEnMet) return [...(evaluatieOp || geevalueerd ? [] : (['day'] as const)), ...looks];
  return [
    'fill',
    ...(perspectiefplan ? [] : (['perspective'] as const)),
    'seeing',
    ...(evaluatieOp || geevalueerd ? [] : (['day'] as const)),
    ...looks,
    ...(overplaatsen ? (['other'] as const) : []),
    'return',
    'end',
  ];
}

export function PlacementCard(props: CardProps) {
  const { dossier } = props;
  const { t } = useTexts();
  const { people } = useNames(dossier);
  const { isBusy, start, form } = useStepForm<PlacementStep>(props, PlacementForms, () =>
    t('help.saved'),
  );
  const box = useRef<HTMLDivElement>(null);
  const { mag, plaatsingen } = dossier;
  useAsked('placement', () => box.current?.focus());
  if (!isBusy && !mag.plaatsingVastleggen) return null;
  const steps = (plaatsing: OpenPlaatsing) =>
    mag.plaatsingVastleggen && (
      <Buttons>
        {stepsOf(plaatsing).map((kind) => {
          const action: TextId = `placement.${kind}`;
          return (
            <Button
              key={kind}
              aria-label={t('help.of', { action: t(action), what: people([plaatsing.kind]) })}
              onClick={() => start({ kind, plaatsing })}
            >
              {t(action)}
            </Button>
          );
        })}
      </Buttons>
    );
  return (
    <div ref={box} tabIndex={-1}>
      <Card
        title={t('placement.card')}
        look="schakel"
        className="help no-print"
        head={
          mag.plaatsingVan.length > 0 && (
            <Button onClick={() => start({ kind: 'place' })}>{t('placement.add')}</Button>
          )
        }
      >
        <p>{t('placement.lead')}</p>
        <Lines empty={t('placement.none')}>
          {plaatsingen.map((plaatsing) => (
            <PlacementLine
              key={plaatsing.plaatsing}
              dossier={dossier}
              plaatsing={plaatsing}
              steps={steps(plaatsing)}
            />
          ))}
        </Lines>
        {form}
      </Card>
    </div>
  );
}
