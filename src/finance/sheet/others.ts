import type { Area } from "../../excel/address";
import { type PlaceCells, type Places, readPlaces, rereadPlaces } from "../../excel/places";
import { done, type Outcome } from "../../excel/run";
import { summed } from "../judge/check";
import type { Share } from "../judge/share";
import { correctionsOf } from "../read/corrections";
import type { Corrections } from "../read/names/known";
import { askReadingPlace, type Reading, shareFormula } from "./reading";

/** A finance plan that people have on a sheet or in a table of their own. `share` is null where it hangs on a question. */
export interface OtherPlan {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly share: Pick<Share, "local" | "total"> | null;
  /** The formula of its local share. */
  readonly formula: string;
}

/** More cells than these are a list or a ledger, not a plan's budget; and no workbook is searched for ever. */
const LIMITS = { cells: 3000, places: 20 } as const;

/** A place as a plan: what names the fund, or says who pays beyond doubt. Nothing where it is none. */
function planOf(
  { sheet, table, area, cells }: PlaceCells,
  corrections: Corrections,
  reading: boolean,
): readonly OtherPlan[] {
  const plan = summed(cells, corrections);
  if ("kind" in plan || plan.doubts.some(({ kind }) => kind === "fundMissing")) return [];
  const { share, all } = plan;
  if (!share && !all?.grant) return [];
  const choice =
    table === null ? ({ kind: "sheet", sheet } as const) : ({ kind: "table", table } as const);
  const formula = shareFormula({ sheet, area, cells, choice }, reading);
  return [{ name: table ?? sheet, sheet, area, share: share ?? null, formula }];
}

/** The plans of a workbook as they were read, and the sheets they rest on by Excel's own ids. */
export interface OtherPlans {
  readonly plans: readonly OtherPlan[];
  readonly rest: ReadonlySet<string>;
  readonly places: Places;
}

/** What was read before, and the sheets that have changed since. */
export interface Since {
  readonly before: OtherPlans;
  readonly sheets: ReadonlySet<string>;
}

type Also<Value> = (context: Excel.RequestContext) => () => Value;

/** Finds the finance plans of the workbook besides Udsat's own, and reads `also` with the last of its requests; the one request `since` an earlier reading, where no place has come or gone. */
export async function otherPlans<Value>(
  also: Also<Value>,
  since?: Since,
): Promise<Outcome<OtherPlans & { readonly also: Value }>> {
  const asked: Also<{ readonly reading: Reading; readonly more: Value }> = (context) => {
    const [reading, more] = [askReadingPlace(context), also(context)];
    return () => ({ reading: reading(), more: more() });
  };
  const again = since && (await rereadPlaces(LIMITS, since.before.places, since.sheets, asked));
  if (again && !again.ok) return again;
  const found = again?.value.places
    ? done({ ...again.value, places: again.value.places })
    : await readPlaces(LIMITS, asked);
  if (!found.ok) return found;
  const { places, also: answers } = found.value;
  const { cells, sheetId } = answers.reading;
  const corrections = correctionsOf(cells);
  return done({
    plans: places.read.flatMap((place) => planOf(place, corrections, cells !== undefined)),
    rest: new Set([
      ...[...places.read, ...places.passed].map((place) => place.sheetId),
      ...(sheetId === null ? [] : [sheetId]),
    ]),
    places,
    also: answers.more,
  });
}
