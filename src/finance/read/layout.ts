import type { Cell, Grid } from "../../core/cell";
import { moneyColumns, type MoneyColumn } from "./columns";
import { fieldColumns, resolveFields, type Fields } from "./fields";
import { headerRow, headingOf, headingsOf, isBlank, score } from "./heading";
import { labelled } from "./labelcolumn";
import { localSums } from "./localsum";
import { withoutPlaces } from "./payernames";
import { periodAbove, type Period } from "./period";
import { sampleOf } from "./sample";
import { stacked } from "./stacked";
import { amountIn, strangers } from "./stranger";

/** How a plan stands in its cells. `long` has one line an amount; `wide` has years or sources as columns. */
export interface Layout {
  readonly shape: "long" | "wide";
  /** The (lower) heading row, -1 for none. */
  readonly header: number;
  /** The first row below the headings. */
  readonly body: number;
  readonly fields: Fields;
  readonly money: readonly MoneyColumn[];
  readonly totals: readonly MoneyColumn[];
  /** Columns with a heading nobody knows, and numbers below it. */
  readonly unread: readonly { readonly column: number; readonly heading: string }[];
  readonly period: Period | undefined;
}

const CANONICAL: Fields = {
  activity: 0,
  theme: 1,
  kind: 2,
  year: 3,
  source: 4,
  side: -1,
  unit: -1,
  others: [],
};

/** Finds the headings and what each column holds; undefined where the cells hold no plan's headings. */
export function layoutOf(grid: Grid): Layout | undefined {
  const header = headerRow(grid);
  if (header < 0) return canonical(grid);
  const { body, top, ...stack } = stacked(grid, header);
  const headings = withoutPlaces(grid, body, labelled(grid, body, stack.headings));
  const period = periodAbove(grid, header);
  const fields = resolveFields(grid, body, headings);
  const { wide, columns: headed } = moneyColumns(grid, { headings, fields, top, period });
  const columns = localSums(grid, body, headed);
  const taken = new Set([...columns.map(({ column }) => column), ...fieldColumns(fields)]);
  const open = headings.flatMap(({ text, role }, column) =>
    taken.has(column) || role === "note" || !text || !holdsMoney(grid, body, column)
      ? []
      : [{ column, heading: text }],
  );
  const found = strangers(grid, body, columns, open);
  const money = [...columns.filter(({ use }) => use !== "total"), ...found];
  if (money.length === 0) return undefined;
  const unread = open.filter(({ column }) => !found.some((one) => one.column === column));
  return {
    shape: wide ? "wide" : "long",
    header: body - 1,
    body,
    fields,
    money,
    totals: columns.filter(({ use }) => use === "total"),
    unread,
    period,
  };
}

/** A table without headings, its columns in their own order; a first row of words alone is headings nobody knows. */
function canonical(grid: Grid): Layout | undefined {
  const fits = (row: readonly Cell[]): boolean =>
    row.length >= 6 &&
    headingOf(row[3])?.year !== undefined &&
    typeof row[4] === "string" &&
    !isBlank(row[5]) &&
    !headingOf(row[5])?.role;
  if (!grid.slice(0, 20).some(fits)) return undefined;
  const amount: MoneyColumn = {
    column: 5,
    heading: "",
    use: "amount",
    year: 0,
    source: "",
    total: "",
    unit: 1,
  };
  const words =
    (grid[0] ?? []).length > 5 &&
    (grid[0] ?? [])
      .slice(0, 6)
      .every(
        (cell) =>
          typeof cell === "string" &&
          headingOf(cell) !== undefined &&
          headingOf(cell)?.year === undefined,
      );
  const body = words ? 1 : 0;
  return {
    shape: "long",
    header: body - 1,
    body,
    fields: CANONICAL,
    money: [amount],
    totals: [],
    unread: [],
    period: undefined,
  };
}

function holdsMoney(grid: Grid, body: number, column: number): boolean {
  return sampleOf(grid, body).some((row) => amountIn(row[column]) !== 0);
}

/** Whether a row repeats the headings, as the second block of a budget does. */
export function repeatsHeader(
  row: readonly Cell[],
  header: readonly Cell[],
  money: readonly MoneyColumn[],
): boolean {
  return (
    money.every(
      ({ column }) =>
        !isBlank(row[column]) && String(row[column]).trim() === String(header[column] ?? "").trim(),
    ) ||
    (headingsOf(row) !== undefined && score(headingsOf(row) ?? []) > 1)
  );
}
