import { useEffect, useRef } from "react";

type Listener = (page: string) => void;

const listeners = new Set<Listener>();
let waiting: string | null = null;

/** Sends the pane to a page, which is to read what is selected; a pane that opens later goes there then. */
export function send(page: string): void {
  waiting = page;
  listeners.forEach((listener) => listener(page));
}

/** The page that is waited for, without taking the errand. */
export const awaited = (): string | null => waiting;

/** Listens for errands until the returned function is called. */
export function onErrand(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Does an errand to this page: one that waited when it opened, and each that comes while it is open. Gives whether one waited. */
export function useErrand(page: string, act: () => void): { readonly current: boolean } {
  const latest = useRef(act);
  latest.current = act;
  const waited = useRef(waiting === page);
  useEffect(() => {
    const take = (to: string): void => {
      if (to !== page || waiting !== page) return;
      waiting = null;
      latest.current();
    };
    if (waiting !== null) take(waiting);
    return onErrand(take);
  }, [page]);
  return waited;
}
