import type { AreaList, Assessment } from "../judge";
import type { Criterion, CriterionId } from "../rules";
import { AREA_HEADING, CRITERION_NAMES, limitWords } from "./names";
import { decimal } from "./decimal";

// The headings that functions write into cells, in Danish like all they write: short, so that three short lines hold one.

const SHORT: Readonly<Record<CriterionId, string>> = {
  jobless: "Uden job",
  nonwestern: "Ikke-vestlige",
  convicted: "Dømte",
  basicSchool: "Grundskole",
  income: "Indkomst",
};

export const shortCriterion = (id: CriterionId): string => SHORT[id];

/** What a criterion's column is judged by in one list. */
export interface HeadingFacts {
  readonly criterion: Criterion;
  /** In per cent as decimal text, where it hangs on the national average and that is known. */
  readonly limit: string | null;
  readonly from: "given" | "list" | "published" | null;
  readonly hasColumn: boolean;
  /** The single years that the figures are the mean of. */
  readonly meanOf: readonly number[] | null;
}

function shortLimit({ verb, limit }: Criterion, national: string | null): string {
  const side = verb === "mindre end" ? "under" : verb === "udgør mindst" ? "mindst" : "over";
  if (limit.kind === "timesNational")
    return national === null
      ? `mindst ${limit.times} × landsgennemsnit`
      : `${side} ${decimal(national, "da")} pct.`;
  const value = decimal(limit.value, "da");
  if (limit.unit === "per10000") return `${side} ${value} pr. 10.000`;
  return `${side} ${value} pct.${limit.unit === "pctOfRegion" ? " af regionen" : ""}`;
}

const yearsText = (years: readonly number[]): string =>
  years.length === 1
    ? `${years[0]}`
    : `gns. ${years[0]}-${String(years[years.length - 1]).slice(2)}`;

function remark({ criterion, limit, from, hasColumn, meanOf }: HeadingFacts): string {
  if (!hasColumn) return " (ingen kolonne)";
  if (meanOf) return ` (${yearsText(meanOf)})`;
  if (criterion.limit.kind !== "timesNational" || limit === null) return "";
  return from === "published" ? " (offentliggjort)" : from === "list" ? " (listens tal)" : "";
}

/** `Uden job: over 40 pct.`, `Dømte: mindst 2,27 pct. (offentliggjort)`. */
export const shortHeading = (facts: HeadingFacts): string =>
  `${SHORT[facts.criterion.id]}: ${shortLimit(facts.criterion, facts.limit)}${remark(facts)}`;

/** The same in the law's own words. */
export function longHeading(facts: HeadingFacts): string {
  const { criterion, limit } = facts;
  const relative =
    criterion.limit.kind === "timesNational"
      ? limit === null
        ? " (landsgennemsnittet er ikke oplyst)"
        : ` = ${decimal(limit, "da")} pct.`
      : "";
  return `${CRITERION_NAMES[criterion.id]}: ${limitWords(criterion)}${relative}${remark(facts)}`;
}

/** The rules that the rows are judged by: `regler 2014-17`, or each row by those of its own year. */
export function rulesUsed(parts: readonly Assessment[], long: boolean): string {
  const used = [...new Set(parts.map(({ version }) => (long ? version.title : version.short)))];
  return used.length === 1
    ? (used[0] ?? "")
    : long
      ? `hvert år efter sine regler: ${used.join("; ")}`
      : "hvert års regler";
}

const rowsText = (count: number): string => (count === 1 ? "1 række" : `${count} rækker`);

/** The first heading: the rules used, and how many rows are no areas or cannot be told. */
export function firstHeading({ parts, left, open }: AreaList, long: boolean): string {
  const notes = [
    rulesUsed(parts, long),
    left.length === 0
      ? ""
      : `${rowsText(left.length)} er ikke ${left.length === 1 ? "et område" : "områder"}`,
    open.length === 0 ? "" : `${rowsText(open.length)} kan ikke afgøres`,
  ].filter((note) => note !== "");
  return `${AREA_HEADING} (${notes.join("; ")})`;
}

export const YEAR_HEADING = "År";
/** The cell of a criterion that the row's rules do not take. */
export const NOT_A_CRITERION = "–";
/** The cells of a row that may be no area. */
export const UNSURE = "uvist";
