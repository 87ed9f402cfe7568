/** Why the workbook could not be read or changed. Every kind has its sentences in `words`. */
export type WorkbookRefusal =
  | { readonly kind: "notInExcel" }
  | { readonly kind: "protectedSheet"; readonly sheet: string | null }
  | { readonly kind: "protectedWorkbook" }
  | { readonly kind: "missing"; readonly name: string | null }
  | { readonly kind: "missingColumn"; readonly table: string; readonly header: string }
  /** `free` is a name that no sheet in the workbook has. */
  | { readonly kind: "occupiedName"; readonly sheet: string; readonly free: string }
  | { readonly kind: "occupiedTable"; readonly table: string }
  /** Rows of the table are hidden by a filter: what is written there can land in other rows. */
  | { readonly kind: "filtered"; readonly table: string; readonly sheet: string }
  /** What was to be written is, but the filter that was lifted for it could not be set again. */
  | { readonly kind: "filterLeft"; readonly table: string; readonly sheet: string }
  | { readonly kind: "noHeadings"; readonly table: string; readonly sheet: string }
  /** Others moved the rows, again and again, while the action was on its way. */
  | { readonly kind: "moved" }
  /** Somebody filled a cell that the action was about to fill. */
  | { readonly kind: "edited" }
  | { readonly kind: "nothingSelected" }
  /** The selected cell is in what an UDSAT formula gives, not in a list. */
  | { readonly kind: "ownResult" }
  /** The range is a sheet Udsat made from another range. */
  | { readonly kind: "ownSheet"; readonly sheet: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: CodeKind }
  /** A code that Microsoft has not written down; `message` is Excel's own, in Excel's language. */
  | { readonly kind: "unknown"; readonly code: string; readonly message: string };

/** Whether a filter was in the way. */
export const isFiltered = (
  refusal: unknown,
): refusal is Extract<WorkbookRefusal, { readonly kind: "filtered" }> =>
  typeof refusal === "object" &&
  refusal !== null &&
  "kind" in refusal &&
  refusal.kind === "filtered";

/** What Excel's own codes come down to for a person. */
export type CodeKind =
  | "denied"
  | "tooLarge"
  | "busy"
  | "otherWorkbook"
  | "selection"
  | "unsupported"
  | "gone"
  | "exists"
  | "conflict"
  | "filteredRange"
  | "merged"
  | "pivot"
  | "noRoom"
  | "emptyChart"
  | "longFormula"
  | "sheetKind"
  | "noUndo"
  | "invalid"
  | "internal"
  | "connection"
  | "restart"
  | "memory"
  | "links";

/**
 * Every code that Microsoft documents for the application-specific APIs (Error handling with the application-specific
 * JavaScript APIs, tables of general and Excel codes), and those that are documented elsewhere. Messages are in Excel's
 * language, codes are not: only the code decides.
 */
export const CODES: Readonly<Record<string, CodeKind>> = {
  AccessDenied: "denied",
  ActivityLimitReached: "busy",
  ApiNotAvailable: "unsupported",
  ApiNotFound: "unsupported",
  BadPassword: "denied",
  "Client Error": "internal",
  Conflict: "conflict",
  ContentLengthRequired: "connection",
  GeneralException: "internal",
  HostRestartNeeded: "restart",
  InsertDeleteConflict: "conflict",
  InvalidArgument: "invalid",
  InvalidBinding: "gone",
  InvalidOperation: "invalid",
  InvalidReference: "gone",
  InvalidRequest: "invalid",
  InvalidRibbonDefinition: "internal",
  InvalidSelection: "selection",
  ItemAlreadyExists: "exists",
  ItemNotFound: "gone",
  MemoryLimitReached: "memory",
  NotImplemented: "unsupported",
  RequestAborted: "connection",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ServiceNotAvailable: "connection",
  Unauthenticated: "denied",
  UnsupportedFeature: "unsupported",
  UnsupportedOperation: "unsupported",
  EmptyChartSeries: "emptyChart",
  FilteredRangeConflict: "filteredRange",
  FormulaLengthExceedsLimit: "longFormula",
  InactiveWorkbook: "otherWorkbook",
  InvalidOperationInCellEditMode: "busy",
  MergedRangeConflict: "merged",
  NonBlankCellOffSheet: "noRoom",
  OperationCellsExceedLimit: "tooLarge",
  PivotTableRangeConflict: "pivot",
  RangeExceedsLimit: "tooLarge",
  RefreshWorkbookLinksBlocked: "links",
  UnsupportedSheet: "sheetKind",
  UndoNotSupported: "noUndo",
  HostIsBusy: "busy",
  Busy: "busy",
  CannotRegisterEvent: "unsupported",
  ConnectionFailure: "connection",
  InvalidObjectPath: "gone",
};

/** The refusal for an error that Office.js threw; `null` for a programming mistake, which must surface as itself. */
export function refusalOf(error: unknown): WorkbookRefusal | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  const code = String(error.code);
  const kind = Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  if (kind !== undefined) return { kind };
  return { kind: "unknown", code, message: "message" in error ? String(error.message) : "" };
}
