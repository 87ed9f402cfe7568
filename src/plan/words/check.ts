import type { CheckResult, Failing } from "../judge/check";
import type { ChecklistItem } from "../judge/checklist";
import type { CheckId } from "../rules/requirement";
import type { Language, Text } from "../../core/words/language";
import { COLUMN_NAMES } from "./names";

/** What the rows of a check are called, one and many. */
const ROWS: Readonly<Partial<Record<CheckId, { readonly one: Text; readonly many: Text }>>> = {
  goalsFollowed: {
    one: { da: "konkret mål har en indikator", en: "concrete goal has an indicator" },
    many: { da: "konkrete mål har en indikator", en: "concrete goals have an indicator" },
  },
  effortsHavePurpose: {
    one: {
      da: "aktivitet har navn og virkemiddel",
      en: "activity has a name and a kind of measure",
    },
    many: {
      da: "aktiviteter har navn og virkemiddel",
      en: "activities have a name and a kind of measure",
    },
  },
  themes: {
    one: { da: "aktivitet har et støtteberettiget tema", en: "activity has an eligible theme" },
    many: {
      da: "aktiviteter har et støtteberettiget tema",
      en: "activities have an eligible theme",
    },
  },
  targetGroups: {
    one: { da: "konkret mål har en målgruppe", en: "concrete goal has a target group" },
    many: { da: "konkrete mål har en målgruppe", en: "concrete goals have a target group" },
  },
  programmeGoals: {
    one: { da: "programmål hører under et formål", en: "programme goal belongs to a purpose" },
    many: { da: "programmål hører under et formål", en: "programme goals belong to a purpose" },
  },
  concreteGoals: {
    one: {
      da: "konkret mål hører under et programmål",
      en: "concrete goal belongs to a programme goal",
    },
    many: {
      da: "konkrete mål hører under et programmål",
      en: "concrete goals belong to a programme goal",
    },
  },
  wantedChanges: {
    one: { da: "konkret mål har en ønsket forandring", en: "concrete goal has a wanted change" },
    many: {
      da: "konkrete mål har en ønsket forandring",
      en: "concrete goals have a wanted change",
    },
  },
  waysToResults: {
    one: { da: "konkret mål har en aktivitet", en: "concrete goal has an activity" },
    many: { da: "konkrete mål har en aktivitet", en: "concrete goals have an activity" },
  },
  indicators: {
    one: {
      da: "mål eller indikator er udfyldt (indikator, udgangspunkt, målværdi, år og retning)",
      en: "goal or indicator is filled in (indicator, baseline, target, years and direction)",
    },
    many: {
      da: "mål og indikatorer er udfyldt (indikator, udgangspunkt, målværdi, år og retning)",
      en: "goals and indicators are filled in (indicator, baseline, target, years and direction)",
    },
  },
  availableData: {
    one: {
      da: "indikator har datakilde og tilgængelighed",
      en: "indicator has a data source and its availability",
    },
    many: {
      da: "indikatorer har datakilde og tilgængelighed",
      en: "indicators have a data source and their availability",
    },
  },
  activitiesServeGoals: {
    one: { da: "aktivitet tjener et mål", en: "activity serves a goal" },
    many: { da: "aktiviteter tjener et mål", en: "activities serve a goal" },
  },
  milestones: {
    one: {
      da: "milepæl har dato, ansvarlig og aktivitet",
      en: "milestone has a date, an owner and an activity",
    },
    many: {
      da: "milepæle har dato, ansvarlig og aktivitet",
      en: "milestones have a date, an owner and an activity",
    },
  },
};

/** What a check says that has no rows to count: yes, no, and not yet. */
const ANSWERS: Readonly<
  Partial<Record<CheckId, { readonly yes: Text; readonly no: Text; readonly undecided: Text }>>
