/**
 * The error codes of Excel, each with its HTTP status and Excel's own sentence, as the page "Error handling with the
 * application-specific JavaScript APIs" lists them (office-js-docs-pr, docs/testing/application-specific-api-error-handling.md),
 * and UndoNotSupported of the page on undo. Excel puts the sentences into the user's language; the codes it does not.
 */
const FAULTS = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ActivityLimitReached: [429, "Activity limit has been reached."],
  ApiNotAvailable: [400, "The requested API is not available."],
  ApiNotFound: [404, "The API you are trying to use could not be found."],
  BadPassword: [403, "The password you supplied is incorrect."],
  "Client Error": [400, "There is an unspecified error on the client."],
  Conflict: [409, "Request could not be processed because of a conflict."],
  ContentLengthRequired: [411, "A `Content-length` HTTP header is missing."],
  EmptyChartSeries: [400, "The attempted operation failed because the chart series is empty."],
  FilteredRangeConflict: [409, "The attempted operation causes a conflict with a filtered range."],
  FormulaLengthExceedsLimit: [
    400,
    "The bytecode of the applied formula exceeds the maximum length limit.",
  ],
  GeneralException: [500, "There was an internal error while processing the request."],
  HostRestartNeeded: [500, "The Office application needs to be restarted."],
  InactiveWorkbook: [
    400,
    "The operation failed because multiple workbooks are open and this one has lost focus.",
  ],
  InsertDeleteConflict: [409, "The insert or delete operation attempted resulted in a conflict."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidBinding: [400, "This object binding is no longer valid due to previous updates."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [
    400,
    "The operation isn't available while Excel is in Edit cell mode.",
  ],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidRequest: [400, "Cannot process the request."],
  InvalidRibbonDefinition: [400, "Office has been given an invalid ribbon definition."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MemoryLimitReached: [500, "The memory limit has been reached."],
  MergedRangeConflict: [
    409,
    "A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  ],
  NonBlankCellOffSheet: [
    409,
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  ],
  NotImplemented: [501, "The requested feature isn't implemented."],
  OperationCellsExceedLimit: [
    400,
    "The attempted operation affects more than the limit of 33554000 cells.",
  ],
  PivotTableRangeConflict: [
    409,
    "The attempted operation causes a conflict with a PivotTable range.",
  ],
  RangeExceedsLimit: [
    400,
    "The cell count in the range has exceeded the maximum supported number.",
  ],
  RefreshWorkbookLinksBlocked: [
    403,
    "The user hasn't granted permission to refresh external workbook links.",
  ],
  RequestAborted: [500, "The request was aborted during run time."],
  RequestPayloadSizeLimitExceeded: [413, "The request payload size has exceeded the limit."],
  ResponsePayloadSizeLimitExceeded: [413, "The response payload size has exceeded the limit."],
  ServiceNotAvailable: [503, "The service is unavailable."],
  Unauthenticated: [401, "Required authentication information is either missing or invalid."],
  UndoNotSupported: [400, "The operation can't be grouped: it has no undo support."],
  UnsupportedFeature: [400, "The source worksheet contains one or more unsupported features."],
  UnsupportedOperation: [400, "The operation being attempted is not supported."],
  UnsupportedSheet: [400, "This sheet type does not support this operation."],
} as const;

export type FaultCode = keyof typeof FAULTS;

export const FAULT_CODES = Object.keys(FAULTS) as readonly FaultCode[];

/** A refusal with one of Excel's codes; `location` is filled in by the interpreter as `Type.member`. */
export class Fault extends Error {
  readonly status: number;

  constructor(
    readonly code: FaultCode,
    readonly detail = "",
  ) {
    super(detail ? `${FAULTS[code][1]} ${detail}` : FAULTS[code][1]);
    this.name = "Fault";
    this.status = FAULTS[code][0];
  }
}

/** How Excel tells of a fault: the code is the same everywhere, the sentence in the user's language. */
export function faultOf(
  code: string,
  { locale, profile }: { readonly locale: string; readonly profile: { readonly name: string } },
  detail = "",
): { Code: string; Message: string; HttpStatusCode: number } {
  const [status, english] = code in FAULTS ? FAULTS[code as FaultCode] : [500, code];
  const own = profile.name !== "workbench" && locale === "da-DK" ? DANISH : english;
  return { Code: code, Message: detail ? `${own} ${detail}` : own, HttpStatusCode: status };
}

/** Stands for Excel's sentences in Danish, which differ from build to build. */
const DANISH = "Handlingen kunne ikke udføres.";

/** Refuses as Excel does; the detail says what was wrong. */
export function refuse(code: FaultCode, detail = ""): never {
  throw new Fault(code, detail);
}
