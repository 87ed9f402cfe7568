import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { type Area, addressOf } from "./area";
import type { CellContent, CellError, CellInput, Scalar } from "./cell";
import { Failure } from "./failure";
import { endOfCall, tokens } from "./formula";
import type { Context } from "./journal";
import { shown } from "./numberformat";
import { guard } from "./protection";
import { columnsOf } from "./row";
import { hasFormula, isBlank, isCellError, isCovered, valueOf } from "./scalar";
import { cellOfKey, cellKey, messageKey, sheetNamed, spilledAt, type State } from "./state";
import { rememberCells, touchSpills } from "./store";
import { toLocal } from "./translate";
import { entryOf, type Entry } from "./typing";

/** The number format of a cell, "General" where none is set. */
export function numberFormatOf(cell: Cell | undefined): string {
  const format = cell?.style.numFmt as string | { formatCode?: string } | undefined;
  return (typeof format === "object" ? format.formatCode : format) ?? "General";
}

function valueAt(
  state: State,
  sheet: Worksheet,
  cell: Cell | undefined,
  row: number,
  column: number,
): Scalar | CellError {
  const own = cell ? valueOf(cell) : null;
  return own === null ? (spilledAt(state, sheet.id, row, column)?.value ?? null) : own;
}

/** One cell as it is shown. */
export function content(state: State, sheet: Worksheet, row: number, column: number): CellContent {
  const cell = sheet.findRow(row + 1)?.findCell(column + 1);
  const value = valueAt(state, sheet, cell, row, column);
  const numberFormat = numberFormatOf(cell);
  const formula = cell && hasFormula(cell) ? `=${cell.formula ?? ""}` : undefined;
  // A number that a function gave with its format is shown so where the cell has no format of its own.
  const given =
    formula !== undefined && numberFormat === "General" && typeof value === "number"
      ? state.messages.get(messageKey(sheet.id, row, column))
      : undefined;
  const from = formula === undefined ? spilledAt(state, sheet.id, row, column) : undefined;
  const region =
    formula === undefined
      ? undefined
      : state.spills.get(sheet.id)?.regions.get(cellKey(row, column));
  const error = isCellError(value)
    ? {
        code: value.code,
        message: state.messages.get(messageKey(sheet.id, from?.row ?? row, from?.column ?? column)),
      }
    : undefined;
  return {
    value: error ? error.code : (value as Scalar),
    ...(error && { error }),
    ...(formula !== undefined && { formula }),
    ...(from &&
      value !== null &&
      !ownValue(cell) && {
        spilledFrom: { sheet: sheet.name, row: from.row, column: from.column },
      }),
    ...(region && {
      spill: {
        sheet: sheet.name,
        top: row,
        left: column,
        bottom: row + region.rows - 1,
        right: column + region.columns - 1,
      },
    }),
    numberFormat,
    text: shown(
      value,
      given !== undefined && isCallAlone(cell) ? given : numberFormat,
      state.locale,
      state.workbook.properties.date1904,
    ),
  };
}

/** Whether a cell's formula is one call and nothing besides. */
function isCallAlone(cell: Cell | undefined): boolean {
  if (!cell || !hasFormula(cell)) return false;
  const all = tokens(cell.formula ?? "");
  return all[0]?.kind === "function" && endOfCall(all, 0) === all.length - 1;
}

const ownValue = (cell: Cell | undefined): boolean => cell !== undefined && valueOf(cell) !== null;

const hasStyle = ({ style }: Cell): boolean => {
  for (const _ in style) return true;
  return false;
};

/** The smallest area that holds all content, spilled values included; formats count too unless only values are asked for. */
export function usedArea(state: State, name: string, valuesOnly: boolean): Area | undefined {
  const sheet = sheetNamed(state, name);
  const box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const include = (row: number, column: number): void => {
    if (row < box.top) box.top = row;
    if (row > box.bottom) box.bottom = row;
    if (column < box.left) box.left = column;
    if (column > box.right) box.right = column;
  };
  const counts = (cell: Cell | undefined): boolean =>
    cell !== undefined && !isCovered(cell) && (!isBlank(cell) || (!valuesOnly && hasStyle(cell)));
  for (let number = 1; number <= sheet.rowCount; number++) {
    const row = sheet.findRow(number);
    if (!row) continue;
    const counted = columnsOf(row).filter((column) => counts(row.findCell(column)));
    for (const column of [counted[0], counted.at(-1)])
      if (column !== undefined) include(number - 1, column - 1);
  }
  for (const [key, { rows, columns }] of state.spills.get(sheet.id)?.regions ?? []) {
    const [row, column] = cellOfKey(key);
    include(row, column);
    include(row + rows - 1, column + columns - 1);
  }
  return box.bottom < 0 ? undefined : { sheet: sheet.name, ...box };
}

/** Writes inputs as Range.formulas takes them. */
export function write(
  context: Context,
  area: Area,
  inputs: readonly (readonly CellInput[])[],
): void {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  if (inputs.length !== height || inputs.some((row) => row.length !== width))
    throw new Failure(
      "InvalidArgument",
      `${addressOf(area)} has ${height} rows and ${width} columns; the given rows and columns are not the same number.`,
    );
  const sheet = sheetNamed(context.state, area.sheet);
  const entries = inputs.map((row, r) =>
    row.map((input, c) => inputEntry(sheet, input, area.top + r, area.left + c)),
  );
  put(context, sheet, area, entries);
}

