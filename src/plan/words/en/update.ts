import type { update as danish } from "../da/update";

export const update: typeof danish = {
  updating: "Updating all sheets …",
  refused: (sheet) => `“${sheet}” has not been updated.`,
  others: "The other sheets are up to date.",
  since: (changes) => `Since last time: ${changes.join("; ")}.`,
};
