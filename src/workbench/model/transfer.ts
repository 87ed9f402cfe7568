import { ValueType, type Worksheet } from "@cj-tech-master/excelts";
import { formulasOf } from "./formulas";
import { cellOfKey, cellKey, type SheetSpills, type SpilledCell, type State } from "./state";

/** A piece of a workbook that was read elsewhere; nothing in it is more than plain data. */
export type Piece =
  | { readonly kind: "rows"; readonly sheet: number; readonly rows: readonly unknown[] }
  | { readonly kind: "merges"; readonly sheet: number; readonly ranges: readonly string[] }
  | {
      /** Some rows of what the formula of a cell fills; a cell that it left alone is undefined. */
      readonly kind: "filled";
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly size: { readonly rows: number; readonly columns: number };
      readonly from: number;
      readonly values: readonly (readonly (SpilledCell["value"] | undefined)[])[];
    }
  | { readonly kind: "end" };

/** No piece holds more cells than these, so that none takes long to put in place. */
const CELLS = 4_000;

/** The cells of a workbook, piece by piece, with what was calculated. */
export function* piecesOf(state: State): Generator<Piece> {
  const sheets = state.workbook.worksheets;
  for (const [sheet, from] of sheets.entries()) {
    let rows: unknown[] = [];
    let cells = 0;
    for (let number = 1; number <= from.rowCount; number++) {
      const row = from.findRow(number)?.model;
      if (!row) continue;
      rows.push({ ...row, cells: row.cells.map(uncovered) });
      cells += row.cells.length + 1;
      if (cells < CELLS) continue;
      yield { kind: "rows", sheet, rows };
      [rows, cells] = [[], 0];
    }
    if (rows.length > 0) yield { kind: "rows", sheet, rows };
    yield { kind: "merges", sheet, ranges: from.model.mergeCells ?? [] };
    yield* filledOf(sheet, state.spills.get(from.id));
  }
  yield { kind: "end" };
}

function* filledOf(sheet: number, spills: SheetSpills | undefined): Generator<Piece> {
  if (!spills) return;
  for (const [key, size] of spills.regions) {
    const [row, column] = cellOfKey(key);
    const valueAt = (r: number, c: number): SpilledCell["value"] | undefined => {
      const cell = spills.cells.get(cellKey(row + r, column + c));
      return cell?.row === row && cell.column === column ? cell.value : undefined;
    };
    const step = Math.max(1, Math.floor(CELLS / size.columns));
    for (let from = 0; from < size.rows; from += step) {
      const values = Array.from({ length: Math.min(step, size.rows - from) }, (_r, r) =>
        Array.from({ length: size.columns }, (_c, c) => valueAt(from + r, c)),
      );
      yield { kind: "filled", sheet, row, column, size, from, values };
    }
  }
}

type RowModel = NonNullable<Worksheet["model"]["rows"]>[number];

/** A cell under a merged one keeps its look; it is covered again when all cells are there. */
const uncovered = (cell: RowModel["cells"][number]): RowModel["cells"][number] =>
  cell.type === ValueType.Merge ? { ...cell, type: ValueType.Null, master: undefined } : cell;

/** Puts a piece into a workbook of which everything but the cells was read here. */
export function take(state: State, piece: Piece): void {
  const { worksheets } = state.workbook;
  if (piece.kind === "end") {
    const formulas = formulasOf(state.workbook);
    state.formulas = formulas;
    state.calculated = { identity: state.engineIdentity, formulas };
    return;
  }
  const sheet = worksheets[piece.sheet];
  if (!sheet) return;
  if (piece.kind === "rows")
    for (const row of piece.rows as readonly RowModel[]) sheet.getRow(row.number).model = row;
  else if (piece.kind === "filled") takeFilled(state, sheet.id, piece);
  else for (const range of piece.ranges) sheet.mergeCellsWithoutStyle(range);
}

function takeFilled(
  state: State,
  sheetId: number,
  { row, column, size, from, values }: Extract<Piece, { kind: "filled" }>,
): void {
  const { cells, regions } = state.spills.get(sheetId) ?? { cells: new Map(), regions: new Map() };
  state.spills.set(sheetId, { cells, regions });
  regions.set(cellKey(row, column), size);
  values.forEach((line, r) =>
    line.forEach((value, c) => {
      if (value !== undefined)
        cells.set(cellKey(row + from + r, column + c), { value, row, column });
    }),
  );
}
