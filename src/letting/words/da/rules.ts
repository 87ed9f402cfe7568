import { LETTING_RULES } from "../../rules/rules";
import type { LettingRuleId } from "../../rules/rules";
import { CONDITIONS_DANISH } from "./results";

export type RuleWords = Readonly<
  Record<LettingRuleId, { readonly name: string; readonly condition: string }>
>;

/** The rules' names as they stand with the rules, and their conditions. */
export const rules = Object.fromEntries(
  LETTING_RULES.map(({ id, name }) => [id, { name, condition: CONDITIONS_DANISH[id] }]),
) as RuleWords;
