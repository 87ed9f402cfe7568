import type { DataValidation } from "@cj-tech-master/excelts";
import { oneOf, recordOf, textOf } from "../../arguments";
import { refuse } from "../../fault";

const TYPES = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;
const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;
const NAMES: Readonly<Record<string, string>> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  list: "List",
  custom: "Custom",
  any: "None",
};

/** The longest list that may be written out in a rule, in characters. */
const LONGEST_LIST = 255;

/** Office's name for a rule's type. */
export const typeName = (rule: DataValidation | undefined): string =>
  NAMES[rule?.type ?? "any"] ?? "None";

const inFile = (formula: unknown): string | number => {
  if (typeof formula === "number") return formula;
  const text = textOf(formula);
  if (text.startsWith("=")) return text.slice(1);
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (day)
    return (
      Math.round(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / 86_400_000) + 25_569
    );
  const hour = /^(?:\d{4}-\d{2}-\d{2}T)?(\d{2}):(\d{2})(?::(\d{2}))?/.exec(text);
  if (hour) return (Number(hour[1]) * 3600 + Number(hour[2]) * 60 + Number(hour[3] ?? 0)) / 86_400;
  return Number.isNaN(Number(text)) || text === ""
    ? refuse("InvalidArgument", `"${text}" is neither a number nor a formula.`)
    : Number(text);
};

function listed(value: unknown): Partial<DataValidation> {
  const { source } = recordOf(value);
  const text = textOf(source);
  if (text.startsWith("=")) return { type: "list", formulae: [text.slice(1)] };
  if (text === "") return refuse("InvalidArgument", "A list has at least one entry.");
  if (text.length > LONGEST_LIST)
    return refuse(
      "InvalidArgument",
      `A list that is written out has at most ${LONGEST_LIST} characters; refer to a range instead.`,
    );
  return { type: "list", formulae: [`"${text.replace(/"/g, '""')}"`] };
}

/** The file's form of a rule as an add-in gives it; just one kind of rule may be given. */
export function fileRule(rule: Readonly<Record<string, unknown>>): Partial<DataValidation> {
  const kinds = Object.keys(rule).filter((key) => rule[key] !== undefined && rule[key] !== null);
  const [name] = kinds;
  if (kinds.length !== 1 || name === undefined)
    return refuse("InvalidArgument", "A validation has one rule.");
  if (name === "list") return listed(rule.list);
  if (name === "custom") {
    const formula = textOf(recordOf(rule.custom).formula);
    return formula.startsWith("=")
      ? { type: "custom", formulae: [formula.slice(1)] }
      : refuse("InvalidArgument", "The formula starts with an equals sign.");
  }
  const type =
    TYPES[name as keyof typeof TYPES] ??
    refuse("ApiNotFound", `The host does not know the rule ${name}.`);
  const { formula1, formula2, operator } = recordOf(rule[name]);
  const word = oneOf(operator, [
    "Between",
    "NotBetween",
    "EqualTo",
    "NotEqualTo",
    "GreaterThan",
    "LessThan",
    "GreaterThanOrEqualTo",
    "LessThanOrEqualTo",
  ]);
  const two = word === "Between" || word === "NotBetween";
  return {
    // The file knows times too; the library's type does not name them.
    type: type as DataValidation["type"] & "date",
    operator: OPERATORS[word],
    formulae: two ? [bound(type, formula1), bound(type, formula2)] : [bound(type, formula1)],
  };
}

/** Bounds of dates and times are ISO texts, dates or formulas, never numbers, and come back as formulas (DateTimeDataValidation.formula1). */
const isDay = (type: string): boolean => type === "date" || type === "time";

const bound = (type: string, formula: unknown): string | number =>
  isDay(type) && typeof formula === "number"
    ? refuse("InvalidArgument", "A date is given as a text or a formula.")
    : inFile(formula);

const inOffice = (type: string, formula: unknown): unknown =>
  isDay(type)
    ? `=${String(formula)}`
    : typeof formula === "number"
      ? formula
      : typeof formula === "string" && !Number.isNaN(Number(formula))
        ? Number(formula)
        : `=${String(formula)}`;

/** A rule as Office gives it. */
export function officeRule(rule: DataValidation | undefined): Record<string, unknown> {
  if (!rule || rule.type === "any") return {};
  const [first, second] = rule.formulae;
  if (rule.type === "list") {
    const text = String(first ?? "");
    const source = /^".*"$/s.test(text) ? text.slice(1, -1).replace(/""/g, '"') : `=${text}`;
    return { list: { inCellDropDown: true, source } };
  }
  if (rule.type === "custom") return { custom: { formula: `=${String(first ?? "")}` } };
  const name = Object.entries(TYPES).find(([, file]) => file === rule.type)?.[0] ?? "wholeNumber";
  const operator = Object.entries(OPERATORS).find(
    ([, file]) => file === (rule.operator ?? "between"),
  )?.[0];
  return {
    [name]: {
      formula1: inOffice(rule.type, first),
      ...(second === undefined ? {} : { formula2: inOffice(rule.type, second) }),
      operator,
    },
  };
}
