import type { Grid } from "../core/cell";
import { type Area, areaOf } from "./address";
import { done, type Outcome, run } from "./run";

/** What stands in a table, or on a visible sheet that has no table: `table` is null there. */
export interface PlaceCells {
  readonly sheet: string;
  readonly table: string | null;
  readonly area: Area;
  readonly cells: Grid;
}

/** How much is looked at: places of more cells are passed over, and so are those after the first so many. */
export interface Limits {
  readonly cells: number;
  readonly places: number;
}

/** Tables of people's own, and visible sheets without a table; the answer may be taken after the second `sync`. */
async function found(context: Excel.RequestContext, limits: Limits) {
  const tables = context.workbook.tables.load("items/name,items/worksheet/name");
  const sheets = context.workbook.worksheets.load("items/name,items/visibility");
  await context.sync();
  const taken = new Set(tables.items.map(({ worksheet }) => worksheet.name));
  const places = [
    ...tables.items
      .filter(({ name }) => !name.startsWith("Udsat"))
      .map((table) => ({ table: table.name, range: table.getRange() })),
    ...sheets.items
      .filter(({ name, visibility }) => visibility === "Visible" && !taken.has(name))
      .map((sheet) => ({ table: null, range: sheet.getUsedRangeOrNullObject(true) })),
  ].slice(0, limits.places);
  for (const { range } of places) range.load("cellCount");
  if (places.length > 0) await context.sync();
  return places.filter(({ range }) => !range.isNullObject && range.cellCount <= limits.cells);
}

/** Reads every small place of people's own in three requests, and `also` with the last of them. */
export function readPlaces<Value>(
  limits: Limits,
  also: (context: Excel.RequestContext) => () => Value,
): Promise<Outcome<{ readonly places: readonly PlaceCells[]; readonly also: Value }>> {
  return run(async (context) => {
    const places = await found(context, limits);
    for (const { range } of places) {
      range.load("address,values");
      range.worksheet.load("name");
    }
    const answer = also(context);
    await context.sync();
    return done({
      places: places.map(({ table, range }) => ({
        sheet: range.worksheet.name,
        table,
        area: areaOf(range.address),
        cells: range.values as Grid,
      })),
      also: answer(),
    });
  });
}
