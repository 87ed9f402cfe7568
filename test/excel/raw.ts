import type { Cell } from "@cj-tech-master/excelts";
import type { Area } from "../../src/workbench/model/area";
import type { Scalar } from "../../src/workbench/model/cell";
import type { Model } from "../../src/workbench/model/model";
import { eachCell } from "../../src/workbench/model/row";
import {
  hasFormula,
  isBlank,
  isCellError,
  isCovered,
  valueOf,
} from "../../src/workbench/model/scalar";

/** What stands in a cell as it was written, a formula as such. */
function contentOf(cell: Cell): Scalar {
  if (hasFormula(cell)) return `=${cell.formula ?? ""}`;
  const value = valueOf(cell);
  return isCellError(value) ? value.code : value;
}

/** What stands in the cells of an area as it was written: nothing is calculated for it. */
export function written(model: Model, { sheet, top, left, bottom, right }: Area): Scalar[][] {
  const worksheet = model.worksheet(sheet);
  return Array.from({ length: bottom - top + 1 }, (_, r) => {
    const row = worksheet.findRow(top + r + 1);
    return Array.from({ length: right - left + 1 }, (_, c): Scalar => {
      const cell = row?.findCell(left + c + 1);
      return cell ? contentOf(cell) : null;
    });
  });
}

/** The same of a whole sheet: row, column and content of every cell that holds something. */
export function writtenCells(model: Model, sheet: string): (readonly [number, number, Scalar])[] {
  const found: (readonly [number, number, Scalar])[] = [];
  eachCell(model.worksheet(sheet), (cell, row, column) => {
    const content = contentOf(cell);
    if (content !== null) found.push([row, column, content]);
  });
  return found;
}

/** The smallest area that holds all that was written on a sheet. */
export function writtenArea(model: Model, sheet: string): Area | undefined {
  const box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  eachCell(model.worksheet(sheet), (cell, row, column) => {
    if (isBlank(cell) || isCovered(cell)) return;
    box.top = Math.min(box.top, row - 1);
    box.bottom = row - 1;
    box.left = Math.min(box.left, column - 1);
    box.right = Math.max(box.right, column - 1);
  });
  return box.bottom < 0 ? undefined : { sheet, ...box };
}
