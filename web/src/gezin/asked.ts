/** What the link that led here asks for. It goes with the link and never in the address. */
import { useEffect, useRef } from 'react';
import { navigate, useLocation } from '../lib/address';

export interface Asked {
  /** The form for a contact opens at once. */
  begin?: 'contact';
  /**
   * The form that asks for help, bridges the wait for it or holds a plan B opens, or the help that
   * there is comes into view. `warning`: the id or the rule of what led there. `people`: the ids of
   * whom that is about, if not all of the rule.
   */
  help?: {
    what: 'ask' | 'see' | 'bridge' | 'planB';
    warning: string;
    people?: readonly string[];
  };
  /** The worries that wait for an answer come into view, or the form that judges safety opens. */
  record?: 'answers' | 'judge';
  /** The first look in an emergency that waits for a review is reviewed. */
  review?: true;
  /** The children who live elsewhere come into view. */
  placement?: true;
  /** Analysis, evaluation and tables come into view. */
  together?: true;
  /** The form of this kind of event opens; if it is none, the list to choose from. */
  other?: string;
  /** What the timeline opens: the id or the rule of a warning, or the list of all. */
  show?: string;
}

export const allWarnings = 'warnings';

/** Does what was asked, once: a reload or another tab asks it no more. */
export function useAsked<Name extends keyof Asked>(
  name: Name,
  act: (wanted: NonNullable<Asked[Name]>) => void,
) {
  const { pathname, search, state } = useLocation();
  const wanted = (state as Asked | null)?.[name];
  // The address follows later than what `act` draws: until then the same is asked again.
  const done = useRef<unknown>(null);
  useEffect(() => {
    if (!wanted || done.current === state) return;
    done.current = state;
    navigate(
      { pathname, search },
      { replace: true, state: { ...(state as Asked), [name]: undefined } },
    );
    act(wanted);
  });
}
