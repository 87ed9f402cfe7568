import { flagOf, oneOf, recordOf, textOf } from "../arguments";
import { argbOf, colorOf } from "../color";
import { cellValue, colorIn, containsText, type FormatType, preset, type Rule, threshold, thresholdOf, topBottom, bare } from "../conditional-rule";
import { refuse } from "../fault";
import type { Host } from "../host";
import { kind, type Kind, type Property, thing } from "../kind";
import { changeRule, foundOf, type FormatRef } from "./conditional";

const ruleOf = (it: FormatRef, host: Host): Rule => foundOf(it, host).rule;

const ofRule = (get: (rule: Rule) => unknown, set?: (rule: Rule, value: unknown) => Rule): Property<FormatRef> => ({
  get: (it, host) => get(ruleOf(it, host)),
  ...(set ? { set: (it: FormatRef, value: unknown, host: Host) => changeRule(it, host, (rule) => set(rule, value)) } : {}),
});

const font = (rule: Rule, part: object): Rule => ({ ...rule, style: { ...rule.style, font: { ...rule.style?.font, ...part } } });

const fontKind = kind<FormatRef>({
  name: "ConditionalRangeFont",
  properties: {
    Color: ofRule((rule) => colorOf(rule.style?.font?.color, ""), (rule, value) => font(rule, { color: { argb: argbOf(textOf(value)) } })),
    Bold: ofRule((rule) => rule.style?.font?.bold ?? null, (rule, value) => font(rule, { bold: flagOf(value) })),
    Italic: ofRule((rule) => rule.style?.font?.italic ?? null, (rule, value) => font(rule, { italic: flagOf(value) })),
    Strikethrough: ofRule((rule) => rule.style?.font?.strike ?? null, (rule, value) => font(rule, { strike: flagOf(value) })),
    Underline: ofRule((rule) => (rule.style?.font?.underline ? "Single" : "None"), (rule, value) => font(rule, { underline: oneOf(value, ["None", "Single", "Double"]) !== "None" })),
  },
  methods: { Clear: (it, _, host) => changeRule(it, host, ({ style, ...rule }) => ({ ...rule, style: { ...style, font: {} } })) },
});

/** In a conditional format the fill's colour stands as its background; both are written so that every reader finds it. */
const fillKind = kind<FormatRef>({
  name: "ConditionalRangeFill",
  properties: {
    Color: ofRule(
      ({ style }) => (style?.fill?.type === "pattern" ? colorOf(style.fill.bgColor ?? style.fill.fgColor, "") : ""),
      (rule, value) => {
        const color = { argb: argbOf(textOf(value)) };
        return { ...rule, style: { ...rule.style, fill: { type: "pattern", pattern: "solid", bgColor: color, fgColor: color } } };
      },
    ),
  },
  methods: {
    Clear: (it, _, host) =>
      changeRule(it, host, (rule) => {
        const { fill: _fill, ...style } = rule.style ?? {};
        return { ...rule, style };
      }),
  },
});

const formatKind = kind<FormatRef>({
  name: "ConditionalRangeFormat",
  properties: { NumberFormat: ofRule((rule) => rule.style?.numFmt ?? null, (rule, value) => ({ ...rule, style: { ...rule.style, numFmt: textOf(value) } })) },
  links: { Fill: (it) => thing(fillKind, it), Font: (it) => thing(fontKind, it) },
});

const customRuleKind = kind<FormatRef>({
  name: "ConditionalFormatRule",
  properties: {
    Formula: ofRule((rule) => `=${rule.formulae?.[0] ?? ""}`, (rule, value) => ({ ...rule, formulae: [textOf(value).startsWith("=") ? bare(value) : refuse("InvalidArgument", "The formula starts with an equals sign.")] })),
  },
});

const format = { Format: (it: FormatRef) => thing(formatKind, it) };
const ruled = (name: string, rule: { get: (rule: Rule) => unknown; set: (rule: Rule, value: unknown) => Rule }): Kind<FormatRef> =>
  kind<FormatRef>({ name, properties: { Rule: ofRule(rule.get, rule.set) }, links: format });

const single = (rule: Rule) => (Array.isArray(rule.color) ? undefined : (rule.color as { argb?: string } | undefined));

const positiveKind = kind<FormatRef>({
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    FillColor: ofRule((rule) => colorOf(single(rule), ""), (rule, value) => ({ ...rule, color: colorIn(value) })),
    GradientFill: ofRule((rule) => rule.gradient ?? true, (rule, value) => ({ ...rule, gradient: flagOf(value) })),
  },
});

const negativeKind = kind<FormatRef>({
  name: "ConditionalDataBarNegativeFormat",
  properties: {
    FillColor: ofRule((rule) => colorOf(rule.negativeFillColor, ""), (rule, value) => ({ ...rule, negativeFillColor: colorIn(value) })),
  },
});

