import type { PlanFinding } from "../read/finding";
import type { Language } from "../../core/words/language";
import { COLUMN_NAMES, PLAN_SHEET_NAMES } from "./names";

const LEVELS = { purpose: "Formål", programme: "Programmål", concrete: "Konkret mål" } as const;
const EXPECTED = {
  figure: { da: "et tal, fx 52,9", en: "a number, e.g. 52.9" },
  day: { da: "en dato, fx 31-12-2025", en: "a date, e.g. 31-12-2025" },
  year: { da: "et årstal, fx 2025", en: "a year, e.g. 2025" },
  choice: { da: "et ord fra listen i cellen", en: "a word from the cell's list" },
} as const;

/** A finding as one sentence: what, why, and what to do. */
export function explainFinding(finding: PlanFinding, language: Language): string {
  const where = `${PLAN_SHEET_NAMES[finding.sheet]}, ${language === "da" ? "række" : "row"} ${finding.row + 1}`;
  return `${where}: ${language === "da" ? danish(finding) : english(finding)}`;
}

const column = (key: string, language: Language): string => COLUMN_NAMES[key]?.[language] ?? key;

const span = ({
  first,
  last,
}: {
  readonly first: number | null;
  readonly last: number | null;
}): string => `${first ?? ""}-${last ?? ""}`;

function danish(finding: PlanFinding): string {
  switch (finding.code) {
    case "unreadable":
      return `»${finding.text}« under ${column(finding.column, "da")} kan ikke læses og tæller som tomt; skriv ${EXPECTED[finding.expected].da}.`;
    case "sameId":
      return `id'et ${finding.id} står også i række ${finding.first + 1}; slet det ene, så får rækken et nyt, næste gang planens ark opdateres.`;
    case "danglingLink":
      return `${finding.id} findes ikke på arket ${PLAN_SHEET_NAMES[finding.to]}; ret id'et, eller skriv rækken igen.`;
    case "wrongLevel":
      return `${finding.id} er ikke et ${LEVELS[finding.wanted].toLowerCase()}; et mål skal høre under niveauet lige over.`;
    case "wrongDirection":
      return `${finding.id} har en retning, der går imod udgangspunkt og målværdi; ret retningen eller tallene.`;
    case "endBeforeStart":
      return `${finding.id} slutter ikke efter sit startår; ret startår eller slutår.`;
    case "yearOutside":
      return `${finding.id} har et årsmål for ${finding.year}, som ikke ligger mellem startår og slutår; flyt eller slet det.`;
    case "sameDay":
      return `${finding.id} er målt to gange på samme dag (også i række ${finding.first + 1}); den nederste tæller, slet den anden.`;
    case "measurementIncomplete":
      return `målingen mangler ${column(finding.column, "da")} og tæller ikke med.`;
    case "milestoneContradiction":
      return finding.which === "reachedWithoutDay"
        ? `${finding.id} står som nået, men har ingen faktisk dato; skriv datoen.`
        : `${finding.id} har en faktisk dato, men står ikke som nået; ret status eller slet datoen.`;
    case "themeOutside":
      return `»${finding.theme}« er ikke et tema i regulativet ${finding.regulation}; vælg et af regulativets temaer, eller ret regulativet på arket Overblik.`;
    case "outsidePlan":
      return `${finding.id} har ${column(finding.column, "da")} i ${finding.year}, som ligger uden for planens år (${span(finding)}); ret rækken eller planens år på arket Overblik.`;
  }
}

function english(finding: PlanFinding): string {
  switch (finding.code) {
    case "unreadable":
      return `“${finding.text}” under ${column(finding.column, "en")} cannot be read and counts as empty; write ${EXPECTED[finding.expected].en}.`;
    case "sameId":
      return `the id ${finding.id} also stands in row ${finding.first + 1}; delete one, and the row gets a new id when the sheets are updated.`;
    case "danglingLink":
      return `${finding.id} is not on the sheet ${PLAN_SHEET_NAMES[finding.to]}; correct the id, or write the row again.`;
    case "wrongLevel":
      return `${finding.id} is not of the level ${LEVELS[finding.wanted]}; a goal must belong to the level just above.`;
    case "wrongDirection":
      return `${finding.id} has a direction against its baseline and target; correct the direction or the numbers.`;
    case "endBeforeStart":
      return `${finding.id} does not end after its start year; correct the years.`;
    case "yearOutside":
      return `${finding.id} has a yearly target for ${finding.year}, which is not between its start and end year; move or delete it.`;
    case "sameDay":
      return `${finding.id} is measured twice on the same day (also in row ${finding.first + 1}); the lower one counts, delete the other.`;
    case "measurementIncomplete":
      return `the measurement lacks its ${column(finding.column, "en")} and does not count.`;
    case "milestoneContradiction":
      return finding.which === "reachedWithoutDay"
        ? `${finding.id} is marked as reached but has no actual date; write the date.`
        : `${finding.id} has an actual date but is not marked as reached; correct the status or delete the date.`;
    case "themeOutside":
      return `“${finding.theme}” is not a theme of the regulation ${finding.regulation}; choose one of its themes, or correct the regulation on the sheet Overblik.`;
    case "outsidePlan":
      return `${finding.id} has its ${column(finding.column, "en")} in ${finding.year}, outside the plan's years (${span(finding)}); correct the row, or the plan's years on the sheet Overblik.`;
  }
}
