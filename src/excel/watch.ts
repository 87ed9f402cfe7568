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

/** What changed: Excel's own ids of the sheets whose cells or results did; `null`: sheets or tables came, went or got another name. */
export type Changed = ReadonlySet<string> | null;

/** Gathers what is heard, and tells it once it has been quiet for a moment; where it goes on, after `MOST` milliseconds at the latest. */
function gathered(tell: (changed: Changed) => void): {
  readonly heard: (sheet: string | null) => Promise<void>;
  readonly stop: () => void;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first: number | null = null;
  let sheets: Set<string> | null = new Set();
  let stopped = false;
  const told = (): void => {
    const changed = sheets;
    [first, sheets] = [null, new Set()];
    tell(changed);
  };
  return {
    heard(sheet) {
      if (stopped) return Promise.resolve();
      const at = now();
      first ??= at;
      if (sheet === null) sheets = null;
      else sheets?.add(sheet);
      clearTimeout(timer);
      timer = setTimeout(told, Math.max(0, Math.min(QUIET, first + MOST - at)));
      return Promise.resolve();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

type Heard = (sheet: string | null) => Promise<void>;

/** Sheets that come, go or get another name. */
const comings = ({ onAdded, onDeleted, onNameChanged }: Excel.WorksheetCollection, heard: Heard) =>
  [
    onAdded.add(() => heard(null)),
    onDeleted.add(() => heard(null)),
    onNameChanged.add(() => heard(null)),
  ] as const;

/**
 * Calls back once a sheet, or any sheet where none is named, has been quiet for a moment after a change. Sheets that come,
 * go or get another name are changes, and of a named sheet so is what its formulas come to. Gives what stops it.
 */
export function watch(changed: () => void, sheet: string | null = null): () => void {
  const { heard, stop } = gathered(() => changed());
  const off = listen(({ worksheets }) => {
    const own = sheet === null ? worksheets : worksheets.getItem(sheet);
    return [
      own.onChanged.add(() => heard(null)),
      ...comings(worksheets, heard),
      ...(sheet === null ? [] : [own.onCalculated.add(() => heard(null))]),
    ];
  });
  return () => {
    stop();
    off();
  };
}

/** Calls back with what changed, cells and what formulas come to on any sheet, once it has been quiet for a moment. Gives what stops it. */
export function watchSheets(changed: (what: Changed) => void): () => void {
  const { heard, stop } = gathered(changed);
  const off = listen(({ worksheets, tables }) => [
    worksheets.onChanged.add(({ worksheetId }) => heard(worksheetId)),
    worksheets.onCalculated.add(({ worksheetId }) => heard(worksheetId)),
    ...comings(worksheets, heard),
    tables.onAdded.add(() => heard(null)),
    tables.onDeleted.add(() => heard(null)),
  ]);
  return () => {
    stop();
    off();
  };
}
