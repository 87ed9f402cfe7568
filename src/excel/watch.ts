import { now } from "./clock";

/** How long cells are to be quiet before anybody is told: Excel sends an event for every write. */
export const QUIET = 600;

/** The longest anybody waits to be told, however long the changes go on: with the reading after it within two seconds. */
export const MOST = 1500;

/** When Excel refuses to listen, as it does while a cell is being edited, it is asked again after these milliseconds, the last of them for ever. */
const AGAIN = [500, 1000, 2000, 5000, 15_000] as const;

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/**
 * The one way in which Udsat listens to the workbook. `add` registers a handler; where Excel refuses, it is tried again
 * until it succeeds or is stopped, so that a page never goes deaf. Gives what stops it. Without Excel nothing is heard.
 */
export function listen(
  add: (workbook: Excel.Workbook) => Handler | readonly Handler[],
): () => void {
  if (typeof Excel === "undefined" || typeof Excel.run !== "function") return () => undefined;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let remove: (() => void) | undefined;
  const attempt = (count: number): void => {
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const handlers = [add(context.workbook)].flat();
      await context.sync();
      // A handler is removed in the context that made it.
      remove = () =>
        void Excel.run(context, async (own) => {
          handlers.forEach((handler) => handler.remove());
          await own.sync();
        }).catch(() => undefined);
      if (stopped) remove();
    }).catch(() => {
      if (stopped) return;
      timer = setTimeout(() => attempt(count + 1), AGAIN[Math.min(count, AGAIN.length - 1)]);
    });
  };
  attempt(0);
  return () => {
    stopped = true;
    clearTimeout(timer);
    remove?.();
  };
}

/**
 * Calls back once a sheet, or any sheet where none is named, has been quiet for a moment after a change; where changes go
 * on, after `MOST` milliseconds at the latest. Sheets that come, go or get another name are changes, and of a named sheet
 * so is what its formulas come to. Gives what stops it.
 */
export function watch(changed: () => void, sheet: string | null = null): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first: number | null = null;
  const tell = (): void => {
    first = null;
    changed();
  };
  let stopped = false;
  const heard = (): Promise<void> => {
    if (stopped) return Promise.resolve();
    const at = now();
    first ??= at;
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, Math.min(QUIET, first + MOST - at)));
    return Promise.resolve();
  };
  const stop = listen(({ worksheets }) => {
    const own = sheet === null ? worksheets : worksheets.getItem(sheet);
    return [
      own.onChanged.add(heard),
      worksheets.onAdded.add(heard),
      worksheets.onDeleted.add(heard),
      worksheets.onNameChanged.add(heard),
      ...(sheet === null ? [] : [own.onCalculated.add(heard)]),
    ];
  });
  return () => {
    stopped = true;
    clearTimeout(timer);
    stop();
  };
}
