import type { Area } from "../../excel/address";
import { type PlaceCells, readPlaces } from "../../excel/places";
import { done, type Outcome } from "../../excel/run";
import { summed } from "../judge/check";
import type { Share } from "../judge/share";
import { correctionsOf } from "../read/corrections";
import type { Corrections } from "../read/names/known";
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

/** Finds the finance plans of the workbook besides Udsat's own, and reads `also` with the last of its requests. */
export async function otherPlans<Value>(
  also: (context: Excel.RequestContext) => () => Value,
): Promise<Outcome<{ readonly plans: readonly OtherPlan[]; readonly also: Value }>> {
  const found = await readPlaces(LIMITS, (context) => {
    const [reading, more] = [askReading(context), also(context)];
    return () => ({ reading: reading(), more: more() });
  });
  if (!found.ok) return found;
  const { reading, more } = found.value.also;
  const corrections = correctionsOf(reading);
  const plans = found.value.places.flatMap((place) =>
    planOf(place, corrections, reading !== undefined),
  );
  return done({ plans, also: more });
}
