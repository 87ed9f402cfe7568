import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "./area";
import type { Scalar } from "./cell";
import { numberFormatOf } from "./cells";
import { hasFormula, isCellError, valueOf } from "./scalar";
import { cellKey, sheetNamed, type State } from "./state";

/** One thing of every cell of an area, row by row, without reading the rest of the cells. */
function each<V>(
  sheet: Worksheet,
  area: Area,
  of: (cell: Cell | undefined, row: number, column: number) => V,
): V[][] {
  const rows: V[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line = sheet.findRow(row + 1);
    const found: V[] = [];
    for (let column = area.left; column <= area.right; column++)
      found.push(of(line?.findCell(column + 1), row, column));
    rows.push(found);
  }
  return rows;
}

function scalars(
  state: State,
  sheet: Worksheet,
): (cell: Cell | undefined, row: number, column: number) => Scalar {
  const spilled = state.spills.get(sheet.id)?.cells;
  return (cell, row, column) => {
    const own = cell ? valueOf(cell) : null;
    const value =
      own === null && spilled && spilled.size > 0
        ? (spilled.get(cellKey(row, column))?.value ?? null)
        : own;
    return isCellError(value) ? value.code : value;
  };
}

/** What of an area is worked out: by formulas of its own, maybe by others that fill its blank cells, or nothing. */
export function worked(state: State, area: Area): "formula" | "blank" | "nothing" {
  const sheet = sheetNamed(state, area.sheet);
  let blank = area.bottom >= sheet.rowCount;
  for (let row = area.top; row <= Math.min(area.bottom, sheet.rowCount - 1); row++) {
    const line = sheet.findRow(row + 1);
    const right = Math.min(area.right, (line?.cellCount ?? 0) - 1);
    if (right < area.right) blank = true;
    for (let column = area.left; column <= right; column++) {
      const cell = line?.findCell(column + 1);
      if (cell && hasFormula(cell)) return "formula";
      if (!cell || valueOf(cell) === null) blank = true;
    }
  }
  return blank ? "blank" : "nothing";
}

/** The values of an area, errors as their codes. */
export function values(state: State, area: Area): Scalar[][] {
  const sheet = sheetNamed(state, area.sheet);
  return each(sheet, area, scalars(state, sheet));
}

/** The formulas of an area with "=", and the values where there are none. */
export function formulas(state: State, area: Area): Scalar[][] {
  const sheet = sheetNamed(state, area.sheet);
  const scalar = scalars(state, sheet);
  return each(sheet, area, (cell, row, column) =>
    cell && hasFormula(cell) ? `=${cell.formula ?? ""}` : scalar(cell, row, column),
  );
}

/** The number formats of an area. */
export const numberFormats = (state: State, area: Area): string[][] =>
  each(sheetNamed(state, area.sheet), area, numberFormatOf);

/** Whether a formula of the area fills other cells, or another formula fills some of the area. */
export function isSpilled(state: State, area: Area): boolean {
  const sheet = sheetNamed(state, area.sheet);
  const spills = state.spills.get(sheet.id);
  if (!spills || spills.regions.size === 0) return false;
  return each(sheet, area, (cell, row, column) => {
    const key = cellKey(row, column);
    if (cell && hasFormula(cell)) return spills.regions.has(key);
    return spills.cells.has(key) && (!cell || valueOf(cell) === null);
  }).some((row) => row.includes(true));
}
