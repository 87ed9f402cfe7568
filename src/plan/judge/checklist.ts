import { REQUIREMENTS } from "../rules/checklist";
import type { Requirement } from "../rules/requirement";
import type { CheckResult } from "./check";
import type { Mark, Plan } from "../read/plan";

/**
 * Where a requirement stands.
 * - `met`: a person has ticked it, and the workbook does not say otherwise; or the workbook alone can answer and says yes;
 * - `open`: nobody has answered yet; `underWay`: a person is at it;
 * - `contradicted`: a person has ticked it, but the workbook's own check says no;
 * - `notRelevant`: a person has said so.
 */
export type Standing = "met" | "open" | "underWay" | "contradicted" | "notRelevant";

export interface ChecklistItem {
  readonly requirement: Requirement;
  /** The workbook's answers; empty where only a person can answer. */
  readonly results: readonly CheckResult[];
  readonly verdict: "yes" | "no" | "undecided" | "person";
  readonly mark: Mark | null;
  readonly standing: Standing;
}

export interface Progress {
  readonly met: number;
  /** Requirements that are relevant. */
  readonly of: number;
  readonly contradicted: number;
}

function verdictOf(
  requirement: Requirement,
  results: readonly CheckResult[],
): ChecklistItem["verdict"] {
  if (requirement.checks.length === 0) return "person";
  if (results.some(({ verdict }) => verdict === "no")) return "no";
  return results.length < requirement.checks.length ||
    results.some(({ verdict }) => verdict === "undecided")
    ? "undecided"
    : "yes";
}

function standingOf(
  { enough }: Requirement,
  verdict: ChecklistItem["verdict"],
  mark: Mark | null,
): Standing {
  const answered = enough && verdict === "yes";
  switch (mark?.state) {
    case "done":
      return verdict === "no" ? "contradicted" : "met";
    case "notRelevant":
      return "notRelevant";
    case "underWay":
      return answered ? "met" : "underWay";
    case "notBegun":
    case null:
    case undefined:
      return answered ? "met" : "open";
  }
}

/** Every requirement in the toolbox's order with the workbook's answer and the person's. */
export function checklist(plan: Plan, results: readonly CheckResult[]): readonly ChecklistItem[] {
  return REQUIREMENTS.map((requirement) => {
    const own = results.filter(({ id }) => requirement.checks.includes(id));
    const mark = plan.marks.find(({ code }) => code === requirement.code) ?? null;
    const verdict = verdictOf(requirement, own);
    return {
      requirement,
      results: own,
      verdict,
      mark,
      standing: standingOf(requirement, verdict, mark),
    };
  });
}

/** How many of the relevant requirements are met. */
export function progressOf(items: readonly ChecklistItem[]): Progress {
  const relevant = items.filter(({ standing }) => standing !== "notRelevant");
  const count = (standing: Standing): number =>
    relevant.filter((item) => item.standing === standing).length;
  return { met: count("met"), of: relevant.length, contradicted: count("contradicted") };
}
