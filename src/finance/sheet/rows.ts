import type { Report } from "../judge/check";
import { COST } from "../read/plan/ledger";
import { natureOf, type Plan } from "../judge/plan";
import { PAYERS } from "../rules/sources";
import type { ThemeList } from "../rules/themes/list";
import { KIND_WORDS } from "./layout";
import type { Row } from "../../excel/sheet";

type KindWord = (typeof KIND_WORDS)[number];

/** The lines of a plan that was read, as rows of the sheet: one an amount, with the official words; what was written otherwise is kept as a note. */
export function rowsOfReport({ plan }: Report): Row[] {
  const { ledger } = plan;
  const rows: Row[] = [];
  for (let line = 0; line < ledger.size; line++)
    if (ledger.side[line] !== COST) rows.push(rowOf(plan, line));
  return rows;
}

/** How many lines of cost are not among the rows: the sheet lists money by where it comes from. */
export function costLines({ plan: { ledger } }: Report): number {
  let count = 0;
  for (let line = 0; line < ledger.size; line++) if (ledger.side[line] === COST) count += 1;
  return count;
}

function rowOf(plan: Plan, line: number): Row {
  const { ledger, classes } = plan;
  const text = (id: number | undefined): string => ledger.names.texts[id ?? 0] ?? "";
  const year = ledger.year[line] ?? 0;
  const { list } = plan.regulation;
  const written = text(ledger.theme[line]);
  const match = written && list ? classes.theme(ledger.theme[line] ?? 0, list) : undefined;
  const source = classes.source(ledger.source[line] ?? 0);
  const named = text(ledger.source[line]);
  const name = source?.rule.name ?? named;
  const notes = [
    ...(name !== named && named !== "" ? [`Kilde: ${named}`] : []),
    ...(match?.kind === "theme" && !match.asWritten ? [`Tema: ${written}`] : []),
  ];
  return {
    activity: text(ledger.activity[line]),
    theme: match && "name" in match ? match.name : written,
    kind: kindWord(plan, line) ?? text(ledger.kind[line]),
    year: year === 0 ? null : year,
    source: name === "" ? null : name,
    amount: (ledger.ore[line] ?? 0) / 100,
    note: notes.join("; "),
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
export const sourceRows: readonly Row[] = PAYERS.map(({ name, local }) => ({
  source: name,
  local: local ? "ja" : "nej",
}));

/** The rows of the table by theme. */
export const themeRows = (list: ThemeList): readonly Row[] =>
  list.themes.map(({ name }) => ({ theme: name }));

/** The rows of the table by year. */
export const yearRows = (first: number, last: number): readonly Row[] =>
  Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i }));
