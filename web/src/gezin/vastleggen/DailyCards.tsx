/** What a worker records from day to day, under what stands on the overview. Comes after it. */
import { SafetyCard } from './SafetyCard';
import { SchoolCard } from './SchoolCard';
import type { CardProps } from './steps';

export function DailyCards(props: CardProps) {
  return (
    <>
      <SafetyCard {...props} />
      <SchoolCard {...props} />
    </>
  );
}