> = {
  cofinancing: {
    yes: {
      da: "Finansieringsplanen har nok lokal medfinansiering.",
      en: "The finance plan has enough local co-financing.",
    },
    no: {
      da: "Finansieringsplanen har for lidt lokal medfinansiering.",
      en: "The finance plan has too little local co-financing.",
    },
    undecided: {
      da: "Andelen kan ikke ses, før arket Finansieringsplan er udfyldt.",
      en: "The share cannot be seen until the sheet Finansieringsplan is filled in.",
    },
  },
  financePlan: {
    yes: { da: "Finansieringsplanen er uden fejl.", en: "The finance plan has no errors." },
    no: {
      da: "Finansieringsplanen har fejl; se siden Finansiering.",
      en: "The finance plan has errors; see the page Finance.",
    },
    undecided: {
      da: "Der er ingen finansieringsplan i projektmappen endnu.",
      en: "There is no finance plan in the workbook yet.",
    },
  },
  purpose: {
    yes: { da: "Arket Mål har et formål.", en: "The sheet Mål has a purpose." },
    no: {
      da: "Arket Mål har ingen række med niveauet Formål.",
      en: "The sheet Mål has no row of the level Formål.",
    },
    undecided: { da: "Arket Mål er tomt.", en: "The sheet Mål is empty." },
  },
  yearlyReport: {
    yes: {
      da: "Alt til årets indberetning er udfyldt.",
      en: "Everything for the year's report is filled in.",
    },
    no: {
      da: "Årets indberetning er ikke komplet; se arket Årsrapport.",
      en: "The year's report is not complete; see the sheet Årsrapport.",
    },
    undecided: {
      da: "Der er ingen indikatorer at indberette endnu.",
      en: "There are no indicators to report yet.",
    },
  },
};

const KIND_ANSWERS = {
  yes: {
    da: "Mindst én aktivitet har dette virkemiddel.",
    en: "At least one activity is of this kind.",
  },
  no: { da: "Ingen aktivitet har dette virkemiddel.", en: "No activity is of this kind." },
  undecided: { da: "Arket Aktiviteter er tomt.", en: "The sheet Aktiviteter is empty." },
} as const;

const NOTHING: Text = {
  da: "Der er ingen rækker at kontrollere endnu.",
  en: "There are no rows to check yet.",
};

const SHOWN = 5;

function failingText(failing: readonly Failing[], language: Language): string {
  const names = failing.slice(0, SHOWN).map(({ id, row, lacks }) => {
    const columns = lacks.map((key) => COLUMN_NAMES[key]?.[language] ?? key).join(", ");
    return `${id || (language === "da" ? `række ${row + 1}` : `row ${row + 1}`)} (${columns})`;
  });
  const rest = failing.length - names.length;
  const more = rest > 0 ? (language === "da" ? ` og ${rest} til` : ` and ${rest} more`) : "";
  return language === "da"
    ? `Mangler: ${names.join("; ")}${more}.`
    : `Missing: ${names.join("; ")}${more}.`;
}

/** The workbook's answer to one check, with its evidence: counts, and which rows fail. */
export function explainCheck(result: CheckResult, language: Language): string {
  const rows = ROWS[result.id];
  if (!rows) return (ANSWERS[result.id] ?? KIND_ANSWERS)[result.verdict][language];
  if (result.verdict === "undecided" && result.total === 0) return NOTHING[language];
  const count =
    language === "da" ? `${result.good} af ${result.total}` : `${result.good} of ${result.total}`;
  const counted = `${count} ${(result.total === 1 ? rows.one : rows.many)[language]}.`;
  return result.failing.length > 0
    ? `${counted} ${failingText(result.failing, language)}`
    : counted;
}

const PERSON: Text = { da: "I svarer selv.", en: "You answer this yourselves." };

const VERDICTS = {
  yes: { da: "Ja.", en: "Yes." },
  no: { da: "Nej.", en: "No." },
  undecided: { da: "Kan ikke afgøres endnu.", en: "Cannot be decided yet." },
} as const;

const SO_FAR: Text = {
  da: "Ja, så vidt arkene viser; en person skal bekræfte det.",
  en: "Yes, as far as the sheets show; a person must confirm it.",
};

/** The workbook's answer to a requirement: the verdict first, then each check's evidence. */
export function explainItem(item: ChecklistItem, language: Language): string {
  if (item.verdict === "person") return PERSON[language];
  return [
    (item.verdict === "yes" && !item.requirement.enough ? SO_FAR : VERDICTS[item.verdict])[
      language
    ],
    ...item.results.map((result) => explainCheck(result, language)),
  ].join(" ");
}
