import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "./area";
import type { Context, Memento } from "./journal";
import { spilledAt, type State } from "./state";

/** A cell's whole content as the document keeps it. */
export interface Stored {
  readonly value: unknown;
  readonly style: Cell["style"] | undefined;
  readonly comment: unknown;
}

/** Reads a cell's content; undefined when the document has no such cell. */
export function stored(sheet: Worksheet, row: number, column: number): Stored | undefined {
  const cell = sheet.findRow(row + 1)?.findCell(column + 1);
  return cell && (cell.type as number) !== 1
    ? { value: cell.value, style: cell.style, comment: cell.comment }
    : undefined;
}

/** Puts a cell's content back. */
export function restoreCell(
  sheet: Worksheet,
  row: number,
  column: number,
  content: Stored | undefined,
): void {
  const cell =
    content === undefined
      ? sheet.findRow(row + 1)?.findCell(column + 1)
      : sheet.getCell(row + 1, column + 1);
  if (!cell || (cell.type as number) === 1) return;
  cell.value = (content?.value ?? null) as Cell["value"];
  cell.style = content?.style ?? {};
  cell.comment = content?.comment as Cell["comment"];
}

/** The cells of an area by row and column; a row that the document did not have is left out. */
interface Block {
  readonly area: Area;
  readonly rows: readonly (readonly (Stored | undefined)[] | undefined)[];
}

function blockOf(sheet: Worksheet, area: Area): Block {
  const rows: ((Stored | undefined)[] | undefined)[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    if (!sheet.findRow(row + 1)) rows.push(undefined);
    else {
      const line: (Stored | undefined)[] = [];
      for (let column = area.left; column <= area.right; column++)
        line.push(copyOf(stored(sheet, row, column)));
      rows.push(line);
    }
  }
  return { area, rows };
}

function blockMemento(state: State, sheetId: number, block: Block): Memento {
  return {
    restore: () => {
      const sheet = state.workbook.worksheets.find((candidate) => candidate.id === sheetId);
      if (!sheet) return blockMemento(state, sheetId, { ...block, rows: [] });
      const { top, left, right } = block.area;
      const now = blockOf(sheet, block.area);
      block.rows.forEach((line, r) => {
        for (let column = left; column <= right; column++)
          restoreCell(sheet, top + r, column, copyOf(line?.[column - left]));
      });
      state.engineIdentity = {};
      return blockMemento(state, sheetId, now);
    },
  };
}

/** Parts of a style are replaced and never changed, so the style's own keys are all that needs a copy. */
const copyOf = (content: Stored | undefined): Stored | undefined =>
  content && { ...content, style: styleCopy(content.style) };

/** No object is kept for the many cells without a style. */
function styleCopy(style: Stored["style"]): Stored["style"] {
  for (const _ in style) return { ...style };
  return undefined;
}

/** Remembers the cells of an area before they change; whole columns are kept to the used rows. */
export function rememberCells(context: Context, sheet: Worksheet, area: Area): void {
  const bottom = Math.min(area.bottom, Math.max(sheet.rowCount, area.top + 1000));
  // The library counts its columns by looking at every cell, so it is asked only where it matters.
  const right =
    area.right <= area.left + 100
      ? area.right
      : Math.min(area.right, Math.max(sheet.columnCount, area.left + 100));
  const part = { ...area, bottom, right };
  context.rememberArea(sheet.id, part, () =>
    blockMemento(context.state, sheet.id, blockOf(sheet, part)),
  );
}

/** Writing where a formula has spilled: the engine must not take the new content for its own. */
export function touchSpills(state: State, sheet: Worksheet, area: Area): void {
  const spills = state.spills.get(sheet.id);
  if (!spills || spills.cells.size === 0) return;
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 100_000); row++)
    for (let column = area.left; column <= Math.min(area.right, area.left + 1000); column++)
      if (spilledAt(state, sheet.id, row, column)) {
        state.engineIdentity = {};
        return;
      }
}
