import type { Cell } from "../../core/cell";
import { oreOf, type Cursor } from "./cursor";
import { isBlank } from "./heading";
import type { ReadingNote } from "./note";
import { payerRule, sourceNamed, type Source } from "./source";
import { isPart } from "./words";

/**
 * Whether a row such as `Lokal medfinansiering` is the sum of the local payers in the rows next to it, below or above, and so no money of
 * its own. Most of its figures must be so; those that are not are noted as wrong sums.
 */
export function isLocalSum(state: Cursor, row: number, cells: readonly Cell[]): boolean {
  const label = nameIn(state, cells);
  if (payerOf(label) !== "local") return false;
  const stated = oreOf(state, row);
  for (const step of [1, -1]) {
    const { sums, rows } = partsFrom(state, row, step);
    const filled = stated.filter((ore) => ore !== 0).length;
    const wrong = stated.flatMap((ore, at) => (ore === sums[at] ? [] : [at]));
    if (rows < 2 || wrong.length * 2 >= filled) continue;
    const notes = wrong.map((at): ReadingNote => ({
      row,
      column: state.layout.money[at]?.column ?? 0,
      kind: "sumWrong",
      label,
      stated: stated[at] ?? 0,
      parts: sums[at] ?? 0,
      rounding: false,
    }));
    state.notes.push(...notes);
    return true;
  }
  return false;
}

/** Adds up the local payers' rows that follow a row, one way. Øre. */
function partsFrom(
  state: Cursor,
  from: number,
  step: number,
): { readonly sums: readonly number[]; readonly rows: number } {
  const sums = state.layout.money.map(() => 0);
  let rows = 0;
  for (let row = from + step; row >= state.layout.body && row < state.grid.length; row += step) {
    const name = nameIn(state, state.grid[row] ?? []);
    const payer = payerOf(name);
    if (payer === undefined || payer === "local" || isPart(name) || !payerRule(payer).local) break;
    oreOf(state, row).forEach((ore, at) => (sums[at] = (sums[at] ?? 0) + ore));
    rows++;
  }
  return { sums, rows };
}

/** The name of a row that has one name and no more; "" for any other. */
function nameIn({ layout: { fields } }: Cursor, cells: readonly Cell[]): string {
  let name = "";
  for (const column of [
    fields.activity,
    fields.theme,
    fields.source,
    fields.kind,
    fields.year,
    fields.side,
  ]) {
    const cell = column < 0 ? "" : cells[column];
    if (isBlank(cell)) continue;
    if (name !== "" || column === fields.year) return "";
    name = String(cell);
  }
  return name;
}

function payerOf(name: string): Source["payer"] | undefined {
  return name === "" ? undefined : sourceNamed(name)?.payer;
}
