import type { FactId } from "../rules/facts";

export type Answer = "yes" | "no" | "undecided";

/** A condition's answer; where it is undecided, the facts that would decide it. */
export interface Condition {
  readonly answer: Answer;
  readonly missing: readonly FactId[];
}

/** A condition that hangs on one fact: undecided where the fact is not known. */
export function on<Fact>(id: FactId, fact: Fact | null, holds: (fact: Fact) => boolean): Condition {
  if (fact === null) return { answer: "undecided", missing: [id] };
  return { answer: holds(fact) ? "yes" : "no", missing: [] };
}

function joined(conditions: readonly Condition[], decisive: Answer, otherwise: Answer): Condition {
  if (conditions.some(({ answer }) => answer === decisive))
    return { answer: decisive, missing: [] };
  const missing = [...new Set(conditions.flatMap((condition) => condition.missing))];
  const open = conditions.some(({ answer }) => answer === "undecided");
  return { answer: open ? "undecided" : otherwise, missing };
}

/** Yes where all are; one no is enough for a no, whatever is not known. */
export const all = (...conditions: readonly Condition[]): Condition =>
  joined(conditions, "no", "yes");

/** Yes where one is, whatever is not known; no where none is. */
export const any = (...conditions: readonly Condition[]): Condition =>
  joined(conditions, "yes", "no");

const OPPOSITES: Readonly<Record<Answer, Answer>> = {
  yes: "no",
  no: "yes",
  undecided: "undecided",
};

export const not = ({ answer, missing }: Condition): Condition => ({
  answer: OPPOSITES[answer],
  missing,
});
