import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { rewriteAddresses, rewriteFormulas } from "./adjust";
import { type Area, addressOf, LAST_COLUMN, LAST_ROW, parseAddress } from "./area";
import { chartCorners, moveCharts } from "./charts";
import { Failure } from "./failure";
import { checkMove } from "./held";
import type { Context } from "./journal";
import { guardSheet } from "./protection";
import { widthOf } from "./row";
import { isCovered } from "./scalar";
import { isWhole, moveArea, movedBreak, moveFormula, moveStretch, type Move } from "./shift";
import { rememberAll } from "./snapshot";
import { sheetNamed, type State } from "./state";
import { restoreCell, stored } from "./store";
import { allTables, tableArea } from "./tabledocument";
import { moveTables } from "./tablemove";
import { moveValidations } from "./validation";

/** Puts empty cells in, moving others down or right. */
export function insert(context: Context, area: Area, shift: "down" | "right"): void {
  const sheet = sheetNamed(context.state, area.sheet);
  const move: Move =
    shift === "down"
      ? {
          sheet: sheet.name,
          axis: "rows",
          at: area.top,
          count: area.bottom - area.top + 1,
          low: area.left,
          high: area.right,
        }
      : {
          sheet: sheet.name,
          axis: "columns",
          at: area.left,
          count: area.right - area.left + 1,
          low: area.top,
          high: area.bottom,
        };
  const last = shift === "down" ? sheet.rowCount : sheet.columnCount;
  const limit = shift === "down" ? LAST_ROW + 1 : LAST_COLUMN + 1;
  if (last + move.count > limit && last > move.at)
    throw new Failure(
      "InvalidOperation",
      "The cells cannot be moved: filled ones would go over the sheet's edge.",
    );
  relocate(context, sheet, move, area);
}

/** Takes cells out, moving others up or left. */
export function remove(context: Context, area: Area, shift: "up" | "left"): void {
  const sheet = sheetNamed(context.state, area.sheet);
  const move: Move =
    shift === "up"
      ? {
          sheet: sheet.name,
          axis: "rows",
          at: area.top,
          count: -(area.bottom - area.top + 1),
          low: area.left,
          high: area.right,
        }
      : {
          sheet: sheet.name,
          axis: "columns",
          at: area.left,
          count: -(area.right - area.left + 1),
          low: area.top,
          high: area.bottom,
        };
  relocate(context, sheet, move, area);
}

function relocate(context: Context, sheet: Worksheet, move: Move, area: Area): void {
  guardSheet(sheet);
  checkMove(context.state, move);
  checkMerges(sheet, move);
  rememberAll(context);
  applyMove(context.state, sheet, move);
  const shift = {
    type: move.count > 0 ? "inserted" : "deleted",
    axis: move.axis,
    whole: isWhole(move),
  } as const;
  context.report({
    kind: "structure",
    sheet: sheet.name,
    area: { ...area, sheet: sheet.name },
    shift,
  });
}

/** Moves cells and all that refers to them; checks and undo are the caller's. */
export function applyMove(state: State, sheet: Worksheet, move: Move): void {
  state.moved.set(sheet, [...(state.moved.get(sheet) ?? []), move]);
  const merges = sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
    sheet: sheet.name,
    top: top - 1,
    left: left - 1,
    bottom: bottom - 1,
    right: right - 1,
  }));
  // Cells under merged ones keep looks of their own, such as the borders around.
  for (const merge of merges) uncover(sheet, merge);
  const corners = chartCorners(state, sheet);
  moveCells(sheet, move);
  if (isWhole(move)) moveLines(sheet, move);
  moveTables(state, sheet, move);
  for (const merge of merges) mergeAgain(sheet, moveArea(merge, move));
  moveSheetParts(sheet, move);
  moveFilter(state, sheet, move);
  moveCharts(state, sheet, move, corners);
  rewriteFormulas(state, (formula, home) => moveFormula(formula, home, move));
}

/** Takes merged cells apart; the library would give each the look of its row and column. */
function uncover(sheet: Worksheet, merge: Area): void {
  const looks: [Cell, Cell["style"]][] = [];
  for (let row = merge.top; row <= merge.bottom; row++)
    for (let column = merge.left; column <= merge.right; column++) {
      const cell = sheet.findRow(row + 1)?.findCell(column + 1);
      if (cell) looks.push([cell, cell.style]);
    }
  sheet.unMergeCells(addressOf(merge));
  for (const [cell, style] of looks) cell.style = style;
}

function checkMerges(sheet: Worksheet, move: Move): void {
  for (const { top, left, bottom, right } of sheet.mergedRegions) {
    const [first, last, cross, crossLast] =
      move.axis === "rows"
        ? [top - 1, bottom - 1, left - 1, right - 1]
        : [left - 1, right - 1, top - 1, bottom - 1];
    const partly =
      (cross < move.low && crossLast >= move.low) || (crossLast > move.high && cross <= move.high);
    if (partly && last >= move.at)
      throw new Failure(
        "InvalidOperation",
        `The cells cannot be moved: row ${first + 1} has a merged cell that would be split.`,
      );
  }
}

