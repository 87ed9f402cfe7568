import { flagOf, oneOf, textOf } from "../../arguments";
import { argbOf, colorOf } from "../format/color";
import {
  bare,
  cellValue,
  containsText,
  type FormatType,
  type Rule,
  topBottom,
} from "./rule";
import { refuse } from "../../fault";
import { kind, type Kind, thing } from "../../kind";
import { preset } from "./preset";
import { changeRule, type FormatRef } from "./conditional";
import { ofRule } from "./property";
import { colorScaleKind, dataBarKind, iconSetKind } from "./scale";

const font = (rule: Rule, part: object): Rule => ({
  ...rule,
  style: { ...rule.style, font: { ...rule.style?.font, ...part } },
});

const fontKind = kind<FormatRef>({
  name: "ConditionalRangeFont",
  properties: {
    Color: ofRule(
      (rule) => colorOf(rule.style?.font?.color, ""),
      (rule, value) => font(rule, { color: { argb: argbOf(textOf(value)) } }),
    ),
    Bold: ofRule(
      (rule) => rule.style?.font?.bold ?? null,
      (rule, value) => font(rule, { bold: flagOf(value) }),
    ),
    Italic: ofRule(
      (rule) => rule.style?.font?.italic ?? null,
      (rule, value) => font(rule, { italic: flagOf(value) }),
    ),
    Strikethrough: ofRule(
      (rule) => rule.style?.font?.strike ?? null,
      (rule, value) => font(rule, { strike: flagOf(value) }),
    ),
    Underline: ofRule(
      (rule) => (rule.style?.font?.underline ? "Single" : "None"),
      (rule, value) =>
        font(rule, { underline: oneOf(value, ["None", "Single", "Double"]) !== "None" }),
    ),
  },
  methods: {
    Clear: (it, _, host) =>
      changeRule(it, host, ({ style, ...rule }) => ({ ...rule, style: { ...style, font: {} } })),
  },
});

/** In a conditional format the fill's colour stands as its background; both are written so that every reader finds it. */
const fillKind = kind<FormatRef>({
  name: "ConditionalRangeFill",
  properties: {
    Color: ofRule(
      ({ style }) =>
        style?.fill?.type === "pattern"
          ? colorOf(style.fill.bgColor ?? style.fill.fgColor, "")
          : "",
      (rule, value) => {
        const color = { argb: argbOf(textOf(value)) };
        return {
          ...rule,
          style: {
            ...rule.style,
            fill: { type: "pattern", pattern: "solid", bgColor: color, fgColor: color },
          },
        };
      },
    ),
  },
  methods: {
    Clear: (it, _, host) =>
      changeRule(it, host, (rule) => ({ ...rule, style: { ...rule.style, fill: undefined } })),
  },
});

const formatKind = kind<FormatRef>({
  name: "ConditionalRangeFormat",
  properties: {
    NumberFormat: ofRule(
      (rule) => rule.style?.numFmt ?? null,
      (rule, value) => ({ ...rule, style: { ...rule.style, numFmt: textOf(value) } }),
    ),
  },
  links: { Fill: (it) => thing(fillKind, it), Font: (it) => thing(fontKind, it) },
});

const customRuleKind = kind<FormatRef>({
  name: "ConditionalFormatRule",
  properties: {
    Formula: ofRule(
      (rule) => `=${rule.formulae?.[0] ?? ""}`,
      (rule, value) => ({
        ...rule,
        formulae: [
          textOf(value).startsWith("=")
            ? bare(value)
            : refuse("InvalidArgument", "The formula starts with an equals sign."),
        ],
      }),
    ),
  },
});

const format = { Format: (it: FormatRef) => thing(formatKind, it) };
const ruled = (
  name: string,
  rule: { get: (rule: Rule) => unknown; set: (rule: Rule, value: unknown) => Rule },
): Kind<FormatRef> =>
  kind<FormatRef>({ name, properties: { Rule: ofRule(rule.get, rule.set) }, links: format });

/** The part of a conditional format that belongs to its type. */
export const ruleKinds: Readonly<Record<FormatType, Kind<FormatRef>>> = {
  Custom: kind<FormatRef>({
    name: "CustomConditionalFormat",
    links: { ...format, Rule: (it) => thing(customRuleKind, it) },
  }),
  CellValue: ruled("CellValueConditionalFormat", cellValue),
  TopBottom: ruled("TopBottomConditionalFormat", topBottom),
  PresetCriteria: ruled("PresetCriteriaConditionalFormat", preset),
  ContainsText: ruled("TextConditionalFormat", containsText),
  DataBar: dataBarKind,
  ColorScale: colorScaleKind,
  IconSet: iconSetKind,
};
