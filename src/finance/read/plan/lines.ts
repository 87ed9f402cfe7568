import { additiveNames } from "../sums/additive";
import type { Doubt, Spot } from "./doubt";
import { type ColumnItem, labelColumns, type RowItem } from "./items";
import type { Known } from "../names/known";
import { AMOUNT, EMPTY, MARK, PERCENT, TEXT } from "../grid/matrix";
import { foldedName } from "../names/match";
import { bareName, type PayerName } from "../names/payer";
import { type Sheet, textAt, tokenAt } from "../grid/sheet";
import { isLeaf, isProven, type Table, type TableReading } from "./table";
import type { Side } from "../sums/axis";
import { says, wordsOf } from "../names/words";

/** One amount of the plan, with all that its row and column tell of it. */
export interface Line {
  readonly row: number;
  readonly column: number;
  readonly ore: number;
  readonly side: Side | "open";
  readonly payer: PayerName | undefined;
  readonly payerText: string;
  readonly activity: string;
  readonly theme: string;
  readonly kind: string;
  readonly year: number | undefined;
  readonly section: string;
}

/** A total by its words that does not hold, where all it could be the sum of is plain. Øre. */
export interface Misfit extends Spot {
  readonly name: string;
  readonly ore: number;
  readonly sum: number;
  readonly rounding: boolean;
}

/** What stands where a year belongs and is none. */
export interface YearNote extends Spot {
  readonly text: string;
}

export interface TableResult {
  readonly notes: readonly YearNote[];
  readonly lines: readonly Line[];
  readonly doubts: readonly Doubt[];
  readonly misfits: readonly Misfit[];
}

const zeroish = (value: number): boolean => Number.isNaN(value) || value === 0;

/** The lines of a table by one of its readings, with what is in doubt. */
export function linesOf(
  sheet: Sheet,
  table: Table,
  reading: TableReading,
  known: Known,
  isTheme: (text: string) => boolean,
): TableResult {
  const { rows, columns, matrix, axis } = table;
  const lines: Line[] = [];
  const doubts: Doubt[] = [];
  const across = axis.kind === "columns";
  rows.forEach((row, r) => {
    const rowRole = reading.rows.roles[r];
    if (!isLeaf(rowRole) && rowRole !== "cost") return;
    let amounts = 0;
    let holes = 0;
    columns.forEach((column, c) => {
      const columnRole = reading.columns.roles[c];
      if (!isLeaf(columnRole) && columnRole !== "cost") return;
      const state = matrix.state(r, c);
      if (state !== AMOUNT) {
        const hole = holeAt(sheet, table, reading, r, c);
        if (hole === "missing") holes++;
        else if (hole && !isSaid(known, hole)) doubts.push(hole);
        return;
      }
      amounts++;
      doubts.push(
        ...amountDoubts(sheet, table, reading, r, c).filter((one) => !isSaid(known, one)),
      );
      const ore = matrix.ore(r, c);
      lines.push(lineAt(row, column, ore, rowRole === "cost" || columnRole === "cost", across));
    });
    const missing: Doubt = { kind: "amountMissing", row: row.at, column: -1, name: row.name };
    if (
      holes > 0 &&
      !sheet.zeros &&
      (amounts === 0 || !across || row.year !== undefined) &&
      !isSaid(known, missing)
    )
      doubts.push(missing);
  });
  doubts.push(
    ...emptyPayers(sheet, table, reading, known),
    ...crossed(table, reading, known),
    ...unknowns(table, reading),
    ...namelessLines(table, reading),
    ...versionsIn(table, reading, isTheme),
  );
  doubts.push(...uncovered(table, reading), ...afterTotal(table, reading));
  if (matrix.unitsDiffer && lines.length > 0)
    doubts.push({
      kind: "unitConflict",
      row: -1,
      column: columns[0]?.at ?? 0,
      names: [...table.part.captions, ...columns.map(({ name }) => name)].filter(
        (text) => wordsOf(text).unit !== undefined,
      ),
    });
  const { doubts: misfitDoubts, misfits } = misfitsOf(table, reading);
  const ofYear = labelColumns(sheet, table.part, axis, isTheme).year;
  const notes =
    ofYear === undefined
      ? []
      : rows.flatMap((row, r): YearNote[] =>
          isLeaf(reading.rows.roles[r]) &&
          row.year === undefined &&
          tokenAt(sheet, row.at, ofYear).kind !== "blank"
            ? [{ row: row.at, column: ofYear, text: textAt(sheet, row.at, ofYear) }]
            : [],
        );
  return { lines, doubts: [...doubts, ...misfitDoubts], misfits, notes };
}

