import type { attention as danish } from "../da/attention";

const counted = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

export const attention: typeof danish = {
  late: (count) => `${counted(count, "milestone is late", "milestones are late")}.`,
  findings: (count) =>
    `${counted(count, "thing on the plan's sheets cannot be read or does not fit", "things on the plan's sheets cannot be read or do not fit")}.`,
  behind: (count) => `${counted(count, "indicator is behind", "indicators are behind")}.`,
  contradicted: (count) =>
    `${counted(count, "answer on the checklist disagrees", "answers on the checklist disagree")} with the sheets.`,
  tooLittle: "The local co-financing is below the minimum.",
  moneyErrors: (count) =>
    `${counted(count, "error in the finance plan", "errors in the finance plan")}.`,
};
