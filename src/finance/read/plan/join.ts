import type { Known } from "../names/known";
import { foldedName } from "../names/match";
import { says } from "../names/words";
import { apart, unplaced } from "./apart";
import type { Doubt } from "./doubt";
import type { Misfit } from "./doubts/misfits";
import { unitsKept } from "./kept";
import type { Line, TableResult, YearNote } from "./lines";
import { NO_READING, type Table, type TableReading } from "./tablereading";
import { totalsOf } from "./totals";
import { unitsOf, captionOf } from "./units";
import type { ReadRefusal, TableRead, TableUse } from "./use";

export interface JoinedPlan {
  readonly tables: readonly TableRead[];
  readonly lines: readonly Line[];
  readonly doubts: readonly Doubt[];
  readonly misfits: readonly Misfit[];
  readonly notes: readonly YearNote[];
}

export type Joined = JoinedPlan | ReadRefusal;

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
