/** A value as it stood in the formula. */
type Given = string;

export type NumberArgument = "baseline" | "target" | "actual" | "baselineCount";

export type DateArgument = "startYear" | "endYear" | "year" | "start" | "end" | "date";

export type YearArgument = "startYear" | "endYear" | "year";

/** What the target functions refuse, and why. */
export type TargetComplaint =
  | { readonly kind: "noNumber"; readonly which: NumberArgument; readonly given: Given }
  | { readonly kind: "noYear"; readonly which: YearArgument; readonly given: Given }
  | { readonly kind: "noDate"; readonly which: "start" | "end" | "date"; readonly given: Given }
  | { readonly kind: "endBeforeStart" }
  | { readonly kind: "notWhole"; readonly given: Given }
  | { readonly kind: "noTarget"; readonly given: Given }
  | { readonly kind: "noDistance" }
  | { readonly kind: "missing"; readonly which: NumberArgument };

/** The header row of `UDSAT.TARGET.PATH`: Danish in every language, as all results are. */
export const PATH_HEADER: readonly [string, string] = ["år", "værdi"];
