import type { update as danish } from "../da/update";

export const update: typeof danish = {
  updating: "Updating all sheets …",
  refused: (sheet) => `“${sheet}” has not been updated.`,
  others: "The other sheets are up to date.",
  pdf: "Save as PDF: choose the sheet in Excel and press File › Export › Create PDF/XPS. The sheet is set up for A4.",
  since: (changes) => `Since last time: ${changes.join("; ")}.`,
};
