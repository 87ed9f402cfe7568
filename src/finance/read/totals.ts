import { fold } from "../../core/text";
import { COST, FINANCING, type Ledger } from "./ledger";
import type { MoneyColumn } from "./columns";
import { payerRule, sourceNamed, sourceOf } from "./source";
import { sideOf } from "./words";
import type { ReadingNote } from "./note";

/** One figure of a total row, with the sums it may stand for. Øre. */
export interface TotalCell {
  readonly money: MoneyColumn;
  readonly stated: number;
  /** Since the last total or heading, since the heading of the side, and since the top. */
  readonly near: number;
  readonly side: number;
  readonly all: number;
}

/** A row of totals. `name` is what its label sums, "" for all above; `last` where no amount follows it. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  readonly name: string;
  readonly balance: boolean;
  /** The side it stands on or names; undefined for neither. */
  readonly side: number | undefined;
  /** The number of lines read above it, and since the total or heading before it. */
  readonly above: number;
  readonly since: number;
  readonly cells: readonly TotalCell[];
}

/** Checks every stated total against its parts. Totals are never money of the plan, only tested. */
export function wrongTotals({
  totals,
  ledger,
  marks,
}: {
  readonly totals: readonly TotalRow[];
  readonly ledger: Ledger;
  readonly marks: readonly number[];
}): ReadingNote[] {
  const named = new Map<string, ReadonlyMap<number, number>>();
  const sumNamed = (name: string): ReadonlyMap<number, number> => {
    const known = named.get(name) ?? sumsOf(name, ledger);
    named.set(name, known);
    return known;
  };
  return totals.flatMap((total, index) =>
    total.cells.flatMap((cell): ReadingNote[] => {
      const sums = [
        ...(total.since === 0 ? below(total, cell, ledger, marks) : []),
        ...candidates(total, cell, index > 0, sumNamed, ledger),
      ];
      if (sums.includes(cell.stated)) return [];
      const parts = sums[0] ?? 0;
      const slack =
        cell.money.unit > 1
          ? (cell.money.unit * 100 * Math.max(total.since, total.above > 0 ? 1 : 0)) / 2
          : 0;
      const rounding = sums.some((sum) => Math.abs(sum - cell.stated) <= slack);
      return [
        {
          row: total.row,
          column: cell.money.column,
          kind: "sumWrong",
          label: total.label,
          stated: cell.stated,
          parts,
          rounding,
        },
      ];
    }),
  );
}

/** What a total without a line above it may sum instead: the lines to the next total or heading, and at the top of a plan all of them. */
function below(
  { above }: TotalRow,
  { money }: TotalCell,
  ledger: Ledger,
  marks: readonly number[],
): number[] {
  const sum = (to: number): number => {
    let ore = 0;
    for (let line = above; line < to; line++)
      if (ledger.column[line] === money.column) ore += ledger.ore[line] ?? 0;
    return ore;
  };
  const next = marks.find((lines) => lines > above) ?? ledger.size;
  return [...(above === 0 ? [sum(ledger.size)] : []), ...(next > above ? [sum(next)] : [])];
}

/** The sums a total may rightly state, the likeliest first. */
function candidates(
  total: TotalRow,
  cell: TotalCell,
  later: boolean,
  named: (name: string) => ReadonlyMap<number, number>,
  ledger: Ledger,
): number[] {
  if (total.balance) {
    const difference =
      (named("finansiering").get(cell.money.column) ?? 0) -
      (named("udgifter").get(cell.money.column) ?? 0);
    // Either way of subtracting will do; the one with the sign of what is stated is told.
    return difference < 0 === cell.stated < 0
      ? [difference, -difference]
      : [-difference, difference];
  }
  if (total.name !== "") {
    const sums = named(total.name);
    const own = sums.get(cell.money.column);
    if (sums.size > 0) return [own ?? 0, ...(total.since > 0 ? [cell.near] : []), cell.side];
  }
  if (total.since === 0 || ledger.size === 0) return [cell.side, cell.all];
  return later ? [cell.near, cell.side, cell.all] : [cell.side, cell.near, cell.all];
}

/** The sum of each money column over the lines that a total's name means; empty where it names nothing in the plan. */
function sumsOf(name: string, ledger: Ledger): ReadonlyMap<number, number> {
  const words = fold(name);
  const fits = predicate(words, ledger);
  const sums = new Map<number, number>();
  for (let line = 0; line < ledger.size; line++) {
    if (!fits(line)) continue;
    const column = ledger.column[line] ?? 0;
    sums.set(column, (sums.get(column) ?? 0) + (ledger.ore[line] ?? 0));
  }
  return sums;
}

function predicate(words: string, ledger: Ledger): (line: number) => boolean {
  const { names } = ledger;
  const side = sideOf(words);
  if (side) return (line) => ledger.side[line] === (side === "cost" ? COST : FINANCING);
  if (/lokal|medfinans/.test(words))
    return (line) =>
      ledger.side[line] === FINANCING && isLocal(names.texts[ledger.source[line] ?? 0] ?? "");
  const id = names.texts.findIndex((text) => fold(text) === words);
  const payer = id > 0 ? undefined : sourceNamed(words)?.payer;
  const year = Number(words);
  return (line) =>
    (id > 0 &&
      (ledger.theme[line] === id ||
        ledger.activity[line] === id ||
        ledger.source[line] === id ||
        ledger.kind[line] === id)) ||
    (payer !== undefined &&
      sourceOf(names.texts[ledger.source[line] ?? 0] ?? "")?.payer === payer) ||
    (year > 0 && ledger.year[line] === year);
}

function isLocal(text: string): boolean {
  const source = sourceOf(text);
  return source !== undefined && payerRule(source.payer).local;
}
