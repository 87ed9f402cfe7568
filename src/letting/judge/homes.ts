import { type Exact, exact, numberOf, rounded, shifted, textOf, times } from "../../core/exact";
import type { Facts } from "../read/facts";
import type { FactId } from "../rules/facts";
import { LETTING_RULES, type LettingLimit, type LettingRuleId } from "../rules/rules";
import { holds } from "./limit";

type Counted = "advertisedHomes" | "assignedHomes" | "agreementHomes";

/** The rules whose limit is a part of some homes: the homes, those that count, and the share that says the same. */
export const PARTS = {
  advertising: { of: "vacancies", used: "advertisedHomes", share: "advertised" },
  assignment: { of: "vacancies", used: "assignedHomes", share: null },
  jointByMunicipality: { of: "municipalHomes", used: "agreementHomes", share: "agreement" },
} as const satisfies Partial<
  Record<
    LettingRuleId,
    {
      readonly of: "vacancies" | "municipalHomes";
      readonly used: Counted;
      readonly share: "advertised" | "agreement" | null;
    }
  >
>;
export type PartRule = keyof typeof PARTS;

/** What a rule allows in whole homes, and what has been used of it. */
export interface HomesUse {
  readonly rule: LettingRuleId;
  /** `most`: so many homes at most; `least`: so many homes at least. */
  readonly kind: "most" | "least";
  /** The homes the limit is a part of. */
  readonly of: number;
  readonly limit: number;
  /** Null where it is not told. */
  readonly used: number | null;
  /** How many more may be used, or are still wanting; null where it cannot be said. */
  readonly left: number | null;
  /** By how many homes half, or all that is allowed, is exceeded; null where it cannot be said. */
  readonly over: number | null;
}

/** A share of a number of homes against the limit, exactly: seven of twelve is not at most half. */
export const partHolds = (used: Exact, of: Exact, limit: LettingLimit): boolean =>
  holds(shifted(used, 2), { ...limit, value: textOf(times(of, exact(limit.value))) });

/** The whole homes at the limit: the most that keep to it, or the fewest that go beyond it. */
function wholeHomes(of: Exact, limit: LettingLimit): number {
  const part = rounded(shifted(times(of, exact(limit.value)), -2), 0, "down");
  return limit.verb === "op til" ? numberOf(part) : numberOf(part) + 1;
}

/** One rule in homes; null where the homes it is a part of are not told. */
function useOf(rule: PartRule, facts: Facts): HomesUse | null {
  const limit = LETTING_RULES.find(({ id }) => id === rule)?.limits[0];
  const whole = facts[PARTS[rule].of];
  if (!limit || whole === null) return null;
  const counted = facts[PARTS[rule].used];
  const used = counted === null ? null : numberOf(counted);
  const at = wholeHomes(whole, limit);
  const most = limit.verb === "op til";
  return {
    rule,
    kind: most ? "most" : "least",
    of: numberOf(whole),
    limit: at,
    used,
    left: used === null ? null : Math.max(0, at - used),
    over: used === null ? null : Math.max(0, used - (most ? at : at - 1)),
  };
}

/** Homes that have stood empty for longer than the rule allows: none may. */
function emptyUse({ emptyHomes, vacancies }: Facts): HomesUse | null {
  if (emptyHomes === null) return null;
  const used = numberOf(emptyHomes);
  const of = vacancies === null ? used : numberOf(vacancies);
  return { rule: "vacant", kind: "most", of, limit: 0, used, left: 0, over: used };
}

/** Every rule whose limit can be counted in homes, with what is allowed, used, left and exceeded. */
export function homesUsed(facts: Facts): readonly HomesUse[] {
  const parts = (Object.keys(PARTS) as PartRule[]).map((rule) => useOf(rule, facts));
  return [...parts, emptyUse(facts)].flatMap((use) => (use ? [use] : []));
}

/** What cannot be right in the numbers that were told, and the rules that hang on them. */
export type HomesDoubt = { readonly rules: readonly LettingRuleId[] } & (
  | { readonly kind: "moreLetThanVacant"; readonly let: number; readonly vacant: number }
  | { readonly kind: "moreInAgreement"; readonly agreement: number; readonly municipal: number }
  | { readonly kind: "moreEmptyThanDwellings"; readonly empty: number; readonly dwellings: number }
  | { readonly kind: "shareAgainstHomes"; readonly share: FactId; readonly homes: FactId }
);

const AGREEMENT = ["jointByMunicipality", "jointByMinister"] as const;

/** The share and the homes of one part, where they fall on either side of the limit. */
function sides(rule: "advertising" | "jointByMunicipality", facts: Facts): HomesDoubt[] {
  const { of, used, share } = PARTS[rule];
  const limit = LETTING_RULES.find(({ id }) => id === rule)?.limits[0];
  const [whole, counted, told] = [facts[of], facts[used], facts[share]];
  if (!limit || whole === null || counted === null || told === null) return [];
  if (partHolds(counted, whole, limit) === holds(told, limit)) return [];
  const rules = rule === "advertising" ? [rule] : AGREEMENT;
  return [{ kind: "shareAgainstHomes", rules, share, homes: used }];
}

const known = (fact: Exact | null): number | null => (fact === null ? null : numberOf(fact));

/** What cannot be right. A home is let by one rule: together they are no more than the vacancies. */
export function homesDoubts(facts: Facts): readonly HomesDoubt[] {
  const doubts: HomesDoubt[] = [];
  const vacant = known(facts.vacancies);
  const let_ = [facts.advertisedHomes, facts.assignedHomes, facts.flexibleHomes].reduce(
    (sum, part) => sum + (known(part) ?? 0),
    0,
  );
  if (vacant !== null && let_ > vacant)
    doubts.push({
      kind: "moreLetThanVacant",
      rules: ["advertising", "assignment"],
      let: let_,
      vacant,
    });
  const [agreement, municipal] = [known(facts.agreementHomes), known(facts.municipalHomes)];
  if (agreement !== null && municipal !== null && agreement > municipal)
    doubts.push({ kind: "moreInAgreement", rules: AGREEMENT, agreement, municipal });
  const [empty, dwellings] = [known(facts.emptyHomes), known(facts.dwellings)];
  if (empty !== null && dwellings !== null && empty > dwellings)
    doubts.push({ kind: "moreEmptyThanDwellings", rules: ["vacant"], empty, dwellings });
  return [...doubts, ...sides("advertising", facts), ...sides("jointByMunicipality", facts)];
}
