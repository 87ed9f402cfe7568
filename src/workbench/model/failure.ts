/** Excel's own names for what can go wrong, as Office.js reports them. */
export type FailureCode =
  | "ItemNotFound"
  | "ItemAlreadyExists"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InsertDeleteConflict"
  | "PivotTableRangeConflict"
  | "AccessDenied"
  | "NotImplemented"
  | "GeneralException"
  | "UnsupportedOperation"
  | "EmptyChartSeries"
  | "InvalidOperationInCellEditMode";

/** A refusal of the workbook model; nothing was changed when it is thrown. */
export class Failure extends Error {
  readonly code: FailureCode;

  /** `said`: the sentence that the person is told, where the code has several. */
  constructor(
    code: FailureCode,
    message: string,
    readonly said: string = code,
  ) {
    super(message);
    this.name = "Failure";
    this.code = code;
  }
}
