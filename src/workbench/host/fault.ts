/** The error codes of Excel that this host answers with, each with its HTTP status and Excel's own sentence. */
const FAULTS = {
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  InsertDeleteConflict: [409, "The insert or delete operation attempted resulted in a conflict."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [404, "The API you are trying to use could not be found."],
  UnsupportedOperation: [400, "The operation being attempted is not supported."],
  NotImplemented: [501, "The requested feature isn't implemented."],
  GeneralException: [500, "There was an internal error while processing the request."],
  RequestPayloadSizeLimitExceeded: [413, "The request payload size has exceeded the limit."],
  ResponsePayloadSizeLimitExceeded: [413, "The response payload size has exceeded the limit."],
  EmptyChartSeries: [400, "The attempted operation failed because the chart series is empty."],
  RangeExceedsLimit: [
    400,
    "The cell count in the range has exceeded the maximum supported number.",
  ],
} as const;

export type FaultCode = keyof typeof FAULTS;

/** A refusal with one of Excel's codes; `location` is filled in by the interpreter as `Type.member`. */
export class Fault extends Error {
  readonly status: number;

  constructor(
    readonly code: FaultCode,
    detail = "",
  ) {
    super(detail ? `${FAULTS[code][1]} ${detail}` : FAULTS[code][1]);
    this.name = "Fault";
    this.status = FAULTS[code][0];
  }
}

/** Refuses as Excel does; the detail says what was wrong. */
export function refuse(code: FaultCode, detail = ""): never {
  throw new Fault(code, detail);
}
