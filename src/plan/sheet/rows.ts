import type { ChecklistItem } from "../judge/checklist";
import { serialOf } from "../../core/day";
import { deadlines } from "../judge/deadline";
import { deadlineKey } from "../read/rows";
import { reportingRules } from "../rules/versions";
import type { PlanRow } from "../read/columns";
import { requirementNames } from "../words/requirement";
import { namesWords } from "../words/names";
import { checkWords } from "../words/check";

/** The checklist's rows in the toolbox's order. The sheets are Danish whatever the pane speaks. */
export function checklistRows(items: readonly ChecklistItem[]): PlanRow<"checklist">[] {
  return items.map((item) => ({
    code: item.requirement.code,
    name: requirementNames("da")[item.requirement.id],
    stage: namesWords("da").stages[item.requirement.stage],
    by: item.requirement.by.map((party) => namesWords("da").parties[party]).join(", "),
    answer: checkWords("da").verdict(item),
    force: namesWords("da").forces[item.requirement.force],
    quote: `»${item.requirement.authority.quote}« (${item.requirement.authority.provision})`,
  }));
}

/** The parts of the reports for some calendar years, with the rules' dates where they are known. */
export function deadlineRows(years: readonly number[]): PlanRow<"deadlines">[] {
  return years.flatMap((year) => {
    const rules = reportingRules(year);
    if (!rules) return [];
    return deadlines(rules, year, [], `${year}-12-31`).map(({ part, due, authority }) => ({
      key: deadlineKey(year, part),
      year,
      name: namesWords("da").reportParts[part],
      ruleDue: due ? serialOf(due) : "ikke kendt",
      source: [authority.provision, authority.note].filter((text) => text).join(". "),
    }));
  });
}
