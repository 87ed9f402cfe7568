import type { Grid } from "../../core/cell";
import { address } from "../../excel/address";
import { inOrder } from "../read/corrections";
import type { PlanCells } from "./place";

/** The table "Sådan læses budgettet": what a person has said of the reading. The functions take it as `læsning`. */
export const READING_TABLE = "Udsat_Laesning";

/** What has been said of the reading, and Excel's own id of the sheet it stands on. */
export interface Reading {
  readonly cells: Grid | undefined;
  readonly sheetId: string | null;
}

/** Asks for what has been said of the reading, and where; the answer may be taken after the next `sync`. */
export function askReadingPlace(context: Excel.RequestContext): () => Reading {
  const table = context.workbook.tables.getItemOrNullObject(READING_TABLE);
  const range = table.getRange().load("values");
  const sheet = table.worksheet.load("id");
  return () =>
    range.isNullObject
      ? { cells: undefined, sheetId: null }
      : { cells: inOrder(range.values as Grid), sheetId: sheet.id };
}

/** Asks for what has been said of the reading; the answer may be taken after the next `sync`. */
export function askReading(context: Excel.RequestContext): () => Grid | undefined {
  const asked = askReadingPlace(context);
  return () => asked().cells;
}

/** The formula of the share of a plan, with the table of readings where there is one. */
export function shareFormula({ sheet, area, choice }: PlanCells, reading: boolean): string {
  const place =
    choice.kind === "table"
      ? `${choice.table}[#All]`
      : `'${sheet.replace(/'/g, "''")}'!${address(area)}`;
  return `=UDSAT.COFINANCING(${place}${reading ? `,${READING_TABLE}[#All]` : ""})`;
}
