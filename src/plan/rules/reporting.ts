import type { Provision } from "../../core/provision";

/** The parts of the yearly report to Landsbyggefonden. */
export const REPORT_PARTS = ["account", "attainment", "milestonePlan"] as const;
export type ReportPartId = (typeof REPORT_PARTS)[number];

/** When a part is due: months after the end of the calendar year it covers, or not known to us. */
export type Due =
  | { readonly kind: "months"; readonly afterYearEnd: number }
  | { readonly kind: "unknown" };

export interface ReportPart {
  readonly id: ReportPartId;
  /** `year`: the calendar year reported on. `comingYear`: the year after it. */
  readonly covers: "year" | "comingYear";
  readonly due: Due;
  readonly authority: Provision;
}

/** One version of the reporting rules, complete in itself; it ends where the next begins. */
export interface ReportingRules {
  /** The first calendar year that it covers. */
  readonly fromYear: number;
  readonly parts: readonly ReportPart[];
  /** What happens when the report is missing. */
  readonly consequence: Provision;
}
