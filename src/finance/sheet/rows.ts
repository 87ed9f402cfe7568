import type { Report } from "../judge/check";
import { COST } from "../read/plan/ledger";
import { natureOf, type Plan } from "../judge/plan";
import { PAYERS } from "../rules/sources";
import type { ThemeList } from "../rules/themes/list";
import { type CostColumn, KIND_WORDS, type PaidColumn } from "./layout";
import type { Row } from "../../excel/sheet";

type KindWord = (typeof KIND_WORDS)[number];

/** The lines of a plan that was read, as rows of its two sheets: who pays, and what it costs. */
export interface PlanRows {
  readonly paid: readonly Row<PaidColumn>[];
  readonly costs: readonly Row<CostColumn>[];
}

/** One row an amount, with the official words and the payer's own name; a theme written otherwise is kept as a note. */
export function rowsOfReport({ plan }: Report): PlanRows {
  const { ledger } = plan;
  const paid: Row<PaidColumn>[] = [];
  const costs: Row<CostColumn>[] = [];
  for (let line = 0; line < ledger.size; line++)
    if (ledger.side[line] === COST) costs.push(rowOf(plan, line));
    else paid.push({ ...rowOf(plan, line), ...payerOf(plan, line) });
  return { paid, costs };
}

/** Who pays a line: the class, and the name as it was written; a name that is of no known class stands in both. */
function payerOf({ ledger, classes }: Plan, line: number): Row<"source" | "payer"> {
  const named = ledger.names.texts[ledger.source[line] ?? 0] ?? "";
  const name = classes.source(ledger.source[line] ?? 0)?.rule.name ?? named;
  return { source: name === "" ? null : name, payer: named };
}

function rowOf(plan: Plan, line: number): Row<CostColumn> {
  const { ledger, classes } = plan;
  const text = (id: number | undefined): string => ledger.names.texts[id ?? 0] ?? "";
  const year = ledger.year[line] ?? 0;
  const { list } = plan.regulation;
  const written = text(ledger.theme[line]);
  const match = written && list ? classes.theme(ledger.theme[line] ?? 0, list) : undefined;
  return {
    activity: text(ledger.activity[line]),
    theme: match && "name" in match ? match.name : written,
    kind: kindWord(plan, line) ?? text(ledger.kind[line]),
    year: year === 0 ? null : year,
    amount: (ledger.ore[line] ?? 0) / 100,
    note: match?.kind === "theme" && !match.asWritten ? `Tema: ${written}` : "",
  };
}

function kindWord(plan: Plan, line: number): KindWord | undefined {
  const { ledger, classes } = plan;
  const nature = natureOf(plan, line);
  if (nature === "rent") return "Huslejestøtte";
  const frame =
    classes.kind(ledger.kind[line] ?? 0)?.frame ?? classes.source(ledger.source[line] ?? 0)?.frame;
  switch (frame) {
    case "social":
      return "Boligsocial";
    case "renovation":
      return "Renovering";
    case "infrastructure":
      return "Infrastruktur";
    case "demolition":
      return "Nedrivning";
    case undefined:
      return nature === "sale" ? "Salg" : undefined;
  }
}

/** The rows of the table by source: every payer, and whether it counts. */
export const sourceRows: readonly Row<"source" | "local">[] = PAYERS.map(({ name, local }) => ({
  source: name,
  local: local ? "ja" : "nej",
}));

/** The rows of the table by theme. */
export const themeRows = (list: ThemeList): readonly Row<"theme">[] =>
  list.themes.map(({ name }) => ({ theme: name }));

/** The rows of the table by year. */
export const yearRows = (first: number, last: number): readonly Row<"year">[] =>
  Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i }));
