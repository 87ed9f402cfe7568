import { useCallback, useEffect, useRef, useState } from "react";
import type { Aftermath } from "../excel/words";
import { isFiltered } from "../excel/refusal";
import type { Outcome } from "../excel/run";
import { withFiltersLifted } from "../excel/transaction/consent";

/** Where an action on the workbook stands. */
export type ActionState<Value, Refusal> =
  | { readonly kind: "idle" }
  | { readonly kind: "running" }
  | { readonly kind: "done"; readonly value: Value }
  | {
      readonly kind: "failed";
      readonly refusal: Refusal;
      readonly aftermath: Aftermath;
      /** Where a filter is in the way: the same again, with the user's word that it may be lifted meanwhile. */
      readonly lift?: () => void;
    };

export interface Action<Value, Refusal> {
  readonly state: ActionState<Value, Refusal>;
  /** Starts it unless one is running; gives its outcome, or `null` where it was not started. */
  readonly start: (
    act: (signal: AbortSignal) => Promise<Outcome<Value, Refusal>>,
  ) => Promise<Outcome<Value, Refusal> | null>;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/**
 * One action at a time, with its outcome; a programming mistake in it is thrown on to the error boundary. `afterwards`
 * is done when the action has succeeded at the second go, with a filter lifted: whoever started it has gone on by then.
 */
export function useAction<Value, Refusal>(
  afterwards?: (value: Value) => unknown,
): Action<Value, Refusal> {
  const [state, setState] = useState<ActionState<Value, Refusal>>({ kind: "idle" });
  const [mistake, setMistake] = useState<{ readonly error: unknown } | null>(null);
  const running = useRef<AbortController | null>(null);
  const mounted = useRef(true);
  const latest = useRef(afterwards);
  latest.current = afterwards;
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
      running.current?.abort();
    };
  }, []);
  const start = useCallback(
    async (
      act: (signal: AbortSignal) => Promise<Outcome<Value, Refusal>>,
    ): Promise<Outcome<Value, Refusal> | null> => {
      const lifted = async (): Promise<void> => {
        const again = await start((signal) => withFiltersLifted(() => act(signal)));
        if (again?.ok) await latest.current?.(again.value);
      };
      if (running.current) return null;
      const controller = new AbortController();
      running.current = controller;
      setState({ kind: "running" });
      try {
        const outcome = await act(controller.signal);
        if (mounted.current)
          setState(
            outcome.ok
              ? { kind: "done", value: outcome.value }
              : {
                  kind: "failed",
                  refusal: outcome.refusal,
                  aftermath: outcome.aftermath,
                  ...(isFiltered(outcome.refusal) && { lift: () => void lifted() }),
                },
          );
        return outcome;
      } catch (error) {
        if (mounted.current) setMistake({ error });
        return null;
      } finally {
        running.current = null;
      }
    },
    [],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  const reset = useCallback(() => setState({ kind: "idle" }), []);
  if (mistake) throw mistake.error;
  return { state, start, cancel, reset };
}
