import type { Cell } from "../../core/cell";
import { holdsMoney, idAt, openSection, oreOf, type Cursor } from "./cursor";
import { isBlank } from "./heading";
import { isPayer, isThemeLabel, labelOf, sideAt } from "./label";
import { COST } from "./ledger";
import { totalRowSums } from "./rowsum";
import { isAllMoney } from "./subhead";

/** A heading with money of its own: a theme or a side, and nothing else, beside amounts. */
export interface Head {
  readonly name: number;
  readonly of: "theme" | "side";
}

/** What stands below a heading with money: the sum of each money column, and how many rows. Øre. */
export interface Parts {
  readonly sums: number[];
  rows: number;
}

/** Reads a heading that states the sum of the rows below it; false where its amounts are money of their own. */
export function readHeadSum(state: Cursor, row: number, cells: readonly Cell[]): boolean {
  const head = headOf(state, cells);
  if (!head) return false;
  const { money } = state.layout;
  const parts = partsOf(state, row, head);
  const stated = oreOf(state, row);
  const label = state.ledger.names.texts[head.name] ?? "";
  const slack = (unit: number): number => (unit > 1 ? (unit * 100 * parts.rows) / 2 : 0);
  const apart = money.flatMap((column, index) =>
    stated[index] === parts.sums[index]
      ? []
      : [{ column, stated: stated[index] ?? 0, parts: parts.sums[index] ?? 0 }],
  );
  const near = apart.every((one) => Math.abs(one.stated - one.parts) <= slack(one.column.unit));
  const agrees = near || stated.some((ore, index) => ore !== 0 && ore === parts.sums[index]);
  if (parts.rows === 1 && head.of === "theme" && isAllMoney(state, row)) return false;
  if (parts.rows > 0 && (agrees || head.of === "side")) {
    for (const { column, ...sum } of apart)
      state.notes.push({
        row,
        column: column.column,
        kind: "sumWrong",
        label,
        ...sum,
        rounding: near,
      });
    const told = money.map((column, index) => ({
      money: column,
      stated: stated[index] ?? 0,
      near: 0,
      side: 0,
      all: 0,
    }));
    state.notes.push(...totalRowSums(state.layout, row, cells, told, state.silent));
    openSection(state, label, false);
    return true;
  }
  if (head.of === "theme" && state.over.theme !== 0) openSection(state, "", false);
  const first = apart[0];
  if (parts.rows > 0 && first)
    state.notes.push({
      row,
      column: first.column.column,
      kind: "headingMoney",
      label,
      stated: first.stated,
      parts: first.parts,
    });
  return false;
}

function headOf(state: Cursor, cells: readonly Cell[]): Head | undefined {
  const { fields } = state.layout;
  const blank = (column: number): boolean => column < 0 || isBlank(cells[column]);
  if (!blank(fields.kind) || !blank(fields.source) || !blank(fields.year) || !blank(fields.side))
    return undefined;
  const activity = idAt(state, cells, fields.activity);
  const theme = idAt(state, cells, fields.theme);
  if (activity === 0) return theme === 0 ? undefined : { name: theme, of: "theme" };
  if (theme !== 0) return undefined;
  if (sideAt(state, activity) !== undefined) return { name: activity, of: "side" };
  return isThemeLabel(state, activity) ? { name: activity, of: "theme" } : undefined;
}

/** Adds up the rows from the heading to the next like it, to a total, or, under a theme, to a blank row or a heading without money. */
export function partsOf(state: Cursor, from: number, head: Head): Parts {
  const parts: Parts = { sums: state.layout.money.map(() => 0), rows: 0 };
  for (let row = from + 1; row < state.grid.length; row++) {
    const cells = state.grid[row] ?? [];
    const part = partOf(state, row, cells, head);
    if (part === "end") break;
    if (part === "skip") continue;
    oreOf(state, row).forEach((ore, index) => (parts.sums[index] = (parts.sums[index] ?? 0) + ore));
    parts.rows++;
  }
  return parts;
}

function partOf(
  state: Cursor,
  row: number,
  cells: readonly Cell[],
  head: Head,
): "part" | "skip" | "end" {
  const { fields } = state.layout;
  const [activity, theme] = [idAt(state, cells, fields.activity), idAt(state, cells, fields.theme)];
  const label = labelOf(state, cells);
  if (label === "part" || label === "count") return "skip";
  if (label !== "line")
    return head.of === "side" && row + 1 < state.grid.length && isInner(state, activity || theme)
      ? "skip"
      : "end";
  const filled = holdsMoney(state, cells);
  if (head.of === "side") return sidePart(state, row, cells, { activity, filled, head });
  if (!filled || activity === 0 || headOf(state, cells) || (theme !== 0 && theme !== head.name))
    return "end";
  return isPayer(state, activity) ? "end" : "part";
}

function sidePart(
  state: Cursor,
  row: number,
  cells: readonly Cell[],
  {
    activity,
    filled,
    head,
  }: { readonly activity: number; readonly filled: boolean; readonly head: Head },
): "part" | "skip" | "end" {
  if (sideAt(state, activity) !== undefined) return "end";
  if (!filled) return "skip";
  if (sideAt(state, head.name) === COST && isPayer(state, activity)) return "end";
  const inner = headOf(state, cells);
  if (!inner) return "part";
  const below = partsOf(state, row, inner);
  const same = oreOf(state, row).every((ore, index) => ore === below.sums[index]);
  return below.rows > 0 && same ? "skip" : "part";
}

/** A total of something inside a side, such as a theme, does not end the side. */
function isInner(state: Cursor, name: number): boolean {
  const text = state.ledger.names.texts[name] ?? "";
  return (
    !/udgift|omkostning|finansiering|indtægt|cost|expen|funding|financing|income/i.test(text) &&
    text.split(" ").length > 2
  );
}