function inputEntry(
  sheet: Worksheet,
  input: CellInput,
  row: number,
  column: number,
): Entry | undefined {
  if (input === null) return undefined;
  if (typeof input === "number")
    return Number.isFinite(input)
      ? { kind: "number", value: input }
      : { kind: "error", code: "#NUM!" };
  if (typeof input === "boolean") return { kind: "boolean", value: input };
  return textEntry(sheet, input, row, column, "en");
}

function textEntry(
  sheet: Worksheet,
  text: string,
  row: number,
  column: number,
  locale: State["locale"],
): Entry {
  const isText = numberFormatOf(sheet.findRow(row + 1)?.findCell(column + 1)) === "@";
  if (isText && text !== "")
    return { kind: "text", text: text.startsWith("'") ? text.slice(1) : text };
  return entryOf(text, locale);
}

/** Writes a block of typed texts in the model's language, and gives the area it filled. */
export function typeTexts(
  context: Context,
  name: string,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
): Area {
  const sheet = sheetNamed(context.state, name);
  const width = texts.reduce((most, line) => Math.max(most, line.length), 0);
  const area = {
    sheet: sheet.name,
    top: row,
    left: column,
    bottom: row + texts.length - 1,
    right: column + width - 1,
  };
  const entries = texts.map((line, r) =>
    Array.from({ length: width }, (_, c) =>
      textEntry(sheet, line[c] ?? "", row + r, column + c, context.state.locale),
    ),
  );
  put(context, sheet, area, entries);
  return area;
}

function put(
  context: Context,
  sheet: Worksheet,
  area: Area,
  entries: readonly (readonly (Entry | undefined)[])[],
): void {
  guard(sheet, area);
  rememberCells(context, sheet, area);
  touchSpills(context.state, sheet, area);
  const own = isSingle(area) ? sheet.findRow(area.top + 1)?.findCell(area.left + 1) : undefined;
  // What it showed is told with the change.
  if (own && hasFormula(own)) context.look();
  const before = isSingle(area) ? shownAt(context.state, sheet, area) : undefined;
  entries.forEach((row, r) =>
    row.forEach((entry, c) => {
      if (entry) set(sheet, area.top + r, area.left + c, entry);
    }),
  );
  context.report({
    kind: "cells",
    sheet: sheet.name,
    area,
    ...(before === undefined ? {} : { before }),
  });
}

const isSingle = (area: Area): boolean => area.top === area.bottom && area.left === area.right;

/** The value of a single cell, errors by their code. */
const shownAt = (state: State, sheet: Worksheet, { top, left }: Area): Scalar =>
  content(state, sheet, top, left).value;

function set(sheet: Worksheet, row: number, column: number, entry: Entry): void {
  const existing = sheet.findRow(row + 1)?.findCell(column + 1);
  if (entry.kind === "empty" && !existing) return;
  const cell = existing ?? sheet.getCell(row + 1, column + 1);
  if (isCovered(cell)) return;
  cell.value = linked(cell, documentValue(entry)) as never;
  if (entry.kind === "number" && entry.format && numberFormatOf(cell) === "General")
    cell.style = { ...cell.style, numFmt: entry.format };
}

/** A cell that is typed over stays the link that it is. */
function linked(cell: Cell, value: unknown): unknown {
  if (!cell.isHyperlink || typeof value !== "string" || value === "") return value;
  const { hyperlink, tooltip } = cell.value as { hyperlink: string; tooltip?: string };
  return { text: value, hyperlink, ...(tooltip !== undefined && { tooltip }) };
}

function documentValue(entry: Entry): unknown {
  switch (entry.kind) {
    case "empty":
      return null;
    case "text":
      return entry.text;
    case "number":
    case "boolean":
      return entry.value;
    case "error":
      return { error: entry.code };
    case "formula":
      return { formula: entry.formula };
  }
}

/** The text that opens in the cell for editing. */
export function editText(state: State, name: string, row: number, column: number): string {
  const shownCell = content(state, sheetNamed(state, name), row, column);
  if (shownCell.formula !== undefined)
    return `=${toLocal(shownCell.formula.slice(1), state.locale)}`;
  if (typeof shownCell.value !== "number") return shownCell.text;
  const format = shownCell.numberFormat;
  if (format.includes("%")) return `${decimal(shownCell.value * 100, state)}%`;
  return /[ydhs]/i.test(format.replace(/"[^"]*"|General/g, ""))
    ? shownCell.text
    : decimal(shownCell.value, state);
}

const decimal = (value: number, state: State): string =>
  String(Number(value.toPrecision(15))).replace(".", state.locale === "da" ? "," : ".");

/** Empties the contents, the formats or both of an area. */
export function clear(context: Context, area: Area, what: "all" | "contents" | "formats"): void {
  const sheet = sheetNamed(context.state, area.sheet);
  guard(sheet, area);
  rememberCells(context, sheet, area);
  touchSpills(context.state, sheet, area);
  for (let row = area.top; row <= Math.min(area.bottom, sheet.rowCount); row++) {
    const line = sheet.findRow(row + 1);
    for (const column of columnsOf(line, area.left + 1, area.right + 1)) {
      const cell = line?.findCell(column);
      if (!cell || isCovered(cell)) continue;
      if (what !== "formats") cell.value = null;
      if (what !== "contents") cell.style = {};
    }
  }
  context.report({ kind: what === "formats" ? "format" : "cells", sheet: sheet.name, area });
}
