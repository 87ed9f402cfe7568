/** How long cells are to be quiet before anybody is told: Excel sends an event for every write. */
const QUIET = 600;

/** When Excel refuses to listen, as it does while a cell is being edited, it is asked again after these milliseconds, the last of them for ever. */
const AGAIN = [500, 1000, 2000, 5000, 15_000] as const;

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/**
 * The one way in which Udsat listens to the workbook. `add` registers a handler; where Excel refuses, it is tried again
 * until it succeeds or is stopped, so that a page never goes deaf. Gives what stops it. Without Excel nothing is heard.
 */
export function listen(add: (workbook: Excel.Workbook) => Handler): () => void {
  if (typeof Excel === "undefined" || typeof Excel.run !== "function") return () => undefined;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let remove: (() => void) | undefined;
  const attempt = (count: number): void => {
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const handler = add(context.workbook);
      await context.sync();
      // A handler is removed in the context that made it.
      remove = () =>
        void Excel.run(handler.context, async (own) => {
          handler.remove();
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

/** Calls back once a sheet, or any sheet where none is named, has been quiet for a moment after a change. Gives what stops it. */
export function watch(changed: () => void, sheet: string | null = null): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
    return Promise.resolve();
  };
  const stop = listen(({ worksheets }) =>
    (sheet === null ? worksheets : worksheets.getItem(sheet)).onChanged.add(heard),
  );
  return () => {
    clearTimeout(timer);
    stop();
  };
}
