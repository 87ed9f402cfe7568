import type { ReportingRules } from "./reporting";
import { REPORTING_2011 } from "./reporting2011";
import { REPORTING_2015 } from "./reporting2015";

/** The versions of the reporting rules, oldest first. */
export const REPORTING_VERSIONS: readonly ReportingRules[] = [REPORTING_2011, REPORTING_2015];

/** The reporting rules for a calendar year; undefined before 2011, the first year that is covered. */
export function reportingRules(year: number): ReportingRules | undefined {
  return [...REPORTING_VERSIONS].reverse().find((version) => version.fromYear <= year);
}
