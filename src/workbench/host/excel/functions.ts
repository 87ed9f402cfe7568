import { isFormatted } from "../../model/bridge";
import { type Profile, supports } from "./profile";

/** What is read of an add-in's functions.json. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly parameters?: readonly { readonly name?: string; readonly type?: string }[];
    readonly options?: { readonly requiresAddress?: boolean; readonly stream?: boolean };
  }[];
}

const found = (metadata: FunctionsMetadata | undefined, id: string) =>
  metadata?.functions.find((one) => one.id.toUpperCase() === id);

/** After how many parameters a function is handed its invocation, as it asks for (CustomFunctions.Invocation.address, StreamingInvocation). */
export function addressed(metadata: FunctionsMetadata | undefined, id: string): number | undefined {
  const { options, parameters } = found(metadata, id) ?? {};
  return options?.requiresAddress || options?.stream ? (parameters?.length ?? 0) : undefined;
}

/** Whether a function gives one result after another (docs/excel/custom-functions-web-reqs.md). */
export const streams = (metadata: FunctionsMetadata | undefined, id: string): boolean =>
  found(metadata, id)?.options?.stream === true;

type Run = (...args: never[]) => unknown;

const isError = (value: unknown): value is { readonly code: string } =>
  typeof value === "object" && value !== null && "code" in value;

/** #NAME? and #REF! can be received but not returned (docs/excel/custom-functions-errors.md). */
const UNRETURNABLE = new Set(["#NAME?", "#REF!"]);

const holdsError = (argument: unknown): boolean =>
  isError(argument) || (Array.isArray(argument) && argument.some(holdsError));

/**
 * Which arguments a function takes errors in: those of any type, where its metadata allow it (docs/excel/custom-functions-errors.md);
 * all of them where there are no metadata. No page says what a cell shows otherwise; it is #VALUE! here.
 */
export function takesErrors(
  metadata: FunctionsMetadata | undefined,
  id: string,
): (place: number) => boolean {
  const known = found(metadata, id);
  if (!metadata || !known) return () => true;
  const { parameters = [] } = known;
  return (place) =>
    metadata.allowErrorForDataTypeAny === true &&
    (parameters[Math.min(place, parameters.length - 1)]?.type ?? "any") === "any";
}

/** No array has more rows or columns than these (NumErrorCellValueSubType). */
const LONGEST = 1_048_576;
const tooLong = (rows: readonly unknown[]): boolean =>
  rows.length > LONGEST || rows.some((row) => Array.isArray(row) && row.length > LONGEST);

function checked(result: unknown, profile: Profile): unknown {
  const { arrayErrors } = profile.quirks;
  // Before runtime 1.4 numbers with a format are not known.
  if (isFormatted(result) && !supports(profile, "CustomFunctionsRuntime", "1.4"))
    return { code: "#VALUE!" };
  if (isError(result)) return UNRETURNABLE.has(result.code) ? { code: "#VALUE!" } : result;
  if (!Array.isArray(result)) return result;
  if (tooLong(result)) return { code: "#NUM!" };
  const cells = result.flat() as unknown[];
  return arrayErrors === "whole" && cells.some(isError) ? { code: "#VALUE!" } : result;
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === "object" && value !== null && "then" in value;

/** A custom function as this Excel plays it; `arrived` is told when a promised answer has come. */
export function played(
  run: Run,
  profile: Profile,
  { takes, stream }: { readonly takes: (place: number) => boolean; readonly stream: boolean },
  arrived: () => void,
): Run {
  /** The answers that were promised, by the arguments: a cell is #BUSY! until its own is there (docs/excel/custom-functions-troubleshooting.md). */
  const answers = new Map<string, unknown>();
  const promised = (promise: PromiseLike<unknown>, key: string): unknown => {
    const settle = (answer: unknown): void => {
      answers.set(key, answer);
      arrived();
    };
    answers.set(key, { code: "#BUSY!" });
    promise.then(settle, (error: unknown) => settle(isError(error) ? error : { code: "#VALUE!" }));
    return answers.get(key);
  };
  /** Cells with the same arguments share one stream. */
  const streamed = (args: readonly unknown[]): unknown => {
    const invocation = args[args.length - 1] as object;
    const key = JSON.stringify(args.slice(0, -1));
    if (!answers.has(key)) {
      answers.set(key, { code: "#BUSY!" });
      const setResult = (answer: unknown): void => {
        answers.set(key, answer);
        arrived();
      };
      run(...([...args.slice(0, -1), { ...invocation, setResult }] as never[]));
    }
    return checked(answers.get(key), profile);
  };
  return (...args) => {
    if (args.some((argument, place) => holdsError(argument) && !takes(place)))
      return { code: "#VALUE!" };
    if (stream) return streamed(args);
    const key = JSON.stringify(args);
    if (answers.has(key)) return checked(answers.get(key), profile);
    try {
      const result = run(...args);
      return isPromise(result) ? promised(result, key) : checked(result, profile);
    } catch (error) {
      if (isError(error)) return checked(error, profile);
      throw error;
    }
  };
}
