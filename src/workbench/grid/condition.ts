import type { ConditionalFormattingRule, Style } from "@cj-tech-master/excelts";
import { parseAddress, type Area } from "../model/area";
import type { Scalar } from "../model/cell";
import type { Model } from "../model/model";
import { between, cssColor, type FileColor } from "./color";

/** What the conditional formats lend a cell. */
export interface Condition {
  readonly style?: Partial<Style>;
  readonly fill?: string;
  readonly bar?: { readonly share: number; readonly color: string };
}

/** Gives the value of a formula as seen from a cell, relative references counted from the first cell of the rule's area. */
export type Evaluate = (
  formula: string,
  from: { readonly row: number; readonly column: number },
  at: { readonly row: number; readonly column: number },
) => Scalar;

interface Prepared {
  readonly areas: readonly Area[];
  readonly rule: ConditionalFormattingRule;
  readonly numbers: () => readonly number[];
}

/** The conditional formats of a sheet: asks the highest priority first; the first to give a style or a fill wins. */
export function conditionsOf(
  model: Model,
  sheet: string,
  evaluate: Evaluate,
): (value: Scalar, row: number, column: number) => Condition | undefined {
  const prepared = model
    .worksheet(sheet)
    .conditionalFormattings.flatMap(({ ref, rules }) => {
      const areas = ref.split(/[\s,]+/).flatMap((address) => parseAddress(sheet, address) ?? []);
      return rules.map((rule): Prepared => ({
        areas,
        rule,
        numbers: once(() => numbersIn(model, areas)),
      }));
    })
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0));
  if (prepared.length === 0) return () => undefined;
  return (value, row, column) => {
    let found: Condition = {};
    for (const { areas, rule, numbers } of prepared) {
      const area = areas.find(
        (a) => row >= a.top && row <= a.bottom && column >= a.left && column <= a.right,
      );
      const first = areas[0];
      if (!area || !first) continue;
      const given = apply(rule, value, numbers, (formula) =>
        evaluate(String(formula), { row: first.top, column: first.left }, { row, column }),
      );
      if (given) found = { ...given, ...found, style: { ...given.style, ...found.style } };
    }
    return found;
  };
}

function apply(
  rule: ConditionalFormattingRule,
  value: Scalar,
  numbers: () => readonly number[],
  of: (formula: string | number) => Scalar,
): Condition | undefined {
  const styled = (holds: boolean): Condition | undefined =>
    holds ? { style: rule.style ?? {} } : undefined;
  switch (rule.type) {
    case "expression":
      return styled(truthy(of(rule.formulae?.[0] ?? "FALSE")));
    case "cellIs":
      return styled(compared(value, rule.operator ?? "equal", (rule.formulae ?? []).map(of)));
    case "containsText":
      return styled(textual(rule.operator, rule.text ?? "", value));
    case "top10":
      return styled(typeof value === "number" && amongTop(value, numbers(), rule));
    case "aboveAverage":
      return styled(
        typeof value === "number" &&
          (rule.aboveAverage === false ? value < mean(numbers()) : value > mean(numbers())),
      );
    case "dataBar":
      return typeof value === "number"
        ? { bar: { share: share(value, numbers()), color: cssColor(barColor(rule)) ?? "#638ec6" } }
        : undefined;
    case "colorScale":
      return typeof value === "number" ? scaled(value, numbers(), rule.color ?? []) : undefined;
    case "iconSet":
    case "timePeriod":
      return undefined;
  }
}

const truthy = (value: Scalar): boolean =>
  value === true || (typeof value === "number" && value !== 0);

/** Excel's order: numbers before text before truth values; text without regard to case. */
function order(a: Scalar, b: Scalar): number {
  const rank = (v: Scalar): number =>
    typeof v === "number" || v === null ? 0 : typeof v === "string" ? 1 : 2;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string")
    return a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : 0;
  return Number(a ?? 0) - Number(b ?? 0);
}

