import type { PlanColumn } from "../../read/columns";
import type { Standing } from "../../judge/checklist";
import type { MilestoneTiming } from "../../judge/milestone";
import type { Force, Party, Stage } from "../../rules/requirement";
import type { ReportPartId } from "../../rules/reporting";
import type { MarkState, TargetState } from "../../../targets";
import type { PlanNames } from "../da/names";

const stages: Readonly<Record<Stage, string>> = {
  before: "Before the plan",
  prequalification: "Prequalification",
  plan: "In the plan",
  approval: "Approval",
  partnership: "Partnership agreement",
  organisation: "Organisation",
  yearly: "Every year",
};

const parties: Readonly<Record<Party, string>> = {
  municipality: "The municipality",
  council: "The municipal council",
  housingOrganisation: "The housing organisation",
  fund: "Landsbyggefonden",
  steeringGroup: "The steering group",
  secretariat: "The project secretariat",
  planParties: "The plan's parties",
};

const forces: Readonly<Record<Force, string>> = {
  required: "must",
  considered: "must be considered",
  recommended: "is recommended",
};

const standings: Readonly<Record<Standing, string>> = {
  met: "Met",
  open: "Missing",
  underWay: "Under way",
  contradicted: "Does not agree with the sheets",
  notRelevant: "Not relevant",
};

const marks: Readonly<Record<MarkState, string>> = {
  notBegun: "Not begun",
  underWay: "Under way",
  done: "Met",
  notRelevant: "Not relevant",
};

const targetStates: Readonly<Record<TargetState, string>> = {
  reached: "Reached",
  onTrack: "On track",
  behind: "Behind",
  missed: "Not reached",
  notBegun: "Not begun",
  undecided: "Cannot be decided",
};

const timings: Readonly<Record<MilestoneTiming, string>> = {
  reached: "reached",
  reachedLate: "reached late",
  overdue: "overdue",
  upcoming: "upcoming",
  undated: "no date",
  dropped: "dropped",
};

const reportParts: Readonly<Record<ReportPartId, string>> = {
  account: "Statement of the regulation account",
  attainment: "Goal attainment forms",
  milestonePlan: "Milestone plan for the coming year",
};

const columns: Readonly<Partial<Record<PlanColumn, string>>> = {
  id: "id",
  level: "level",
  parent: "goal above",
  name: "text",
  targetGroup: "target group",
  change: "wanted change",
  goals: "goal",
  goal: "goal",
  theme: "theme",
  measure: "kind of measure",
  direction: "direction",
  baseline: "baseline",
  startYear: "start year",
  target: "target",
  endYear: "end year",
  source: "data source",
  availability: "availability of data",
  frequency: "frequency",
  indicator: "indicator",
  activity: "activity",
  planned: "planned date",
  actual: "actual date",
  owner: "owner",
  day: "date",
  value: "value",
  state: "status",
  ownDue: "your deadline",
  sent: "sent in",
};

/** What a column is called in a sentence, by its key; a year's own target by its year. */
const column = (key: PlanColumn): string => columns[key] ?? key.replace(/^year/, "the target for ");

/** What the plan's parts are called. */
export const planNames: PlanNames = {
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
