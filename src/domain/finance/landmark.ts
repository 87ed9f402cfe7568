import type { Cell } from "../cell";
import { isHeaderAgain, mark, openSection, type Cursor } from "./cursor";
import { isBlank } from "./heading";
import type { Label } from "./label";
import { totalRowSums } from "./rowsum";
import { firstText } from "./section";
import { totalOf } from "./words";

/** A row that states a sum, a balance or a share: no money of the plan. */
export function readTotal(state: Cursor, row: number, cells: readonly Cell[], kind: Label): void {
  const { money } = state.layout;
  const texts = cells.filter((cell): cell is string => typeof cell === "string" && !isBlank(cell));
  const label = texts.find((text) => totalOf(text) !== undefined) ?? texts[0] ?? "";
  if (kind === "share") return;
  const found = money.flatMap((column, index) => {
    const stated = state.silent(cells[column.column], column, row);
    const at = (mark: Float64Array): number => (state.running[index] ?? 0) - (mark[index] ?? 0);
    return stated === undefined ? [] : [{ money: column, stated, near: at(state.near), side: at(state.side), all: state.running[index] ?? 0 }];
  });
  state.totals.push({ row, label, name: totalOf(label) ?? "", balance: kind === "balance", above: state.ledger.size, since: state.since, cells: found });
  state.notes.push(...totalRowSums(state.layout, row, cells, found, state.silent));
  mark(state);
}

/** A row without money: a heading where one text stands alone, else a line whose amount is missing. */
export function readBare(state: Cursor, row: number, cells: readonly Cell[]): void {
  const { fields, money } = state.layout;
  const filled = [fields.activity, fields.theme, fields.kind, fields.source, fields.year].filter((column) => column >= 0 && !isBlank(cells[column]));
  if (filled.length > 1 && !isHeaderAgain(state, cells)) {
    state.notes.push({ row, column: money[0]?.column ?? 0, kind: "amountMissing", text: "" });
    return;
  }
  const heading = firstText(cells);
  if (heading) openSection(state, heading);
}
