import type { Grid } from "../../core/cell";
import {
  THEME_LISTS,
  TOOLBOX_THEMES,
  checkPlan,
  isEnough,
  severityOf,
  themesOn,
} from "../../finance";
import type { FinanceFacts, PlanFacts } from "../read/facts";
import { yearsOf } from "../judge/measured";
import type { Plan } from "../read/plan";
import { FINANCE_TABLE } from "../../finance/sheet";

/** What the finance plan's own check says, as far as the checklist needs it; null where the cells are no finance plan. */
export function financeFacts(cells: Grid): FinanceFacts | null {
  const report = checkPlan(cells);
  if (report.kind !== "report") return null;
  const { share, findings } = report;
  return {
    errors: findings.filter((finding) => severityOf(finding) === "error").length,
    localShare: share ? share.local / share.total : null,
    meetsMinimum: share ? isEnough(share.local, share.total) : null,
    activities: [],
  };
}

/** Asks for the finance plan on its own sheet; the answer may be taken after the next `sync`. */
export function askFinance(context: Excel.RequestContext): () => FinanceFacts | null {
  const range = context.workbook.tables
    .getItemOrNullObject(FINANCE_TABLE)
    .getRange()
    .load("values");
  return () => (range.isNullObject ? null : financeFacts(range.values as Grid));
}

/** The eligible themes of the plan's first year; the toolbox's own where no year is known, the newest after the last list. */
export function planThemes(plan: Plan): readonly string[] {
  const first = yearsOf(plan)?.first;
  const list =
    first === undefined
      ? TOOLBOX_THEMES
      : (themesOn(`${first}-12-31`) ?? THEME_LISTS[THEME_LISTS.length - 1] ?? TOOLBOX_THEMES);
  return list.themes.map(({ name }) => name);
}

/** The facts that the checks ask for. Themes are only held against a list when the plan's years are known. */
export function factsOf(plan: Plan, finance: FinanceFacts | null): PlanFacts {
  const all = THEME_LISTS.flatMap(({ themes }) => themes.map(({ name }) => name));
  return { finance, themes: yearsOf(plan) ? planThemes(plan) : all };
}
