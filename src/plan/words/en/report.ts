import type { Deadline } from "../../judge/deadline";
import type { Missing } from "../../judge/missing";
import type { ReportRefusal } from "../../judge/report";
import { danishDay } from "../../../core/day";
import { listed } from "../../../core/words/listed";
import { planNames } from "./names";
import type { ReportWords } from "../da/report";

const SHOWN = 6;

/** What is said of the yearly report. */
export const report: ReportWords = {
  lacking,
  due,
  paymentsStop,
  refused,
};

function ids(found: readonly Missing[]): string {
  const names = found.slice(0, SHOWN).map(({ id, row }) => id || `row ${(row ?? 0) + 1}`);
  const rest = found.length - names.length;
  const more = rest > 0 ? ` and ${rest} more` : "";
  return `${names.join(", ")}${more}`;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function parts(missing: readonly Missing[], year: number): string[] {
  const of = (code: Missing["code"]): readonly Missing[] =>
    missing.filter((one) => one.code === code);
  const counted = (code: Missing["code"], one: string, many: string): string[] => {
    const found = of(code);
    return found.length > 0 ? [`${plural(found.length, one, many)} (${ids(found)})`] : [];
  };
  return [
    ...(of("noIndicators").length > 0 ? ["indicators"] : []),
    ...counted("measurement", "measurement", "measurements"),
    ...counted(
      "indicatorNumbers",
      "indicator's baseline, target or years",
      "indicators' baseline, target or years",
    ),
    ...counted("goalWithoutIndicator", "concrete goal's indicator", "concrete goals' indicator"),
    ...counted("milestoneState", "milestone's status", "milestones' status"),
    ...(of("comingMilestones").length > 0 ? [`milestones for ${year + 1}`] : []),
  ];
}

function lacking(missing: readonly Missing[], year: number): string {
  const found = parts(missing, year);
  if (found.length === 0) return `Everything for the report on ${year} is filled in.`;
  return `The report on ${year} lacks ${listed(found, "and")}.`;
}

function due(deadline: Deadline): string {
  const name = `${planNames.reportParts[deadline.part]} (${deadline.covers})`;
  if (deadline.sent) return `${name}: sent in on ${danishDay(deadline.sent)}.`;
  if (!deadline.due) {
    return `${name}: the date is not known; write your deadline on the sheet Frister.`;
  }
  const left = deadline.daysLeft ?? 0;
  const when =
    left < 0
      ? `passed ${plural(-left, "day", "days")} ago`
      : left === 0
        ? "today"
        : `in ${plural(left, "day", "days")}`;
  const from =
    deadline.from === "own"
      ? "your deadline"
      : deadline.authority.certainty === "statute"
        ? "the fund's deadline"
        : "the fund's deadline for 2011-14; check it";
  return `${name}: ${danishDay(deadline.due)} (${from}), ${when}.`;
}

function paymentsStop(): string {
  return "If the form is not sent in, the payments of support are stopped (the toolbox, chapter “Helhedsplaner”).";
}

function refused({ year, first }: ReportRefusal): string {
  return `There are no reporting rules for ${year}; the first that have been read cover ${first}. Choose a later year.`;
}
