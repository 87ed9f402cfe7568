import type { Cell } from "../../core/cell";
import { isBlank, isFormula, isSame, restored } from "./cells";
import type { BodyNow, Known } from "./known";
import { type Body, cellAt, keysOf, runs } from "./rows";
import { owedRow, type Undo } from "./tableundo";
import type { Written } from "./tablewrite";

/** What the undo took from others, as the reading in front of it shows: rows that moved under it, and what was typed in the last moment. */
function owe({ write, owed }: Known, undo: Undo, now: BodyNow, landed: Body): void {
  const meant = keysOf(now, write.identity);
  const met = keysOf(landed, write.identity);
  const rowNow = new Map(meant.map((key, row) => [key, row]));
  /** Whether somebody has typed here since the table was looked at. */
  const typed = (row: number, id: number): boolean => {
    const at = rowNow.get(met[row] ?? "");
    const is = cellAt(landed.formulas, landed, row, id);
    if (isBlank(is)) return false;
    // Excel fills the formula of a calculated column into a row that comes.
    if (at === undefined) return !isFormula(is);
    return !isSame(is, cellAt(now.formulas, now, at, id));
  };
  const cellOf = (row: number, id: number): string | number | boolean =>
    restored(cellAt(landed.formulas, landed, row, id), cellAt(landed.values, landed, row, id));
  for (const [id, column] of undo.cells)
    for (const [row, put] of column) {
      const key = met[row];
      if (key === undefined || (key === meant[row] && !typed(row, id))) continue;
      owed.cells.push({ key, id, put, cell: cellOf(row, id), theirs: typed(row, id) });
    }
  for (const row of undo.rows) {
    const gone = met[row];
    if (gone === undefined) continue;
    if (gone !== meant[row] || landed.ids.some((id) => typed(row, id)))
      owed.rows.push(owedRow(landed, gone, row));
  }
  for (const id of undo.columns) {
    const at = landed.ids.indexOf(id);
    const header = now.headers[now.ids.indexOf(id)];
    if (at < 0 || header === undefined || !met.some((_, row) => typed(row, id))) continue;
    owed.columns.push({
      header,
      at,
      cells: new Map(met.map((key, row) => [key, cellOf(row, id)])),
    });
  }
}

/** Queues the undo, behind a reading of all that it may take away: what is not ours of that is owed. */
export function queueUndo(
  workbook: Excel.Workbook,
  known: Known,
  undo: Undo,
  now: BodyNow,
): () => void {
  const { write } = known;
  const table = workbook.tables.getItem(write.table.id);
  const columns = table.columns.load("items/id");
  const body = table.getDataBodyRange().load(write.large ? "formulas" : "formulas,values");
  const count = now.formulas.length;
  for (const [id, column] of undo.cells) {
    const cells = table.columns.getItem(id).getDataBodyRange();
    // Under a filter an array lands in the visible rows, whichever they are; a single cell is itself.
    if (now.filtered) for (const [row, cell] of column) cells.getCell(row, 0).formulas = [[cell]];
    else cells.formulas = Array.from({ length: count }, (_, i) => [column.get(i) ?? null]);
  }
  const [key] = write.identity;
  if (undo.rows.length > 0 && key !== undefined)
    table.columns.getItem(key).getDataBodyRange().values = now.formulas.map(() => [null]);
  for (const { first, count: length } of runs(undo.rows))
    for (let i = length - 1; i >= 0; i -= 1) table.rows.getItemAt(first + i).delete();
  const kept = count - undo.rows.length;
  undo.back.forEach(({ at, ids, cells }, i) => {
    const row = now.ids.map((id): Written => cells[ids.indexOf(id)] ?? null);
    table.rows.add(Math.min(at, kept + i), [row] as string[][]);
  });
  for (const id of undo.columns) table.columns.getItem(id).delete();
  const keys = keysOf(now, write.identity);
  for (const { header, at, cells } of undo.columnsBack) {
    const place = Math.min(at, now.ids.length - undo.columns.length);
    const column = [header, ...keys.map((one) => cells.get(one) ?? "")];
    table.columns.add(
      place,
      column.map((cell) => [cell]),
    );
  }
  return () => {
    const grids = {
      formulas: body.formulas as Cell[][],
      values: (write.large ? body.formulas : body.values) as Cell[][],
    };
    owe(known, undo, now, { ids: columns.items.map(({ id }) => id), ...grids });
  };
}
