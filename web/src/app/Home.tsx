import { Redirect } from 'wouter';
import { useIsWorker } from './session';

/** The first page: what must I do, for a worker; what happens now, for the family. */
export function Home() {
  return <Redirect to={useIsWorker() ? '/werk' : '/nu'} replace />;
}
