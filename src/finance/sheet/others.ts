import { type Area, areaOf } from "../../excel/address";
import { done, type Outcome, run } from "../../excel/run";
import type { Grid } from "../../core/cell";
import { summed } from "../judge/check";
import type { Share } from "../judge/share";
import { correctionsOf } from "../read/corrections";
import type { PlanChoice } from "./place";
import { askReading, shareFormula } from "./reading";

/** A finance plan that people have on a sheet or in a table of their own. `share` is null where it hangs on a question. */
export interface OtherPlan {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly share: Pick<Share, "local" | "total"> | null;
  /** The formula of its local share. */
  readonly formula: string;
}

/** A sheet or table of more cells than these is a list or a ledger, not a plan's budget; and no workbook is searched for ever. */
const MOST_CELLS = 3000;
const MOST_PLACES = 20;

interface Place {
  readonly name: string;
  readonly choice: PlanChoice;
  readonly range: Excel.Range;
}

/** Where a plan of people's own may stand: each table of theirs, and each visible sheet without tables. */
async function places(context: Excel.RequestContext): Promise<readonly Place[]> {
  const { workbook } = context;
  const tables = workbook.tables.load("items/name,items/worksheet/name");
  const sheets = workbook.worksheets.load("items/name,items/visibility");
  await context.sync();
  const taken = new Set(tables.items.map(({ worksheet }) => worksheet.name));
  const found: readonly Place[] = [
    ...tables.items
      .filter(({ name }) => !name.startsWith("Udsat"))
      .map((table) => ({
        name: table.name,
        choice: { kind: "table", table: table.name } as const,
        range: table.getRange(),
      })),
    ...sheets.items
      .filter(({ name, visibility }) => visibility === "Visible" && !taken.has(name))
      .map((sheet) => ({
        name: sheet.name,
        choice: { kind: "sheet", sheet: sheet.name } as const,
        range: sheet.getUsedRangeOrNullObject(true),
      })),
  ].slice(0, MOST_PLACES);
  for (const { range } of found) range.load("cellCount");
  await context.sync();
  return found.filter(
    ({ range }) => !range.isNullObject && range.cellCount > 3 && range.cellCount <= MOST_CELLS,
  );
}

/** Finds the finance plans of the workbook besides Udsat's own: what names the fund, or says who pays beyond doubt. */
export function otherPlans(): Promise<Outcome<readonly OtherPlan[]>> {
  return run(async (context) => {
    const found = await places(context);
    if (found.length === 0) return done([]);
    for (const { range } of found) {
      range.load("address,values");
      range.worksheet.load("name");
    }
    const said = askReading(context);
    await context.sync();
    const reading = said();
    return done(
      found.flatMap(({ name, choice, range }): OtherPlan[] => {
        const cells = range.values as Grid;
        const plan = summed(cells, correctionsOf(reading));
        if ("kind" in plan || plan.doubts.some(({ kind }) => kind === "fundMissing")) return [];
        const [sheet, area] = [range.worksheet.name, areaOf(range.address)];
        const { share, all } = plan;
        if (!share && !all?.grant) return [];
        const formula = shareFormula({ sheet, area, cells, choice }, reading !== undefined);
        return [{ name, sheet, area, share: share ?? null, formula }];
      }),
    );
  });
}
