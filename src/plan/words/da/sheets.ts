import type { PlanSheet } from "../../read/plan";

/** The sheets' own names are Danish in every language, as they stand in the workbook. */
export const PLAN_SHEET_NAMES: Readonly<Record<PlanSheet, string>> = {
  goals: "Mål",
  activities: "Aktiviteter",
  indicators: "Indikatorer",
  measurements: "Målinger",
  milestones: "Milepæle",
  checklist: "Tjekliste",
  deadlines: "Frister",
};
