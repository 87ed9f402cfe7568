import { useEffect, useRef } from "react";

/** Milliseconds until a reading is asked for again where another one was still running. */
const AGAIN = 150;

/**
 * Reads again when the source has changed, so that no page goes on showing what is no longer there. `listen` gives what
 * stops it and must stay the same function; `null`: there is nothing to listen to yet. `read` says whether it began:
 * a change that comes while a reading runs is read when that is done.
 */
export function useReread(
  listen: ((changed: () => void) => () => void) | null,
  read: () => Promise<boolean>,
): void {
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    if (listen === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = (): void => {
      clearTimeout(timer);
      void latest.current().then((began) => {
        if (!began && !stopped) timer = setTimeout(again, AGAIN);
      });
    };
    let stopped = false;
    const stop = listen(again);
    return () => {
      stopped = true;
      clearTimeout(timer);
      stop();
    };
  }, [listen]);
}

/** Reads once when the page is come back to: what was kept meanwhile may be old. */
export function useReturn(read: () => Promise<boolean>): void {
  const first = useRef(read);
  useEffect(() => void first.current(), []);
}
