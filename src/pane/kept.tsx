import {
  createContext,
  type ReactElement,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from "react";

import { recalled, remember } from "./session";

/** Where kept values live outside the pane: the workbook, so that colleagues and later days find them. */
export interface Keeper {
  /** Everything that is kept there, by key. */
  readonly read: () => Promise<Readonly<Record<string, unknown>>>;
  readonly write: (key: string, value: unknown) => Promise<void>;
  /** What the workbook is known by to the panes of this session; empty where it has no name yet. */
  readonly session?: string;
  /** Calls back when somebody else has changed what is kept; gives what stops it. */
  readonly watch: (changed: () => void) => () => void;
}

/** Milliseconds after the last change before it is written to the workbook: a word is one write, not one a letter. */
export const PATIENCE = 500;

interface Store {
  readonly get: (key: string) => unknown;
  readonly has: (key: string) => boolean;
  readonly put: (key: string, value: unknown, shared: boolean) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes in what the keeper has; what was typed here and is not written yet goes before it. */
  readonly load: () => Promise<void>;
  /** Writes at once what still waits. */
  readonly flush: () => Promise<void>;
}

function storeOver(keeper: Keeper | null): Store {
  const session = keeper?.session ?? "";
  /** What is not shared: the session alone remembers it. */
  const own = new Map<string, unknown>(Object.entries(recalled(session)));
  const values = new Map<string, unknown>(own);
  const waiting = new Map<string, unknown>();
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => listeners.forEach((listener) => listener());
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    const batch = [...waiting];
    for (const [key, value] of batch) {
      try {
        await keeper?.write(key, value);
        if (waiting.get(key) === value) waiting.delete(key);
      } catch {
        // A busy workbook takes it at the next change; until then it is kept here.
      }
    }
  };
  return {
    get: (key) => values.get(key),
    has: (key) => values.has(key),
    put: (key, value, shared) => {
      values.set(key, value);
      if (shared && keeper) {
        waiting.set(key, value);
        clearTimeout(timer);
        timer = setTimeout(() => void flush(), PATIENCE);
      } else {
        own.set(key, value);
        remember(session, own);
      }
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: async () => {
      const there = await keeper?.read().catch(() => ({}));
      let changed = false;
      for (const [key, value] of Object.entries(there ?? {})) {
        if (waiting.has(key) || JSON.stringify(values.get(key)) === JSON.stringify(value)) continue;
        values.set(key, value);
        changed = true;
      }
      if (changed) tell();
    },
    flush,
  };
}

const Kept = createContext<Store | null>(null);

/** Holds what is typed and chosen on the pages above the pages themselves, so that it outlives them. */
export function KeptRegion({
  keeper,
  children,
}: {
  readonly keeper: Keeper | null;
  readonly children: ReactNode;
}): ReactElement {
  const store = useMemo(() => storeOver(keeper), [keeper]);
  useEffect(() => {
    void store.load();
    const stop = keeper?.watch(() => void store.load());
    // The pane may be taken away within a word: what waits is handed over first.
    const leave = (): void => void store.flush();
    window.addEventListener("pagehide", leave);
    return () => {
      stop?.();
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [keeper, store]);
  return <Kept.Provider value={store}>{children}</Kept.Provider>;
}

/**
 * A state that survives a change of page, theme and language, also where the pane starts anew in the same session. `shared`
 * keeps it in the workbook under `key`, which must then never change; only what JSON can say may be kept. `initial` must be the same object at every drawing.
 */
export function useKept<Value>(
  key: string,
  initial: Value,
  { shared = false }: { readonly shared?: boolean } = {},
): readonly [Value, (next: Value | ((before: Value) => Value)) => void] {
  const region = useContext(Kept);
  // Outside the region, as in a test of one page, a value lasts as long as what it is part of.
  const own = useRef<Store | null>(null);
  const store = region ?? (own.current ??= storeOver(null));
  const read = (): Value => (store.has(key) ? (store.get(key) as Value) : initial);
  const value = useSyncExternalStore(store.subscribe, read);
  const set = useCallback(
    (next: Value | ((before: Value) => Value)) => {
      const before = store.has(key) ? (store.get(key) as Value) : initial;
      const now = typeof next === "function" ? (next as (before: Value) => Value)(before) : next;
      store.put(key, now, shared);
    },
    [store, key, initial, shared],
  );
  return [value, set];
}
