import type { StartedHost } from "../../src/workbench/host/node";

/** What happens to one request: others act before it, and it may be cut off before or after Excel has done it. */
export interface Meanwhile {
  readonly before?: () => void;
  readonly cut?: "before" | "after";
  /** With a cut before: so many of its changes are done. */
  readonly actions?: number;
}

/** Has others act, or the line cut, at single requests; they are counted from 1 from now on. Gives how many there have been. */
export function between(
  host: StartedHost,
  plan: Readonly<Record<number, Meanwhile>>,
): () => number {
  const start = host.requests.length;
  for (const [n, { before, cut, actions }] of Object.entries(plan)) {
    const request = Number(n);
    if (before)
      host.faults.plan({
        request,
        when: "before",
        edit: (colleague) => colleague.edit(() => before()),
      });
    if (cut)
      host.faults.plan({ request, when: cut, ...(actions === undefined ? {} : { actions }) });
  }
  return () => host.requests.length - start;
}
