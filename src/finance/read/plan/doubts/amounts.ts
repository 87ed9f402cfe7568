import { EMPTY, MARK, PERCENT, TEXT } from "../../grid/matrix";
import { type Sheet, textAt, tokenAt } from "../../grid/sheet";
import type { Known } from "../../names/known";
import { foldedName } from "../../names/match";
import type { Doubt } from "../doubt";
import { isLeaf, isProven, type Table, type TableReading } from "../tablereading";

/** A payer among the columns with no amount at all, where no sum shows that it is nothing. */
export function emptyPayers(
  sheet: Sheet,
  table: Table,
  reading: TableReading,
  known: Known,
): Doubt[] {
  if (table.axis.kind !== "columns" || sheet.zeros) return [];
  return table.columns.flatMap((column, c): Doubt[] => {
    if (reading.columns.roles[c] !== "leaf" || !column.payer) return [];
    const lines = table.rows.flatMap((_, r) => (isLeaf(reading.rows.roles[r]) ? [r] : []));
    if (lines.some((r) => table.matrix.state(r, c) !== EMPTY || isProven(table, reading, r, c)))
      return [];
    const doubt: Doubt = { kind: "amountMissing", row: -1, column: column.at, name: column.name };
    return lines.length === 0 || isSaid(known, doubt) ? [] : [doubt];
  });
}

/** Whether a person has said that an amount is nothing, or holds as it stands. */
export function isSaid({ corrections: { amounts } }: Known, doubt: Doubt): boolean {
  if (amounts.size === 0) return false;
  const name = "name" in doubt ? doubt.name : "text" in doubt ? doubt.text : "";
  return amounts.has(foldedName(name));
}

/** A cell of the plan without an amount: nothing, an amount that is missing, or words where money belongs. */
export function holeAt(
  sheet: Sheet,
  table: Table,
  reading: TableReading,
  r: number,
  c: number,
): Doubt | "missing" | undefined {
  const state = table.matrix.state(r, c);
  const row = table.rows[r];
  const column = table.columns[c];
  if (!row || !column || state === PERCENT || isProven(table, reading, r, c)) return undefined;
  if (reading.rows.roles[r] === "cost" || reading.columns.roles[c] === "cost") return undefined;
  const spot = { row: row.at, column: column.at };
  const token = tokenAt(sheet, row.at, column.at);
  const text = token.kind === "mark" || token.kind === "name" ? token.text : "";
  const name = [row.name, column.name].filter((one) => one !== "").join(", ");
  if (state === EMPTY) return "missing";
  if (state === MARK && /^[-–—−]+$/.test(text)) return undefined;
  return state === MARK || state === TEXT ? { kind: "amountText", ...spot, name, text } : undefined;
}

const LARGEST = 1e14;

export function amountDoubts(
  sheet: Sheet,
  table: Table,
  reading: TableReading,
  r: number,
  c: number,
): Doubt[] {
  const row = table.rows[r]?.at ?? 0;
  const column = table.columns[c]?.at ?? 0;
  const token = tokenAt(sheet, row, column);
  const found: Doubt[] = [];
  if (Math.abs(table.matrix.ore(r, c)) > LARGEST)
    found.push({ kind: "amountTooLarge", row, column, text: textAt(sheet, row, column) });
  if (token.kind === "figure" && token.approximate && !isProven(table, reading, r, c))
    found.push({ kind: "amountAbout", row, column, text: textAt(sheet, row, column) });
  return found;
}
