import { AMOUNT, type Matrix, PERCENT } from "../grid/matrix";
import type { Part } from "../grid/parts";
import { says } from "../names/words";
import type { Axis, Item } from "../sums/axis";
import { areShares, factorsIn } from "../sums/content";
import type { ColumnItem } from "./items";

/** Whole numbers in front of the names that are far less than the money tell which account, department or line it is. */
export function withoutNumbers(
  columns: readonly ColumnItem[],
  part: Part,
  matrix: Matrix,
): ColumnItem[] {
  const first = part.labels[0];
  if (first === undefined || columns.length < 2) return [...columns];
  const most = (index: number): number =>
    matrix.rows.reduce((max, _, row) => Math.max(max, Math.abs(matrix.ore(row, index)) || 0), 0);
  const whole = (index: number): boolean =>
    matrix.rows.every(
      (_, row) =>
        Number.isNaN(matrix.ore(row, index)) ||
        Number.isInteger(matrix.ore(row, index) / 100 / (matrix.unit ?? 1)),
    );
  const money = Math.max(
    ...columns.map((column, index) =>
      column.at > first && column.sort !== "out" ? most(index) : 0,
    ),
  );
  return columns.map((column, index) =>
    column.at < first && column.sort !== "out" && most(index) * 10 < money && whole(index)
      ? { ...column, sort: "out", reason: "count" }
      : column,
  );
}

/** What a year costs stands beside what all of them do. */
export function withoutYearly(columns: readonly ColumnItem[]): ColumnItem[] {
  const yearly = ({ texts, payer }: ColumnItem): boolean => !payer && says(texts, "yearly");
  const other = columns.some((column) => column.sort !== "out" && !yearly(column));
  return columns.map((column) =>
    other && yearly(column) && !column.corrected && column.sort !== "out"
      ? { ...column, sort: "out", reason: "average" }
      : column,
  );
}

/** What was spent stands beside what was planned: the plan's own is read. */
export function withoutAccounts<One extends Item>(items: readonly One[]): One[] {
  if (items.length > MOST_ACCOUNTS) return [...items];
  const spent = items.filter(({ name }) => says([name], "accounts"));
  const planned = items.some(
    (item) => !spent.includes(item) && item.sort !== "out" && says([item.name], "money"),
  );
  return items.map((item) =>
    planned && spent.includes(item) && item.sort !== "out" && item.side !== "cost"
      ? { ...item, sort: "out", reason: "accounts" }
      : item,
  );
}

const MOST_ACCOUNTS = 200;

const lanesOf = (items: readonly Item[]): number[] =>
  items.flatMap(({ sort }, index) => (sort === "out" ? [] : [index]));

export function axisOf(
  items: readonly Item[],
  others: readonly Item[],
  matrix: Matrix,
  kind: "rows" | "columns",
): Axis {
  return {
    items,
    lanes: lanesOf(others),
    value:
      kind === "rows"
        ? (row, column) => matrix.ore(row, column)
        : (column, row) => matrix.ore(row, column),
    step: matrix.step,
  };
}

export function withoutFactors(columns: readonly ColumnItem[], matrix: Matrix): ColumnItem[] {
  const lanes = matrix.rows.map((_, index) => index).slice(0, 200);
  const axis: Axis = {
    items: columns,
    lanes,
    value: (column, row) => matrix.ore(row, column),
    step: matrix.step,
  };
  const factors =
    columns.length > 2
      ? factorsIn(
          axis,
          columns.map((_, index) => index),
        )
      : new Set<number>();
  return columns.map((column, index) =>
    factors.has(index) && !column.payer ? { ...column, sort: "out", reason: "factor" } : column,
  );
}

/**
 * On the payers' axis words alone leave no money out: a difference must be the difference of two others, or nothing, and a
 * count must begin with its word or be far less than the money. `Netto` and `Klub nr. 4` may be parties.
 */
