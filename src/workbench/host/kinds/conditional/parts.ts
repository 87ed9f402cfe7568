import { toEnglish, toLocal } from "../../../model/translate";
import { thing, type FormatRef } from "../../thing";
import { flagOf, oneOf, textOf } from "../../arguments";
import { argbOf, colorOf } from "../format/color";
import { bare, cellValue, containsText, type Rule, topBottom } from "./rule";
import { refuse } from "../../fault";
import { kind } from "../../kind";
import { preset } from "./preset";
import { changeRule, foundOf, slideOf } from "./conditional";
import type { Host } from "../../host";
import { slideFormula } from "../../../model/shift";
import { ofRule } from "./property";

const font = (rule: Rule, part: object): Rule => ({
  ...rule,
  style: { ...rule.style, font: { ...rule.style?.font, ...part } },
});

kind("ConditionalRangeFont", {
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
kind("ConditionalRangeFill", {
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

kind("ConditionalRangeFormat", {
  properties: {
    NumberFormat: ofRule(
      (rule) => rule.style?.numFmt ?? null,
      (rule, value) => ({ ...rule, style: { ...rule.style, numFmt: textOf(value) } }),
    ),
  },
  links: {
    Fill: (it) => thing("ConditionalRangeFill", it),
    Font: (it) => thing("ConditionalRangeFont", it),
  },
});

const formulaIn = (rule: Rule): string => String(rule.formulae?.[0] ?? "");

const withFormula = (rule: Rule, formula: string): Rule => ({
  ...rule,
  formulae: [
    formula.startsWith("=")
      ? bare(formula)
      : refuse("InvalidArgument", "The formula starts with an equals sign."),
  ],
});

/** Relative references are read from the range at hand and kept from the rule's own first cell. */
function setFormula(it: FormatRef, formula: string, host: Host): void {
  const { rows, columns } = slideOf(it, host);
  const slid = formula.startsWith("=")
    ? `=${slideFormula(formula.slice(1), host.sheetName(it.sheet), rows, columns)}`
    : formula;
  changeRule(it, host, (rule) => withFormula(rule, slid));
}

kind("ConditionalFormatRule", {
  properties: {
    FormulaLocal: {
      get: (it, host) => `=${toLocal(formulaIn(foundOf(it, host).rule), host.model.locale)}`,
      set: (it, value, host) => setFormula(it, toEnglish(textOf(value), host.model.locale), host),
    },
    Formula: {
      get: (it, host) => `=${formulaIn(foundOf(it, host).rule)}`,
      set: (it, value, host) => setFormula(it, textOf(value), host),
    },
  },
});

const format = { Format: (it: FormatRef) => thing("ConditionalRangeFormat", it) };
function ruled(
  name: RuledKind,
  rule: { get: (rule: Rule) => unknown; set: (rule: Rule, value: unknown) => Rule },
): void {
  kind(name, { properties: { Rule: ofRule(rule.get, rule.set) }, links: format });
}

type RuledKind =
  | "CellValueConditionalFormat"
  | "TopBottomConditionalFormat"
  | "PresetCriteriaConditionalFormat"
  | "TextConditionalFormat";

kind("CustomConditionalFormat", {
  links: { ...format, Rule: (it) => thing("ConditionalFormatRule", it) },
});
ruled("CellValueConditionalFormat", cellValue);
ruled("TopBottomConditionalFormat", topBottom);
ruled("PresetCriteriaConditionalFormat", preset);
ruled("TextConditionalFormat", containsText);
