import { helpPage, type Language } from "../../core/words/language";
import type { FunctionDefinition, Parameter } from "../../excel/functions/definition";

/** Excel's custom function metadata, as far as these functions use it. */
export interface Metadata {
  readonly allowCustomDataForDataTypeAny: true;
  readonly allowErrorForDataTypeAny: true;
  readonly enums: readonly EnumMetadata[];
  readonly functions: readonly FunctionMetadata[];
}

/** A list that newer Excel offers while an argument is typed; older Excel passes it over. */
export interface EnumMetadata {
  readonly id: string;
  readonly type: "string" | "number";
  readonly values: readonly {
    readonly name: string;
    readonly stringValue?: string;
    readonly numberValue?: number;
    readonly tooltip: string;
  }[];
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
  readonly customEnumId?: string;
}

/** The anchor of a function in the help: `udsat.criteria`. */
export function anchor(id: string): string {
  return `udsat.${id.toLowerCase()}`;
}

function parameterMetadata(parameter: Parameter, language: Language): ParameterMetadata {
  const { name, description, type, dimensionality, optional, choices } = parameter;
  return {
    name: name[language],
    description: description[language],
    type,
    dimensionality,
    ...(optional && { optional: true }),
    ...(choices && { customEnumId: choices.id }),
  };
}

/** Every list that some parameter names, once. */
function enums(definitions: readonly FunctionDefinition[], language: Language): EnumMetadata[] {
  const all = definitions.flatMap(({ parameters }) =>
    parameters.flatMap(({ choices }) => choices ?? []),
  );
  const lists = new Map(all.map((choices) => [choices.id, choices]));
  return [...lists.values()].map(({ id, values }) => ({
    id,
    type: typeof values[0]?.value === "number" ? "number" : "string",
    values: values.map(({ value, tip }) => ({
      name: String(value),
      ...(typeof value === "number" ? { numberValue: value } : { stringValue: value }),
      tooltip: tip[language],
    })),
  }));
}

/** The metadata of every function in one language; `origin` is the site's address without a slash at its end. */
export function metadata(
  definitions: readonly FunctionDefinition[],
  language: Language,
  origin: string,
): Metadata {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    enums: enums(definitions, language),
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
