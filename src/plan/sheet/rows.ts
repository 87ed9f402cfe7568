import type { ChecklistItem } from "../judge/checklist";
import { serialOf } from "../../core/day";
import { deadlines } from "../judge/deadline";
import { deadlineKey } from "../read/rows";
import { explainItem } from "../words/check";
import { REQUIREMENT_NAMES } from "../words/requirement";
import { FORCE_NAMES, PARTY_NAMES, REPORT_PART_NAMES, STAGE_NAMES } from "../words/names";
import { reportingRules } from "../rules/versions";
import type { Row } from "../../excel/sheet";

/** The checklist's rows in the toolbox's order. The sheets are Danish whatever the pane speaks. */
export function checklistRows(items: readonly ChecklistItem[]): Row[] {
  return items.map((item) => ({
    code: item.requirement.code,
    name: REQUIREMENT_NAMES[item.requirement.id].da,
    stage: STAGE_NAMES[item.requirement.stage].da,
    by: item.requirement.by.map((party) => PARTY_NAMES[party].da).join(", "),
    answer: explainItem(item, "da"),
    force: FORCE_NAMES[item.requirement.force].da,
    quote: `»${item.requirement.authority.quote}« (${item.requirement.authority.provision})`,
  }));
}

/** The parts of the reports for some calendar years, with the rules' dates where they are known. */
export function deadlineRows(years: readonly number[]): Row[] {
  return years.flatMap((year) => {
    const rules = reportingRules(year);
    if (!rules) return [];
    return deadlines(rules, year, [], `${year}-12-31`).map(({ part, due, authority }) => ({
      key: deadlineKey(year, part),
      year,
      name: REPORT_PART_NAMES[part].da,
      ruleDue: due ? serialOf(due) : "ikke kendt",
      source: [authority.provision, authority.note].filter((text) => text).join(". "),
    }));
  });
}