export function provenOut<One extends Item>(
  items: readonly One[],
  others: readonly Item[],
  matrix: Matrix,
  kind: "rows" | "columns",
): One[] {
  if (!items.some(({ sort, reason }) => sort === "out" && MUST_PROVE.has(reason)))
    return [...items];
  const axis = axisOf(items, others, matrix, kind);
  const ore = (item: number, lane: number): number => axis.value(item, lane) || 0;
  const told = items.flatMap((_, index) =>
    axis.lanes.some((lane) => ore(index, lane) !== 0) ? [index] : [],
  );
  const most = (item: number): number =>
    axis.lanes.reduce((max, lane) => Math.max(max, Math.abs(ore(item, lane))), 0);
  const largest = Math.max(0, ...told.map(most));
  // Of two lines in one lane or two the difference is soon another's by chance; with a total in it, it is none.
  const isWhole = (one: number): boolean =>
    ["total", "payerTotal"].includes(items[one]?.sort ?? "") || items[one]?.reason === "limit";
  const differs = (item: number, a: number, b: number): boolean =>
    a !== item &&
    b !== item &&
    (axis.lanes.length > 2 || isWhole(a) || isWhole(b)) &&
    axis.lanes.every(
      (lane) => Math.abs(Math.abs(ore(item, lane)) - Math.abs(ore(a, lane) - ore(b, lane))) < 0.5,
    );
  return items.map((item, index) => {
    if (item.sort !== "out" || !MUST_PROVE.has(item.reason) || !told.includes(index)) return item;
    const before = items.slice(0, index).filter(({ sort }) => sort !== "out");
    const last = items.slice(index + 1).every(({ payer }) => payer === undefined);
    const proven =
      (last && before[before.length - 1]?.sort === "total") ||
      (item.reason === "count"
        ? says([item.name.split(" ")[0] ?? ""], "count") || most(index) * 20 < largest
        : told.length <= MOST_ACCOUNTS &&
          told.some((a) => told.some((b) => a < b && differs(index, a, b))));
    return proven ? item : { ...item, sort: "unknown", reason: "" };
  });
}

const MUST_PROVE: ReadonlySet<string> = new Set(["deviation", "count"]);

/** Marks the rows or columns that tell shares of the others. */
export function withoutShares<One extends Item>(
  items: readonly One[],
  others: readonly Item[],
  matrix: Matrix,
  kind: "rows" | "columns",
): One[] {
  if (items.length > 400) return [...items];
  const axis = axisOf(items, others, matrix, kind);
  const candidates = items.flatMap(({ sort }, index) => (sort === "out" ? [] : [index]));
  const percent = (item: number): boolean => {
    let cells = 0;
    for (const lane of axis.lanes) {
      const state = kind === "rows" ? matrix.state(item, lane) : matrix.state(lane, item);
      if (state === AMOUNT) return false;
      if (state === PERCENT) cells++;
    }
    return cells > 0;
  };
  return items.map((item, index) => {
    if (item.sort === "out") return item;
    // A payer's share stands beside the payer's money.
    const again =
      item.payer !== undefined &&
      items.some(
        (other, at) =>
          at !== index &&
          other.sort !== "out" &&
          other.payer?.payer === item.payer?.payer &&
          !says([other.name], "share"),
      );
    const pct =
      /(?:pct|procent|percent|%)[.):\s]*$/i.test(item.name) &&
      item.sort !== "total" &&
      item.sort !== "payerTotal";
    const named = pct || ((item.payer === undefined || again) && says([item.name], "share"));
    const blank = item.name === "" || named;
    const shares =
      percent(index) ||
      ((item.payer === undefined || again || pct) &&
        blank &&
        areShares(
          axis,
          index,
          candidates,
          named,
          matrix.unit ?? 1,
          pct || says([item.name], "percent") ? "percent" : item.payer ? "payer" : "share",
        ));
    return shares ? { ...item, sort: "out", reason: "share" } : item;
  });
}
