import type { Quirks } from "./profile";

type Run = (...args: never[]) => unknown;

const isError = (value: unknown): value is { readonly code: string } =>
  typeof value === "object" && value !== null && "code" in value;

/** #NAME? and #REF! can be received but not returned (docs/excel/custom-functions-errors.md). */
const UNRETURNABLE = new Set(["#NAME?", "#REF!"]);

const isDouble = (value: unknown): value is { readonly basicValue: number } =>
  typeof value === "object" && value !== null && "type" in value && value.type === "Double";

function checked(result: unknown, { arrayErrors }: Quirks): unknown {
  // The number; how it is shown stays with the cell's own format here.
  if (isDouble(result)) return result.basicValue;
  if (isError(result)) return UNRETURNABLE.has(result.code) ? { code: "#VALUE!" } : result;
  if (!Array.isArray(result)) return result;
  const cells = result.flat() as unknown[];
  return arrayErrors === "whole" && cells.some(isError) ? { code: "#VALUE!" } : result;
}

/** A custom function as this Excel plays it. */
export function played(run: Run, quirks: Quirks): Run {
  return (...args) => {
    try {
      return checked(run(...args), quirks);
    } catch (error) {
      if (isError(error)) return checked(error, quirks);
      throw error;
    }
  };
}
