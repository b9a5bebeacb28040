import { useContext } from 'react';
import { Redirect } from 'wouter';
import { homeOf } from './home';
import { SessionContext } from './session';

/** The first page: what must I do, for a worker; what happens now, for the family. */
export function Home() {
  const session = useContext(SessionContext);
  return session && <Redirect to={homeOf(session)} replace />;
}
