import { type FormatRef } from "../../thing";
import type { Rule } from "./rule";
import type { Host } from "../../host";
import type { Property } from "../../kind";
import { changeRule, foundOf } from "./conditional";

const ruleOf = (it: FormatRef, host: Host): Rule => foundOf(it, host).rule;

/** A property that stands in the format's rule. */
export const ofRule = (
  get: (rule: Rule) => unknown,
  set?: (rule: Rule, value: unknown) => Rule,
): Property<FormatRef> => ({
  get: (it, host) => get(ruleOf(it, host)),
  ...(set
    ? {
        set: (it: FormatRef, value: unknown, host: Host) =>
          changeRule(it, host, (rule) => set(rule, value)),
      }
    : {}),
});
