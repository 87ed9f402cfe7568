import type { Check, CheckCase, CheckFactId } from "../rules/checks";

/** What is known: yes, no, or null where it is not. */
export type CheckFacts = Readonly<Partial<Record<CheckFactId, boolean | null>>>;

export interface CheckAnswer {
  readonly answer: "yes" | "no" | "undecided";
  /** What fails, where the answer is no. */
  readonly failing: readonly CheckFactId[];
  /** What would decide it, where it is undecided. */
  readonly missing: readonly CheckFactId[];
}

const known = (facts: CheckFacts, id: CheckFactId): boolean | null => facts[id] ?? null;

/** A case that certainly does not apply is left out; one that may apply stays. */
const mayApply = ({ when }: CheckCase, facts: CheckFacts): boolean =>
  !when || known(facts, when.fact) !== !when.is;

function ofCase({ when, requires }: CheckCase, facts: CheckFacts): CheckAnswer {
  const failing = requires.filter((id) => known(facts, id) === false);
  if (failing.length > 0) return { answer: "no", failing, missing: [] };
  const asked = when ? [when.fact, ...requires] : requires;
  const missing = asked.filter((id) => known(facts, id) === null);
  return { answer: missing.length > 0 ? "undecided" : "yes", failing: [], missing };
}

/**
 * Holds a rule of the toolbox against what is known. A missing fact only counts where it could change the answer; where it
 * is not known which case applies, the answer is no when every case fails.
 */
export function judgeCheck(check: Check, facts: CheckFacts): CheckAnswer {
  const answers = check.cases
    .filter((one) => mayApply(one, facts))
    .map((one) => ofCase(one, facts));
  const unique = (ids: readonly CheckFactId[]): readonly CheckFactId[] => [...new Set(ids)];
  if (answers.every(({ answer }) => answer === "no"))
    return {
      answer: "no",
      failing: unique(answers.flatMap(({ failing }) => failing)),
      missing: [],
    };
  const missing = unique(answers.flatMap((one) => one.missing));
  const open = answers.length > 1 || missing.length > 0;
  return { answer: open ? "undecided" : "yes", failing: [], missing };
}
