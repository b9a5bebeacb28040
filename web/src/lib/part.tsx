import { type ComponentType, createElement, lazy, useState } from 'react';

/**
 * A part of the program that comes when it is asked for, like `lazy` of React; once it is there it
 * is drawn at once. `bring` has it come before that.
 */
export function part<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let here: ComponentType<Props> | null = null;
  const bring = async () => {
    here ??= await load();
    return here;
  };
  const Later = lazy(async () => ({ default: await bring() }));
  function Part(props: Props) {
    // Stays what it was: another one in its place would begin anew.
    const [Shown] = useState<ComponentType<Props>>(() => here ?? Later);
    return createElement(Shown, props);
  }
  return Object.assign(Part, { bring });
}
