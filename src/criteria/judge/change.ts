import type { CriterionId } from "../rules";
import type { JudgedCategory, JudgedCriterion } from "./types";

/** One step of a change: so many persons fewer or more in what a criterion counts. */
export interface Step {
  readonly id: CriterionId;
  readonly persons: number;
  readonly side: "tooMany" | "toLimit";
  readonly approximate: boolean;
}

/** The fewest persons that change the decision of a category. */
export interface Change {
  /** `off`: the area leaves the category; `on`: it comes into it. */
  readonly to: "off" | "on";
  readonly steps: readonly Step[];
  readonly persons: number;
}

/** The change, or the criteria whose group is not counted in the list, so that it cannot be worked out in persons. */
export type Smallest =
  | { readonly kind: "change"; readonly change: Change }
  | { readonly kind: "groupsMissing"; readonly ids: readonly CriterionId[] }
  | { readonly kind: "none" };

const stepOf = ({ criterion, persons }: JudgedCriterion): Step | null =>
  persons
    ? {
        id: criterion.id,
        persons: persons.count,
        side: persons.side,
        approximate: persons.approximate,
      }
    : null;

/**
 * The smallest combination of persons that changes an area's decision in a category of one year's figures: its condition, or
 * as many of its nearest criteria as it takes. An income has no persons. Undecided areas, and those with too few residents,
 * have none.
 */
export function smallestChange({
  decision,
  criteria,
  gate,
  met,
  required,
  tooFewResidents,
}: JudgedCategory): Smallest {
  if (decision === "undecided" || tooFewResidents) return { kind: "none" };
  const to = decision === "met" ? "off" : "on";
  const wanted = to === "off" ? "yes" : "no";
  const movable = criteria.filter(
    ({ answer, criterion }) => answer === wanted && criterion.id !== "income",
  );
  const steps = movable
    .map(stepOf)
    .filter((step) => step !== null)
    .sort((a, b) => a.persons - b.persons);
  const needed = to === "off" ? met - required + 1 : Math.max(0, required - met);
  const gateStep = gate?.answer === wanted ? stepOf(gate) : null;
  const own = steps.slice(0, needed);
  const choices =
    to === "off"
      ? [own, gateStep && [gateStep]]
      : [gate?.answer === "no" ? gateStep && [...own, gateStep] : own];
  const found = choices
    .filter((choice) => choice !== null)
    .map((choice): Change => {
      const persons = choice.reduce((sum, step) => sum + step.persons, 0);
      return { to, steps: choice, persons };
    })
    .sort((a, b) => a.persons - b.persons)[0];
  const missing = movable
    .filter(({ persons }) => persons === null)
    .map(({ criterion }) => criterion.id);
  // A criterion whose group is not counted may be nearer than the ones that are.
  if (missing.length > 0) return { kind: "groupsMissing", ids: missing };
  return found ? { kind: "change", change: found } : { kind: "none" };
}
