import type { EmptyArgument, FunctionError } from "./function";
import type { Scalar } from "./cell";
import type { RegisteredFunction } from "./state";

/** The engine's own values, as far as a custom function meets them. */
export type EngineValue =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string }
  | {
      readonly kind: 5;
      readonly rows: readonly (readonly EngineValue[])[];
      readonly height: number;
      readonly width: number;
    }
  | { readonly kind: 6 | 7 };

/** Marks the extra first argument that tells a function which cell calls it. */
export const CALLER = "\u0001";

const ERROR_CODES = new Set([
  "#VALUE!",
  "#N/A",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#NAME?",
  "#REF!",
  "#BUSY!",
]);
const EXPLAINED = new Set(["#VALUE!", "#N/A"]);
const LONGEST_TEXT = 32_767;
const KEPT_PER_FUNCTION = 256;

interface Outcome {
  readonly value: EngineValue;
  readonly message?: string;
}

interface Remembered extends Outcome {
  readonly args: readonly EngineValue[];
}

function scalar(value: EngineValue, empty: EmptyArgument): Scalar | FunctionError {
  if (value.kind === 1 || value.kind === 2 || value.kind === 3) return value.value;
  return value.kind === 4 ? { code: value.code } : empty;
}

function argument(value: EngineValue, empty: EmptyArgument): unknown {
  if (value.kind === 0) return null;
  return value.kind === 5
    ? value.rows.map((row) => row.map((cell) => scalar(cell, empty)))
    : scalar(value, empty);
}

function hash(args: readonly EngineValue[]): string {
  let code = 17;
  const mix = (value: EngineValue): void => {
    if (value.kind === 5) for (const row of value.rows) for (const cell of row) mix(cell);
    else if (value.kind === 1) code = (code * 31 + ((value.value * 1_000_003) | 0)) | 0;
    else if (value.kind === 2)
      for (let i = 0; i < value.value.length; i++)
        code = (code * 31 + value.value.charCodeAt(i)) | 0;
    else code = (code * 31 + value.kind) | 0;
  };
  args.forEach(mix);
  return String(code);
}

function same(a: EngineValue | undefined, b: EngineValue | undefined): boolean {
  if (a === undefined || b === undefined || a.kind !== b.kind) return false;
  if (a.kind === 5 && b.kind === 5)
    return (
      a.height === b.height &&
      a.width === b.width &&
      a.rows.every((row, r) => row.every((cell, c) => same(cell, b.rows[r]?.[c])))
    );
  if (a.kind === 4 && b.kind === 4) return a.code === b.code;
  return "value" in a && "value" in b ? a.value === b.value : a.kind === b.kind;
}

function asError(thrown: unknown): { code: string; message?: string } | undefined {
  if (typeof thrown !== "object" || thrown === null || !("code" in thrown)) return undefined;
  const { code, message } = thrown as { code: unknown; message?: unknown };
  if (typeof code !== "string" || !ERROR_CODES.has(code)) return undefined;
  return {
    code,
    message:
      typeof message === "string" && message !== "" && EXPLAINED.has(code) ? message : undefined,
  };
}

/** A number that comes with a format (FormattedNumberCellValue), as functions may give it. */
export const isFormatted = (
  value: unknown,
): value is { readonly basicValue: number; readonly numberFormat?: unknown } =>
  typeof value === "object" && value !== null && "type" in value && value.type === "Double";

/** What is told of a result: an error's sentence, or a number's format, which is written as in en-US. */
const toldOf = (value: unknown): string | undefined =>
  isFormatted(value) && typeof value.numberFormat === "string" ? value.numberFormat : undefined;

function engineScalar(given: unknown): EngineValue {
  const value = isFormatted(given) ? given.basicValue : given;
  if (typeof value === "number")
    return Number.isFinite(value) ? { kind: 1, value } : { kind: 4, code: "#NUM!" };
  if (typeof value === "string")
    return value.length > LONGEST_TEXT ? { kind: 4, code: "#CALC!" } : { kind: 2, value };
  if (typeof value === "boolean") return { kind: 3, value };
  if (value === null || value === undefined) return { kind: 1, value: 0 };
  return { kind: 4, code: asError(value)?.code ?? "#VALUE!" };
}

function engineResult(value: unknown): EngineValue {
  if (!Array.isArray(value)) return engineScalar(value);
  const rows: unknown[][] = value.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) return { kind: 4, code: "#VALUE!" };
  return { kind: 5, rows: rows.map((row) => row.map(engineScalar)), height: rows.length, width };
}

function run(
  fn: RegisteredFunction,
  args: readonly EngineValue[],
  address: string | undefined,
): Outcome {
  if (args.length < fn.minimum || args.length > fn.maximum)
    return { value: { kind: 4, code: "#VALUE!" } };
  const given = args.map((value) => argument(value, fn.empty));
  const wanted = fn.addressAfter ?? Math.min(fn.maximum, 32);
  while (given.length < wanted) given.push(null);
  if (fn.addressAfter !== undefined) given.push({ address });
  try {
    const result: unknown = (fn.run as (...all: unknown[]) => unknown)(...given);
    const error = asError(result);
    return error
      ? { value: { kind: 4, code: error.code }, message: error.message }
      : { value: engineResult(result), message: toldOf(result) };
  } catch (thrown) {
    const error = asError(thrown);
    return { value: { kind: 4, code: error?.code ?? "#VALUE!" }, message: error?.message };
  }
}

/** Calls a custom function with plain values and remembers what it gave for the same arguments; `explain` hears of errors with a sentence, and of numbers with a format. */
export function bridge(
  fn: RegisteredFunction,
  explain: (caller: string, message: string) => void,
  addressOf: (caller: string) => string,
): (args: unknown[]) => EngineValue {
  const memory = new Map<string, Remembered>();
  return (all) => {
    const engineArgs = all as EngineValue[];
    const first = engineArgs[0];
    const caller =
      first?.kind === 2 && first.value.startsWith(CALLER) ? first.value.slice(1) : undefined;
    const args = caller === undefined ? engineArgs : engineArgs.slice(1);
    const key = hash(args);
    let outcome = memory.get(key);
    if (
      !outcome ||
      fn.addressAfter !== undefined ||
      outcome.args.length !== args.length ||
      !args.every((value, i) => same(value, outcome?.args[i]))
    ) {
      outcome = { ...run(fn, args, caller && addressOf(caller)), args };
      if (memory.size >= KEPT_PER_FUNCTION) memory.delete(memory.keys().next().value ?? "");
      memory.set(key, outcome);
    }
    if (outcome.message !== undefined && caller !== undefined) explain(caller, outcome.message);
    return outcome.value;
  };
}
