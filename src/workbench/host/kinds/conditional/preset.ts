import { recordOf, textOf } from "../../arguments";
import type { Rule } from "./rule";
import { refuse } from "../../fault";

/** The criteria that Excel has ready, as rules of the file. */
const PRESETS: Readonly<Record<string, Partial<Rule>>> = {
  Blanks: { type: "containsText", operator: "containsBlanks" },
  NonBlanks: { type: "containsText", operator: "notContainsBlanks" },
  Errors: { type: "containsText", operator: "containsErrors" },
  NonErrors: { type: "containsText", operator: "notContainsErrors" },
  AboveAverage: { type: "aboveAverage", aboveAverage: true },
  BelowAverage: { type: "aboveAverage", aboveAverage: false },
  Yesterday: { type: "timePeriod", timePeriod: "yesterday" },
  Today: { type: "timePeriod", timePeriod: "today" },
  Tomorrow: { type: "timePeriod", timePeriod: "tomorrow" },
  LastSevenDays: { type: "timePeriod", timePeriod: "last7Days" },
  LastWeek: { type: "timePeriod", timePeriod: "lastWeek" },
  ThisWeek: { type: "timePeriod", timePeriod: "thisWeek" },
  NextWeek: { type: "timePeriod", timePeriod: "nextWeek" },
  LastMonth: { type: "timePeriod", timePeriod: "lastMonth" },
  ThisMonth: { type: "timePeriod", timePeriod: "thisMonth" },
  NextMonth: { type: "timePeriod", timePeriod: "nextMonth" },
};

export const preset = {
  get: (rule: Rule) => {
    const same = (given: Partial<Rule>): boolean =>
      given.type === rule.type &&
      given.operator === rule.operator &&
      given.timePeriod === rule.timePeriod &&
      (given.aboveAverage ?? true) === (rule.aboveAverage ?? true);
    return {
      criterion: Object.entries(PRESETS).find(([, given]) => same(given))?.[0] ?? "Invalid",
    };
  },
  set(rule: Rule, value: unknown): Rule {
    const criterion = textOf(recordOf(value).criterion);
    const found =
      PRESETS[criterion] ??
      refuse("ApiNotFound", `The host does not know the criterion ${criterion}.`);
    return {
      type: "aboveAverage",
      ...found,
      priority: rule.priority,
      hostId: rule.hostId,
      ...(rule.style ? { style: rule.style } : {}),
    };
  },
};
