import { MARK, TEXT } from "../../grid/matrix";
import type { Item } from "../../sums/axis";
import type { Doubt, Spot } from "../doubt";
import { isLeaf, type Table, type TableReading } from "../tablereading";

/** A total by its words that does not hold, where all it could be the sum of is plain. Øre. */
export interface Misfit extends Spot {
  readonly name: string;
  readonly ore: number;
  readonly sum: number;
  readonly rounding: boolean;
}

/** Totals that do not hold: told of where all they could be the sum of is plain, else in doubt. */
export function misfitsOf(
  table: Table,
  reading: TableReading,
): { readonly doubts: Doubt[]; readonly misfits: Misfit[] } {
  const doubts: Doubt[] = [];
  const misfits: Misfit[] = [];
  for (const across of [false, true]) {
    const solution = across ? reading.columns : reading.rows;
    const items = across ? table.columns : table.rows;
    for (const index of solution.misfits) {
      const item = items[index];
      if (!item) continue;
      const at = worstOf(table, reading, index, across);
      const one = told(item, at, across);
      const plain =
        !solution.open &&
        solution.unknown.length === 0 &&
        items.every(
          ({ sort }) =>
            sort === "leaf" ||
            sort === "cost" ||
            sort === "total" ||
            sort === "payerTotal" ||
            sort === "out",
        );
      const withRest = leftOut(table, index, across);
      if (
        plain &&
        !withRest &&
        !isMultiple(table, reading, index, across) &&
        !hasHoles(table, reading)
      )
        misfits.push({ ...one, rounding: false });
      else doubts.push({ kind: "sumMisfit", across, ...one });
    }
    for (const [index, { rounded, members }] of solution.fits) {
      const item = items[index];
      if (!rounded || !item) continue;
      const at = worstOf(table, reading, index, across, members);
      misfits.push({ ...told(item, at, across), rounding: true });
    }
  }
  return { doubts, misfits };
}

/** The amount of a row in a lane, or of a column where `across`; an empty cell is nought. */
const valuesOf =
  ({ matrix }: Table, across: boolean) =>
  (one: number, lane: number): number =>
    (across ? matrix.ore(lane, one) : matrix.ore(one, lane)) || 0;

/** Whether a total is so many times its parts in each lane: four years of one, and no slip. */
function isMultiple(table: Table, reading: TableReading, index: number, across: boolean): boolean {
  const { roles } = across ? reading.columns : reading.rows;
  const lanes = across ? table.rows : table.columns;
  const value = valuesOf(table, across);
  const ratios = lanes.flatMap((_, lane) => {
    const parts = roles.reduce((sum, role, one) => sum + (isLeaf(role) ? value(one, lane) : 0), 0);
    return parts === 0 ? [] : [value(index, lane) / parts];
  });
  const [first = 1] = ratios;
  return (
    ratios.length > 1 &&
    Math.abs(first - 1) > 0.01 &&
    ratios.every((ratio) => Math.abs(ratio - first) < 0.001)
  );
}

/** Whether a total that does not hold would, were what is left out by its words counted too. */
function leftOut(table: Table, index: number, across: boolean): boolean {
  const items = across ? table.columns : table.rows;
  const lanes = across ? table.rows : table.columns;
  const value = valuesOf(table, across);
  const rest = items.flatMap(({ sort }, one) => (sort === "out" ? [one] : []));
  const kept = items.flatMap(({ sort }, one) =>
    one < index && sort !== "total" && sort !== "payerTotal" ? [one] : [],
  );
  return (
    rest.length > 0 &&
    lanes.every(
      ({ sort }, lane) =>
        sort === "out" ||
        Math.abs(kept.reduce((sum, one) => sum + value(one, lane), 0) - value(index, lane)) < 0.5,
    )
  );
}

function hasHoles(table: Table, reading: TableReading): boolean {
  return table.rows.some(
    (_, r) =>
      isLeaf(reading.rows.roles[r]) &&
      table.columns.some(
        (__, c) =>
          isLeaf(reading.columns.roles[c]) && [MARK, TEXT].includes(table.matrix.state(r, c)),
      ),
  );
}

/** Where a total is farthest from its parts, and by how much. */
interface Worst {
  readonly lane: number;
  readonly ore: number;
  readonly sum: number;
}

const told = (
  item: Item,
  { lane, ore, sum }: Worst,
  across: boolean,
): Omit<Misfit, "rounding"> => ({
  ...(across ? { row: lane, column: item.at } : { row: item.at, column: lane }),
  name: item.name,
  ore,
  sum,
});

/** The lane in which a total is farthest from the leaves before it. */
function worstOf(
  table: Table,
  reading: TableReading,
  index: number,
  across: boolean,
  members?: readonly number[],
): Worst {
  const roles = across ? reading.columns.roles : reading.rows.roles;
  const lanes = across ? table.rows : table.columns;
  const laneRoles = across ? reading.rows.roles : reading.columns.roles;
  const value = valuesOf(table, across);
  const section = (across ? table.columns : table.rows)[index]?.section;
  const all = members ?? roles.flatMap((role, one) => (isLeaf(role) && one < index ? [one] : []));
  const own = all.filter((one) => (across ? table.columns : table.rows)[one]?.section === section);
  let worst = { lane: -1, ore: 0, sum: 0 };
  lanes.forEach((lane, l) => {
    if (laneRoles[l] === "out" || laneRoles[l] === "part") return;
    const ore = value(index, l);
    const sum = (own.length > 0 ? own : all).reduce((total, one) => total + value(one, l), 0);
    if (worst.lane < 0 || Math.abs(ore - sum) > Math.abs(worst.ore - worst.sum))
      worst = { lane: lane.at, ore, sum };
  });
  return worst;
}
