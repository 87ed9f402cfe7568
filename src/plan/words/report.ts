import type { Deadline } from "../judge/deadline";
import type { Missing } from "../judge/missing";
import type { ReportRefusal } from "../judge/report";
import type { Day } from "../../core/provision";
import type { Language } from "../../core/words/language";
import { REPORT_PART_NAMES } from "./names";

const danishDay = (day: Day): string => `${day.slice(8, 10)}-${day.slice(5, 7)}-${day.slice(0, 4)}`;

const SHOWN = 6;

function ids(found: readonly Missing[], language: Language): string {
  const names = found
    .slice(0, SHOWN)
    .map(
      ({ id, row }) =>
        id || (language === "da" ? `række ${(row ?? 0) + 1}` : `row ${(row ?? 0) + 1}`),
    );
  const rest = found.length - names.length;
  const more = rest > 0 ? (language === "da" ? ` og ${rest} til` : ` and ${rest} more`) : "";
  return `${names.join(", ")}${more}`;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function parts(missing: readonly Missing[], year: number, language: Language): string[] {
  const of = (code: Missing["code"]): readonly Missing[] =>
    missing.filter((one) => one.code === code);
  const da = language === "da";
  const counted = (code: Missing["code"], one: string, many: string): string[] => {
    const found = of(code);
    return found.length > 0 ? [`${plural(found.length, one, many)} (${ids(found, language)})`] : [];
  };
  return [
    ...(of("noIndicators").length > 0 ? [da ? "indikatorer" : "indicators"] : []),
    ...(da
      ? counted("measurement", "måling", "målinger")
      : counted("measurement", "measurement", "measurements")),
    ...(da
      ? counted(
          "indicatorNumbers",
          "indikators udgangspunkt, målværdi eller år",
          "indikatorers udgangspunkt, målværdi eller år",
        )
      : counted(
          "indicatorNumbers",
          "indicator's baseline, target or years",
          "indicators' baseline, target or years",
        )),
    ...(da
      ? counted("goalWithoutIndicator", "konkret måls indikator", "konkrete måls indikator")
      : counted("goalWithoutIndicator", "concrete goal's indicator", "concrete goals' indicator")),
    ...(da
      ? counted("milestoneState", "milepæls status", "milepæles status")
      : counted("milestoneState", "milestone's status", "milestones' status")),
    ...(of("comingMilestones").length > 0
      ? [da ? `milepæle for ${year + 1}` : `milestones for ${year + 1}`]
      : []),
  ];
}

function joined(items: readonly string[], language: Language): string {
  const last = items[items.length - 1] ?? "";
  const and = language === "da" ? " og " : " and ";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")}${and}${last}`;
}

/** What a year's report still lacks, as one sentence. */
export function explainMissing(
  missing: readonly Missing[],
  year: number,
  language: Language,
): string {
  const found = parts(missing, year, language);
  if (found.length === 0)
    return language === "da"
      ? `Alt til indberetningen for ${year} er udfyldt.`
      : `Everything for the report on ${year} is filled in.`;
  return language === "da"
    ? `Til indberetningen for ${year} mangler ${joined(found, language)}.`
    : `The report on ${year} lacks ${joined(found, language)}.`;
}

/** When a part of the report is due, from where we know it, and whether it is late: one sentence. */
export function explainDeadline(deadline: Deadline, language: Language): string {
  const da = language === "da";
  const name = `${REPORT_PART_NAMES[deadline.part][language]} (${deadline.covers})`;
  if (deadline.sent)
    return da
      ? `${name}: indsendt ${danishDay(deadline.sent)}.`
      : `${name}: sent in on ${danishDay(deadline.sent)}.`;
  if (!deadline.due) {
    return da
      ? `${name}: datoen er ikke kendt; skriv jeres frist på arket Frister.`
      : `${name}: the date is not known; write your deadline on the sheet Frister.`;
  }
  const left = deadline.daysLeft ?? 0;
  const when = da
    ? left < 0
      ? `passeret for ${plural(-left, "dag", "dage")} siden`
      : left === 0
        ? "i dag"
        : `om ${plural(left, "dag", "dage")}`
    : left < 0
      ? `passed ${plural(-left, "day", "days")} ago`
      : left === 0
        ? "today"
        : `in ${plural(left, "day", "days")}`;
  const from =
    deadline.from === "own"
      ? da
        ? "jeres frist"
        : "your deadline"
      : deadline.authority.certainty === "statute"
        ? da
          ? "fondens frist"
          : "the fund's deadline"
        : da
          ? "fondens frist for 2011-14; kontrollér den"
          : "the fund's deadline for 2011-14; check it";
  return `${name}: ${danishDay(deadline.due)} (${from}), ${when}.`;
}

/** The warning that stands by every report that is not complete or late. */
export function paymentsStop(language: Language): string {
  return language === "da"
    ? "Manglende indsendelse af skemaet medfører, at udbetalingerne af støtte stoppes (værktøjskassen, Helhedsplaner)."
    : "If the form is not sent in, the payments of support are stopped (the toolbox, chapter “Helhedsplaner”).";
}

/** Why there is no report for a year. */
export function explainReportRefusal({ year, first }: ReportRefusal, language: Language): string {
  return language === "da"
    ? `Der er ingen regler for indberetningen for ${year}; de første, der er læst, gælder ${first}. Vælg et senere år.`
    : `There are no reporting rules for ${year}; the first that have been read cover ${first}. Choose a later year.`;
}
