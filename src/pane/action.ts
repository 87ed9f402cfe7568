import { useCallback, useEffect, useRef, useState } from "react";
import type { Aftermath } from "../excel/words";
import type { Outcome } from "../excel/run";

/** Where an action on the workbook stands. */
export type ActionState<Value, Refusal> =
  | { readonly kind: "idle" }
  | { readonly kind: "running" }
  | { readonly kind: "done"; readonly value: Value }
  | { readonly kind: "failed"; readonly refusal: Refusal; readonly aftermath: Aftermath };

export interface Action<Value, Refusal> {
  readonly state: ActionState<Value, Refusal>;
  /** Starts it unless one is running; gives its outcome, or `null` where it was not started. */
  readonly start: (
    act: (signal: AbortSignal) => Promise<Outcome<Value, Refusal>>,
  ) => Promise<Outcome<Value, Refusal> | null>;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** One action at a time, with its outcome; a programming mistake in it is thrown on to the error boundary. */
export function useAction<Value, Refusal>(): Action<Value, Refusal> {
  const [state, setState] = useState<ActionState<Value, Refusal>>({ kind: "idle" });
  const [mistake, setMistake] = useState<{ readonly error: unknown } | null>(null);
  const running = useRef<AbortController | null>(null);
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
      running.current?.abort();
    };
  }, []);
  const start = useCallback(
    async (act: (signal: AbortSignal) => Promise<Outcome<Value, Refusal>>) => {
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
              : { kind: "failed", refusal: outcome.refusal, aftermath: outcome.aftermath },
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
