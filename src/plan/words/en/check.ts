import type { CheckResult, Failing } from "../../judge/check";
import type { ChecklistItem } from "../../judge/checklist";
import type { CheckId } from "../../rules/requirement";
import { planNames } from "./names";
import type { CheckWords } from "../da/check";

/** What the rows of a check are called, one and many. */
const ROWS: Readonly<Partial<Record<CheckId, { readonly one: string; readonly many: string }>>> = {
  goalsFollowed: {
    one: "concrete goal has an indicator",
    many: "concrete goals have an indicator",
  },
  effortsHavePurpose: {
    one: "activity has a name and a kind of measure",
    many: "activities have a name and a kind of measure",
  },
  themes: {
    one: "activity has an eligible theme",
    many: "activities have an eligible theme",
  },
  targetGroups: {
    one: "concrete goal has a target group",
    many: "concrete goals have a target group",
  },
  programmeGoals: {
    one: "programme goal belongs to a purpose",
    many: "programme goals belong to a purpose",
  },
  concreteGoals: {
    one: "concrete goal belongs to a programme goal",
    many: "concrete goals belong to a programme goal",
  },
  wantedChanges: {
    one: "concrete goal has a wanted change",
    many: "concrete goals have a wanted change",
  },
  waysToResults: {
    one: "concrete goal has an activity",
    many: "concrete goals have an activity",
  },
  indicators: {
    one: "goal or indicator is filled in (indicator, baseline, target, years and direction)",
    many: "goals and indicators are filled in (indicator, baseline, target, years and direction)",
  },
  availableData: {
    one: "indicator has a data source and its availability",
    many: "indicators have a data source and their availability",
  },
  activitiesServeGoals: {
    one: "activity serves a goal",
    many: "activities serve a goal",
  },
  milestones: {
    one: "milestone has a date, an owner and an activity",
    many: "milestones have a date, an owner and an activity",
  },
};

/** What a check says that has no rows to count: yes, no, and not yet. */
const ANSWERS: Readonly<
  Partial<
    Record<CheckId, { readonly yes: string; readonly no: string; readonly undecided: string }>
  >
> = {
  cofinancing: {
    yes: "The finance plan has enough local co-financing.",
    no: "The finance plan has too little local co-financing.",
    undecided: "The share cannot be seen until the sheet Finansieringsplan is filled in.",
  },
  financePlan: {
    yes: "The finance plan has no errors.",
    no: "The finance plan has errors; see the page Finance.",
    undecided: "There is no finance plan in the workbook yet.",
  },
  purpose: {
    yes: "The sheet Mål has a purpose.",
    no: "The sheet Mål has no row of the level Formål.",
    undecided: "The sheet Mål is empty.",
  },
  yearlyReport: {
    yes: "Everything for the year's report is filled in.",
    no: "The year's report is not complete; see the sheet Årsrapport.",
    undecided: "There are no indicators to report yet.",
  },
};

const KIND_ANSWERS = {
  yes: "At least one activity is of this kind.",
  no: "No activity is of this kind.",
  undecided: "The sheet Aktiviteter is empty.",
};

const NOTHING = "There are no rows to check yet.";

const SHOWN = 5;

const PERSON = "The sheets cannot show this; give the answer under Status.";

const VERDICTS = {
  yes: "Yes.",
  no: "No.",
  undecided: "Cannot be decided yet.",
};

const SO_FAR = "Yes, as far as the sheets show; a person must confirm it.";

/** The workbook's answers to the requirements. */
export const check: CheckWords = {
  answer,
  verdict,
};

function failingText(failing: readonly Failing[]): string {
  const names = failing.slice(0, SHOWN).map(({ id, row, lacks }) => {
    const columns = lacks.map(planNames.column).join(", ");
    return `${id || `row ${row + 1}`} (${columns})`;
  });
  const rest = failing.length - names.length;
  const more = rest > 0 ? ` and ${rest} more` : "";
  return `Missing: ${names.join("; ")}${more}.`;
}

function answer(result: CheckResult): string {
  const rows = ROWS[result.id];
  if (!rows) return (ANSWERS[result.id] ?? KIND_ANSWERS)[result.verdict];
  if (result.verdict === "undecided" && result.total === 0) return NOTHING;
  const count = `${result.good} of ${result.total}`;
  const counted = `${count} ${result.total === 1 ? rows.one : rows.many}.`;
  return result.failing.length > 0 ? `${counted} ${failingText(result.failing)}` : counted;
}

function verdict(item: ChecklistItem): string {
  if (item.verdict === "person") return PERSON;
  return [
    item.verdict === "yes" && !item.requirement.enough ? SO_FAR : VERDICTS[item.verdict],
    ...item.results.map((result) => answer(result)),
  ].join(" ");
}
