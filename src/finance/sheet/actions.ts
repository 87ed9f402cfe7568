import { watch } from "../../excel/watch";
import type { Grid } from "../../core/cell";
import { checkPlan, type PlanRefusal, type Report } from "../judge/check";
import { financeNotes } from "../words/sheet";
import type { WorkbookRefusal } from "../../excel/words";
import { TOOLBOX_THEMES, themesOn } from "../rules/themes";
import type { ThemeList } from "../rules/themes/list";
import { type Area, address, areaOf, sheetOf } from "../../excel/address";
import {
  FINANCE_NOTES,
  FINANCE_SUMMARY,
  FINANCE_TABLE,
  financeLayout,
  SOURCE_TABLE,
  SUMMARY_CELLS,
  THEME_TABLE,
  YEAR_TABLE,
} from "./layout";
import { costLines, rowsOfReport, sourceRows, themeRows, yearRows } from "./rows";
import { goTo } from "../../excel/goto";
import { done, type Outcome, refused, run } from "../../excel/run";
import { askSheet, type Row, type SheetData, sheetsPlan, type SheetState } from "../../excel/sheet";
import { type Decision, transact } from "../../excel/transaction";

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

function askPlanCells(context: Excel.RequestContext, choice: PlanChoice): Asked {
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

/** Reads a plan where it stands, in one request; nothing is written. */
export function readFinance(choice: PlanChoice): Promise<Outcome<PlanCells>> {
  return run(async (context) => {
    const asked = askPlanCells(context, choice);
    await context.sync();
    return asked();
  });
}

/** What there is in the workbook for the page to work on. */
export interface FinanceSurroundings {
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly sheets: readonly string[];
  /** The sheet with Udsat's own finance plan, null where there is none. */
  readonly own: string | null;
}

/** What the page finds when it opens, in one request. */
export function lookForFinance(): Promise<Outcome<FinanceSurroundings>> {
  return run(async (context) => {
    const tables = context.workbook.tables.load("items/name,items/worksheet/name");
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    const all = tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name }));
    return done({
      tables: all.filter(({ name }) => !name.startsWith("Udsat")),
      sheets: sheets.items
        .filter(({ visibility }) => visibility === "Visible")
        .map(({ name }) => name),
      own: all.find(({ name }) => name === FINANCE_TABLE)?.sheet ?? null,
    });
  });
}

/** What a new sheet is made of: the first and last year, and the lines of a plan that was read, where there is one. */
export interface FinanceRequest {
  readonly first: number;
  readonly last: number;
  readonly from?: PlanChoice;
  readonly name?: string;
}

export interface FinanceBuilt {
  readonly sheet: string;
  readonly created: boolean;
  readonly lines: number;
  /** Lines of cost in the plan that was read; the sheet has no place for them. */
  readonly costs: number;
}

const listOf = (year: number): ThemeList => themesOn(`${year}-12-01`) ?? TOOLBOX_THEMES;

function dataOf(
  state: SheetState,
  list: ThemeList,
  first: number,
  last: number,
  lines: readonly Row[],
): SheetData {
  const there = state.tables[FINANCE_TABLE] !== undefined;
  return {
    tables: {
      [FINANCE_TABLE]: there ? [] : lines,
      [SOURCE_TABLE]: sourceRows,
      [THEME_TABLE]: themeRows(list),
      [YEAR_TABLE]: yearRows(first, last),
    },
    blocks: {
      [FINANCE_NOTES]: financeNotes(first, last).map((line) => [line]),
      [FINANCE_SUMMARY]: SUMMARY_CELLS,
    },
    choices: { first, last },
  };
}

interface Read {
  readonly state: SheetState;
  readonly source: Outcome<PlanCells> | null;
}

function decide(
  { state, source }: Read,
  { first, last, name }: FinanceRequest,
): Decision<FinanceBuilt, PlanRefusal> {
  const list = listOf(first);
  const lines = source ? linesOf(source, list) : done<Lines>({ rows: [], costs: 0 });
  if (!lines.ok) return lines;
  const layout = financeLayout(list);
  const data = dataOf(state, list, first, last, lines.value.rows);
  const plan = sheetsPlan([{ layout, state, data, ...(name === undefined ? {} : { name }) }]);
  if (!plan.ok) return plan;
  const { steps, built } = plan.value;
  const { sheet = layout.name, created = false } = built[0] ?? {};
  const { rows, costs } = lines.value;
  return done({ steps, value: { sheet, created, lines: rows.length, costs } });
}

/**
 * Builds the sheet "Finansieringsplan", or brings it up to date where its table is: one request to read, one to write.
 * A plan of the user's own is only read; its lines are copied into the new sheet.
 */
export function writeFinance(
  request: FinanceRequest,
  signal?: AbortSignal,
): Promise<Outcome<FinanceBuilt, WorkbookRefusal | PlanRefusal>> {
  const layout = financeLayout(listOf(request.first));
  return transact<Read, FinanceBuilt, PlanRefusal>({
    ask(context) {
      const state = askSheet(context, layout, "formulas", request.name ?? layout.name);
      const source = request.from ? askPlanCells(context, request.from) : () => null;
      return () => ({ state: state(), source: source() });
    },
    decide: (read) => decide(read, request),
    ...(signal ? { signal } : {}),
  });
}

interface Lines {
  readonly rows: readonly Row[];
  readonly costs: number;
}

function linesOf(
  source: Outcome<PlanCells>,
  list: ThemeList,
): Outcome<Lines, WorkbookRefusal | PlanRefusal> {
  if (!source.ok) return source;
  const report: Report | PlanRefusal = checkPlan(source.value.cells, { rules: list });
  return report.kind === "report"
    ? done({ rows: rowsOfReport(report), costs: costLines(report) })
    : refused(report);
}

/** What the pane's page "Finansiering" may ask of the workbook. */
export const financeActions = {
  look: lookForFinance,
  read: readFinance,
  write: writeFinance,
  watch,
  go: goTo,
};
