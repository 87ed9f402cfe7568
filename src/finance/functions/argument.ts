import type { Cell, Grid } from "../../core/cell";
import { fold } from "../../core/text";
import { displayLanguage, refuse } from "../../excel/functions/refusal";
import { summed, type Summed } from "../judge/check";
import { rangeOf } from "../judge/range";
import { chosenList, rulesTold } from "../judge/rules";
import { isEnough, missing, missingOnTop, type Share } from "../judge/share";
import { correctionsOf, factOf, inOrder } from "../read/corrections";
import { ONLY_GAP } from "../read/plan/doubt";
import type { ThemeList } from "../rules/themes/list";
import { explainFinanceRefusal } from "../words/refusal";
import type { FinanceRefusal } from "../words/refusals";

/** `#N/A` where facts are missing or in doubt, the years are not covered or a theme is not known; `#VALUE!` where the input is wrong. */
export function decline(refusal: FinanceRefusal): never {
  return refuse(kindOf(refusal), explainFinanceRefusal(refusal, displayLanguage()));
}

function kindOf(refusal: FinanceRefusal): "invalidValue" | "notAvailable" {
  switch (refusal.kind) {
    case "noPlan":
    case "rulesUnreadable":
    case "basisUnknown":
      return "invalidValue";
    case "noFinancing":
    case "shareInDoubt":
    case "gapInDoubt":
    case "noTheme":
    case "severalThemes":
    case "unknownTheme":
    case "otherTheme":
    case "rulesUncovered":
      return "notAvailable";
  }
}

/** A range as rows; one cell is a range of one. */
export function gridOf(value: Grid | Cell): Grid {
  return Array.isArray(value) ? (value as Grid) : [[value as Cell]];
}

/** The optional table "Sådan læses budgettet", with its headings in whatever order they stand, or without. */
export function readingOf(value: Grid | Cell): Grid | undefined {
  if (value === null || value === undefined || value === "" || value === 0) return undefined;
  const grid = gridOf(value);
  return inOrder(grid) ?? grid;
}

/** The theme list of the argument, else the one the table of readings names; undefined where both are left out. */
export function listOf(rules: Cell | Grid, reading?: Grid): ThemeList | undefined {
  const given = Array.isArray(rules) ? (rules as Grid)[0]?.[0] : (rules as Cell);
  const list = chosenList(given) ?? rulesTold(reading);
  return list && "kind" in list ? decline(list) : list;
}

/** Who pays for the plan; refused where that is in doubt, with the sentence that names the doubt. */
export function shareOfPlan(
  plan: Grid | Cell,
  reading: Grid | Cell,
): { readonly share: Share; readonly sum: Summed } {
  const sum = summed(gridOf(plan), correctionsOf(readingOf(reading)));
  if ("kind" in sum) return decline(sum);
  const doubts = sum.doubts.filter(({ kind }) => !ONLY_GAP.has(kind));
  const [doubt] = doubts;
  if (doubt)
    return decline({
      kind: "shareInDoubt",
      doubt,
      more: doubts.length - 1,
      range: rangeOf(doubt, sum.all),
    });
  return sum.share ? { share: sum.share, sum } : decline({ kind: "noFinancing" });
}

/** Which sum stands fixed: the plan's, or the grant. */
function basisOf(given: Cell, reading: Grid | undefined): "plan" | "grant" {
  const text = String(given || factOf(reading, "grundlag") || "planen");
  const folded = fold(text);
  if (/^(?:planen?|plan|total)$/.test(folded)) return "plan";
  return /^(?:tilskud|tilskuddet|grant|the grant)$/.test(folded)
    ? "grant"
    : decline({ kind: "basisUnknown", text });
}

/** Kroner missing; what is nothing is so whatever the unit. */
export function gapOfPlan(plan: Grid | Cell, reading: Grid | Cell, basis: Cell): number {
  const fixed = basisOf(basis, readingOf(reading));
  const { share, sum } = shareOfPlan(plan, reading);
  if (isEnough(share.local, share.total)) return 0;
  const [doubt] = sum.doubts;
  if (doubt) return decline({ kind: "gapInDoubt", doubt, more: sum.doubts.length - 1 });
  return (fixed === "plan" ? missing(share) : missingOnTop(share)) / 100;
}
