import type { Progress } from "../../judge/checklist";
import type { PlanPageWords } from "../da/page";

const nothingToDraw: Readonly<Record<"what" | "why" | "todo", string>> = {
  what: "There are no charts to make.",
  why: "The sheet Indikatorer is empty, or its rows have no id.",
  todo: "Build the plan's sheets on the page Checklist, write the indicators on the sheet Indikatorer, and try again.",
};

/** The words of the pane's three plan pages. */
export const page: PlanPageWords = {
  reading: "Reading the plan …",
  again: "Read again",
  build: "Build the plan's sheets",
  rebuild: "Update the plan's sheets",
  phases: {
    reading: "Reading the workbook …",
    writing: "Writing the sheets …",
    undoing: "Putting the workbook back …",
  },
  none: "There is no plan in the workbook yet.",
  noneTodo:
    "Build the plan's sheets and write goals, activities, indicators and milestones. Nothing you have written is overwritten.",
  findings: "Faults in the sheets",
  noFindings: "The ids and the links between the sheets hold together.",
  go: "Go to the cell",
  goRow: "Go to the row",
  search: "Search",
  standing: "Show",
  stage: "When",
  party: "Who",
  requirements: "Requirements",
  noMatch: "Nothing matches the filter.",
  answer: "The workbook's answer",
  quote: "The toolbox's words",
  status: "Status",
  noStatus: "Not answered",
  owner: "Responsible",
  day: "Date",
  note: "Note or link",
  save: "Save in the sheet",
  saved: "Saved on the sheet Tjekliste.",
  buildFirst: "Build the plan's sheets to be able to save answers.",
  report: "Yearly report",
  reportYear: "Reporting year",
  makeReport: (year: number) => `Make the yearly report ${year}`,
  answerNext: "Answer the next requirement",
  allAnswered: "All requirements that the sheets cannot answer are answered.",
  link: "Open the link in the note",
  deadlines: "Deadlines",
  setDeadline: "Write your deadline",
  goals: "Goals",
  indicators: "Indicators",
  milestones: "Milestones",
  refresh: "Refresh the charts",
  refreshing: "Refreshing the charts …",
  noIndicators:
    "There are no indicators with an id yet. Build the plan's sheets on the page Checklist, write the indicators on the sheet Indikatorer, and update the plan's sheets.",
  numbers: "The numbers in a table",
  year: "Year",
  measured: "Measured",
  path: "Planned",
  target: "Target",
  cancel: "Cancel",
  noNumber: "not measured",
  notYet: "Not measured in the year",
  more: "Show more",
  noChart: "Baseline, target, years or measurements are missing, so there is nothing to draw.",
  progress,
  nothingToDraw,
  insertAs,
};

function progress({ met, of, contradicted }: Progress): string {
  const base = `${met} of ${of} requirements are met.`;
  if (contradicted === 0) return base;
  const some = `${contradicted} are marked as met but contradicted by the sheets.`;
  return `${base} ${some}`;
}

function insertAs(name: string): string {
  return `Insert the sheet as “${name}”`;
}
