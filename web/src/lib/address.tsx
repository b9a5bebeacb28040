/**
 * Where one is, and links to elsewhere: wouter, with what goes along beside the address. A state is
 * what a page asks of the next one without writing it in an address.
 */
import type { ReactNode } from 'react';
import {
  type AroundNavHandler,
  Router,
  useLocation as useWouter,
  Link as WouterLink,
} from 'wouter';
import { navigate as go, useHistoryState, useSearch } from 'wouter/use-browser-location';

export type To = string | { pathname: string; search?: string };

interface How {
  replace?: boolean;
  state?: unknown;
}

function hrefOf(to: To): string {
  if (typeof to === 'string') return to;
  const search = (to.search ?? '').replace(/^\?/, '');
  return search ? `${to.pathname}?${search}` : to.pathname;
}

export function navigate(to: To, how: How = {}): void {
  go(hrefOf(to), how);
}

/** `search` begins with its question mark, or is empty. */
export function useLocation() {
  const [pathname] = useWouter();
  const search = useSearch();
  const state = useHistoryState<unknown>();
  return { pathname, search, state };
}

const goOnce: AroundNavHandler = (follow, to, how) => {
  const { pathname, search } = window.location;
  follow(to, { ...how, replace: how?.replace ?? to === pathname + search });
};

/** Around the program. A link to where one is already makes no second step back. */
export function Address({ children }: { children: ReactNode }) {
  return <Router aroundNav={goOnce}>{children}</Router>;
}

interface LinkProps extends How {
  to: To;
  className?: string;
  'aria-current'?: 'page' | undefined;
  children: ReactNode;
}

export function Link({ to, state = null, ...rest }: LinkProps) {
  return <WouterLink href={hrefOf(to)} state={state} {...rest} />;
}

interface NavLinkProps extends LinkProps {
  /** Else it is also the current one on the pages under it. */
  end?: boolean;
}

/** A link that says when it leads to the page one is on. */
export function NavLink({ end = false, ...link }: NavLinkProps) {
  const [pathname] = useWouter();
  const page = typeof link.to === 'string' ? link.to : link.to.pathname;
  const isHere = pathname === page || (!end && pathname.startsWith(`${page}/`));
  return <Link aria-current={isHere ? 'page' : undefined} {...link} />;
}
