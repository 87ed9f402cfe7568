import type { Area } from "../../src/workbench/model/area";
import type { Scalar } from "../../src/workbench/model/cell";
import type { Model } from "../../src/workbench/model/model";
import {
  hasFormula,
  isBlank,
  isCellError,
  isCovered,
  valueOf,
} from "../../src/workbench/model/scalar";

/** What stands in the cells of an area as it was written, formulas as such: nothing is calculated for it. */
export function written(model: Model, { sheet, top, left, bottom, right }: Area): Scalar[][] {
  const worksheet = model.worksheet(sheet);
  return Array.from({ length: bottom - top + 1 }, (_, r) => {
    const row = worksheet.findRow(top + r + 1);
    return Array.from({ length: right - left + 1 }, (_, c): Scalar => {
      const cell = row?.findCell(left + c + 1);
      if (!cell) return null;
      if (hasFormula(cell)) return `=${cell.formula ?? ""}`;
      const value = valueOf(cell);
      return isCellError(value) ? value.code : value;
    });
  });
}

/** The smallest area that holds all that was written on a sheet. */
export function writtenArea(model: Model, sheet: string): Area | undefined {
  const worksheet = model.worksheet(sheet);
  const box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (let number = 1; number <= worksheet.rowCount; number += 1) {
    const row = worksheet.findRow(number);
    for (let column = 1; row && column <= row.cellCount; column += 1) {
      const cell = row.findCell(column);
      if (!cell || isBlank(cell) || isCovered(cell)) continue;
      box.top = Math.min(box.top, number - 1);
      box.bottom = number - 1;
      box.left = Math.min(box.left, column - 1);
      box.right = Math.max(box.right, column - 1);
    }
  }
  return box.bottom < 0 ? undefined : { sheet, ...box };
}
