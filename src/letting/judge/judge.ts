import {
  LETTING_RULES,
  type LettingLimit,
  type LettingRule,
  type LettingRuleId,
} from "../rules/rules";
import { compare, type Exact, exact } from "../../core/exact";
import { all, any, type Condition, not, on } from "./condition";
import type { Facts } from "../read/facts";

/** Whether a value stands to a limit as its verb says. */
export function holds(value: Exact, { verb, value: limit }: LettingLimit): boolean {
  const side = compare(value, exact(limit));
  switch (verb) {
    case "mindst":
      return side >= 0;
    case "op til":
      return side <= 0;
    case "over":
    case "mere end":
      return side > 0;
  }
}

/** A rule with its answer for one section. */
export interface JudgedRule extends Condition {
  readonly rule: LettingRule;
}

const isYes = (fact: boolean): boolean => fact;
const limitsOf = (id: LettingRuleId): readonly LettingLimit[] =>
  LETTING_RULES.find((rule) => rule.id === id)?.limits ?? [];

/** On the published list, or else vulnerable and troubled by the municipality's own judgement. */
const vulnerable = ({ onList, troubled }: Facts): Condition =>
  any(on("onList", onList, isYes), on("troubled", troubled, isYes));

/** Both pairs of the statute: so many residents with so large a share, or more residents with a smaller one. */
function combined({ residents, jobless }: Facts): Condition {
  const [many, high, more, lower] = limitsOf("combined");
  const pair = (least?: LettingLimit, share?: LettingLimit): Condition =>
    all(
      on("residents", residents, (value) => !!least && holds(value, least)),
      on("jobless", jobless, (value) => !!share && holds(value, share)),
    );
  return any(pair(many, high), pair(more, lower));
}

/** A limit that only counts where the plan names a number; without one the answer is about the rule, and the limit stands beside it. */
function within(id: LettingRuleId, fact: "advertised" | "empty", facts: Facts): Condition {
  return facts[fact] === null
    ? all()
    : on(fact, facts[fact], (value) => limitsOf(id).every((limit) => holds(value, limit)));
}

const beyond = (id: LettingRuleId, fact: "agreement" | "jobless", facts: Facts): Condition =>
  on(fact, facts[fact], (value) => limitsOf(id).every((limit) => holds(value, limit)));

function conditionOf(id: LettingRuleId, facts: Facts): Condition {
  switch (id) {
    case "flexible":
      return all(vulnerable(facts), on("pressure", facts.pressure, isYes));
    case "combined":
      return combined(facts);
    case "vacant":
      return all(combined(facts), on("effort", facts.effort, isYes), within(id, "empty", facts));
    case "advertising":
      return all(vulnerable(facts), within(id, "advertised", facts));
    case "assignment":
    case "movingHelp":
      return vulnerable(facts);
    case "excluded":
      return not(any(on("onList", facts.onList, isYes), combined(facts)));
    case "jointByMunicipality":
    case "copenhagen":
      return beyond(id, id === "copenhagen" ? "jobless" : "agreement", facts);
    case "jointByMinister":
      return all(
        not(beyond(id, "agreement", facts)),
        on("agreement", facts.agreement, ({ digits }) => digits > 0n),
      );
    case "refund":
      return not(on("onList", facts.onList, isYes));
  }
}

/** Every letting rule with its answer, in the toolbox's order. */
export const judgeLetting = (facts: Facts): readonly JudgedRule[] =>
  LETTING_RULES.map((rule) => ({ rule, ...conditionOf(rule.id, facts) }));

/** An agreement on exactly half of the dwellings: the toolbox's words cover it by neither rule, the statute by the minister's. */
export const isHalf = ({ agreement }: Facts): boolean =>
  agreement !== null && compare(agreement, exact(50)) === 0;
