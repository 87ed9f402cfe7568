import type { Area } from "./area";
import { Failure } from "./failure";
import type { Context } from "./journal";
import { guard } from "./protection";
import { isCellError, valueOf } from "./scalar";
import { slid } from "./sort";
import { sheetNamed, spilledAt } from "./state";
import { rememberCells, restoreCell, stored, touchSpills, type Stored } from "./store";

/** Copies cells to another area, repeated when the target is a whole number of times larger; relative references go along. */
export function copy(
  context: Context,
  from: Area,
  to: Area,
  what: "all" | "formulas" | "values" | "formats" = "all",
): void {
  const { state } = context;
  const source = sheetNamed(state, from.sheet);
  const target = sheetNamed(state, to.sheet);
  const [height, width] = [from.bottom - from.top + 1, from.right - from.left + 1];
  const fits = (to.bottom - to.top + 1) % height === 0 && (to.right - to.left + 1) % width === 0;
  const area = fits ? to : { ...to, bottom: to.top + height - 1, right: to.left + width - 1 };
  if (height * width > 5_000_000)
    throw new Failure("InvalidArgument", "The area to copy is too large.");
  guard(target, area);
  context.fresh();
  const cells = Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (_, c) => stored(source, from.top + r, from.left + c)),
  );
  const values = Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (_, c) => plainValue(from.top + r, from.left + c)),
  );
  rememberCells(context, target, area);
  touchSpills(state, target, area);
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const [r, c] = [(row - area.top) % height, (column - area.left) % width];
      const content = cells[r]?.[c];
      const before = stored(target, row, column);
      const moved = slid(content, source.name, row - from.top - r, column - from.left - c);
      restoreCell(target, row, column, chosen(what, moved, before, values[r]?.[c] ?? null));
    }
  context.report({ kind: what === "formats" ? "format" : "cells", sheet: target.name, area });

  function plainValue(row: number, column: number): unknown {
    const cell = source.findRow(row + 1)?.findCell(column + 1);
    const value =
      (cell ? valueOf(cell) : null) ?? spilledAt(state, source.id, row, column)?.value ?? null;
    return isCellError(value) ? { error: value.code } : value;
  }
}

function chosen(
  what: "all" | "formulas" | "values" | "formats",
  moved: Stored | undefined,
  before: Stored | undefined,
  value: unknown,
): Stored | undefined {
  switch (what) {
    case "all":
      return moved;
    case "formulas":
      return { value: moved?.value ?? null, style: before?.style, comment: before?.comment };
    case "values":
      return { value, style: before?.style, comment: before?.comment };
    case "formats":
      return { value: before?.value ?? null, style: moved?.style, comment: before?.comment };
  }
}