/** A payer among the columns with no amount at all, where no sum shows that it is nothing. */
function emptyPayers(sheet: Sheet, table: Table, reading: TableReading, known: Known): Doubt[] {
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
function isSaid({ corrections: { amounts } }: Known, doubt: Doubt): boolean {
  if (amounts.size === 0) return false;
  const name = "name" in doubt ? doubt.name : "text" in doubt ? doubt.text : "";
  return amounts.has(foldedName(name));
}

function lineAt(
  row: RowItem,
  column: ColumnItem,
  ore: number,
  cost: boolean,
  across: boolean,
): Line {
  const item = across ? column : row;
  const open = item.payer === undefined && says([item.name], "open");
  return {
    row: row.at,
    column: column.at,
    ore,
    side: open ? "open" : cost ? "cost" : "financing",
    payer: item.payer,
    payerText: item.payerText || item.name,
    activity: across ? row.activity || (row.theme === row.name ? "" : row.name) : row.activity,
    theme: row.theme,
    kind: row.kind,
    year: column.year ?? row.year,
    section: row.heading,
  };
}

/** A cell of the plan without an amount: nothing, an amount that is missing, or words where money belongs. */
function holeAt(
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

function amountDoubts(
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

/** Rows and columns that name two payers for one amount. */
function crossed(table: Table, reading: TableReading, known: Known): Doubt[] {
  if (table.axis.kind !== "columns") {
    const heads = table.columns.filter(
      (column, c) =>
        isLeaf(reading.columns.roles[c]) &&
        !column.corrected &&
        column.texts.some((text) => known.named(text)),
    );
    const [head] = heads;
    const row = table.rows.find(
      (one, r) => isLeaf(reading.rows.roles[r]) && one.payer !== undefined,
    );
    const other = head?.texts.map((text) => known.named(text)).find((one) => one !== undefined);
    return head &&
      row &&
      other &&
      table.rows.some(
        (one, r) => isLeaf(reading.rows.roles[r]) && one.payer && one.payer.payer !== other.payer,
      )
      ? [{ kind: "payersCross", row: row.at, column: head.at, name: row.name, other: head.name }]
      : [];
  }
  return table.rows.flatMap((row, r): Doubt[] => {
    const fund = isLeaf(reading.rows.roles[r]) ? known.named(row.name) : undefined;
    if (fund?.payer !== "fund") return [];
    const column = table.columns.find(
      (one, c) =>
        one.payer &&
        one.payer.payer !== "fund" &&
        isLeaf(reading.columns.roles[c]) &&
        !zeroish(table.matrix.ore(r, c)),
    );
    return column
      ? [
          {
            kind: "payersCross",
            row: row.at,
            column: column.at,
            name: row.name,
            other: column.name,
          },
        ]
      : [];
  });
}

/** Payers that are not known, and money in columns or rows that fits nowhere; one doubt a name. */
function unknowns(table: Table, reading: TableReading): Doubt[] {
  const across = table.axis.kind === "columns";
  const items = across ? table.columns : table.rows;
  const { unknown } = across ? reading.columns : reading.rows;
  const others = across ? reading.rows.roles : reading.columns.roles;
  const named = new Map<string, { first: number; spots: Spot[]; ore: number }>();
  for (const index of unknown) {
    const item = items[index];
    if (!item) continue;
    let ore = 0;
    others.forEach((role, lane) => {
      if (isLeaf(role))
        ore += (across ? table.matrix.ore(lane, index) : table.matrix.ore(index, lane)) || 0;
    });
    if (ore === 0) continue;
    const key = bareName(item.name) || foldedName(item.name);
    const spot = across ? { row: -1, column: item.at } : { row: item.at, column: -1 };
    const found = named.get(key);
    if (found) {
      found.spots.push(spot);
      found.ore += ore;
    } else named.set(key, { first: index, spots: [spot], ore });
  }
  return [...named.values()].map(({ first, spots, ore }): Doubt => {
    const item = items[first];
    const [spot = { row: 0, column: 0 }] = spots;
    return item?.sort === "nameless"
      ? { kind: "unplaced", of: across ? "column" : "rows", name: item.name, ...spot, spots }
      : { kind: "payerUnknown", name: item?.name ?? "", ...spot, spots, ore };
  });
}

/** Lines without a name that are the sum of nothing. */
function namelessLines(table: Table, reading: TableReading): Doubt[] {
  const across = table.axis.kind === "columns";
  const items = across ? table.rows : table.columns;
  const { unknown } = across ? reading.rows : reading.columns;
  return unknown.flatMap((index): Doubt[] => {
    const item = items[index];
    const spot = item && (across ? { row: item.at, column: -1 } : { row: -1, column: item.at });
    return item && spot && hasMoney(table, index, !across)
      ? [
          {
            kind: "unplaced",
            of: across ? "rows" : "column",
            name: item.name,
            ...spot,
            spots: [spot],
          },
        ]
      : [];
  });
}

/** Columns or rows of one payer, or of the lines, that may be versions of one another. */
function versionsIn(
  table: Table,
  reading: TableReading,
  isTheme: (text: string) => boolean,
): Doubt[] {
  const doubts: Doubt[] = [];
  const columns = leavesOf(table.columns, reading.columns.roles, (c) =>
    table.rows.every((_, r) => zeroish(table.matrix.ore(r, c))),
  );
  const groups = new Map<string, number[]>();
  for (const c of columns) {
    const item = table.columns[c];
    const key = table.axis.kind === "columns" && item ? payerKey(item.payer, item.name) : "";
    groups.set(key, [...(groups.get(key) ?? []), c]);
  }
  for (const group of groups.values()) {
    if (
      group.length < 2 ||
      group.every((c) => table.columns[c]?.corrected) ||
      isCovered(reading.columns.fits, group)
    )
      continue;
    const names = group.map((c) => table.columns[c]?.name ?? "");
    if (!additiveNames(names, isTheme))
      doubts.push({
        kind: "versions",
        of: "columns",
        names,
        row: -1,
        column: table.columns[group[0] ?? 0]?.at ?? 0,
        spots: group.map((c) => ({ row: -1, column: table.columns[c]?.at ?? 0 })),
      });
  }
  const told = versionsTold(table, reading);
  if (told) return [...doubts, told];
  const rows =
    table.axis.kind === "columns"
      ? versionRows(table, reading, isTheme)
      : repeatedPayers(table, reading);
  return [...doubts, ...rows];
}

/** Rows that say themselves which version they are of. */
function versionsTold(table: Table, reading: TableReading): Doubt | undefined {
  const first = new Map<string, RowItem>();
  let corrected = true;
  table.rows.forEach((row, r) => {
    if (!isLeaf(reading.rows.roles[r]) || row.version === "") return;
    corrected &&= row.corrected;
    if (!first.has(row.version)) first.set(row.version, row);
  });
  const spots = [...first.values()].map(({ at }) => ({ row: at, column: -1 }));
  return first.size > 1 && !corrected
    ? {
        kind: "versions",
        of: "rows",
        names: [...first.keys()],
        row: spots[0]?.row ?? 0,
        column: -1,
        spots,
      }
    : undefined;
}

function leavesOf(
  items: readonly unknown[],
  roles: readonly string[],
  empty: (index: number) => boolean,
): number[] {
  return items.flatMap((_, index) =>
    (roles[index] === "leaf" || roles[index] === "unknown") && !empty(index) ? [index] : [],
  );
}

/** Two grants of the fund are two payers: `2015-18-midler` and `2019-26-midler`. */
const payerKey = (payer: PayerName | undefined, name: string): string =>
  payer?.payer === "fund"
    ? `fund ${payer.frame ?? ""} ${/20\d\d-\d\d(?=[- ]midler)/.exec(name)?.[0] ?? ""}`
    : bareName(name);

/** Whether a sum that holds covers all of a group. */
function isCovered(fits: TableReading["columns"]["fits"], group: readonly number[]): boolean {
  for (const { members } of fits.values()) {
    const all = new Set(members);
    if (group.every((one) => all.has(one))) return true;
  }
  return false;
}

const MANY = 200;

/** Rows of lines that are versions by their words, or tell periods of several years, or one year twice. */
function versionRows(
  table: Table,
  reading: TableReading,
  isTheme: (text: string) => boolean,
): Doubt[] {
  const rows = leavesOf(table.rows, reading.rows.roles, (r) =>
    table.columns.every((_, c) => zeroish(table.matrix.ore(r, c))),
  );
  if (rows.length < 2 || rows.length > MANY || isCovered(reading.rows.fits, rows)) return [];
  const items = rows.map((r) => table.rows[r]).filter((one) => one !== undefined);
  const names = items.map(({ name }) => name);
  const dates = names.map((name) => wordsOf(name).dated);
  const spans = dates.filter(({ span }) => span !== undefined).length > 1;
  const versions = names.filter((name) => wordsOf(name).has("version")).length > 1;
  const years = dates.map(({ year, part }) => (year === undefined ? "" : `${year} ${part ?? ""}`));
  const dated = years.every((year) => year !== "");
  const twice =
    dated &&
    new Set(years).size < years.length &&
    items.every((item) => item.activity === "" || item.activity === item.name) &&
    items.every((item) => item.theme === "");
  const unlike =
    dated &&
    !twice &&
    !additiveNames(names, isTheme) &&
    (new Set(dates.map(({ rest }) => rest)).size === 1 ||
      names.some((name) => wordsOf(name).has("version")));
  if (items.every((item) => item.corrected)) return [];
  return spans || versions || twice || unlike
    ? [
        {
          kind: "versions",
          of: "rows",
          names,
          row: items[0]?.at ?? 0,
          column: -1,
          spots: items.map(({ at }) => ({ row: at, column: -1 })),
        },
      ]
    : [];
}

/** A payer twice in one section, where nothing else tells the rows apart and no sum adds them. */
function repeatedPayers(table: Table, reading: TableReading): Doubt[] {
  const seen = new Map<string, number[]>();
  table.rows.forEach((row, r) => {
    if (!isLeaf(reading.rows.roles[r]) || !row.payer || row.inherits) return;
    if (table.columns.every((_, c) => zeroish(table.matrix.ore(r, c)))) return;
    const key = [
      payerKey(row.payer, row.payerText),
      row.called,
      row.activity,
      row.theme,
      row.kind,
      row.year ?? "",
      row.section,
      row.payer.inKind,
    ].join("|");
    const group = seen.get(key);
    if (group) group.push(r);
    else seen.set(key, [r]);
  });
  const doubts: Doubt[] = [];
  for (const group of seen.values()) {
    if (group.length < 2 || isCovered(reading.rows.fits, group)) continue;
    const items = group.map((r) => table.rows[r]).filter((one) => one !== undefined);
    if (items.some(({ activity }) => activity !== "") || items.every((item) => item.corrected))
      continue;
    doubts.push({
      kind: "versions",
      of: "rows",
      names: items.map(({ name }) => name),
      row: items[0]?.at ?? 0,
      column: -1,
      spots: items.map(({ at }) => ({ row: at, column: -1 })),
    });
  }
  return doubts;
}

/** Lines right of or below a total that holds for all before it. */
function afterTotal(table: Table, reading: TableReading): Doubt[] {
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
  const [first] = left;
  const spot = (at: number): Spot => (across ? { row: -1, column: at } : { row: at, column: -1 });
  return first
    ? [
        {
          kind: "unplaced",
          of: across ? "column" : "rows",
          name: first.name,
          ...spot(first.at),
          spots: left.map(({ at }) => spot(at)),
        },
      ]
    : [];
}

/** Payers outside a total that holds for the others: nobody can say whether they belong. */
function uncovered(table: Table, reading: TableReading): Doubt[] {
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

const hasMoney = ({ matrix, rows, columns }: Table, index: number, across: boolean): boolean =>
  (across ? rows : columns).some(
    (_, lane) => !zeroish(across ? matrix.ore(lane, index) : matrix.ore(index, lane)),
  );

/** Totals that do not hold: told of where all they could be the sum of is plain, else in doubt. */
function misfitsOf(
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
      const spot = across ? { row: at.lane, column: item.at } : { row: item.at, column: at.lane };
      const one = { ...spot, name: item.name, ore: at.ore, sum: at.sum };
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
      misfits.push({
        ...(across ? { row: at.lane, column: item.at } : { row: item.at, column: at.lane }),
        name: item.name,
        ore: at.ore,
        sum: at.sum,
        rounding: true,
      });
    }
  }
  return { doubts, misfits };
}

/** Whether a total is so many times its parts in each lane: four years of one, and no slip. */
function isMultiple(table: Table, reading: TableReading, index: number, across: boolean): boolean {
  const { roles } = across ? reading.columns : reading.rows;
  const lanes = across ? table.rows : table.columns;
  const value = (one: number, lane: number): number =>
    (across ? table.matrix.ore(lane, one) : table.matrix.ore(one, lane)) || 0;
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
  const value = (one: number, lane: number): number =>
    (across ? table.matrix.ore(lane, one) : table.matrix.ore(one, lane)) || 0;
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

/** The lane in which a total is farthest from the leaves before it. */
function worstOf(
  table: Table,
  reading: TableReading,
  index: number,
  across: boolean,
  members?: readonly number[],
): { readonly lane: number; readonly ore: number; readonly sum: number } {
  const roles = across ? reading.columns.roles : reading.rows.roles;
  const lanes = across ? table.rows : table.columns;
  const laneRoles = across ? reading.rows.roles : reading.columns.roles;
  const value = (one: number, lane: number): number =>
    (across ? table.matrix.ore(lane, one) : table.matrix.ore(one, lane)) || 0;
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
