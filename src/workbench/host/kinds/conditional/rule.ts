import type { Color, Style } from "@cj-tech-master/excelts";
import { oneOf, recordOf, textOf } from "../../arguments";
import { refuse } from "../../fault";
import type { Threshold } from "./threshold";

/** A conditional format's rule as the file has it, and the id that the host hangs on it. */
export interface Rule {
  readonly type: string;
  readonly priority?: number;
  hostId?: string;
  readonly style?: Partial<Style>;
  readonly formulae?: readonly (string | number)[];
  readonly operator?: string;
  readonly text?: string;
  readonly rank?: number;
  readonly percent?: boolean;
  readonly bottom?: boolean;
  readonly aboveAverage?: boolean;
  readonly timePeriod?: string;
  readonly iconSet?: string;
  readonly reverse?: boolean;
  readonly showValue?: boolean;
  readonly gradient?: boolean;
  readonly cfvo?: readonly Threshold[];
  readonly color?: readonly Partial<Color>[] | Partial<Color>;
  readonly negativeFillColor?: Partial<Color>;
}

export const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;
export type FormatType = (typeof TYPES)[number];

/** Office's type of a rule in the file. */
export function typeOf(rule: Rule): FormatType {
  switch (rule.type) {
    case "cellIs":
      return "CellValue";
    case "dataBar":
      return "DataBar";
    case "colorScale":
      return "ColorScale";
    case "iconSet":
      return "IconSet";
    case "top10":
      return "TopBottom";
    case "containsText":
      return rule.operator === undefined || rule.operator === "containsText"
        ? "ContainsText"
        : "PresetCriteria";
    case "aboveAverage":
    case "timePeriod":
      return "PresetCriteria";
    default:
      return "Custom";
  }
}

/** What a format of the type is before its rule is set: as in Excel it marks nothing, or is drawn in Excel's own colours. */
export function freshRule(type: FormatType): Rule {
  const priority = 1;
  switch (type) {
    case "Custom":
      return { type: "expression", priority, formulae: ["FALSE"] };
    case "CellValue":
      return { type: "cellIs", priority, operator: "between", formulae: ["0", "0"] };
    case "ContainsText":
      return { type: "containsText", priority, operator: "containsText", text: "" };
    case "TopBottom":
      return { type: "top10", priority, rank: 10, percent: false, bottom: false };
    case "PresetCriteria":
      return { type: "aboveAverage", priority, aboveAverage: true };
    case "DataBar":
      return {
        type: "dataBar",
        priority,
        gradient: true,
        cfvo: [{ type: "min" }, { type: "max" }],
        color: { argb: "FF638EC6" },
      };
    case "ColorScale":
      return {
        type: "colorScale",
        priority,
        cfvo: [{ type: "min" }, { type: "percentile", value: 50 }, { type: "max" }],
        color: [{ argb: "FFF8696B" }, { argb: "FFFFEB84" }, { argb: "FF63BE7B" }],
      };
    case "IconSet":
      return {
        type: "iconSet",
        priority,
        iconSet: "3TrafficLights1",
        cfvo: [
          { type: "percent", value: 0 },
          { type: "percent", value: 33 },
          { type: "percent", value: 67 },
        ],
      };
  }
}

const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

export const bare = (formula: unknown): string => {
  if (typeof formula === "number") return String(formula);
  const text = textOf(formula);
  return text.startsWith("=")
    ? text.slice(1)
    : /^-?\d+(\.\d+)?$/.test(text) || /^".*"$/.test(text)
      ? text
      : `"${text.replace(/"/g, '""')}"`;
};

const formula = (value: string | number | undefined): string =>
  value === undefined ? "" : `=${value}`;

export const cellValue = {
  get: (rule: Rule) => ({
    formula1: formula(rule.formulae?.[0]),
    ...(rule.formulae?.[1] === undefined ? {} : { formula2: formula(rule.formulae[1]) }),
    operator:
      Object.entries(OPERATORS).find(([, file]) => file === rule.operator)?.[0] ?? "Between",
  }),
  set(rule: Rule, value: unknown): Rule {
    const { formula1, formula2, operator } = recordOf(value);
    const word = oneOf(operator, [
      "Between",
      "NotBetween",
      "EqualTo",
      "NotEqualTo",
      "GreaterThan",
      "LessThan",
      "GreaterThanOrEqual",
      "LessThanOrEqual",
    ]);
    const two = word === "Between" || word === "NotBetween";
    return {
      ...rule,
      operator: OPERATORS[word],
      formulae: two ? [bare(formula1), bare(formula2)] : [bare(formula1)],
    };
  },
};

export const topBottom = {
  get: (rule: Rule) => ({
    type: `${rule.bottom ? "Bottom" : "Top"}${rule.percent ? "Percent" : "Items"}`,
    rank: rule.rank ?? 10,
  }),
  set(rule: Rule, value: unknown): Rule {
    const { type, rank } = recordOf(value);
    const word = oneOf(type, ["TopItems", "TopPercent", "BottomItems", "BottomPercent"]);
    if (typeof rank !== "number" || rank < 1 || rank > 1000)
      return refuse("InvalidArgument", "The rank is 1 to 1000.");
    return { ...rule, rank, bottom: word.startsWith("Bottom"), percent: word.endsWith("Percent") };
  },
};

export const containsText = {
  get: (rule: Rule) => ({
    operator: "Contains",
    text:
      rule.text ??
      (/SEARCH\("((?:[^"]|"")*)"/.exec(String(rule.formulae?.[0] ?? ""))?.[1] ?? "").replace(
        /""/g,
        '"',
      ),
  }),
  set(rule: Rule, value: unknown): Rule {
    const { operator, text } = recordOf(value);
    if (oneOf(operator, ["Contains", "NotContains", "BeginsWith", "EndsWith"]) !== "Contains")
      return refuse("ApiNotFound", "The host knows ConditionalTextOperator.contains only.");
    return { ...rule, formulae: undefined, operator: "containsText", text: textOf(text) };
  },
};
