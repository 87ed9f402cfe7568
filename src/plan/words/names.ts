import type { Standing } from "../judge/checklist";
import type { MilestoneTiming } from "../judge/milestone";
import type { PlanSheet } from "../read/plan";
import type { Force, Party, Stage } from "../rules/requirement";
import type { ReportPartId } from "../rules/reporting";
import type { MarkState, TargetState } from "../../targets";
import type { Text } from "../../core/words/language";

export const STAGE_NAMES: Readonly<Record<Stage, Text>> = {
  before: { da: "Før planen", en: "Before the plan" },
  prequalification: { da: "Prækvalificering", en: "Prequalification" },
  plan: { da: "I planen", en: "In the plan" },
  approval: { da: "Godkendelse", en: "Approval" },
  partnership: { da: "Partnerskabsaftale", en: "Partnership agreement" },
  organisation: { da: "Organisering", en: "Organisation" },
  yearly: { da: "Hvert år", en: "Every year" },
};

export const PARTY_NAMES: Readonly<Record<Party, Text>> = {
  municipality: { da: "Kommunen", en: "The municipality" },
  council: { da: "Kommunalbestyrelsen", en: "The municipal council" },
  housingOrganisation: { da: "Boligorganisationen", en: "The housing organisation" },
  fund: { da: "Landsbyggefonden", en: "Landsbyggefonden" },
  steeringGroup: { da: "Styregruppen", en: "The steering group" },
  secretariat: { da: "Projektsekretariatet", en: "The project secretariat" },
  planParties: { da: "Planens parter", en: "The plan's parties" },
};

export const FORCE_NAMES: Readonly<Record<Force, Text>> = {
  required: { da: "skal", en: "must" },
  considered: { da: "skal overvejes", en: "must be considered" },
  recommended: { da: "anbefales", en: "is recommended" },
};

export const STANDING_NAMES: Readonly<Record<Standing, Text>> = {
  met: { da: "Opfyldt", en: "Met" },
  open: { da: "Mangler", en: "Missing" },
  underWay: { da: "I gang", en: "Under way" },
  contradicted: { da: "Stemmer ikke med arkene", en: "Does not agree with the sheets" },
  notRelevant: { da: "Ikke relevant", en: "Not relevant" },
};

export const MARK_NAMES: Readonly<Record<MarkState, Text>> = {
  notBegun: { da: "Ikke begyndt", en: "Not begun" },
  underWay: { da: "I gang", en: "Under way" },
  done: { da: "Opfyldt", en: "Met" },
  notRelevant: { da: "Ikke relevant", en: "Not relevant" },
};

export const TARGET_STATE_NAMES: Readonly<Record<TargetState, Text>> = {
  reached: { da: "Nået", en: "Reached" },
  onTrack: { da: "På sporet", en: "On track" },
  behind: { da: "Bagud", en: "Behind" },
  missed: { da: "Ikke nået", en: "Not reached" },
  notBegun: { da: "Ikke begyndt", en: "Not begun" },
  undecided: { da: "Kan ikke afgøres", en: "Cannot be decided" },
};

export const TIMING_NAMES: Readonly<Record<MilestoneTiming, Text>> = {
  reached: { da: "nået", en: "reached" },
  reachedLate: { da: "nået for sent", en: "reached late" },
  overdue: { da: "forsinket", en: "overdue" },
  upcoming: { da: "kommende", en: "upcoming" },
  undated: { da: "uden dato", en: "no date" },
  dropped: { da: "opgivet", en: "dropped" },
};

export const REPORT_PART_NAMES: Readonly<Record<ReportPartId, Text>> = {
  account: { da: "Reguleringskontoopgørelse", en: "Statement of the regulation account" },
  attainment: { da: "Målopfyldelsesskemaer", en: "Goal attainment forms" },
  milestonePlan: {
    da: "Milepælsplan for det kommende år",
    en: "Milestone plan for the coming year",
  },
};

/** The sheets' own names are Danish in every language, as they stand in the workbook. */
export const PLAN_SHEET_NAMES: Readonly<Record<PlanSheet, string>> = {
  goals: "Mål",
  activities: "Aktiviteter",
  indicators: "Indikatorer",
  measurements: "Målinger",
  milestones: "Milepæle",
  checklist: "Tjekliste",
  deadlines: "Frister",
};

/** What a column is called in a sentence, by its key. */
export const COLUMN_NAMES: Readonly<Record<string, Text>> = {
  id: { da: "id", en: "id" },
  level: { da: "niveau", en: "level" },
  parent: { da: "overordnet mål", en: "goal above" },
  name: { da: "tekst", en: "text" },
  targetGroup: { da: "målgruppe", en: "target group" },
  change: { da: "ønsket forandring", en: "wanted change" },
  goals: { da: "mål", en: "goal" },
  goal: { da: "mål", en: "goal" },
  theme: { da: "tema", en: "theme" },
  measure: { da: "virkemiddel", en: "kind of measure" },
  direction: { da: "retning", en: "direction" },
  baseline: { da: "udgangspunkt", en: "baseline" },
  startYear: { da: "startår", en: "start year" },
  target: { da: "målværdi", en: "target" },
  endYear: { da: "slutår", en: "end year" },
  source: { da: "datakilde", en: "data source" },
  availability: { da: "svar på, om data er tilgængelige", en: "availability of data" },
  frequency: { da: "hyppighed", en: "frequency" },
  indicator: { da: "indikator", en: "indicator" },
  activity: { da: "aktivitet", en: "activity" },
  planned: { da: "planlagt dato", en: "planned date" },
  actual: { da: "faktisk dato", en: "actual date" },
  owner: { da: "ansvarlig", en: "owner" },
  day: { da: "dato", en: "date" },
  value: { da: "værdi", en: "value" },
  state: { da: "status", en: "status" },
  ownDue: { da: "jeres frist", en: "your deadline" },
  sent: { da: "indsendt", en: "sent in" },
};
