import type { Cell } from "../../core/cell";
import type { MoneyColumn } from "./columns";
import type { Layout } from "./layout";
import { COST, type Ledger } from "./ledger";
import type { MoneyReader } from "./money";
import type { ReadingNote } from "./note";
import { payerRule, sourceOf } from "./source";
import type { TotalCell } from "./totals";

/** Checks the totals stated beside one row's amounts; `from` is the first of the row's lines. */
export function rowSums(
  layout: Layout,
  ledger: Ledger,
  from: number,
  row: number,
  cells: readonly Cell[],
  read: MoneyReader,
): ReadingNote[] {
  return layout.totals.flatMap((total): ReadingNote[] => {
    const stated = read(cells[total.column], total, row);
    if (stated === undefined) return [];
    const sums = candidates(layout, ledger, from, total);
    if (sums.includes(stated)) return [];
    const parts = ledger.size - from;
    const rounding =
      total.unit > 1 && sums.some((sum) => Math.abs(sum - stated) * 2 <= total.unit * 100 * parts);
    return [
      {
        row,
        column: total.column,
        kind: "sumWrong",
        label: total.heading,
        stated,
        parts: sums[0] ?? 0,
        rounding,
      },
    ];
  });
}

/** Checks the totals beside a row of totals against the row's own figures; named totals are left to their rows. */
export function totalRowSums(
  layout: Layout,
  row: number,
  cells: readonly Cell[],
  stated: readonly TotalCell[],
  read: MoneyReader,
): ReadingNote[] {
  if (stated.length === 0) return [];
  return layout.totals.flatMap((total): ReadingNote[] => {
    const said = read(cells[total.column], total, row);
    if (said === undefined || total.total !== "" || total.source !== "") return [];
    const own = stated.filter(({ money }) => !total.year || money.year === total.year);
    const sum = (
      parts: readonly TotalCell[],
      of: "stated" | "near" | "side" | "all" = "stated",
    ): number => parts.reduce((ore, part) => ore + part[of], 0);
    const paid = own.filter(({ money }) => money.use !== "cost");
    // A wrong figure in the row is told by itself; its total may then rightly be that of the parts.
    const sums = [
      sum(paid),
      sum(own),
      sum(own.filter(({ money }) => money.use === "cost")),
      sum(paid, "near"),
      sum(paid, "side"),
      sum(paid, "all"),
    ];
    if (sums.includes(said)) return [];
    const rounding =
      total.unit > 1 &&
      sums.some((one) => Math.abs(one - said) * 2 <= total.unit * 100 * own.length);
    return [
      {
        row,
        column: total.column,
        kind: "sumWrong",
        label: total.heading,
        stated: said,
        parts: sums[0] ?? 0,
        rounding,
      },
    ];
  });
}

/** The sums a total column may rightly state of its row: all of the name, else what is paid, else what it costs. */
function candidates(layout: Layout, ledger: Ledger, from: number, total: MoneyColumn): number[] {
  const year = total.year || (/^\d{4}$/.test(total.total) ? Number(total.total) : 0);
  const payer =
    total.source || total.total ? sourceOf(total.source || total.total)?.payer : undefined;
  const local = /lokal|medfinans/i.test(total.heading);
  const sum = (fits: (line: number, text: string) => boolean): number => {
    let ore = 0;
    for (let line = from; line < ledger.size; line++) {
      const text = ledger.names.texts[ledger.source[line] ?? 0] ?? "";
      if ((!year || ledger.year[line] === year) && fits(line, text)) ore += ledger.ore[line] ?? 0;
    }
    return ore;
  };
  const paid = sum((line) => ledger.side[line] !== COST);
  if (payer && payer !== "local") return [sum((_, text) => sourceOf(text)?.payer === payer)];
  if (local)
    return [
      sum((_, text) => {
        const source = sourceOf(text);
        return source !== undefined && payerRule(source.payer).local;
      }),
      paid,
    ];
  return [
    paid !== 0 ? paid : sum(() => true),
    sum(() => true),
    sum((line) => ledger.side[line] === COST),
  ];
}
