import { helpPage, type Language } from "../../core/words/language";
import type { FunctionDefinition, Parameter } from "../../excel/functions/definition";

/** Excel's custom function metadata, as far as these functions use it. */
export interface Metadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "scalar" | "matrix" };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: Parameter["type"];
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
}

/** The anchor of a function in the help: `udsat.criteria`. */
export function anchor(id: string): string {
  return `udsat.${id.toLowerCase()}`;
}

function parameterMetadata(parameter: Parameter, language: Language): ParameterMetadata {
  const { name, description, type, dimensionality, optional } = parameter;
  return {
    name: name[language],
    description: description[language],
    type,
    dimensionality,
    ...(optional && { optional: true }),
  };
}

/** The metadata of every function in one language; `origin` is the site's address without a slash at its end. */
export function metadata(
  definitions: readonly FunctionDefinition[],
  language: Language,
  origin: string,
): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: definitions.map(({ id, description, parameters, result }) => ({
      id,
      name: id,
      description: description[language],
      helpUrl: `${origin}/${helpPage(language)}#${anchor(id)}`,
      parameters: parameters.map((parameter) => parameterMetadata(parameter, language)),
      result: { type: "any", dimensionality: result },
    })),
  };
}
