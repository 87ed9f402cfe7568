import type { Grid } from "../../core/cell";
import type { Day } from "../../core/provision";
import { THEME_LISTS, checkPlan, isEnough, severityOf } from "../../finance";
import { followedBy } from "../judge/profile";
import type { FinanceFacts, PlanFacts } from "../read/facts";
import type { Plan } from "../read/plan";
import type { Profile } from "../read/profile";
import { askPlanFacts, FINANCE_TABLE } from "../../finance/sheet";

/** What the finance plan's own check says, as far as the checklist needs it; null where the cells are no finance plan. */
export function financeFacts(
  cells: Grid,
  facts?: Parameters<typeof checkPlan>[1],
): FinanceFacts | null {
  const report = checkPlan(cells, facts);
  if (report.kind !== "report") return null;
  const { share, findings } = report;
  return {
    errors: findings.filter((finding) => severityOf(finding) === "error").length,
    share: share ? { local: share.local, total: share.total } : null,
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
  const facts = askPlanFacts(context);
  return () => (range.isNullObject ? null : financeFacts(range.values as Grid, { facts: facts() }));
}

/** The eligible themes of the regulation that the plan follows, by their official names. */
export function planThemes(profile: Profile, plan: Plan, today: Day): readonly string[] {
  return followedBy(profile, plan, today).list.themes.map(({ name }) => name);
}

/** The facts that the checks ask for. Themes are only held against a list when the plan's regulation or years are known. */
export function factsOf(
  profile: Profile,
  plan: Plan,
  finance: FinanceFacts | null,
  today: Day,
): PlanFacts {
  const known = followedBy(profile, plan, today).from !== "today";
  const all = THEME_LISTS.flatMap(({ themes }) => themes.map(({ name }) => name));
  return { finance, themes: known ? planThemes(profile, plan, today) : all };
}
