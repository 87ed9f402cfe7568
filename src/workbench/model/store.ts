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
  return cell && (cell.type as number) !== 1 ? { value: cell.value, style: cell.style, comment: cell.comment } : undefined;
}

/** Puts a cell's content back. */
export function restoreCell(sheet: Worksheet, row: number, column: number, content: Stored | undefined): void {
  const cell = content === undefined ? sheet.findRow(row + 1)?.findCell(column + 1) : sheet.getCell(row + 1, column + 1);
  if (!cell || (cell.type as number) === 1) return;
  cell.value = (content?.value ?? null) as Cell["value"];
  cell.style = content?.style ?? {};
  cell.comment = content?.comment as Cell["comment"];
}

interface RememberedCell {
  readonly row: number;
  readonly column: number;
  readonly content: Stored | undefined;
}

function cellsMemento(state: State, sheetId: number, cells: readonly RememberedCell[]): Memento {
  return {
    restore: () => {
      const sheet = state.workbook.worksheets.find((candidate) => candidate.id === sheetId);
      if (!sheet) return cellsMemento(state, sheetId, []);
      const now = cells.map(({ row, column }) => ({ row, column, content: copyOf(stored(sheet, row, column)) }));
      for (const { row, column, content } of cells) restoreCell(sheet, row, column, copyOf(content));
      state.engineIdentity = {};
      return cellsMemento(state, sheetId, now);
    },
  };
}

const copyOf = (content: Stored | undefined): Stored | undefined => content && { ...content, style: content.style && structuredClone(content.style) };

/** Remembers the cells of an area before they change; whole columns are kept to the used rows. */
export function rememberCells(context: Context, sheet: Worksheet, area: Area): void {
  const cells: RememberedCell[] = [];
  const bottom = Math.min(area.bottom, Math.max(sheet.rowCount, area.top + 1000));
  const right = Math.min(area.right, Math.max(sheet.columnCount, area.left + 100));
  for (let row = area.top; row <= bottom; row++)
    for (let column = area.left; column <= right; column++) cells.push({ row, column, content: copyOf(stored(sheet, row, column)) });
  context.remember(cellsMemento(context.state, sheet.id, cells));
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
