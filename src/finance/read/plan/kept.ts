import { AMOUNT } from "../grid/matrix";
import { bareName, payerNamed } from "../names/payer";
import { says } from "../names/words";
import { additiveNames } from "../sums/additive";
import type { Doubt, Spot } from "./doubt";
import type { Line } from "./lines";
import type { Table, TableReading } from "./tablereading";
import { totalsOf } from "./totals";
import type { Unit } from "./units";

interface Kept {
  readonly units: readonly Unit[];
  readonly doubts: readonly Doubt[];
}

export const byPayer = (lines: readonly Line[]): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const { side, payer, payerText, ore } of lines) {
    if (side === "cost") continue;
    const key = payer?.payer === "fund" ? "fund" : bareName(payerText);
    sums.set(key, (sums.get(key) ?? 0) + ore);
  }
  return sums;
};

const byClass = (lines: readonly Line[]): readonly [number, number, number] => {
  const { local, grant, other } = totalsOf(lines);
  return [grant, local, other];
};

/** The units that are the plan: those that repeat others are left out, and the rest must be shown to add up. */
export function unitsKept(
  tables: readonly Table[],
  choice: readonly TableReading[],
  units: readonly Unit[],
  isTheme: (text: string) => boolean,
  isSaid: (unit: Unit) => boolean,
): Kept {
  const paying = units.filter(({ lines }) =>
    lines.some(({ side, ore }) => side !== "cost" && ore !== 0),
  );
  if (paying.length < 2 || paying.every(isSaid)) return { units, doubts: [] };
  const rest = (unit: Unit): Unit[] => paying.filter((one) => one !== unit);
  const repeats = (unit: Unit, others: readonly Unit[]): boolean => {
    const own = byPayer(unit.lines);
    const theirs = byPayer(others.flatMap(({ lines }) => lines));
    if (own.size > 1 && [...own].every(([name, ore]) => theirs.get(name) === ore)) return true;
    const [a, b] = [byClass(unit.lines), byClass(others.flatMap(({ lines }) => lines))];
    return a[0] > 0 && a.every((value, index) => value === b[index]);
  };
  const again = paying.find((unit) => repeats(unit, rest(unit)));
  // Equal amounts in 2023 and in 2024 are no repeat, and neither are those that a total adds.
  const names = paying.map(({ name }) => name);
  const told = !names.includes("") && new Set(names).size === names.length;
  if (again && told && (additiveNames(names, isTheme) || addedByTotal(tables, choice, paying)))
    return { units, doubts: [] };
  if (again && !(told && paying.length === 2 && !names.some(isRecap))) {
    // Of one table told twice the first stands; a table that adds up several others repeats them.
    const left = paying.length === 2 ? paying[1] : again;
    return { units: units.filter((unit) => unit !== left), doubts: [] };
  }
  const details = paying.filter((unit) => isDetail(unit, rest(unit)));
  const whole = paying.filter((unit) => !details.includes(unit));
  const kept = units.filter((unit) => !details.includes(unit));
  if (whole.length < 2 || addUp(tables, choice, whole, isTheme)) return { units: kept, doubts: [] };
  const spots = whole.map(({ lines }): Spot => ({
    row: lines[0]?.row ?? 0,
    column: lines[0]?.column ?? 0,
  }));
  return {
    units: kept,
    doubts: [
      {
        kind: "versions",
        of: "blocks",
        names: whole.map(({ name }) => name),
        ...(spots[0] ?? { row: 0, column: 0 }),
        spots,
      },
    ],
  };
}

/** Whether a table's name says that it tells another again. */
const isRecap = (name: string): boolean =>
  says([name], "total", "share", "money", "financing", "limit", "rate", "version") ||
  /op(?:samling|summering|gørelse)|sammen(?:fat|drag)|recap|summary|oversigt|hovedtal|fordel/i.test(
    name,
  );

/** A table without the fund whose sum is what one payer of another table pays: it tells how. */
function isDetail(unit: Unit, others: readonly Unit[]): boolean {
  if (unit.lines.some(({ payer }) => payer?.payer === "fund") || !tellsHow(unit)) return false;
  const { total } = totalsOf(unit.lines);
  return others.some(
    ({ lines }) =>
      lines.some(({ payer }) => payer?.payer === "fund") &&
      ([...byPayer(lines).values()].includes(total) || totalsOf(lines).local === total),
  );
}

/** Whether a table says that it divides what a payer gives. */
const tellsHow = ({ name }: Unit): boolean =>
  payerNamed(name) !== undefined || /fordel|specifi|heraf|opdel|uddyb/i.test(name);

/** Whether units are shown to be added: each names other payers, their names say so, or a sum that holds covers them all. */
function addUp(
  tables: readonly Table[],
  choice: readonly TableReading[],
  units: readonly Unit[],
  isTheme: (text: string) => boolean,
): boolean {
  const payers = units.map(({ lines }) => new Set(byPayer(lines).keys()));
  const apart = payers.every((own, index) =>
    payers.every((other, at) => at <= index || ![...own].some((name) => other.has(name))),
  );
  if (
    apart &&
    units.filter(({ lines }) => lines.some(({ payer }) => payer?.payer === "fund")).length < 2
  )
    return true;
  if (
    additiveNames(
      units.map(({ name }) => name),
      isTheme,
    )
  )
    return true;
  return addedByTotal(tables, choice, units);
}

/** Whether a sum that holds covers all units. */
function addedByTotal(
  tables: readonly Table[],
  choice: readonly TableReading[],
  units: readonly Unit[],
): boolean {
  const all = totalsOf(units.flatMap(({ lines }) => lines)).total;
  return tables.some((table, index) => {
    const reading = choice[index];
    if (!reading) return false;
    const inTable = units.filter((unit) => unit.table === index);
    const rows = new Set(inTable.flatMap(({ lines }) => lines.map(({ row }) => row)));
    const covered = [...reading.rows.fits.values()].some(({ members }) => {
      const own = new Set(members.map((one) => table.rows[one]?.at));
      return rows.size > 0 && [...rows].every((row) => own.has(row));
    });
    return (covered && inTable.length === units.length) || holdsTotal(table, reading, all);
  });
}

/** Whether a total by its words is the sum of all units. */
function holdsTotal(table: Table, reading: TableReading, all: number): boolean {
  return [...reading.rows.misfits].some(
    (r) =>
      says([table.rows[r]?.name ?? ""], "total") &&
      table.columns.some(
        (_, c) =>
          table.matrix.state(r, c) === AMOUNT && Math.abs(table.matrix.ore(r, c) - all) < 0.5,
      ),
  );
}
