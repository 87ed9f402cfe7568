import type { Grid } from "../../../core/cell";
import type { KnownSource } from "../../read/plan/classes";
import type { Finding } from "../finding";
import { fold } from "../../../core/text";
import { roomFor, spread } from "../groups";
import type { Ledger } from "../../read/plan/ledger";
import type { Plan } from "../plan";

/** Rows that say the same as a row above them in every column that is read, and in every text beside. */
export function duplicateFindings(plan: Plan, grid: Grid): Finding[] {
  return plan.reading.fields.single ? lineDuplicates(plan, grid) : rowDuplicates(plan, grid);
}

/** One amount a row: a table over group and amount, as in `groupsOf`; texts are only compared where both are alike. */
function lineDuplicates(plan: Plan, grid: Grid): Finding[] {
  const { ledger, groups, reading } = plan;
  const alike = alikeBy(plan);
  const mask = roomFor(ledger.size) - 1;
  const table = new Int32Array(mask + 1);
  const { others } = reading.fields;
  const findings: Finding[] = [];
  for (let line = 0; line < ledger.size; line++) {
    const ore = ledger.ore[line] ?? 0;
    const group = alike(groups.of[line] ?? 0);
    let slot = hashed(group, ore) & mask;
    let before = (table[slot] ?? 0) - 1;
    while (
      before >= 0 &&
      !(
        alike(groups.of[before] ?? 0) === group &&
        ledger.ore[before] === ore &&
        sameTexts(grid, ledger, before, line, others)
      )
    ) {
      slot = (slot + 1) & mask;
      before = (table[slot] ?? 0) - 1;
    }
    if (before < 0) table[slot] = line + 1;
    else
      findings.push({
        row: ledger.row[line] ?? 0,
        column: ledger.column[line] ?? 0,
        kind: "duplicate",
        of: ledger.row[before] ?? 0,
      });
  }
  return findings;
}

/** The low 32 bits of the øre tell amounts apart well enough; equal ones are compared whole. */
function hashed(group: number, ore: number): number {
  return spread(Math.imul(group + 1, 0x9e3779b1) ^ Math.imul(ore | 0, 0x85ebca6b));
}

function sameTexts(
  grid: Grid,
  ledger: Ledger,
  a: number,
  b: number,
  columns: readonly number[],
): boolean {
  return columns.every(
    (column) =>
      String(grid[ledger.row[a] ?? 0]?.[column] ?? "") ===
      String(grid[ledger.row[b] ?? 0]?.[column] ?? ""),
  );
}

/** Several amounts a row: the row is a duplicate when every amount of it is. */
function rowDuplicates(plan: Plan, grid: Grid): Finding[] {
  const { ledger, groups, reading } = plan;
  const alike = alikeBy(plan);
  const rows = new Map<number, string>();
  const first = new Map<number, number>();
  for (let line = 0; line < ledger.size; line++) {
    const row = ledger.row[line] ?? 0;
    rows.set(row, `${rows.get(row) ?? ""}|${alike(groups.of[line] ?? 0)}:${ledger.ore[line]}`);
    if (!first.has(row)) first.set(row, line);
  }
  const seen = new Map<string, number>();
  return [...rows].flatMap(([row, amounts]): Finding[] => {
    const key = `${amounts}|${reading.fields.others.map((column) => String(grid[row]?.[column] ?? "")).join("|")}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, row);
    return before === undefined
      ? []
      : [{ row, column: ledger.column[first.get(row) ?? 0] ?? 0, kind: "duplicate", of: before }];
  });
}

/** Numbers each group so that two which differ only in how their payer is spelt (`LBF`, `Landsbyggefonden`) get one number. */
function alikeBy({ groups, ledger, classes }: Plan): (group: number) => number {
  const { sorts } = groups;
  const sources = new Set(sorts.first.map((line) => ledger.source[line] ?? 0));
  const payers = new Map(
    [...sources].map((source) => [
      source,
      oneAndOnly(classes.source(source), ledger.names.texts[source] ?? "") ?? source,
    ]),
  );
  // Where no two spellings mean one payer, no two groups are alike.
  if (new Set(payers.values()).size === sources.size) return (group) => group;
  const known = new Map<string, number>();
  const alike = sorts.first.map((line, sort) => {
    const key = [
      payers.get(ledger.source[line] ?? 0),
      ledger.theme[line],
      ledger.kind[line],
      ledger.year[line],
      ledger.side[line],
    ].join(" ");
    if (!known.has(key)) known.set(key, sort);
    return known.get(key) ?? sort;
  });
  return (group) =>
    (ledger.activity[groups.first[group] ?? 0] ?? 0) * sorts.size +
    (alike[groups.sort[group] ?? 0] ?? 0);
}

/** A payer of whom there is but one: the fund with its frame, and the municipality where it is not named. Two housing organisations may well pay alike. */
function oneAndOnly(source: KnownSource | undefined, text: string): string | undefined {
  if (!source || source.inKind) return undefined;
  if (source.rule.payer === "fund") return `fund ${source.frame ?? ""}`;
  return /^(?:kommunen?|municipality|kommunalt? (?:tilskud|medfinansiering|bidrag))$/.test(
    fold(text),
  )
    ? source.rule.payer
    : undefined;
}
