/** Excel's own names for what can go wrong, as Office.js reports them. */
export type FailureCode =
  | "ItemNotFound"
  | "ItemAlreadyExists"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InsertDeleteConflict"
  | "AccessDenied"
  | "NotImplemented"
  | "GeneralException"
  | "UnsupportedOperation"
  | "EmptyChartSeries"
  | "InvalidOperationInCellEditMode";

/** A refusal of the workbook model; nothing was changed when it is thrown. */
export class Failure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.name = "Failure";
    this.code = code;
  }
}
