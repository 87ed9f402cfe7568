import { addressOf, type Area } from "./area";
import type { CellError, Scalar } from "./cell";
import { Failure } from "./failure";
import type { Context } from "./journal";
import type { SortKey } from "./model";
import { guard } from "./protection";
import { isCellError, valueOf } from "./scalar";
import { slideFormula } from "./shift";
import { sheetNamed } from "./state";
import { rememberCells, restoreCell, stored, touchSpills, type Stored } from "./store";

/** Numbers, then text, then false and true, then errors, and empty cells always last. */
function rank(value: Scalar | CellError): number {
  if (value === null || value === "") return 4;
  if (isCellError(value)) return 3;
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

function compare(
  a: Scalar | CellError,
  b: Scalar | CellError,
  ascending: boolean,
  collator: Intl.Collator,
): number {
  const [first, second] = [rank(a), rank(b)];
  if (first === 4 || second === 4) return first - second;
  const order =
    first !== second
      ? first - second
      : typeof a === "number" && typeof b === "number"
        ? a - b
        : typeof a === "string" && typeof b === "string"
          ? collator.compare(a, b)
          : Number(a) - Number(b) || 0;
  return ascending ? order : -order;
}

/** Sorts an area's rows by keys; formats go along, and relative references of formulas follow their row as in Excel. */
export function sort(
  context: Context,
  area: Area,
  keys: readonly SortKey[],
  options: { header?: boolean; matchCase?: boolean } = {},
): void {
  const sheet = sheetNamed(context.state, area.sheet);
  guard(sheet, area);
  const width = area.right - area.left + 1;
  if (keys.length === 0 || keys.some((key) => key.offset < 0 || key.offset >= width))
    throw new Failure("InvalidArgument", "A sort key lies outside the area.");
  const body = {
    ...area,
    top: area.top + (options.header ? 1 : 0),
    bottom: Math.min(area.bottom, Math.max(sheet.rowCount - 1, area.top)),
  };
  if (
    sheet.mergedRegions.some(
      ({ top, left, bottom, right }) =>
        top - 1 <= body.bottom &&
        bottom - 1 >= body.top &&
        left - 1 <= body.right &&
        right - 1 >= body.left,
    )
  )
    throw new Failure(
      "InvalidOperation",
      `${addressOf(area)} holds merged cells and cannot be sorted.`,
    );
  context.fresh();
  rememberCells(context, sheet, body);
  touchSpills(context.state, sheet, body);
  const collator = new Intl.Collator(context.state.locale === "da" ? "da" : "en", {
    sensitivity: options.matchCase ? "variant" : "accent",
  });
  // Rows that a filter or a person hides stay where they are, as in Excel.
  const places = Array.from(
    { length: body.bottom - body.top + 1 },
    (_, index) => body.top + index,
  ).filter((row) => !sheet.findRow(row + 1)?.hidden);
  const rows = places.map((row) => {
    const cells = Array.from({ length: width }, (_, c) => stored(sheet, row, body.left + c));
    const values = keys.map((key) => {
      const cell = sheet.findRow(row + 1)?.findCell(body.left + key.offset + 1);
      return cell ? valueOf(cell) : null;
    });
    return { row, cells, values };
  });
  const sorted = [...rows].sort((a, b) => {
    for (const [index, key] of keys.entries()) {
      const order = compare(
        a.values[index] ?? null,
        b.values[index] ?? null,
        key.ascending,
        collator,
      );
      if (order !== 0) return order;
    }
    return 0;
  });
  sorted.forEach(({ row, cells }, index) => {
    const place = places[index] ?? row;
    cells.forEach((content, c) =>
      restoreCell(sheet, place, body.left + c, slid(content, sheet.name, place - row, 0)),
    );
  });
  context.report({ kind: "cells", sheet: sheet.name, area: body });
}

/** A cell's content as it is when copied some rows and columns away. */
export function slid(
  content: Stored | undefined,
  sheet: string,
  rows: number,
  columns: number,
): Stored | undefined {
  const value = content?.value as { formula?: string } | null | undefined;
  if (!content || typeof value !== "object" || value === null || typeof value.formula !== "string")
    return content && { ...content, style: content.style && { ...content.style } };
  return {
    ...content,
    style: content.style && { ...content.style },
    value: { formula: slideFormula(value.formula, sheet, rows, columns) },
  };
}
