import { zeroish } from "../../grid/matrix";
import { bareName, type PayerName } from "../../names/payer";
import { wordsOf } from "../../names/words";
import { additiveNames } from "../../sums/additive";
import type { Doubt } from "../doubt";
import type { RowItem } from "../items";
import { isLeaf, type Table, type TableReading } from "../tablereading";

/** Columns or rows of one payer, or of the lines, that may be versions of one another. */
export function versionsIn(
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
    if (!isLeaf(reading.rows.roles[r]) || !row.payer || row.inherits || row.activity !== "") return;
    if (table.columns.every((_, c) => zeroish(table.matrix.ore(r, c)))) return;
    const key = [
      payerKey(row.payer, row.payerText),
      row.called,
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
    if (items.every((item) => item.corrected)) continue;
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
