/** "Hulp aanvragen en melden": the help that goes on or is waited for, and what to tell of it. */
import { lazy, type ReactNode, useRef } from 'react';
import type { Dossier, Hulp } from '../../api-types';
import { type TextId, useTexts } from '../../i18n/Language';
import { Button, Buttons } from '../../ui/Button';
import { Card, Line, Lines } from '../../ui/Card';
import { useAsked } from '../asked';
import type { CardProps } from '../CommandForm';
import { useNames } from '../use-names';
import { useStepForm } from '../use-step-form';
import { reasonOf, waitsOf } from './reason';
import type { HelpStep } from './steps';
import { useBridges } from './use-bridges';
import './help.css';

const HelpForms = lazy(() =>
  import('./HelpForms').then((module) => ({ default: module.HelpForms })),
);

function HelpLine({ dossier, hulp, steps }: { dossier: Dossier; hulp: Hulp; steps: ReactNode }) {
  const { t, pick, date } = useTexts();
  const { people } = useNames(dossier);
  const bridges = useBridges(dossier);
  const stand = hulp.stand === 'loopt' ? 'help.loopt' : 'help.wacht';
  const agreed = dossier.tijdlijn.gebeurtenissen.find(({ id }) => id === hulp.planB);
  // The words of help do not show to everyone who may know of it.
  const planB =
    agreed &&
    (agreed.tekst
      ? t('planb.now', { what: agreed.tekst })
      : t('planb.now.hidden', { date: date(agreed.dag) }));
  return (
    <Line
      className="help-line"
      title={pick(hulp.titel)}
      more={[
        people(hulp.personen),
        hulp.aanbieder,
        t(stand, { date: date(hulp.sinds) }),
        hulp.stand === 'wacht' && hulp.intake && t('help.intake.on', { date: date(hulp.intake) }),
        ...bridges(hulp),
        hulp.stand === 'wacht' && planB ? planB : '',
      ]}
      after={steps}
    />
  );
}

export function HelpCard(props: CardProps) {
  const { dossier } = props;
  const { t, pick } = useTexts();
  const { isBusy, start, form } = useStepForm<HelpStep>(props, HelpForms, () => t('help.saved'));
  const box = useRef<HTMLDivElement>(null);
  const { hulp: all, mag } = dossier;
  useAsked('help', ({ what, warning, people }) => {
    const reason = reasonOf(dossier.signaleringen, warning, people);
    const waits = waitsOf(all, reason).filter(({ planB }) => what === 'bridge' || !planB);
    if (what === 'see' || !mag.hulpAanvragen) box.current?.focus();
    else if (what === 'ask') start({ kind: what, reason });
    else if (waits.length > 0) start({ kind: what, waits, reason });
    else box.current?.focus();
  });
  if (!isBusy && !mag.hulpAanvragen && !all.some(({ magMelden }) => magMelden)) return null;
  const action = (hulp: Hulp, id: TextId, next: HelpStep) => (
    <Button
      key={id}
      aria-label={t('help.of', { action: t(id), what: pick(hulp.titel) })}
      onClick={() => start(next)}
    >
      {t(id)}
    </Button>
  );
  const told = (hulp: Hulp) => {
    const isWaited = hulp.stand === 'wacht';
    return [
      isWaited && action(hulp, 'help.intake', { kind: 'intake', hulp }),
      isWaited && action(hulp, 'help.start', { kind: 'start', hulp }),
      action(hulp, isWaited ? 'help.stop.wacht' : 'help.stop.loopt', { kind: 'stop', hulp }),
    ];
  };
  const agreed = (hulp: Hulp) => {
    const isWaited = hulp.stand === 'wacht';
    return [
      isWaited && action(hulp, 'bridge.open', { kind: 'bridge', waits: [hulp] }),
      hulp.overbrugging.length > 0 && action(hulp, 'bridge.stop', { kind: 'bridgestop', hulp }),
      isWaited && !hulp.planB && action(hulp, 'planb.open', { kind: 'planB', waits: [hulp] }),
    ];
  };
  const steps = (hulp: Hulp) => {
    const shown = [
      ...(hulp.magMelden ? told(hulp) : []),
      ...(mag.hulpAanvragen ? agreed(hulp) : []),
    ].filter(Boolean);
    return shown.length > 0 && <Buttons>{shown}</Buttons>;
  };
  return (
    <div ref={box} tabIndex={-1}>
      <Card
        title={t('help.card')}
        look="hulp"
        className="help no-print"
        head={
          mag.hulpAanvragen && (
            <Button look="primary" onClick={() => start({ kind: 'ask' })}>
              {t('help.ask')}
            </Button>
          )
        }
      >
        <Lines empty={t('help.none')}>
          {all.map((hulp) => (
            <HelpLine key={hulp.hulp} dossier={dossier} hulp={hulp} steps={steps(hulp)} />
          ))}
        </Lines>
        {form}
      </Card>
    </div>
  );
}
