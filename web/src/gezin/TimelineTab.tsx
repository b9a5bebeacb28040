/** "Tijdlijn": four facts in short, the timeline with its warnings, and the terms. */
import type { Dossier, Gebeurtenis } from '../api-types';
import { Timeline } from '../tijdlijn/Timeline';
import { Facts } from './Facts';
import { NotSeen } from './NotSeen';
import { Terms } from './Terms';

export { bringBars } from '../tijdlijn/Timeline';

interface TimelineTabProps {
  dossier: Dossier;
  onWithdraw(event: Gebeurtenis): void;
}

export function TimelineTab({ dossier, onWithdraw }: TimelineTabProps) {
  return (
    <>
      <NotSeen dossier={dossier} />
      <Facts dossier={dossier} />
      <Timeline dossier={dossier} onWithdraw={onWithdraw} />
      <Terms dossier={dossier} />
    </>
  );
}
