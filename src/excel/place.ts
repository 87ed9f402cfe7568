import type { Grid } from "../core/cell";
import type { WorkbookRefusal } from "./refusal";
import { type Area, address, areaOf, pointer, sheetOf } from "./address";
import { isOwnFormula } from "./formulas/scan";
import { done, type Outcome, refused } from "./run";

/** Where a list is to be read: what is selected, a table, a range, all of a sheet, or what a workbook name holds on to: its range, or the sheet that it stands on. */
export type Choice =
  | { readonly kind: "selection" }
  | { readonly kind: "table"; readonly table: string }
  /** `grows`: rows written just below belong to it too. */
  | {
      readonly kind: "range";
      readonly sheet: string;
      readonly area: Area;
      readonly grows?: boolean | undefined;
    }
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "namedSheet"; readonly name: string };

/** A list as it stands in the workbook; `formula` finds it again after rows were inserted or the sheet was renamed. */
export interface Source {
  readonly sheet: string;
  readonly area: Area;
  readonly cells: Grid;
  readonly table: string | null;
  readonly formula: string;
  /** Found as the cells around the selected one: what is written just below it is part of it. */
  readonly region?: boolean;
}

/** A list that was read, and where it is read again. */
export interface Taken {
  readonly list: Source;
  readonly choice: Choice;
}

/** A choice that finds the same list again, wherever the selection goes. */
export function fixedChoice({ sheet, area, table, region }: Source, choice: Choice): Choice {
  if (choice.kind !== "selection") return choice;
  return table === null ? { kind: "range", sheet, area, grows: region } : { kind: "table", table };
}

function found(place: string, cells: Grid, table: string | null): Outcome<Source> {
  const sheet = sheetOf(place) ?? "";
  const area = areaOf(place);
  const formula = table === null ? pointer(sheet, area) : `=${table}[#All]`;
  return done({ sheet, area, cells, table, formula });
}

const blankRow = (row: Grid[number] | undefined): boolean =>
  !row || row.every((cell) => cell === "" || cell === null);

/** The rows of a used range from the remembered first row on, down to the first empty one: a list grows at its end. */
function grown(
  whole: Area,
  cells: Grid,
  first: number,
): { readonly area: Area; readonly cells: Grid } {
  const from = Math.max(0, first - whole.row);
  let to = from;
  while (to < cells.length && !blankRow(cells[to])) to += 1;
  return {
    area: { ...whole, row: whole.row + from, rows: to - from },
    cells: cells.slice(from, to),
  };
}

const isOwn = isOwnFormula;

/** The region up to a result of Udsat's own that touches it: what a formula gives is no list. */
function beside(
  place: string,
  cells: Grid,
  head: Grid[number],
  inResult: boolean,
): Outcome<Source> {
  const result = head.findIndex(isOwn);
  if (result < 0) {
    if (inResult) return refused({ kind: "ownResult" });
    const list = found(place, cells, null);
    return list.ok ? done({ ...list.value, region: true }) : list;
  }
  if (result === 0) return refused({ kind: "ownResult" });
  const sheet = sheetOf(place) ?? "";
  const area = { ...areaOf(place), columns: result };
  return done({
    sheet,
    area,
    cells: cells.map((row) => row.slice(0, result)),
    table: null,
    formula: pointer(sheet, area),
    region: true,
  });
}

function askSelection(context: Excel.RequestContext): () => Outcome<Source> {
  const selected = context.workbook.getSelectedRange().load("address,cellCount");
  const used = selected.getUsedRangeOrNullObject(true).load("address,values");
  // One cell stands for the list around it. Which it is, is only known afterwards; asking for both keeps it one request.
  const around = selected.getSurroundingRegion().load("address,values");
  const head = around.getRow(0).load("formulas");
  const parent = selected.getSpillParentOrNullObject().load("formulas");
  return () => {
    if (selected.cellCount !== 1)
      return used.isNullObject
        ? refused({ kind: "nothingSelected" })
        : found(used.address, used.values as Grid, null);
    const cells = around.values as Grid;
    if (cells.every(blankRow)) return refused({ kind: "nothingSelected" });
    return beside(
      around.address,
      cells,
      (head.formulas as Grid)[0] ?? [],
      !parent.isNullObject && isOwn((parent.formulas as Grid)[0]?.[0]),
    );
  };
}

