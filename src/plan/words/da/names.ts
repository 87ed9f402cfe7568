import type { PlanColumn } from "../../read/columns";
import type { Standing } from "../../judge/checklist";
import type { MilestoneTiming } from "../../judge/milestone";
import type { Force, Party, Stage } from "../../rules/requirement";
import type { ReportPartId } from "../../rules/reporting";
import type { MarkState, TargetState } from "../../../targets";

const stages: Readonly<Record<Stage, string>> = {
  before: "Før planen",
  prequalification: "Prækvalificering",
  plan: "I planen",
  approval: "Godkendelse",
  partnership: "Partnerskabsaftale",
  organisation: "Organisering",
  yearly: "Hvert år",
};

const parties: Readonly<Record<Party, string>> = {
  municipality: "Kommunen",
  council: "Kommunalbestyrelsen",
  housingOrganisation: "Boligorganisationen",
  fund: "Landsbyggefonden",
  steeringGroup: "Styregruppen",
  secretariat: "Projektsekretariatet",
  planParties: "Planens parter",
};

const forces: Readonly<Record<Force, string>> = {
  required: "skal",
  considered: "skal overvejes",
  recommended: "anbefales",
};

const standings: Readonly<Record<Standing, string>> = {
  met: "Opfyldt",
  open: "Mangler",
  underWay: "I gang",
  contradicted: "Modsiges af arkene",
  notRelevant: "Ikke relevant",
};

const marks: Readonly<Record<MarkState, string>> = {
  notBegun: "Ikke begyndt",
  underWay: "I gang",
  done: "Opfyldt",
  notRelevant: "Ikke relevant",
};

const targetStates: Readonly<Record<TargetState, string>> = {
  reached: "Nået",
  onTrack: "På sporet",
  behind: "Bagud",
  missed: "Ikke nået",
  notBegun: "Ikke begyndt",
  undecided: "Kan ikke afgøres",
};

const timings: Readonly<Record<MilestoneTiming, string>> = {
  reached: "nået",
  reachedLate: "nået for sent",
  overdue: "forsinket",
  upcoming: "kommende",
  undated: "uden dato",
  dropped: "opgivet",
};

const reportParts: Readonly<Record<ReportPartId, string>> = {
  account: "Reguleringskontoopgørelse",
  attainment: "Målopfyldelsesskemaer",
  milestonePlan: "Milepælsplan for det kommende år",
};

const columns: Readonly<Partial<Record<PlanColumn, string>>> = {
  id: "id",
  level: "niveau",
  parent: "overordnet mål",
  name: "tekst",
  targetGroup: "målgruppe",
  change: "ønsket forandring",
  goals: "mål",
  goal: "mål",
  theme: "tema",
  measure: "virkemiddel",
  direction: "retning",
  baseline: "udgangspunkt",
  startYear: "startår",
  target: "målværdi",
  endYear: "slutår",
  source: "datakilde",
  availability: "svar på, om data er tilgængelige",
  frequency: "hyppighed",
  indicator: "indikator",
  activity: "aktivitet",
  planned: "planlagt dato",
  actual: "faktisk dato",
  owner: "ansvarlig",
  day: "dato",
  value: "værdi",
  state: "status",
  ownDue: "jeres frist",
  sent: "indsendt",
};

/** What a column is called in a sentence, by its key; a year's own target by its year. */
const column = (key: PlanColumn): string => columns[key] ?? key.replace(/^year/, "målet for ");

/** What the plan's parts are called. */
export const planNames = {
  stages,
  parties,
  forces,
  standings,
  marks,
  targetStates,
  timings,
  reportParts,
  column,
};

export type PlanNames = typeof planNames;
