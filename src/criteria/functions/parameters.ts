import { CRITERIA_VERSIONS } from "../rules";
import { CRITERION_NAMES } from "../words/names";
import { CATEGORY_TEXT, HEADINGS_CHOICES, HISTORY_TEXT, THRESHOLD_TEXT } from "../words/functions";
import type { Parameter } from "../../excel/functions/definition";

const { data, rules, national, yearsBefore, headings } = CATEGORY_TEXT.parameters;

export const DATA: Parameter = { ...data, type: "any", dimensionality: "matrix" };
export const RULES: Parameter = {
  ...rules,
  type: "any",
  dimensionality: "scalar",
  optional: true,
  choices: {
    id: "Regler",
    values: CRITERIA_VERSIONS.map(({ id, title }) => ({
      value: Number(id),
      tip: { da: title, en: title },
    })),
  },
};
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
  choices: HEADINGS_CHOICES,
};
export const CRITERION: Parameter = {
  ...THRESHOLD_TEXT.parameters.criterion,
  type: "string",
  dimensionality: "scalar",
  choices: {
    id: "Kriterium",
    values: Object.values(CRITERION_NAMES).map((name) => ({
      value: name,
      tip: { da: name, en: name },
    })),
  },
};
export const LISTS: Parameter = {
  ...HISTORY_TEXT.parameters.lists,
  type: "any",
  dimensionality: "matrix",
};
export const NAMES: Parameter = {
  ...HISTORY_TEXT.parameters.names,
  type: "any",
  dimensionality: "matrix",
  optional: true,
};
