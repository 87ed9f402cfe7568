import type { Batch } from "../../src/workbench/host/protocol";
import type { StartedHost } from "../../src/workbench/host/node";

/** What happens to one request: others act before it, and it may be cut off before or after Excel has done it. */
export interface Meanwhile {
  readonly before?: () => void;
  readonly cut?: "before" | "after";
  readonly code?: string;
}

const isCleanup = (batch: Batch): boolean =>
  batch.Actions.every(
    (action) =>
      action.Name === "_RemoveReference" ||
      (action.ActionType === 1 && batch.ObjectPaths[action.ObjectPathId]?.ObjectPathType === 1),
  );

const failure = (code: string): string =>
  JSON.stringify({
    Results: [],
    TraceIds: [],
    Error: {
      Code: code,
      Message: "cut off by the test",
      ActionIndex: 0,
      HttpStatusCode: 500,
      Location: "",
    },
  });

/** Has others act, or the line cut, at single requests; they are counted from 1 from now on. Gives how many there have been. */
export function between(
  { host }: StartedHost,
  plan: Readonly<Record<number, Meanwhile>>,
): () => number {
  const execute = Object.getPrototypeOf(host).execute as (body: string) => string;
  let count = 0;
  host.execute = (body) => {
    if (isCleanup(JSON.parse(body) as Batch)) return execute.call(host, body);
    count += 1;
    const now = plan[count];
    now?.before?.();
    if (now?.cut === "before") return failure(now.code ?? "GeneralException");
    const answer = execute.call(host, body);
    return now?.cut === "after" ? failure(now.code ?? "GeneralException") : answer;
  };
  return () => count;
}
