import type { Provision } from "../../core/provision";

/** Where in the course of a plan a requirement belongs, in the order of the course. */
export const STAGES = [
  "before",
  "prequalification",
  "plan",
  "approval",
  "partnership",
  "organisation",
  "yearly",
] as const;
export type Stage = (typeof STAGES)[number];

/** Who does it. `planParties` are all who are parties to the plan together. */
export const PARTIES = [
  "municipality",
  "council",
  "housingOrganisation",
  "fund",
  "steeringGroup",
  "secretariat",
  "planParties",
] as const;
export type Party = (typeof PARTIES)[number];

/**
 * How strongly the toolbox puts it.
 * - `required`: it says that the thing shall be done, or is done.
 * - `considered`: it says that the thing shall be considered; a reasoned no is an answer.
 * - `recommended`: it says that the thing is important or gives the best results.
 */
export type Force = "required" | "considered" | "recommended";

/** What the workbook itself can answer; everything else is ticked by a person. */
export type CheckId =
  | "goalsFollowed"
  | "effortsHavePurpose"
  | "cofinancing"
  | "themes"
  | "purpose"
  | "targetGroups"
  | "programmeGoals"
  | "concreteGoals"
  | "wantedChanges"
  | "waysToResults"
  | "childhood"
  | "employment"
  | "culture"
  | "restoration"
  | "indicators"
  | "availableData"
  | "financePlan"
  | "activitiesServeGoals"
  | "milestones"
  | "yearlyReport";

/** The names of the requirements, by meaning. */
export type RequirementId =
  | "cooperationAgreement"
  | "ownership"
  | "goalsAndFollowUp"
  | "urbanPolicy"
  | "areaDescription"
  | "coreServices"
  | "municipalLead"
  | "anchoring"
  | "steeringGroup"
  | "projectSecretariat"
  | "planDrawnUp"
  | "councilApproval"
  | "closeCooperation"
  | "prequalification"
  | "reservation"
  | "physicalConditions"
  | "rent"
  | "functionality"
  | "specialGroups"
  | "imageStrategy"
  | "cofinancing"
  | "areaSecretariat"
  | "holistic"
  | "themes"
  | "purpose"
  | "targetGroups"
  | "programmeGoals"
  | "concreteGoals"
  | "wantedChanges"
  | "waysToResults"
  | "childhood"
  | "employment"
  | "culture"
  | "restoration"
  | "evaluation"
  | "indicators"
  | "availableData"
  | "financePlan"
  | "organisation"
  | "existingEfforts"
  | "singleLeadership"
  | "partnershipContract"
  | "partnershipAgreement"
  | "yearlyReport"
  | "linkToGoalsAndMilestones"
  | "attainmentForm";

/** One requirement of the toolbox. Its name and sentences are in `language/plan`. */
export interface Requirement {
  readonly id: RequirementId;
  /** The name in the workbook: `K1`, `K2`, … It never changes and is never used again. */
  readonly code: string;
  readonly stage: Stage;
  readonly by: readonly Party[];
  readonly force: Force;
  /** The checks that answer it from the workbook; none where only a person can answer. */
  readonly checks: readonly CheckId[];
  /** Whether the checks' yes is enough; where it is not, they can only speak against, and a person must say yes. */
  readonly enough: boolean;
  readonly authority: Provision;
}
