/** A defined name; without a sheet it belongs to the whole workbook. `formula` starts with "=". */
export interface NameInfo {
  readonly name: string;
  readonly formula: string;
  readonly sheet?: string;
  readonly visible: boolean;
  /** Not kept in the file. */
  readonly comment?: string;
}
