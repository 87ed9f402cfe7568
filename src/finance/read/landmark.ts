import type { Cell } from "../../core/cell";
import { kindOf } from "./kind";
import { sourceOf } from "./source";
import { isTheme } from "./theme";
import { isHeaderAgain, mark, openSection, type Cursor } from "./cursor";
import { partsOf } from "./headsum";
import { isBlank } from "./heading";
import type { Label } from "./rowlabel";
import { COST, FINANCING } from "./ledger";
import { nameNumber } from "./names";
import { totalRowSums } from "./rowsum";
import { firstText } from "./section";
import type { TotalCell } from "./totals";
import { sideOf, totalOf, yearOf } from "./words";

/** A row that states a sum, a balance or a share: no money of the plan. */
export function readTotal(state: Cursor, row: number, cells: readonly Cell[], kind: Label): void {
  if (kind === "share" || kind === "part" || kind === "count") return;
  const { money } = state.layout;
  const texts = cells.filter((cell): cell is string => typeof cell === "string" && !isBlank(cell));
  const label = texts.find((text) => totalOf(text) !== undefined) ?? texts[0] ?? "";
  const found = money.flatMap((column, index) => {
    const stated = state.silent(cells[column.column], column, row);
    const at = (mark: Float64Array): number => (state.running[index] ?? 0) - (mark[index] ?? 0);
    return stated === undefined
      ? []
      : [
          {
            money: column,
            stated,
            near: at(state.near),
            side: at(state.side),
            all: state.running[index] ?? 0,
          },
        ];
  });
  const name = totalOf(label) ?? "";
  state.notes.push(...totalRowSums(state.layout, row, cells, found, state.silent));
  if (
    kind === "total" &&
    found.some(({ stated, near }) => stated !== near) &&
    sumsTheme(state, row, name, found)
  )
    return openSection(state, name, true);
  state.totals.push({
    row,
    label,
    name,
    balance: kind === "balance",
    side: sideOfTotal(state, name),
    above: state.ledger.size,
    since: state.since,
    cells: found,
  });
  mark(state);
  state.closed = sideOf(name) !== undefined;
}

/** Whether a total stands above what it sums: it names a theme, and the rows below it add up to it. */
function sumsTheme(state: Cursor, row: number, name: string, cells: readonly TotalCell[]): boolean {
  if (!isTheme(name)) return false;
  const parts = partsOf(state, row, { name: nameNumber(state.ledger.names, name), of: "theme" });
  return (
    parts.rows > 0 &&
    cells.every(({ money, stated }) => stated === parts.sums[state.layout.money.indexOf(money)])
  );
}

function sideOfTotal(state: Cursor, name: string): number | undefined {
  const side = sideOf(name) ?? state.section.side;
  return side === undefined ? undefined : side === "cost" ? COST : FINANCING;
}

/** A row without money: a heading where one text stands alone, else a line whose amount is missing. */
export function readBare(state: Cursor, row: number, cells: readonly Cell[]): void {
  const { fields, money } = state.layout;
  const filled = [fields.activity, fields.theme, fields.kind, fields.source, fields.year].filter(
    (column) => column >= 0 && !isBlank(cells[column]),
  );
  if (filled.length > 1 && !isHeaderAgain(state, cells)) {
    if (!state.section.foreign && saysLine(state, cells))
      state.notes.push({ row, column: money[0]?.column ?? 0, kind: "amountMissing", text: "" });
    return;
  }
  const heading = firstText(cells);
  if (heading) openSection(state, heading, true);
}

/** Whether a row without money is a line all the same: it names a theme, a year, a kind or a payer. A signature or a note names none. */
function saysLine({ layout: { fields } }: Cursor, cells: readonly Cell[]): boolean {
  const text = (column: number): string => (column < 0 ? "" : String(cells[column] ?? "").trim());
  return (
    text(fields.theme) !== "" ||
    yearOf(cells[fields.year]) !== undefined ||
    sourceOf(text(fields.source)) !== undefined ||
    kindOf(text(fields.kind)) !== undefined
  );
}
