import type { Deadline } from "../../judge/deadline";
import type { Missing } from "../../judge/missing";
import type { ReportRefusal } from "../../judge/report";
import { danishDay } from "../../../core/day";
import { listed } from "../../../core/words/listed";
import { planNames } from "./names";

const SHOWN = 6;

/** What is said of the yearly report. */
export const report = {
  lacking,
  due,
  paymentsStop,
  refused,
};

export type ReportWords = typeof report;

function ids(found: readonly Missing[]): string {
  const names = found.slice(0, SHOWN).map(({ id, row }) => id || `række ${(row ?? 0) + 1}`);
  const rest = found.length - names.length;
  const more = rest > 0 ? ` og ${rest} til` : "";
  return `${names.join(", ")}${more}`;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function parts(missing: readonly Missing[], year: number): string[] {
  const of = (code: Missing["code"]): readonly Missing[] =>
    missing.filter((one) => one.code === code);
  const counted = (code: Missing["code"], one: string, many: string, what = ""): string[] => {
    const found = of(code);
    return found.length > 0 ? [`${what}${plural(found.length, one, many)} (${ids(found)})`] : [];
  };
  return [
    ...(of("noIndicators").length > 0 ? ["indikatorer"] : []),
    ...counted("measurement", "måling", "målinger"),
    ...counted(
      "indicatorNumbers",
      "indikator",
      "indikatorer",
      "udgangspunkt, målværdi eller år for ",
    ),
    ...counted("goalWithoutIndicator", "konkret mål", "konkrete mål", "indikator til "),
    ...counted("milestoneState", "milepæl", "milepæle", "status på "),
    ...(of("comingMilestones").length > 0 ? [`milepæle for ${year + 1}`] : []),
  ];
}

/** What a year's report still lacks, as one sentence. */
function lacking(missing: readonly Missing[], year: number): string {
  const found = parts(missing, year);
  if (found.length === 0) return `Alt til indberetningen for ${year} er udfyldt.`;
  return `Til indberetningen for ${year} mangler ${listed(found, "og")}.`;
}

/** When a part of the report is due, from where we know it, and whether it is late: one sentence. */
function due(deadline: Deadline): string {
  const name = `${planNames.reportParts[deadline.part]} (${deadline.covers})`;
  if (deadline.sent) return `${name}: indsendt ${danishDay(deadline.sent)}.`;
  if (!deadline.due) {
    return `${name}: datoen er ikke kendt; skriv jeres frist på arket Frister.`;
  }
  const left = deadline.daysLeft ?? 0;
  const when =
    left < 0
      ? `overskredet med ${plural(-left, "dag", "dage")}`
      : left === 0
        ? "i dag"
        : `om ${plural(left, "dag", "dage")}`;
  const from =
    deadline.from === "own"
      ? "jeres frist"
      : deadline.authority.certainty === "statute"
        ? "fondens frist"
        : "fondens frist for 2011-14; kontrollér den";
  return `${name}: ${danishDay(deadline.due)} (${from}), ${when}.`;
}

/** The warning that stands by every report that is not complete or late. */
function paymentsStop(): string {
  return "Manglende indsendelse af skemaet medfører, at udbetalingerne af støtte stoppes (værktøjskassen, Helhedsplaner).";
}

/** Why there is no report for a year. */
function refused({ year, first }: ReportRefusal): string {
  return `Der er ingen regler for indberetningen for ${year}; de første, der er læst, gælder ${first}. Vælg et senere år.`;
}