function mergeAgain(sheet: Worksheet, area: Area | "gone"): void {
  if (area !== "gone" && (area.top !== area.bottom || area.left !== area.right))
    sheet.mergeCellsWithoutStyle(area.top + 1, area.left + 1, area.bottom + 1, area.right + 1);
}

/** Moves the cells themselves; cells put in take the format of those before them, as in Excel. */
function moveCells(sheet: Worksheet, move: Move): void {
  const rows = move.axis === "rows";
  const width = widthOf(sheet);
  const last = rows ? sheet.rowCount : width;
  const crossLast = Math.min(move.high, rows ? width : sheet.rowCount);
  const each = (index: number, target: number | undefined): void => {
    for (let cross = move.low; cross <= crossLast; cross++) {
      const [row, column] = rows ? [index, cross] : [cross, index];
      const content = stored(sheet, row, column);
      if (target !== undefined)
        restoreCell(sheet, rows ? target : cross, rows ? cross : target, content);
      if (content) restoreCell(sheet, row, column, undefined);
    }
  };
  if (move.count > 0) {
    for (let index = last; index >= move.at; index--) each(index, index + move.count);
    if (move.at > 0)
      for (let index = move.at; index < move.at + move.count; index++)
        inherit(sheet, move, index, crossLast);
    return;
  }
  for (let index = move.at; index < Math.min(move.at - move.count, last + 1); index++)
    each(index, undefined);
  for (let index = move.at - move.count; index <= last; index++) each(index, index + move.count);
}

function inherit(sheet: Worksheet, move: Move, index: number, crossLast: number): void {
  for (let cross = move.low; cross <= crossLast; cross++) {
    const [row, column] = move.axis === "rows" ? [move.at - 1, cross] : [cross, move.at - 1];
    const source = sheet.findRow(row + 1)?.findCell(column + 1);
    if (!source || isCovered(source) || Object.keys(source.style).length === 0) continue;
    const target =
      move.axis === "rows"
        ? sheet.getCell(index + 1, cross + 1)
        : sheet.getCell(cross + 1, index + 1);
    target.style = { ...source.style };
  }
}

/** Heights, widths and what is hidden go with whole rows and columns. */
function moveLines(sheet: Worksheet, move: Move): void {
  const rows = move.axis === "rows";
  const last = rows ? sheet.rowCount : Math.max(widthOf(sheet), sheet.columns?.length ?? 0);
  const limit = rows ? LAST_ROW + 1 : LAST_COLUMN + 1;
  const line = (
    index: number,
  ): {
    height?: number;
    width?: number;
    hidden?: boolean;
    outlineLevel?: number;
    bestFit?: boolean;
    style?: Cell["style"];
  } => (rows ? sheet.getRow(index + 1) : sheet.getColumn(index + 1));
  const key = rows ? "height" : "width";
  const read = Array.from({ length: last }, (_, index) => ({
    size: line(index)[key],
    hidden: line(index).hidden,
    outlineLevel: line(index).outlineLevel,
    bestFit: line(index).bestFit,
    style: line(index).style,
  }));
  const write = (index: number, from: Partial<(typeof read)[number]> | undefined): void => {
    const target = line(index);
    if (target[key] !== from?.size) target[key] = from?.size;
    if (Boolean(target.hidden) !== Boolean(from?.hidden)) target.hidden = Boolean(from?.hidden);
    if (target.outlineLevel !== (from?.outlineLevel ?? 0))
      target.outlineLevel = from?.outlineLevel ?? 0;
    // A column that only says that it was fitted is written with a width that nobody gave it.
    if (!rows) target.bestFit = from?.bestFit;
    restyle(target, from?.style ?? {});
  };
  if (move.count > 0) {
    for (let index = move.at + move.count; index < Math.min(last + move.count, limit); index++)
      write(index, read[index - move.count]);
    for (let index = move.at; index < move.at + move.count; index++) {
      const before = read[move.at - 1];
      write(index, rows && before ? { style: before.style } : before);
    }
  } else for (let index = move.at; index < last; index++) write(index, read[index - move.count]);
}

/** A row's or a column's look is that of its cells to come; cells that are there have their own. */
const restyle = (line: { style?: Cell["style"] }, style: Cell["style"]): void =>
  void (line.style = { ...style });

