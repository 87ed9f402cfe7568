import type { Day, Provision } from "../../core/provision";
import type { ReportPartId, ReportingRules } from "../rules/reporting";
import { daysBetween, monthsAfterYearEnd } from "../../core/day";
import type { OwnDeadline } from "../read/plan";

/** When one part of a year's report is due, and from where we know it. */
export interface Deadline {
  readonly part: ReportPartId;
  /** The calendar year that the part covers. */
  readonly covers: number;
  /** `own`: written in the workbook. `rule`: from the rules. `unknown`: nobody has said. */
  readonly from: "own" | "rule" | "unknown";
  readonly due: Day | null;
  readonly sent: Day | null;
  /** Days from today to the due day; negative when it has passed; null where it is not known. */
  readonly daysLeft: number | null;
  readonly authority: Provision;
}

/** The deadlines of the report for a calendar year, in the rules' order; a date in the workbook goes before the rules'. */
export function deadlines(
  rules: ReportingRules,
  year: number,
  own: readonly OwnDeadline[],
  today: Day,
): readonly Deadline[] {
  return rules.parts.map(({ id, covers, due, authority }) => {
    const written = own.filter((row) => row.part === id && row.year === year);
    const ownDue = written.find((row) => row.due)?.due ?? null;
    const day =
      ownDue ?? (due.kind === "months" ? monthsAfterYearEnd(year, due.afterYearEnd) : null);
    return {
      part: id,
      covers: covers === "year" ? year : year + 1,
      from: ownDue ? "own" : day ? "rule" : "unknown",
      due: day,
      sent: written.find((row) => row.sent)?.sent ?? null,
      daysLeft: day ? daysBetween(today, day) : null,
      authority,
    };
  });
}
