import type { Grid } from "../core/cell";
import { type Area, areaOf } from "./address";
import { done, type Outcome, run } from "./run";

/** A table, or a visible sheet that has no table: `table` is null there. */
interface Place {
  /** Excel's own id of the sheet. */
  readonly sheetId: string;
  readonly table: string | null;
}

/** What stands in a place. */
export interface PlaceCells extends Place {
  readonly sheet: string;
  readonly area: Area;
  readonly cells: Grid;
}

/** How much is looked at: places of more cells are passed over, and so are those after the first so many. */
export interface Limits {
  readonly cells: number;
  readonly places: number;
}

/** The places of a workbook: those that were read, and those that were passed over because they were empty or too large. */
export interface Places {
  readonly read: readonly PlaceCells[];
  readonly passed: readonly Place[];
}

const rangeOf = ({ workbook }: Excel.RequestContext, { sheetId, table }: Place): Excel.Range =>
  table === null
    ? workbook.worksheets.getItemOrNullObject(sheetId).getUsedRangeOrNullObject(true)
    : workbook.tables.getItemOrNullObject(table).getRange();

const fits = (range: Excel.Range, { cells }: Limits): boolean =>
  !range.isNullObject && range.cellCount <= cells;

/** Tables of people's own, and visible sheets without a table, each with the range it takes. */
async function found(
  context: Excel.RequestContext,
  limits: Limits,
): Promise<readonly (readonly [Place, Excel.Range])[]> {
  const tables = context.workbook.tables.load("items/name,items/worksheet/id");
  const sheets = context.workbook.worksheets.load("items/id,items/visibility");
  await context.sync();
  const taken = new Set(tables.items.map(({ worksheet }) => worksheet.id));
  const places: readonly Place[] = [
    ...tables.items
      .filter(({ name }) => !name.startsWith("Udsat"))
      .map(({ name, worksheet }) => ({ sheetId: worksheet.id, table: name })),
    ...sheets.items
      .filter(({ id, visibility }) => visibility === "Visible" && !taken.has(id))
      .map(({ id }) => ({ sheetId: id, table: null })),
  ].slice(0, limits.places);
  return places.map((place) => [place, rangeOf(context, place)]);
}

/** Asks for the cells of places; the answer may be taken after the next `sync`. */
function askCells(asked: readonly (readonly [Place, Excel.Range])[]): () => readonly PlaceCells[] {
  for (const [, range] of asked) {
    range.load("address,values");
    range.worksheet.load("name");
  }
  return () =>
    asked.map(([place, range]) => ({
      ...place,
      sheet: range.worksheet.name,
      area: areaOf(range.address),
      cells: range.values as Grid,
    }));
}

/** Reads every small place of people's own in three requests, and `also` with the last of them. */
export function readPlaces<Value>(
  limits: Limits,
  also: (context: Excel.RequestContext) => () => Value,
): Promise<Outcome<{ readonly places: Places; readonly also: Value }>> {
  return run(async (context) => {
    const all = await found(context, limits);
    for (const [, range] of all) range.load("cellCount");
    if (all.length > 0) await context.sync();
    const small = all.filter(([, range]) => fits(range, limits));
    const passed = all.filter((one) => !small.includes(one)).map(([place]) => place);
    const [cells, more] = [askCells(small), also(context)];
    await context.sync();
    return done({ places: { read: cells(), passed }, also: more() });
  });
}

/**
 * Reads the places again that stand on sheets which have changed, and `also` with them, in one request. `null` for the
 * places where one has gone or is small enough or too large by now: then they are to be looked for anew.
 */
export function rereadPlaces<Value>(
  limits: Limits,
  before: Places,
  sheets: ReadonlySet<string>,
  also: (context: Excel.RequestContext) => () => Value,
): Promise<Outcome<{ readonly places: Places | null; readonly also: Value }>> {
  return run(async (context) => {
    const changed = ({ sheetId }: Place): boolean => sheets.has(sheetId);
    const ask = (place: Place) => [place, rangeOf(context, place).load("cellCount")] as const;
    const again = before.read.filter(changed).map(ask);
    const passed = before.passed.filter(changed).map(ask);
    const [cells, more] = [askCells(again), also(context)];
    await context.sync();
    const same =
      again.every(([, range]) => fits(range, limits)) &&
      !passed.some(([, range]) => fits(range, limits));
    const now = same ? [...cells()] : [];
    const read = before.read.map((place) => (changed(place) ? (now.shift() ?? place) : place));
    const places: Places | null = same ? { ...before, read } : null;
    return done({ places, also: more() });
  });
}
