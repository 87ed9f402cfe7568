import { everywhere } from "../../core/words/language";
import { CRITERIA_VERSIONS } from "../rules";
import { CRITERION_NAMES } from "../words/names";
import type { Parameter } from "../../excel/functions/definition";
import { criteriaFunctions } from "../words/functions";

const { data, rules, national, yearsBefore, headings } = criteriaFunctions.category.parameters;

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
      tip: everywhere(title),
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
  choices: {
    id: "Overskrifter",
    values: [
      { value: "korte", tip: criteriaFunctions.headings.short },
      { value: "lange", tip: criteriaFunctions.headings.long },
    ],
  },
};
export const CRITERION: Parameter = {
  ...criteriaFunctions.threshold.parameters.criterion,
  type: "string",
  dimensionality: "scalar",
  choices: {
    id: "Kriterium",
    values: Object.values(CRITERION_NAMES).map((name) => ({
      value: name,
      tip: everywhere(name),
    })),
  },
};
export const LISTS: Parameter = {
  ...criteriaFunctions.history.parameters.lists,
  type: "any",
  dimensionality: "matrix",
};
export const NAMES: Parameter = {
  ...criteriaFunctions.history.parameters.names,
  type: "any",
  dimensionality: "matrix",
  optional: true,
};