function askTable(context: Excel.RequestContext, table: string): () => Outcome<Source> {
  const range = context.workbook.tables
    .getItemOrNullObject(table)
    .getRange()
    .load("address,values");
  return () =>
    range.isNullObject
      ? refused({ kind: "missing", name: table })
      : found(range.address, range.values as Grid, table);
}

function askRange(
  context: Excel.RequestContext,
  { sheet, area, grows }: Extract<Choice, { readonly kind: "range" }>,
): () => Outcome<Source> {
  const range = context.workbook.worksheets
    .getItemOrNullObject(sheet)
    .getRange(address(area))
    .load("address,values");
  const below = grows ? range.getEntireColumn().getUsedRangeOrNullObject(true) : null;
  below?.load("address,values");
  return () => {
    if (range.isNullObject) return refused({ kind: "missing", name: sheet });
    const list = found(range.address, range.values as Grid, null);
    if (!list.ok || !below || below.isNullObject) return list;
    const { cells } = grown(areaOf(below.address), below.values as Grid, area.row + area.rows);
    const whole = { ...area, rows: area.rows + cells.length };
    const all = [...list.value.cells, ...cells];
    return done({ ...list.value, area: whole, cells: all, formula: pointer(sheet, whole) });
  };
}

function askName(context: Excel.RequestContext, name: string): () => Outcome<Source> {
  const item = context.workbook.names.getItemOrNullObject(name).load("formula");
  const range = item.getRangeOrNullObject().load("address");
  const columns = range.getEntireColumn().getUsedRangeOrNullObject(true).load("address,values");
  return () => {
    const missing: WorkbookRefusal = { kind: "missing", name: null };
    if (item.isNullObject || range.isNullObject || columns.isNullObject) return refused(missing);
    // The keyword is in Excel's language: [#All], [#Alle], …
    const table = /^=([^[\]!']+)\[#[^\]]+\]$/i.exec(String(item.formula))?.[1] ?? null;
    const exact = areaOf(range.address);
    const whole = areaOf(columns.address);
    const list = grown(whole, columns.values as Grid, exact.row);
    if (list.cells.length === 0) return refused(missing);
    const sheet = sheetOf(range.address) ?? "";
    if (table === null) return done({ sheet, ...list, table, formula: pointer(sheet, list.area) });
    return done({
      sheet,
      area: exact,
      cells: list.cells.slice(0, exact.rows),
      table,
      formula: `=${table}[#All]`,
    });
  };
}

/** All that a sheet holds. */
function askSheetOf(sheet: Excel.Worksheet, name: string | null): () => Outcome<Source> {
  const range = sheet.getUsedRangeOrNullObject(true).load("address,values");
  return () =>
    range.isNullObject
      ? refused({ kind: "missing", name })
      : found(range.address, range.values as Grid, null);
}

/** Asks for a list; the answer may be taken after the next `sync`. */
export function askSource(context: Excel.RequestContext, choice: Choice): () => Outcome<Source> {
  switch (choice.kind) {
    case "selection":
      return askSelection(context);
    case "table":
      return askTable(context, choice.table);
    case "range":
      return askRange(context, choice);
    case "sheet":
      return askSheetOf(
        context.workbook.worksheets.getItemOrNullObject(choice.sheet),
        choice.sheet,
      );
    case "name":
      return askName(context, choice.name);
    case "namedSheet": {
      const item = context.workbook.names.getItemOrNullObject(choice.name);
      return askSheetOf(item.getRangeOrNullObject().worksheet, null);
    }
  }
}
