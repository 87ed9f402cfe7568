import type { Aftermath, WorkbookRefusal } from "./words/refusal";

/** What an action on the workbook gives: its value, or why not and what was left behind. */
export type Outcome<Value, Refusal = WorkbookRefusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal; readonly aftermath: Aftermath };

export const done = <Value>(value: Value): Outcome<Value, never> => ({ ok: true, value });

export const refused = <Refusal>(
  refusal: Refusal,
  aftermath: Aftermath = "unchanged",
): Outcome<never, Refusal> => ({
  ok: false,
  refusal,
  aftermath,
});

/** Whether this Excel has a requirement set. */
export function supports(version: string): boolean {
  return (
    typeof Office !== "undefined" &&
    Office.context?.requirements?.isSetSupported("ExcelApi", version)
  );
}

/** The refusal for an error that Office.js threw; `null` for a programming mistake, which must surface as itself. */
export function refusalOf(error: unknown): WorkbookRefusal | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  const code = String(error.code);
  const message = "message" in error ? String(error.message) : "";
  switch (code) {
    case "AccessDenied":
      return { kind: "protectedSheet", sheet: null };
    case "ItemNotFound":
    case "InvalidReference":
    case "InvalidBinding":
      return { kind: "missing", name: null };
    case "ResponsePayloadSizeLimitExceeded":
    case "RequestPayloadSizeLimitExceeded":
    case "RangeExceedsLimit":
    case "OperationCellsExceedLimit":
      return { kind: "tooLarge" };
    case "InvalidOperationInCellEditMode":
    case "HostIsBusy":
    case "Busy":
    case "Conflict":
      return { kind: "busy" };
    case "InvalidSelection":
      return { kind: "selection" };
    case "ApiNotFound":
    case "ApiNotAvailable":
    case "NotImplemented":
    case "UnsupportedFeature":
    case "UnsupportedOperation":
      return { kind: "unsupported" };
    default:
      return { kind: "unknown", code, message };
  }
}

/**
 * Runs one action on the workbook as one undo step where Excel can, and gives what went wrong as data.
 * The action itself answers with an outcome; only errors from Office.js are turned into one here.
 */
export async function run<Value, Refusal = WorkbookRefusal>(
  action: (context: Excel.RequestContext) => Promise<Outcome<Value, Refusal | WorkbookRefusal>>,
): Promise<Outcome<Value, Refusal | WorkbookRefusal>> {
  if (typeof Excel === "undefined" || typeof Excel.run !== "function")
    return refused({ kind: "notInExcel" });
  try {
    return supports("1.20")
      ? await Excel.run({ mergeUndoGroup: true }, action)
      : await Excel.run(action);
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return refused(refusal);
  }
}
