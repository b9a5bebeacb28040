/** What a worker records from day to day, under what stands on the overview. Comes after it. */
import { OtherCard } from '../anders/OtherCard';
import type { CardProps } from '../CommandForm';
import { TogetherCard } from '../samen/TogetherCard';
import { PlacementCard } from '../verblijf/PlacementCard';
import { SafetyCard } from './SafetyCard';
import { SchoolCard } from './SchoolCard';

export function DailyCards(props: CardProps) {
  return (
    <>
      <SafetyCard {...props} />
      <TogetherCard {...props} />
      <SchoolCard {...props} />
      <PlacementCard {...props} />
      <OtherCard {...props} />
    </>
  );
}