/** Validations, conditional formats, filters, print areas, panes, breaks and pictures of the changed sheet. */
function moveSheetParts(sheet: Worksheet, move: Move): void {
  const change = (area: Area): Area | "gone" => moveArea(area, move);
  moveValidations(sheet, change);
  sheet.conditionalFormattings = sheet.conditionalFormattings.flatMap((format) => {
    const ref = rewriteAddresses(sheet.name, format.ref, " ", change);
    return ref === "" ? [] : [{ ...format, ref }];
  });
  sheet.ignoredErrors = sheet.ignoredErrors?.flatMap((ignored) => {
    const ref = rewriteAddresses(sheet.name, ignored.ref, " ", change);
    return ref === "" ? [] : [{ ...ignored, ref }];
  });
  if (!isWhole(move)) return;
  for (const key of ["rowBreaks", "colBreaks"] as const) {
    const axis = key === "rowBreaks" ? "rows" : "columns";
    sheet[key] = sheet[key]?.flatMap((one) => {
      const id = movedBreak(one.id, axis, move);
      return id === 0 ? [] : [{ ...one, id }];
    });
  }
  const { pageSetup } = sheet;
  if (pageSetup.printArea)
    pageSetup.printArea = rewriteAddresses(sheet.name, pageSetup.printArea, "&&", change);
  if (pageSetup.printTitlesRow && move.axis === "rows")
    pageSetup.printTitlesRow = rewriteAddresses(sheet.name, pageSetup.printTitlesRow, "", change);
  if (pageSetup.printTitlesColumn && move.axis === "columns")
    pageSetup.printTitlesColumn = rewriteAddresses(
      sheet.name,
      pageSetup.printTitlesColumn,
      "",
      change,
    );
  movePanes(sheet, move);
  movePictures(sheet, move);
}

/** A sheet's own filter follows its cells, and what its columns show follows the columns. */
function moveFilter({ filters }: State, sheet: Worksheet, move: Move): void {
  const before =
    typeof sheet.autoFilter === "string" ? parseAddress(sheet.name, sheet.autoFilter) : undefined;
  if (!before) return;
  const after = moveArea(before, move);
  sheet.autoFilter = after === "gone" ? null : addressOf(after);
  const kept = filters.get(sheet.id);
  if (!kept || move.axis === "rows" || !isWhole(move)) return;
  const columns = Array.from({ length: before.right - before.left + 1 }, (_, i) => kept[i]);
  const at = Math.min(Math.max(0, move.at - before.left), columns.length);
  if (move.count > 0 && move.at > before.left)
    columns.splice(at, 0, ...Array<undefined>(move.count).fill(undefined));
  else if (move.count < 0)
    columns.splice(
      at,
      Math.max(
        0,
        Math.min(before.right + 1, move.at - move.count) - Math.max(move.at, before.left),
      ),
    );
  filters.set(sheet.id, columns);
}

function movePanes(sheet: Worksheet, move: Move): void {
  const key = move.axis === "rows" ? "ySplit" : "xSplit";
  sheet.views = sheet.views.map((view) => {
    const frozen = view as { state?: string; xSplit?: number; ySplit?: number };
    const split = frozen[key] ?? 0;
    if (frozen.state !== "frozen" || split === 0 || move.at >= split) return view;
    const stretch = moveStretch(0, split - 1, { ...move, at: Math.max(move.at, 0) });
    return {
      ...view,
      [key]: move.count > 0 ? split + move.count : stretch ? stretch[1] + 1 : 0,
      topLeftCell: undefined,
    };
  });
}

function movePictures(sheet: Worksheet, move: Move): void {
  const key = move.axis === "rows" ? "nativeRow" : "nativeCol";
  for (const image of sheet.getImages()) {
    for (const corner of [image.range?.tl, image.range?.br]) {
      const anchor = corner as { nativeRow: number; nativeCol: number } | undefined;
      if (!anchor || anchor[key] < move.at) continue;
      anchor[key] = Math.max(move.at, anchor[key] + move.count);
    }
  }
}

/** Joins an area's cells into one, or each of its rows; only the first value stays. */
export function merge(context: Context, area: Area, across = false): void {
  const sheet = sheetNamed(context.state, area.sheet);
  guardSheet(sheet);
  if (allTables(context.state).some((placed) => moveTouches(tableArea(placed), area)))
    throw new Failure("InvalidOperation", "Cells of a table cannot be merged.");
  rememberAll(context);
  sheet.unMergeCells(addressOf(area));
  const rows = across
    ? Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
        ...area,
        top: area.top + index,
        bottom: area.top + index,
      }))
    : [area];
  for (const part of rows)
    if (part.top !== part.bottom || part.left !== part.right)
      sheet.mergeCells(part.top + 1, part.left + 1, part.bottom + 1, part.right + 1);
  context.report({ kind: "format", sheet: sheet.name, area });
}

const moveTouches = (a: Area, b: Area): boolean =>
  a.sheet === b.sheet &&
  a.top <= b.bottom &&
  b.top <= a.bottom &&
  a.left <= b.right &&
  b.left <= a.right;

/** Takes merged cells of an area apart. */
export function unmerge(context: Context, area: Area): void {
  const sheet = sheetNamed(context.state, area.sheet);
  guardSheet(sheet);
  rememberAll(context);
  sheet.unMergeCells(addressOf(area));
  context.report({ kind: "format", sheet: sheet.name, area });
}
