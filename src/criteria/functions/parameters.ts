import { CATEGORY_TEXT, THRESHOLD_TEXT } from "../words/functions";
import type { Parameter } from "../../excel/functions/definition";

const { data, rules, national, yearsBefore, headings } = CATEGORY_TEXT.parameters;

export const DATA: Parameter = { ...data, type: "any", dimensionality: "matrix" };
export const RULES: Parameter = { ...rules, type: "any", dimensionality: "scalar", optional: true };
export const NATIONAL: Parameter = {
  ...national,
  type: "any",
  dimensionality: "scalar",
  optional: true,
};
export const YEARS_BEFORE: Parameter = {
  ...yearsBefore,
  type: "any",
  dimensionality: "matrix",
  optional: true,
};
export const HEADINGS: Parameter = {
  ...headings,
  type: "any",
  dimensionality: "scalar",
  optional: true,
};
export const CRITERION: Parameter = {
  ...THRESHOLD_TEXT.parameters.criterion,
  type: "string",
  dimensionality: "scalar",
};
