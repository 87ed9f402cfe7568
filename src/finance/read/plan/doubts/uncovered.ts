import { zeroish } from "../../grid/matrix";
import type { Item } from "../../sums/axis";
import type { Doubt, Spot } from "../doubt";
import { isLeaf, type Table, type TableReading } from "../tablereading";

/** Lines right of or below a total that holds for all before it. */
export function afterTotal(table: Table, reading: TableReading): Doubt[] {
  const across = table.axis.kind !== "columns";
  const { fits, roles } = across ? reading.columns : reading.rows;
  const items = across ? table.columns : table.rows;
  let last = -1;
  const covered = new Set<number>();
  for (const [sum, { members }] of fits) {
    for (const one of members) covered.add(one);
    if (items[sum]?.sort === "total") last = Math.max(last, sum);
  }
  if (last < 0) return [];
  const left = items.flatMap((item, index) =>
    index > last &&
    isLeaf(roles[index]) &&
    !covered.has(index) &&
    !item.corrected &&
    hasMoney(table, index, across)
      ? [item]
      : [],
  );
  return unplaced(left, across);
}

/** Payers outside a total that holds for the others: nobody can say whether they belong. */
export function uncovered(table: Table, reading: TableReading): Doubt[] {
  const across = table.axis.kind === "columns";
  const { fits, roles } = across ? reading.columns : reading.rows;
  const items = across ? table.columns : table.rows;
  const covered = new Set<number>();
  for (const [sum, { members }] of fits)
    if (
      items[sum]?.sort === "total" &&
      items[sum]?.sumOf !== "local" &&
      members.some((one) => roles[one] !== "cost")
    )
      for (const one of members) covered.add(one);
  if (covered.size < 2) return [];
  const left = items.flatMap((item, index) =>
    roles[index] === "leaf" &&
    item.payer &&
    !covered.has(index) &&
    !item.corrected &&
    hasMoney(table, index, across)
      ? [item]
      : [],
  );
  return unplaced(left, across);
}

/** The one doubt of all these rows, or columns where `across`; none where there are none. */
function unplaced(left: readonly Item[], across: boolean): Doubt[] {
  const [first] = left;
  if (!first) return [];
  const spot = (at: number): Spot => (across ? { row: -1, column: at } : { row: at, column: -1 });
  return [
    {
      kind: "unplaced",
      of: across ? "column" : "rows",
      name: first.name,
      ...spot(first.at),
      spots: left.map(({ at }) => spot(at)),
    },
  ];
}

export const hasMoney = (
  { matrix, rows, columns }: Table,
  index: number,
  across: boolean,
): boolean =>
  (across ? rows : columns).some(
    (_, lane) => !zeroish(across ? matrix.ore(lane, index) : matrix.ore(index, lane)),
  );
