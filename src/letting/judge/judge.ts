import { compare, exact } from "../../core/exact";
import type { Facts } from "../read/facts";
import {
  LETTING_RULES,
  type LettingLimit,
  type LettingRule,
  type LettingRuleId,
} from "../rules/rules";
import { all, any, type Condition, not, on } from "./condition";
import {
  type HomesDoubt,
  homesDoubts,
  type HomesUse,
  homesUsed,
  partHolds,
  PARTS,
  type PartRule,
} from "./homes";
import { holds } from "./limit";

/** A rule with its answer for one section, and what it comes to in homes. */
export interface JudgedRule extends Condition {
  readonly rule: LettingRule;
  readonly homes: HomesUse | null;
  /** Why the homes cannot be right, where they cannot. */
  readonly doubt: HomesDoubt | null;
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

/**
 * Whether a part keeps to its rule's limit: by its homes where both numbers are told, else by its share. Null where neither
 * is told; where only one of the two numbers is, the other is missing.
 */
function part(id: PartRule, facts: Facts): Condition | null {
  const { share, used, of } = PARTS[id];
  const limits = limitsOf(id);
  const [counted, whole] = [facts[used], facts[of]];
  if (counted !== null && whole !== null)
    return on(used, counted, (value) => limits.every((limit) => partHolds(value, whole, limit)));
  if (share !== null && facts[share] !== null)
    return on(share, facts[share], (value) => limits.every((limit) => holds(value, limit)));
  if (counted !== null) return { answer: "undecided", missing: [of] };
  return null;
}

/** No home has stood empty for longer, and none is to; what is not told is no hindrance. */
function notTooLong({ empty, emptyHomes }: Facts): Condition {
  const told = (condition: Condition, fact: unknown): Condition =>
    fact === null ? all() : condition;
  return all(
    told(
      on("empty", empty, (value) => limitsOf("vacant").every((limit) => holds(value, limit))),
      empty,
    ),
    told(
      on("emptyHomes", emptyHomes, ({ digits }) => digits === 0n),
      emptyHomes,
    ),
  );
}

/** The municipality's majority; where the agreement is not told, its share is what is asked for. */
const majority = (facts: Facts): Condition =>
  part("jointByMunicipality", facts) ?? { answer: "undecided", missing: ["agreement"] };

/** An agreement at all. */
function anyAgreement({ agreement, agreementHomes }: Facts): Condition {
  const [id, fact] =
    agreementHomes === null
      ? (["agreement", agreement] as const)
      : (["agreementHomes", agreementHomes] as const);
  return on(id, fact, ({ digits }) => digits > 0n);
}

function conditionOf(id: LettingRuleId, facts: Facts): Condition {
  switch (id) {
    case "flexible":
      return all(vulnerable(facts), on("pressure", facts.pressure, isYes));
    case "combined":
      return combined(facts);
    case "vacant":
      return all(combined(facts), on("effort", facts.effort, isYes), notTooLong(facts));
    case "advertising":
    case "assignment":
      return all(vulnerable(facts), part(id, facts) ?? all());
    case "movingHelp":
      return vulnerable(facts);
    case "excluded":
      return not(any(on("onList", facts.onList, isYes), combined(facts)));
    case "jointByMunicipality":
      return majority(facts);
    case "jointByMinister":
      return all(not(majority(facts)), anyAgreement(facts));
    case "refund":
      return not(on("onList", facts.onList, isYes));
    case "copenhagen":
      return on("jobless", facts.jobless, (value) =>
        limitsOf(id).every((limit) => holds(value, limit)),
      );
  }
}

/** A no that does not hang on the homes stands, however doubtful they are. */
function doubted(condition: Condition, without: Condition): Condition {
  return without.answer === "no" ? without : { answer: "undecided", missing: condition.missing };
}

const WITHOUT_HOMES = {
  advertised: null,
  agreement: null,
  advertisedHomes: null,
  assignedHomes: null,
  emptyHomes: null,
  agreementHomes: null,
} as const;

function judge(rule: LettingRule, facts: Facts): JudgedRule {
  const doubt = homesDoubts(facts).find(({ rules }) => rules.includes(rule.id)) ?? null;
  const homes = homesUsed(facts).find((use) => use.rule === rule.id) ?? null;
  const condition = conditionOf(rule.id, facts);
  if (!doubt) return { rule, homes, doubt, ...condition };
  const told = homes && { ...homes, left: null, over: null };
  return {
    rule,
    homes: told,
    doubt,
    ...doubted(condition, conditionOf(rule.id, { ...facts, ...WITHOUT_HOMES })),
  };
}

/** Every letting rule with its answer, in the toolbox's order. An agreement of others is no rule and gets none. */
export const judgeLetting = (facts: Facts): readonly JudgedRule[] =>
  LETTING_RULES.filter(({ example }) => !example).map((rule) => judge(rule, facts));

/** The agreements of others, and whether the area would have met their condition. */
export const judgeExamples = (facts: Facts): readonly JudgedRule[] =>
  LETTING_RULES.filter(({ example }) => example).map((rule) => judge(rule, facts));

/** An agreement on exactly half of the dwellings: the toolbox's words cover it by neither rule, the statute by the minister's. */
export function isHalf({ agreement, agreementHomes, municipalHomes }: Facts): boolean {
  if (agreementHomes !== null && municipalHomes !== null)
    return agreementHomes.digits * 2n === municipalHomes.digits;
  return agreement !== null && compare(agreement, exact(50)) === 0;
}
