import { thing, type FormatRef } from "../../thing";
import { flagOf, recordOf, textOf } from "../../arguments";
import { colorOf } from "../format/color";
import type { Rule } from "./rule";
import { refuse } from "../../fault";
import { kind, type Property } from "../../kind";
import { colorIn, threshold, thresholdOf } from "./threshold";
import { ofRule } from "./property";

const single = (rule: Rule) =>
  Array.isArray(rule.color) ? undefined : (rule.color as { argb?: string } | undefined);

kind("ConditionalDataBarPositiveFormat", {
  properties: {
    FillColor: ofRule(
      (rule) => colorOf(single(rule), ""),
      (rule, value) => ({ ...rule, color: colorIn(value) }),
    ),
    GradientFill: ofRule(
      (rule) => rule.gradient ?? true,
      (rule, value) => ({ ...rule, gradient: flagOf(value) }),
    ),
  },
});

kind("ConditionalDataBarNegativeFormat", {
  properties: {
    FillColor: ofRule(
      (rule) => colorOf(rule.negativeFillColor, ""),
      (rule, value) => ({ ...rule, negativeFillColor: colorIn(value) }),
    ),
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

kind("DataBarConditionalFormat", {
  properties: {
    ShowDataBarOnly: ofRule(
      (rule) => rule.showValue === false,
      (rule, value) => ({ ...rule, showValue: !flagOf(value) }),
    ),
    LowerBoundRule: bound(0),
    UpperBoundRule: bound(1),
  },
  links: {
    PositiveFormat: (it) => thing("ConditionalDataBarPositiveFormat", it),
    NegativeFormat: (it) => thing("ConditionalDataBarNegativeFormat", it),
  },
});

function scaled(rule: Rule, value: unknown): Rule {
  const { minimum, midpoint, maximum } = recordOf(value);
  const points = [minimum, midpoint, maximum].filter(
    (point) => point !== undefined && point !== null,
  );
  if (points.length < 2)
    return refuse("InvalidArgument", "A colour scale has a minimum and a maximum.");
  return {
    ...rule,
    cfvo: points.map((point, index) => threshold(point, index === 0 ? "min" : "max")),
    color: points.map((point) => colorIn(recordOf(point).color)),
  };
}

kind("ColorScaleConditionalFormat", {
  properties: {
    ThreeColorScale: ofRule((rule) => rule.cfvo?.length === 3),
    Criteria: ofRule((rule) => {
      const colors = Array.isArray(rule.color) ? rule.color : [];
      const point = (index: number) => ({
        ...thresholdOf(rule.cfvo?.[index]),
        color: colorOf(colors[index], ""),
      });
      return rule.cfvo?.length === 3
        ? { minimum: point(0), midpoint: point(1), maximum: point(2) }
        : { minimum: point(0), maximum: point(1) };
    }, scaled),
  },
});

const NUMBERS = { Three: "3", Four: "4", Five: "5" } as const;
const iconFile = (name: string): string =>
  name.replace(/^(Three|Four|Five)/, (word) => NUMBERS[word as keyof typeof NUMBERS]);
const iconName = (file: string): string =>
  file.replace(
    /^[345]/,
    (digit) => Object.entries(NUMBERS).find(([, each]) => each === digit)?.[0] ?? "",
  );

kind("IconSetConditionalFormat", {
  properties: {
    Style: ofRule(
      (rule) => iconName(rule.iconSet ?? "3TrafficLights1"),
      (rule, value) => {
        const count = Number(iconFile(textOf(value)).charAt(0));
        if (![3, 4, 5].includes(count))
          return refuse("InvalidArgument", `"${textOf(value)}" is not a set of icons.`);
        return {
          ...rule,
          iconSet: iconFile(textOf(value)),
          cfvo: Array.from({ length: count }, (_, index) => ({
            type: "percent",
            value: Math.round((100 * index) / count),
          })),
        };
      },
    ),
    ReverseIconOrder: ofRule(
      (rule) => rule.reverse ?? false,
      (rule, value) => ({ ...rule, reverse: flagOf(value) }),
    ),
    ShowIconOnly: ofRule(
      (rule) => rule.showValue === false,
      (rule, value) => ({ ...rule, showValue: !flagOf(value) }),
    ),
    Criteria: ofRule(
      (rule) =>
        (rule.cfvo ?? []).map((point) => ({
          ...thresholdOf(point),
          operator: "GreaterThanOrEqual",
        })),
      (rule, value) => {
        if (!Array.isArray(value)) return refuse("InvalidArgument", "The criteria are an array.");
        return {
          ...rule,
          cfvo: value.map((point, index) =>
            index === 0 && Object.keys(recordOf(point)).length === 0
              ? { type: "percent", value: 0 }
              : threshold(point, "min"),
          ),
        };
      },
    ),
  },
});
