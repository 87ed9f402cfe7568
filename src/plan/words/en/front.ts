import type { FrontWords } from "../da/front";

/** The words of the pane's first page. */
export const front: FrontWords = {
  none: "The workbook has no plan yet. Say which plan it is, and Udsat makes the sheets for it.",
  make: "Make the plan's sheets",
  update: "Update everything",
  changed: "Since last time",
  unchanged: "Nothing has changed since you last updated.",
  moved: (name, from, to) => (from === null ? `${name}: new, ${to}` : `${name}: ${from} → ${to}`),
  missing: (from, to) => `The report lacks ${to} things; last time it was ${from}.`,
  moneyNow: (enough) =>
    enough === null
      ? "The local co-financing can no longer be decided."
      : enough
        ? "The local co-financing is now enough."
        : "The local co-financing is now too small.",
  money: "The money",
  noMoney: "There is no finance plan in the workbook, or it cannot be read.",
  share: (percent) => `Local co-financing: ${percent} of the whole plan`,
  shareUnknown: "The local share cannot be calculated.",
  enough: "the minimum is met",
  tooLittle: "below the minimum of 25 per cent",
  faults: (count) => `${count} ${count === 1 ? "error" : "errors"} in the finance plan`,
  several: "Areas and plans in the workbook",
  areaStands: (met, decision) =>
    met === null ? decision : `${met} ${met === 1 ? "criterion" : "criteria"}: ${decision}`,
  planAsked: "open questions",
  planShare: (percent) => `local ${percent}`,
  goals: "Goals and indicators",
  noGoals: "There are no indicators yet.",
  milestones: "Milestones",
  done: (done, all) => `${done} of ${all} are reached`,
  noMilestones: "There are no milestones yet.",
  checklist: "Checklist",
  ofStage: (met, all) => `${met} of ${all}`,
  report: (year) => `The report on ${year}`,
  show: "Show on the sheet",
  more: (count) => `and ${count} more`,
};