function compared(value: Scalar, operator: string, limits: readonly Scalar[]): boolean {
  const [first = null, second = null] = limits;
  if (value === null && operator !== "equal" && operator !== "notEqual") return false;
  if (value === null && typeof first === "string")
    return (operator === "notEqual") === (first !== "");
  const to = order(value, first);
  switch (operator) {
    case "equal":
      return to === 0;
    case "notEqual":
      return to !== 0;
    case "greaterThan":
      return to > 0;
    case "lessThan":
      return to < 0;
    case "greaterThanOrEqual":
      return to >= 0;
    case "lessThanOrEqual":
      return to <= 0;
    case "between":
      return to >= 0 && order(value, second) <= 0;
    case "notBetween":
      return to < 0 || order(value, second) > 0;
    default:
      return false;
  }
}

function textual(operator: string | undefined, text: string, value: Scalar): boolean {
  const [shown, sought] = [String(value ?? "").toLowerCase(), text.toLowerCase()];
  switch (operator) {
    case "containsBlanks":
      return shown.trim() === "";
    case "notContainsBlanks":
      return shown.trim() !== "";
    case "containsErrors":
      return shown.startsWith("#");
    case "notContainsErrors":
      return !shown.startsWith("#");
    case "beginsWith":
      return sought !== "" && shown.startsWith(sought);
    case "endsWith":
      return sought !== "" && shown.endsWith(sought);
    case "notContains":
    case "notContainsText":
      return !shown.includes(sought);
    default:
      return sought !== "" && shown.includes(sought);
  }
}

function amongTop(
  value: number,
  numbers: readonly number[],
  rule: { readonly rank: number; readonly percent: boolean; readonly bottom?: boolean },
): boolean {
  const places = rule.percent
    ? Math.max(1, Math.floor((numbers.length * rule.rank) / 100))
    : rule.rank;
  const sorted = [...numbers].sort((a, b) => (rule.bottom ? a - b : b - a));
  const last = sorted[Math.min(places, sorted.length) - 1];
  return last !== undefined && (rule.bottom ? value <= last : value >= last);
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, n) => sum + n, 0) / (numbers.length || 1);

/** The bar of the greatest number fills the cell; zero, or a smaller number, has none. */
function share(value: number, numbers: readonly number[]): number {
  const most = numbers.reduce((a, b) => Math.max(a, b), 0);
  const least = Math.min(
    0,
    numbers.reduce((a, b) => Math.min(a, b), 0),
  );
  return most === least ? 0 : Math.max(0, Math.min(1, (value - least) / (most - least)));
}

const barColor = (rule: { readonly color?: unknown }): FileColor => rule.color ?? {};

function scaled(
  value: number,
  numbers: readonly number[],
  colors: readonly FileColor[],
): Condition | undefined {
  const shades = colors.map((color) => cssColor(color) ?? "#ffffff");
  const [least, most] = [
    numbers.reduce((a, b) => Math.min(a, b), Infinity),
    numbers.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  if (shades.length < 2 || !(most > least)) return undefined;
  const place = ((value - least) / (most - least)) * (shades.length - 1);
  const index = Math.min(shades.length - 2, Math.max(0, Math.floor(place)));
  return {
    fill: between(
      shades[index] ?? "#ffffff",
      shades[index + 1] ?? "#ffffff",
      Math.min(1, Math.max(0, place - index)),
    ),
  };
}

function numbersIn(model: Model, areas: readonly Area[]): number[] {
  return areas.flatMap((area) => {
    const used = model.usedArea(area.sheet, true);
    if (!used) return [];
    const within = {
      ...area,
      bottom: Math.min(area.bottom, used.bottom),
      right: Math.min(area.right, used.right),
    };
    if (within.bottom < within.top || within.right < within.left) return [];
    return model
      .values(within)
      .flatMap((row) => row.filter((v): v is number => typeof v === "number"));
  });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
