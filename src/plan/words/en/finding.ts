import type { PlanFinding } from "../../read/finding";
import { PLAN_SHEET_NAMES } from "../da/sheets";
import { planNames } from "./names";
import type { FindingWords } from "../da/finding";

const LEVELS = { purpose: "Formål", programme: "Programmål" };

const EXPECTED = {
  figure: "a number, e.g. 52.9",
  day: "a date, e.g. 31-12-2025",
  year: "a year, e.g. 2025",
  choice: "a word from the cell's list",
};

const { column } = planNames;

const span = ({
  first,
  last,
}: {
  readonly first: number | null;
  readonly last: number | null;
}): string => `${first ?? ""}-${last ?? ""}`;

/** What is wrong in the plan's sheets. */
export const finding: FindingWords = {
  explain,
};

function explain(finding: PlanFinding): string {
  const where = `${PLAN_SHEET_NAMES[finding.sheet]}, row ${finding.row + 1}`;
  return `${where}: ${said(finding)}`;
}

function said(finding: PlanFinding): string {
  switch (finding.code) {
    case "unreadable":
      return `“${finding.text}” under ${column(finding.column)} cannot be read and counts as empty; write ${EXPECTED[finding.expected]}.`;
    case "sameId":
      return `the id ${finding.id} also stands in row ${finding.first + 1}; delete one, and the row gets a new id when the sheets are updated.`;
    case "danglingLink":
      return `${finding.id} is not on the sheet ${PLAN_SHEET_NAMES[finding.to]}; correct the id, or write the row again.`;
    case "wrongLevel":
      return finding.wanted
        ? `${finding.id} is not of the level ${LEVELS[finding.wanted]}; a goal must belong to the level just above.`
        : `a purpose stands on top and does not belong under ${finding.id}; delete ${finding.id} under ${column(finding.column)}.`;
    case "wrongDirection":
      return `${finding.id} has a direction against its baseline and target; correct the direction or the numbers.`;
    case "endBeforeStart":
      return `${finding.id} does not end after its start year; correct the years.`;
    case "yearOutside":
      return `${finding.id} has a yearly target for ${finding.year}, which is not between its start and end year; move or delete it.`;
    case "sameDay":
      return `${finding.id} is measured twice on the same day (also in row ${finding.first + 1}); the lower one counts, delete the other.`;
    case "measurementIncomplete":
      return `the measurement lacks its ${column(finding.column)} and does not count.`;
    case "milestoneContradiction":
      return finding.which === "reachedWithoutDay"
        ? `${finding.id} is marked as reached but has no actual date; write the date.`
        : `${finding.id} has an actual date but is not marked as reached; correct the status or delete the date.`;
    case "themeOutside":
      return `“${finding.theme}” is not a theme of the regulation ${finding.regulation}; choose one of its themes, or correct the regulation on the sheet Overblik.`;
    case "outsidePlan":
      return `${finding.id} has its ${column(finding.column)} in ${finding.year}, outside the plan's years (${span(finding)}); correct the row, or the plan's years on the sheet Overblik.`;
  }
}
