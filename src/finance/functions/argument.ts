import type { Cell, Grid } from "../../core/cell";
import { summed, type Summed } from "../judge/check";
import { chosenList } from "../judge/rules";
import type { Share } from "../judge/share";
import { explainFinanceRefusal, type FinanceRefusal } from "../words/refusal";
import type { ThemeList } from "../rules/themes/list";
import { displayLanguage, refuse } from "../../excel/functions/refusal";

/** `#N/A` where facts are missing, the years are not covered or a theme is not known; `#VALUE!` where the input is wrong. */
export function decline(refusal: FinanceRefusal): never {
  return refuse(kindOf(refusal), explainFinanceRefusal(refusal, displayLanguage()));
}

function kindOf(refusal: FinanceRefusal): "invalidValue" | "notAvailable" {
  switch (refusal.kind) {
    case "noPlan":
    case "unreadableAmount":
    case "ambiguousAmount":
    case "rulesUnreadable":
      return "invalidValue";
    case "noAmounts":
    case "noFinancing":
    case "missingAmount":
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

/** The theme list of the argument, undefined where it is left out. */
export function listOf(rules: Cell | Grid): ThemeList | undefined {
  const list = chosenList(Array.isArray(rules) ? (rules as Grid)[0]?.[0] : (rules as Cell));
  return list && "kind" in list ? decline(list) : list;
}

/** A plan as the domain reads it; `zeros` where empty cells may have arrived as 0, so that a zero and a hole look alike. */
export interface PlanArgument {
  readonly grid: Grid;
  readonly zeros: boolean;
}

/** Excel on the desktop hands an empty cell over as 0: where no cell is empty, each 0 is taken for one. */
export function planOf(value: Grid | Cell): PlanArgument {
  const grid = gridOf(value);
  const zeros =
    holdsZero(grid) &&
    !grid.some((row) => row.some((cell) => cell === null || cell === undefined || cell === ""));
  return {
    grid: zeros
      ? grid.map((row) => (row.includes(0) ? row.map((cell) => (cell === 0 ? null : cell)) : row))
      : grid,
    zeros,
  };
}

function holdsZero(grid: Grid): boolean {
  for (let row = 0; row < grid.length; row++) if (grid[row]?.includes(0)) return true;
  return false;
}

/** Who pays for the plan; refused where an amount is missing or cannot be read, since the share would be of another plan. */
export function shareOfPlan(value: Grid | Cell): Share {
  const { grid, zeros } = planOf(value);
  const sum = summed(grid);
  if ("kind" in sum) return decline(sum);
  declineHoles(sum, zeros);
  return sum.share ?? decline({ kind: "noFinancing" });
}

/** A hole that may be a zero does not stop the share: as zero it changes nothing, and the check of the plan tells of it. */
function declineHoles({ reading }: Summed, zeros: boolean): void {
  for (const note of reading.notes) {
    const place = { row: note.row + 1, column: note.column + 1 };
    if (note.kind === "amountMissing" && !zeros) decline({ kind: "missingAmount", ...place });
    if (note.kind === "amountText")
      decline({ kind: "unreadableAmount", ...place, text: note.text });
    if (note.kind === "amountAmbiguous")
      decline({ kind: "ambiguousAmount", ...place, text: note.text });
    if (note.kind === "amountTooLarge")
      decline({ kind: "unreadableAmount", ...place, text: "1e12" });
  }
}
