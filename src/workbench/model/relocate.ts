import { rewriteFormulas } from "./adjust";
import { type Area, covers, sameSheet } from "./area";
import type { Context } from "./journal";
import { guard } from "./protection";
import { mapReferences } from "./shift";
import { rememberAll } from "./snapshot";
import { sheetNamed } from "./state";
import { restoreCell, stored, touchSpills } from "./store";

/** Moves cells on their sheet as cutting and pasting does: what they refer to stays, and what referred to them follows. */
export function relocate(context: Context, from: Area, to: Area): void {
  const sheet = sheetNamed(context.state, from.sheet);
  const [rows, columns] = [to.top - from.top, to.left - from.left];
  guard(sheet, from);
  guard(sheet, to);
  rememberAll(context);
  const cells: { row: number; column: number; content: ReturnType<typeof stored> }[] = [];
  for (let row = from.top; row <= from.bottom; row++)
    for (let column = from.left; column <= from.right; column++)
      cells.push({ row, column, content: stored(sheet, row, column) });
  for (const area of [from, to]) touchSpills(context.state, sheet, area);
  for (const { row, column } of cells) restoreCell(sheet, row, column, undefined);
  for (const { row, column, content } of cells)
    restoreCell(sheet, row + rows, column + columns, content);
  rewriteFormulas(context.state, (formula, home) =>
    mapReferences(formula, home, (area) =>
      sameSheet(area.sheet, from.sheet) && covers(from, area)
        ? {
            ...area,
            top: area.top + rows,
            bottom: area.bottom + rows,
            left: area.left + columns,
            right: area.right + columns,
          }
        : undefined,
    ),
  );
  for (const area of [from, to]) context.report({ kind: "cells", sheet: sheet.name, area });
}
