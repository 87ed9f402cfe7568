import type { PlanFinding } from "../../read/finding";
import { PLAN_SHEET_NAMES } from "./sheets";
import { planNames } from "./names";

const LEVELS = { purpose: "formål", programme: "programmål" };

const EXPECTED = {
  figure: "et tal, fx 52,9",
  day: "en dato, fx 31-12-2025",
  year: "et årstal, fx 2025",
  choice: "et ord fra listen i cellen",
};

const { column } = planNames;

const span = ({
  first,
  last,
}: {
  readonly first: number | null;
  readonly last: number | null;
}): string => `${first ?? ""}-${last ?? ""}`;

/** What is wrong in the plan's sheets. */
export const finding = {
  explain,
};

export type FindingWords = typeof finding;

/** A finding as one sentence: what, why, and what to do. */
function explain(finding: PlanFinding): string {
  const where = `${PLAN_SHEET_NAMES[finding.sheet]}, række ${finding.row + 1}`;
  return `${where}: ${said(finding)}`;
}

function said(finding: PlanFinding): string {
  switch (finding.code) {
    case "unreadable":
      return `»${finding.text}« under ${column(finding.column)} kan ikke læses og tæller som tomt; skriv ${EXPECTED[finding.expected]}.`;
    case "sameId":
      return `id'et ${finding.id} står også i række ${finding.first + 1}; slet det ene, så får rækken et nyt, næste gang planens ark opdateres.`;
    case "danglingLink":
      return `${finding.id} findes ikke på arket ${PLAN_SHEET_NAMES[finding.to]}; ret id'et, eller skriv rækken igen.`;
    case "wrongLevel":
      return finding.wanted
        ? `${finding.id} er ikke et ${LEVELS[finding.wanted]}; et mål skal høre under niveauet lige over.`
        : `et formål står øverst og hører ikke under ${finding.id}; slet ${finding.id} under ${column(finding.column)}.`;
    case "wrongDirection":
      return `${finding.id} har en retning, der går imod udgangspunkt og målværdi; ret retningen eller tallene.`;
    case "endBeforeStart":
      return `${finding.id} slutter ikke efter sit startår; ret startår eller slutår.`;
    case "yearOutside":
      return `${finding.id} har et årsmål for ${finding.year}, som ikke ligger mellem startår og slutår; flyt eller slet det.`;
    case "sameDay":
      return `${finding.id} er målt to gange på samme dag (også i række ${finding.first + 1}); den nederste tæller, slet den anden.`;
    case "measurementIncomplete":
      return `målingen mangler ${column(finding.column)} og tæller ikke med.`;
    case "milestoneContradiction":
      return finding.which === "reachedWithoutDay"
        ? `${finding.id} står som nået, men har ingen faktisk dato; skriv datoen.`
        : `${finding.id} har en faktisk dato, men står ikke som nået; ret status eller slet datoen.`;
    case "themeOutside":
      return `»${finding.theme}« er ikke et tema i regulativet ${finding.regulation}; vælg et af regulativets temaer, eller ret regulativet på arket Overblik.`;
    case "outsidePlan":
      return `${finding.id} har ${column(finding.column)} i ${finding.year}, som ligger uden for planens år (${span(finding)}); ret rækken eller planens år på arket Overblik.`;
  }
}
