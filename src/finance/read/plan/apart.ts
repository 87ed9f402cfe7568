import { AMOUNT } from "../grid/matrix";
import { says } from "../names/words";
import type { Doubt } from "./doubt";
import { byPayer } from "./kept";
import type { Line } from "./lines";
import { isLeaf, type Table, type TableReading } from "./tablereading";
import { totalsOf } from "./totals";
import { captionOf } from "./units";
import type { TableUse } from "./use";

/** What a table without payers is beside the plan: its costs, a repeat of what is told, no money, or in doubt. */
export function apart(
  table: Table,
  reading: TableReading | undefined,
  plan: readonly Line[],
): TableUse {
  const texts = [...table.part.captions, ...table.part.columns.flatMap((column) => column.texts)];
  const amounts = amountsOf(table, reading);
  if (amounts.all.length === 0) return "apart";
  const { grant, local, total, other } = totalsOf(plan);
  const sum = amounts.leaves.reduce((all, ore) => all + ore, 0);
  if (says(texts, "count") && !says(texts, "money")) return sum === total ? "costs" : "apart";
  const told = new Set([
    grant,
    local,
    total,
    other,
    ...byPayer(plan).values(),
    ...plan.map(({ ore }) => ore),
  ]);
  if (
    amounts.all.every((ore) => told.has(ore)) &&
    says(
      [...texts, ...table.rows.map(({ name }) => name)],
      "limit",
      "rate",
      "total",
      "share",
      "money",
    )
  )
    return "repeat";
  const rates = table.rows.some(({ name }) => says([name], "rate")) || says(texts, "rate");
  if (rates && (sum === grant || amounts.all.every((ore) => ore <= grant))) return "repeat";
  if (
    sum === total ||
    says(texts, "cost") ||
    (says(texts, "activityHeading") && !says(texts, "version")) ||
    table.rows.filter(({ expense, sort }) => expense || sort === "total").length * 2 >
      table.rows.length
  )
    return "costs";
  return "doubt";
}

function amountsOf(
  { matrix, rows, columns }: Table,
  reading: TableReading | undefined,
): { readonly all: number[]; readonly leaves: number[] } {
  const all: number[] = [];
  const leaves: number[] = [];
  rows.forEach((row, r) => {
    if (row.sort === "out") return;
    columns.forEach((column, c) => {
      if (column.sort === "out" || matrix.state(r, c) !== AMOUNT || matrix.ore(r, c) === 0) return;
      all.push(matrix.ore(r, c));
      if (isLeaf(reading?.rows.roles[r]) && isLeaf(reading?.columns.roles[c]))
        leaves.push(matrix.ore(r, c));
    });
  });
  return { all, leaves };
}

export function unplaced(table: Table): Doubt {
  const spots = table.rows.map(({ at }) => ({ row: at, column: -1 }));
  return {
    kind: "unplaced",
    of: "table",
    name: captionOf(table) || (table.rows[0]?.name ?? ""),
    row: table.rows[0]?.at ?? 0,
    column: -1,
    spots,
  };
}
