import type { Grid } from "../../core/cell";
import { type Area, address, areaOf, sheetOf } from "../../excel/address";
import { done, type Outcome, refused } from "../../excel/run";
import type { PlanFacts } from "../read/facts";
import type { Scenario } from "../read/scenario";
import { FINANCE_TABLE } from "./layout";

/** Where a plan is to be read. A single selected cell means its whole sheet; on Udsat's own sheet, its table. */
export type PlanChoice =
  | { readonly kind: "selection" }
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "table"; readonly table: string }
  | { readonly kind: "range"; readonly sheet: string; readonly area: Area };

/** A plan's cells as they stand; `choice` finds the same again. */
export interface PlanCells {
  readonly sheet: string;
  readonly area: Area;
  readonly cells: Grid;
  readonly choice: PlanChoice;
  /** What the sheet "Overblik" says of the plan, where there is one. */
  readonly facts?: PlanFacts | undefined;
  /** What has been said of the reading, where the workbook has the table for it. */
  readonly reading?: Grid | undefined;
  /** The named what-ifs that the workbook keeps. */
  readonly scenarios?: readonly Scenario[] | undefined;
}

type Asked = () => Outcome<PlanCells>;

function found(
  range: Excel.Range,
  choice: (sheet: string, area: Area) => PlanChoice,
): Outcome<PlanCells> {
  const sheet = sheetOf(range.address) ?? "";
  const area = areaOf(range.address);
  return done({ sheet, area, cells: range.values as Grid, choice: choice(sheet, area) });
}

function askTable(context: Excel.RequestContext, table: string): Asked {
  const range = context.workbook.tables
    .getItemOrNullObject(table)
    .getRange()
    .load("address,values");
  return () =>
    range.isNullObject
      ? refused({ kind: "missing", name: table })
      : found(range, () => ({ kind: "table", table }));
}

function askSheetCells(context: Excel.RequestContext, sheet: string): Asked {
  const range = context.workbook.worksheets
    .getItemOrNullObject(sheet)
    .getUsedRangeOrNullObject(true)
    .load("address,values");
  return () =>
    range.isNullObject
      ? refused({ kind: "missing", name: sheet })
      : found(range, () => ({ kind: "sheet", sheet }));
}

function askArea(context: Excel.RequestContext, sheet: string, area: Area): Asked {
  const range = context.workbook.worksheets
    .getItemOrNullObject(sheet)
    .getRange(address(area))
    .load("address,values");
  return () =>
    range.isNullObject
      ? refused({ kind: "missing", name: sheet })
      : found(range, () => ({ kind: "range", sheet, area }));
}

function askSelection(context: Excel.RequestContext): Asked {
  const selected = context.workbook.getSelectedRange().load("address,cellCount");
  const used = selected.getUsedRangeOrNullObject(true).load("address,values");
  const whole = selected.worksheet.getUsedRangeOrNullObject(true).load("address,values");
  const table = context.workbook.tables
    .getItemOrNullObject(FINANCE_TABLE)
    .getRange()
    .load("address,values");
  return () => {
    const here = sheetOf(selected.address);
    if (!table.isNullObject && sheetOf(table.address) === here)
      return found(table, () => ({ kind: "table", table: FINANCE_TABLE }));
    if (selected.cellCount !== 1)
      return used.isNullObject
        ? refused({ kind: "nothingSelected" })
        : found(used, (sheet, area) => ({ kind: "range", sheet, area }));
    return whole.isNullObject
      ? refused({ kind: "nothingSelected" })
      : found(whole, (sheet) => ({ kind: "sheet", sheet }));
  };
}

/** Asks for a plan's cells; the answer may be taken after the next `sync`. */
export function askPlanCells(context: Excel.RequestContext, choice: PlanChoice): Asked {
  switch (choice.kind) {
    case "selection":
      return askSelection(context);
    case "sheet":
      return askSheetCells(context, choice.sheet);
    case "table":
      return askTable(context, choice.table);
    case "range":
      return askArea(context, choice.sheet, choice.area);
  }
}
