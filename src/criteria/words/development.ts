import type { Deciding, Trend, Turns, YearOfArea } from "../judge";
import type { Outlook } from "../judge";
import type { JudgedCriterion } from "../judge/types";
import { type Language, wordsIn } from "../../core/words/language";
import { development as da } from "./da/development";
import { development as en } from "./en/development";
import type { CategoryId, CriterionId } from "../rules";
import { figure } from "./figure";
import { termWords } from "./terms";

export const measureName = (id: CriterionId, language: Language): string =>
  termWords(language).measure(id);
export const categoryName = (id: CategoryId, language: Language): string =>
  termWords(language).category(id);

/** The words of areas over the years, by language. */
export const developmentWords = wordsIn({ da, en });

const rounded = (value: number, language: Language): string => figure(value, language, 2);

/** `Dømte 0,03 over`. */
function distance(judged: JudgedCriterion, language: Language): string {
  const words = developmentWords(language);
  const { margin, onTheLine, criterion } = judged;
  const name = measureName(criterion.id, language);
  if (onTheLine) return `${name} ${words.onTheLine}`;
  return margin === null
    ? name
    : `${name} ${words.points(rounded(Math.abs(margin), language), margin > 0)}`;
}

/** What decided a year, in a few words. */
export function decidingWords(deciding: Deciding | null, language: Language): string {
  const words = developmentWords(language);
  switch (deciding?.kind) {
    case undefined:
      return "";
    case "named":
      return words.named;
    case "unclear":
      return words.unclear;
    case "residents":
      return words.residents(figure(deciding.residents, language, 0));
    case "enough":
      return deciding.nearest
        ? words.enough(distance(deciding.nearest, language))
        : words.enoughBare;
    case "more":
      return deciding.nearest
        ? words.more(deciding.spare, distance(deciding.nearest, language))
        : words.enoughBare;
    case "short":
      return deciding.nearest
        ? words.short(deciding.short, distance(deciding.nearest, language))
        : words.shortBare(deciding.short);
    case "open":
      return words.missing(
        deciding.missing
          .map((one) =>
            one === "residents" || one === "national" || one === "yearsBefore"
              ? words.figureMissing[one]
              : measureName(one, language),
          )
          .join(", "),
      );
  }
}

/** Whether an area is on the list of a year, in the words of a council's agenda. */
export function standingWords({ decision }: YearOfArea, language: Language): string {
  const { on, off, open, absent } = developmentWords(language);
  return decision === null ? absent : { met: on, notMet: off, undecided: open }[decision];
}

/** The years in a row; `mindst 3` where the list of a year before them is missing. */
export const rowWords = ({ inRow, inRowIsKnown }: YearOfArea, language: Language): string =>
  inRow === 0 || inRowIsKnown ? String(inRow) : developmentWords(language).atLeast(inRow);

/** Which way an area moved since the list of the year before, and what turned. */
export function moveWords(
  now: YearOfArea,
  before: YearOfArea | undefined,
  turns: Turns | null,
  language: Language,
): string {
  const words = developmentWords(language);
  const on = now.decision === "met";
  if (!before) return on ? words.moves.first : "";
  if (now.decision === "undecided" || before.decision === "undecided") return "";
  const was = before.decision === "met";
  if (on === was) return on ? words.moves.stayed : "";
  const why = turns
    ? [
        ...(turns.rulesChanged ? [words.rulesChanged] : []),
        ...turns.criteria
          .filter(({ to }) => (to === "met") === on)
          .map(({ id, to }) => words.turned(measureName(id, language), to === "met")),
      ]
    : [];
  const move = on ? words.moves.came : words.moves.left;
  return why.length === 0 ? move : `${move}: ${why.join(", ")}`;
}

/** One trend with its forecast; empty without one. */
export function trendWords(
  { id, forecast, used, direction, perYear, points }: Trend,
  language: Language,
): string {
  const words = developmentWords(language);
  const last = points[points.length - 1];
  if (!forecast || !last || perYear === null || direction === null) return "";
  const change = `${perYear > 0 ? "+" : ""}${rounded(perYear, language)}`;
  return `${words.forecast({
    name: measureName(id, language),
    value: rounded(forecast.value, language),
    low: rounded(forecast.low, language),
    high: rounded(forecast.high, language),
    count: used.length,
  })}; ${words.direction[direction]} (${words.perYear(change)}); ${words.verdict[forecast.answer]}`;
}

/** Whether the area is on the next list if it goes on like this. */
export const outlookWords = ({ year, decision }: Outlook, language: Language): string =>
  developmentWords(language).outlookDecision[decision](year);

/** What stands above the table of the sheet, always Danish. */
export function developmentNotes(facts: {
  readonly areas: number;
  readonly years: readonly number[];
  readonly lists: readonly string[];
  readonly doubts: number;
  readonly drawn: string;
}): readonly string[] {
  const { areas, years, lists, doubts, drawn } = facts;
  const [first = 0, last = 0] = [years[0], years[years.length - 1]];
  const gaps = gapsIn(years);
  return [
    "Boligområdernes udvikling",
    `${da.summary(areas, first, last, years.length)}. Hvert år er afgjort efter de regler, der gjaldt.${gaps.length > 0 ? ` ${da.gap(gaps.join(", "))}` : ""}`,
    `Listerne står i ${listed(lists)}. Arket regnes om, når der trykkes Opdater.`,
    doubts === 0
      ? "Områderne er fulgt på tværs af stavemåder og rækkefølge i navnene."
      : `${doubts} ${doubts === 1 ? "navnepar kan være det samme område og er holdt adskilt" : "navnepar kan være de samme områder og er holdt adskilt"}; svar på siden Udvikling.`,
    `${da.outlook}: kolonnen Udsigt er en ret linje gennem mindst tre ens målte år, ført ét år frem, med den seneste kendte grænse.`,
    da.outlookNote,
    da.outlookEffect,
    drawn,
  ];
}

/** As many of the lists as go on a line. */
const listed = (lists: readonly string[]): string =>
  lists.length <= 5
    ? lists.join("; ")
    : `${lists.slice(0, 4).join("; ")} og ${lists.length - 4} til`;

/** The years between the first and the last that no list is of. */
export function gapsIn(years: readonly number[]): readonly number[] {
  const [first, last] = [years[0], years[years.length - 1]];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (year) => !years.includes(year),
  );
}
