import type { Explanation } from "../excel/words";

/** What a ribbon command has done, told in the pane: a command has no surface of its own. */
export interface Headline {
  readonly tone: "success" | "error";
  readonly text: Explanation;
}

type Listener = (headline: Headline) => void;

const listeners = new Set<Listener>();
let latest: Headline | null = null;

/** Tells the pane; a pane that opens later is told the latest. */
export function tell(headline: Headline): void {
  latest = listeners.size === 0 ? headline : null;
  listeners.forEach((listener) => listener(headline));
}

/** Listens until the returned function is called. What was told before comes at once, and once only. */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  if (latest) listener(latest);
  latest = null;
  return () => listeners.delete(listener);
}
