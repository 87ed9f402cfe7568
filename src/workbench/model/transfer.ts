import { ValueType, type Worksheet } from "@cj-tech-master/excelts";
import { formulasOf } from "./formulas";
import type { SheetSpills, State } from "./state";

/** A piece of a workbook that was read elsewhere; nothing in it is more than plain data. */
export type Piece =
  | { readonly kind: "rows"; readonly sheet: number; readonly rows: readonly unknown[] }
  | { readonly kind: "merges"; readonly sheet: number; readonly ranges: readonly string[] }
  | {
      readonly kind: "end";
      readonly spills: readonly (readonly [sheet: number, spills: SheetSpills])[];
    };

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
  }
  yield {
    kind: "end",
    spills: sheets.flatMap(({ id }, index) => {
      const filled = state.spills.get(id);
      return filled ? [[index, filled] as const] : [];
    }),
  };
}

type RowModel = NonNullable<Worksheet["model"]["rows"]>[number];

/** A cell under a merged one keeps its look; it is covered again when all cells are there. */
const uncovered = (cell: RowModel["cells"][number]): RowModel["cells"][number] =>
  cell.type === ValueType.Merge ? { ...cell, type: ValueType.Null, master: undefined } : cell;

/** Puts a piece into a workbook of which everything but the cells was read here. */
export function take(state: State, piece: Piece): void {
  const { worksheets } = state.workbook;
  if (piece.kind === "end") {
    for (const [index, filled] of piece.spills) {
      const id = worksheets[index]?.id;
      if (id !== undefined) state.spills.set(id, filled);
    }
    const formulas = formulasOf(state.workbook);
    state.formulas = formulas;
    state.calculated = { identity: state.engineIdentity, formulas };
    return;
  }
  const sheet = worksheets[piece.sheet];
  if (!sheet) return;
  if (piece.kind === "rows")
    for (const row of piece.rows as readonly RowModel[]) sheet.getRow(row.number).model = row;
  else for (const range of piece.ranges) sheet.mergeCellsWithoutStyle(range);
}
