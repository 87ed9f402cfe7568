import type { Cell, Grid } from "../../../src/core/cell";
import { checkPlan, type Report } from "../../../src/finance/judge/check";
import type { Finding, FindingKind } from "../../../src/finance/judge/finding";

export const HEAD: readonly Cell[] = ["Aktivitet", "Tema", "Art", "År", "Kilde", "Beløb"];

/** A plan in order: 750,000 from the fund and exactly a third of that from local parties. */
export const IN_ORDER: Grid = [
  HEAD,
  ["Lektiecafé", "Børn, unge og familie", "Boligsocial", 2013, "Landsbyggefonden", 450_000],
  ["Lektiecafé", "Børn, unge og familie", "Boligsocial", 2013, "Nørreby Kommune", 150_000],
  ["Kostvejledning", "Sundhed", "Boligsocial", 2014, "Landsbyggefonden", 300_000],
  ["Kostvejledning", "Sundhed", "Boligsocial", 2014, "Boligforeningen Vang", 100_000],
];

/** The report of a plan; a refusal fails the test. */
export function reported(grid: Grid): Report {
  const report = checkPlan(grid);
  if (report.kind !== "report") throw new Error(`the plan was refused: ${report.kind}`);
  return report;
}

/** The findings, each at each cell it goes for. */
function everywhere(grid: Grid): Finding[] {
  return reported(grid).findings.flatMap((finding): Finding[] => {
    const { also = [], ...one } = finding;
    return [one as Finding, ...also.map((spot) => ({ ...one, ...spot }) as Finding)];
  });
}

/** The findings of one kind. */
export function found<K extends FindingKind>(grid: Grid, kind: K): Extract<Finding, { kind: K }>[] {
  return everywhere(grid).filter(
    (finding): finding is Extract<Finding, { kind: K }> => finding.kind === kind,
  );
}

/** The kinds of all findings, one a cell. */
export const kinds = (grid: Grid): FindingKind[] => everywhere(grid).map(({ kind }) => kind);
