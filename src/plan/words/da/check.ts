import type { CheckResult, Failing } from "../../judge/check";
import type { ChecklistItem } from "../../judge/checklist";
import type { CheckId } from "../../rules/requirement";
import { planNames } from "./names";

/** What the rows of a check are called, one and many. */
const ROWS: Readonly<Partial<Record<CheckId, { readonly one: string; readonly many: string }>>> = {
  goalsFollowed: {
    one: "konkret mål har en indikator",
    many: "konkrete mål har en indikator",
  },
  effortsHavePurpose: {
    one: "aktivitet har navn og virkemiddel",
    many: "aktiviteter har navn og virkemiddel",
  },
  themes: {
    one: "aktivitet har et støtteberettiget tema",
    many: "aktiviteter har et støtteberettiget tema",
  },
  targetGroups: {
    one: "konkret mål har en målgruppe",
    many: "konkrete mål har en målgruppe",
  },
  programmeGoals: {
    one: "programmål hører under et formål",
    many: "programmål hører under et formål",
  },
  concreteGoals: {
    one: "konkret mål hører under et programmål",
    many: "konkrete mål hører under et programmål",
  },
  wantedChanges: {
    one: "konkret mål har en ønsket forandring",
    many: "konkrete mål har en ønsket forandring",
  },
  waysToResults: {
    one: "konkret mål har en aktivitet",
    many: "konkrete mål har en aktivitet",
  },
  indicators: {
    one: "mål eller indikator er udfyldt (indikator, udgangspunkt, målværdi, år og retning)",
    many: "mål og indikatorer er udfyldt (indikator, udgangspunkt, målværdi, år og retning)",
  },
  availableData: {
    one: "indikator har datakilde og tilgængelighed",
    many: "indikatorer har datakilde og tilgængelighed",
  },
  activitiesServeGoals: {
    one: "aktivitet tjener et mål",
    many: "aktiviteter tjener et mål",
  },
  milestones: {
    one: "milepæl har dato, ansvarlig og aktivitet",
    many: "milepæle har dato, ansvarlig og aktivitet",
  },
};

/** What a check says that has no rows to count: yes, no, and not yet. */
const ANSWERS: Readonly<
  Partial<
    Record<CheckId, { readonly yes: string; readonly no: string; readonly undecided: string }>
  >
> = {
  cofinancing: {
    yes: "Finansieringsplanen har nok lokal medfinansiering.",
    no: "Finansieringsplanen har for lidt lokal medfinansiering.",
    undecided: "Andelen kan ikke regnes ud, før arket Finansieringsplan er udfyldt.",
  },
  financePlan: {
    yes: "Finansieringsplanen er uden fejl.",
    no: "Finansieringsplanen har fejl; se siden Finansiering.",
    undecided: "Der er ingen finansieringsplan i projektmappen endnu.",
  },
  purpose: {
    yes: "Arket Mål har et formål.",
    no: "Arket Mål har ingen række med niveauet Formål.",
    undecided: "Arket Mål er tomt.",
  },
  yearlyReport: {
    yes: "Alt til årets indberetning er udfyldt.",
    no: "Årets indberetning er ikke komplet; se arket Årsrapport.",
    undecided: "Der er ingen indikatorer at indberette endnu.",
  },
};

const KIND_ANSWERS = {
  yes: "Mindst én aktivitet har dette virkemiddel.",
  no: "Ingen aktivitet har dette virkemiddel.",
  undecided: "Arket Aktiviteter er tomt.",
};

const NOTHING = "Der er ingen rækker at kontrollere endnu.";

const SHOWN = 5;

const PERSON = "Fremgår ikke af arkene; svar i Status.";

const VERDICTS = {
  yes: "Ja.",
  no: "Nej.",
  undecided: "Kan ikke afgøres endnu.",
};

const SO_FAR = "Ja, så vidt arkene viser; en person skal bekræfte det.";

/** The workbook's answers to the requirements. */
export const check = {
  answer,
  verdict,
};

export type CheckWords = typeof check;

function failingText(failing: readonly Failing[]): string {
  const names = failing.slice(0, SHOWN).map(({ id, row, lacks }) => {
    const columns = lacks.map(planNames.column).join(", ");
    return `${id || `række ${row + 1}`} (${columns})`;
  });
  const rest = failing.length - names.length;
  const more = rest > 0 ? ` og ${rest} til` : "";
  return `Mangler: ${names.join("; ")}${more}.`;
}

/** The workbook's answer to one check, with its evidence: counts, and which rows fail. */
function answer(result: CheckResult): string {
  const rows = ROWS[result.id];
  if (!rows) return (ANSWERS[result.id] ?? KIND_ANSWERS)[result.verdict];
  if (result.verdict === "undecided" && result.total === 0) return NOTHING;
  const count = `${result.good} af ${result.total}`;
  const counted = `${count} ${result.total === 1 ? rows.one : rows.many}.`;
  return result.failing.length > 0 ? `${counted} ${failingText(result.failing)}` : counted;
}

/** The workbook's answer to a requirement: the verdict first, then each check's evidence. */
function verdict(item: ChecklistItem): string {
  if (item.verdict === "person") return PERSON;
  return [
    item.verdict === "yes" && !item.requirement.enough ? SO_FAR : VERDICTS[item.verdict],
    ...item.results.map((result) => answer(result)),
  ].join(" ");
}