const bound = (index: 0 | 1): Property<FormatRef> =>
  ofRule(
    (rule) => thresholdOf(rule.cfvo?.[index]),
    (rule, value) => {
      const cfvo = [...(rule.cfvo ?? [{ type: "min" }, { type: "max" }])];
      cfvo[index] = threshold(value, index === 0 ? "min" : "max");
      return { ...rule, cfvo };
    },
  );

const dataBarKind = kind<FormatRef>({
  name: "DataBarConditionalFormat",
  properties: {
    ShowDataBarOnly: ofRule((rule) => rule.showValue === false, (rule, value) => ({ ...rule, showValue: !flagOf(value) })),
    LowerBoundRule: bound(0),
    UpperBoundRule: bound(1),
  },
  links: { PositiveFormat: (it) => thing(positiveKind, it), NegativeFormat: (it) => thing(negativeKind, it) },
});

function scaled(rule: Rule, value: unknown): Rule {
  const { minimum, midpoint, maximum } = recordOf(value);
  const points = [minimum, midpoint, maximum].filter((point) => point !== undefined && point !== null);
  if (points.length < 2) return refuse("InvalidArgument", "A colour scale has a minimum and a maximum.");
  return { ...rule, cfvo: points.map((point, index) => threshold(point, index === 0 ? "min" : "max")), color: points.map((point) => colorIn(recordOf(point).color)) };
}

const colorScaleKind = kind<FormatRef>({
  name: "ColorScaleConditionalFormat",
  properties: {
    ThreeColorScale: ofRule((rule) => rule.cfvo?.length === 3),
    Criteria: ofRule((rule) => {
      const colors = Array.isArray(rule.color) ? rule.color : [];
      const point = (index: number) => ({ ...thresholdOf(rule.cfvo?.[index]), color: colorOf(colors[index], "") });
      return rule.cfvo?.length === 3 ? { minimum: point(0), midpoint: point(1), maximum: point(2) } : { minimum: point(0), maximum: point(1) };
    }, scaled),
  },
});

const NUMBERS = { Three: "3", Four: "4", Five: "5" } as const;
const iconFile = (name: string): string => name.replace(/^(Three|Four|Five)/, (word) => NUMBERS[word as keyof typeof NUMBERS]);
const iconName = (file: string): string => file.replace(/^[345]/, (digit) => Object.entries(NUMBERS).find(([, each]) => each === digit)?.[0] ?? "");

const iconSetKind = kind<FormatRef>({
  name: "IconSetConditionalFormat",
  properties: {
    Style: ofRule(
      (rule) => iconName(rule.iconSet ?? "3TrafficLights1"),
      (rule, value) => {
        const count = Number(iconFile(textOf(value)).charAt(0));
        if (![3, 4, 5].includes(count)) return refuse("InvalidArgument", `"${textOf(value)}" is not a set of icons.`);
        return { ...rule, iconSet: iconFile(textOf(value)), cfvo: Array.from({ length: count }, (_, index) => ({ type: "percent", value: Math.round((100 * index) / count) })) };
      },
    ),
    ReverseIconOrder: ofRule((rule) => rule.reverse ?? false, (rule, value) => ({ ...rule, reverse: flagOf(value) })),
    ShowIconOnly: ofRule((rule) => rule.showValue === false, (rule, value) => ({ ...rule, showValue: !flagOf(value) })),
    Criteria: ofRule(
      (rule) => (rule.cfvo ?? []).map((point) => ({ ...thresholdOf(point), operator: "GreaterThanOrEqual" })),
      (rule, value) => {
        if (!Array.isArray(value)) return refuse("InvalidArgument", "The criteria are an array.");
        return { ...rule, cfvo: value.map((point, index) => (index === 0 && Object.keys(recordOf(point)).length === 0 ? { type: "percent", value: 0 } : threshold(point, "min"))) };
      },
    ),
  },
});

/** The part of a conditional format that belongs to its type. */
export const ruleKinds: Readonly<Record<FormatType, Kind<FormatRef>>> = {
  Custom: kind<FormatRef>({ name: "CustomConditionalFormat", links: { ...format, Rule: (it) => thing(customRuleKind, it) } }),
  CellValue: ruled("CellValueConditionalFormat", cellValue),
  TopBottom: ruled("TopBottomConditionalFormat", topBottom),
  PresetCriteria: ruled("PresetCriteriaConditionalFormat", preset),
  ContainsText: ruled("TextConditionalFormat", containsText),
  DataBar: dataBarKind,
  ColorScale: colorScaleKind,
  IconSet: iconSetKind,
};
