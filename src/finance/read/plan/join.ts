import { additiveNames } from "../sums/additive";
import type { Line, TableResult, YearNote } from "./lines";
import type { Misfit } from "./doubts/misfits";
import type { Doubt, Spot } from "./doubt";
import type { ReadRefusal, TableRead, TableUse } from "./use";
import { AMOUNT } from "../grid/matrix";
import type { Known } from "../names/known";
import { foldedName } from "../names/match";
import { isLeaf, NO_READING, type Table, type TableReading } from "./table";
import { totalsOf } from "./totals";
import { says } from "../names/words";
import { bareName, payerNamed } from "../names/payer";

export interface JoinedPlan {
  readonly tables: readonly TableRead[];
  readonly lines: readonly Line[];
  readonly doubts: readonly Doubt[];
  readonly misfits: readonly Misfit[];
  readonly notes: readonly YearNote[];
}
export type Joined = JoinedPlan | ReadRefusal;

/** Lines that stand under one heading, within one table. */
interface Unit {
  readonly table: number;
  readonly name: string;
  readonly lines: readonly Line[];
}

/** Puts the tables of a sheet together: which of them tell the plan, which repeat it, and which are in doubt. */
export function joined(
  known: Known,
  tables: readonly Table[],
  choice: readonly TableReading[],
  results: readonly TableResult[],
  isTheme: (text: string) => boolean,
): Joined {
  const pays = tables.map(
    (table, index) =>
      table.axis.kind !== "none" &&
      (results[index]?.lines ?? []).some(({ side }) => side !== "cost"),
  );
  if (!pays.some(Boolean))
    return { kind: "noPlan", what: tables.some(({ rows }) => rows.length > 3) ? "list" : "other" };
  const roleOf = (name: string): string | undefined =>
    known.corrections.tables.get(foldedName(name));
  const units = unitsOf(tables, results, pays).filter(({ name }) => roleOf(name) !== "out");
  const kept = unitsKept(tables, choice, units, isTheme, (unit) => roleOf(unit.name) === "leaf");
  if (!kept.units.some(({ lines }) => lines.some(({ payer }) => payer?.payer === "fund"))) {
    const moneyless = !isMoney(tables);
    if (moneyless) return { kind: "noPlan", what: "list" };
  }
  const chosen = kept.units.flatMap(({ lines }) => lines);
  const doubts: Doubt[] = [...kept.doubts];
  const totals = totalsOf(chosen);
  const uses = tables.map((_, index): TableUse => {
    if (!pays[index]) return "apart";
    return kept.units.some(({ table }) => table === index) ? "plan" : "repeat";
  });
  tables.forEach((table, index) => {
    const result = results[index];
    if (!result) return;
    if (uses[index] === "plan") doubts.push(...result.doubts);
    if (pays[index]) return;
    const said = roleOf(captionOf(table) || (table.rows[0]?.name ?? ""));
    const use =
      said === "out"
        ? "apart"
        : said === "leaf" || said === "cost"
          ? "costs"
          : apart(table, choice[index], chosen);
    uses[index] = use;
    if (use === "doubt") doubts.push(unplaced(table));
  });
  if (!chosen.some(({ payer }) => payer?.payer === "fund"))
    doubts.push({
      kind: "fundMissing",
      row: 0,
      column: 0,
      names: [...new Set(chosen.map(({ payerText }) => payerText))].slice(0, 8),
    });
  const costs = tables.flatMap((_, index) =>
    uses[index] === "costs" ? asCosts(results[index]?.lines ?? []) : [],
  );
  return {
    tables: tables.map((table, index) => ({
      table,
      reading: choice[index] ?? NO_READING,
      use: uses[index] ?? "apart",
    })),
    lines: totals.total === 0 ? chosen : [...chosen, ...costs],
    doubts,
    notes: results.flatMap(({ notes }, index) => (uses[index] === "plan" ? notes : [])),
    misfits: results.flatMap(({ misfits }, index) =>
      uses[index] === "plan" || uses[index] === "costs" ? misfits : [],
    ),
  };
}

const asCosts = (lines: readonly Line[]): Line[] =>
  lines.map((line) => ({ ...line, side: "cost" as const }));

/** Whether any words of the tables are of money, where no fund is named. */
function isMoney(tables: readonly Table[]): boolean {
  return tables.some(({ part, columns, rows }) => {
    const texts = [...part.captions, ...part.columns.flatMap(({ texts: own }) => own)];
    return (
      (says(texts, "money") && !says(texts, "count")) ||
      columns.some(({ payer }) => payer?.payer === "local") ||
      rows.some(({ payer }) => payer?.payer === "local")
    );
  });
}

function unitsOf(
  tables: readonly Table[],
  results: readonly TableResult[],
  pays: readonly boolean[],
): Unit[] {
  return tables.flatMap((table, index): Unit[] => {
    if (!pays[index]) return [];
    const lines = results[index]?.lines ?? [];
    const caption = captionOf(table);
    const headed = caption || headsOf(table);
    if (table.axis.kind === "columns") return [{ table: index, name: headed, lines }];
    const themeColumn = table.rows.some(
      ({ theme, section }, at) =>
        theme !== "" &&
        table.rows[at + 1]?.section === section &&
        table.rows[at + 1]?.theme !== theme,
    );
    if (themeColumn) return [{ table: index, name: headed, lines }];
    const bySection = new Map<string, Line[]>();
    for (const line of lines) {
      const key = line.section;
      const own = bySection.get(key);
      if (own) own.push(line);
      else bySection.set(key, [line]);
    }
    return [...bySection].map(([name, own]) => ({
      table: index,
      name: name || headed,
      lines: own,
    }));
  });
}

/** What the columns of a table without a title are called. */
const headsOf = ({ axis, columns }: Table): string =>
  axis.kind === "columns"
    ? ""
    : [
        ...new Set(
          columns.flatMap(({ sort, name }) => (sort === "out" || name === "" ? [] : [name])),
        ),
      ].join(" ");

/** What a table is called: the last title that is no unit and no side. */
function captionOf({ part }: Table): string {
  const titles = part.captions.filter(
    (text) => /\d/.test(text) || !says([text], "payerHeading", "activityHeading", "themeHeading"),
  );
  return titles[titles.length - 1] ?? "";
}

interface Kept {
  readonly units: readonly Unit[];
  readonly doubts: readonly Doubt[];
}

const byPayer = (lines: readonly Line[]): Map<string, number> => {
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
function unitsKept(
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

/** What a table without payers is beside the plan: its costs, a repeat of what is told, no money, or in doubt. */
function apart(table: Table, reading: TableReading | undefined, plan: readonly Line[]): TableUse {
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

function unplaced(table: Table): Doubt {
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
