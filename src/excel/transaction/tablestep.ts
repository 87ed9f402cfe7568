import type { Cell } from "../../core/cell";
import { askBelow, type Below } from "./below";
import { isSame } from "./cells";
import { type Body, cellAt, keysOf, runs, sameList } from "./rows";
import type { Landing, Mark, Step } from "./step";
import type { Owed } from "./known";
import { sightOf } from "./tablelook";
import { ADDED, COLUMNS, REMOVED, type TableWrite } from "./tablewrite";

function queueCells(table: Excel.Table, write: TableWrite): void {
  // Whole columns, so that Excel refuses where rows have come or gone; only what changes is written.
  for (const [id, cells] of write.cells)
    table.columns.getItem(id).getDataBodyRange().values = cells.map((cell) => [cell]);
  const [key] = write.identity;
  if (write.removed.length > 0 && write.cells.size === 0 && key !== undefined)
    table.columns.getItem(key).getDataBodyRange().values = write.table.body.formulas.map(() => [
      null,
    ]);
}

function queueRows(table: Excel.Table, write: TableWrite, mark: Mark): void {
  const byPlace = [...write.added].sort(
    (a, b) => (b.before ?? Number.MAX_SAFE_INTEGER) - (a.before ?? Number.MAX_SAFE_INTEGER),
  );
  const gone = runs(write.removed);
  for (const { before, rows } of byPlace) table.rows.add(before ?? undefined, rows as string[][]);
  if (byPlace.length > 0) mark(ADDED);
  // Rows that came before an index move it; the runs go from the last one up.
  const shift = (index: number): number =>
    byPlace.reduce(
      (sum, { before, rows }) => (before !== null && before <= index ? sum + rows.length : sum),
      index,
    );
  for (const { first, count } of gone)
    for (let i = count - 1; i >= 0; i -= 1) table.rows.getItemAt(shift(first + i)).delete();
  if (gone.length > 0) mark(REMOVED);
}

function queueAll(table: Excel.Table, write: TableWrite, mark: Mark): void {
  queueCells(table, write);
  for (const { header, cells } of write.columns)
    table.columns.add(undefined, [[header], ...cells.map((cell) => [cell])] as string[][]);
  if (write.columns.length > 0) mark(COLUMNS);
  queueRows(table, write, mark);
  if (write.added.length > 0) write.dress?.(table);
  if (write.sort !== undefined)
    table.sort.apply([{ key: write.table.body.ids.indexOf(write.sort), ascending: true }]);
}

/** Whether a cell that people fill is still as it was read, where the write fills it or takes its row away. */
function edited(write: TableWrite, landed: Body): boolean {
  const { body } = write.table;
  const differs = (row: number, id: number): boolean =>
    !isSame(cellAt(body.formulas, body, row, id), cellAt(landed.formulas, landed, row, id));
  const rows = [...write.removed, ...write.reused];
  return (
    rows.some((row) => write.people.some((id) => differs(row, id))) ||
    write.people.some((id) =>
      (write.cells.get(id) ?? []).some((cell, row) => cell !== null && differs(row, id)),
    )
  );
}

const sides = ({ large }: TableWrite): string => (large ? "formulas" : "formulas,values");

const gridsOf = (range: Excel.Range, { large }: TableWrite): Pick<Body, "formulas" | "values"> => ({
  formulas: range.formulas as Cell[][],
  values: (large ? range.formulas : range.values) as Cell[][],
});

/** One step for everything that is written into a table: the body is loaded first, so that the answer tells where the rows were. */
export function tableStep(write: TableWrite): Step {
  const { id, name, body } = write.table;
  let landed: (Body & { readonly below: Below }) | null = null;
  const owed: Owed = { rows: [], cells: [], columns: [] };
  return {
    thing: { kind: "table", name },
    queue(workbook, mark) {
      const table = workbook.tables.getItem(id);
      const columns = table.columns.load("items/id");
      const cells = table.getDataBodyRange().load(sides(write));
      const filter = table.autoFilter.load("isDataFiltered");
      const below = askBelow(table);
      queueAll(table, write, mark);
      return (): Landing => {
        const found = {
          ids: columns.items.map((column) => column.id),
          ...gridsOf(cells, write),
          below: below(),
        };
        landed = found;
        if (filter.isDataFiltered) return "moved";
        if (!sameList(found.ids, body.ids)) return "moved";
        if (!sameList(keysOf(found, write.identity), keysOf(body, write.identity))) return "moved";
        return edited(write, found) ? "edited" : "asRead";
      };
    },
    look(workbook) {
      const table = workbook.tables.getItemOrNullObject(id).load("id");
      const columns = table.columns.load("items/id,items/name");
      const cells = table.getDataBodyRange().load(sides(write));
      const filter = table.autoFilter.load("isDataFiltered");
      const below = askBelow(table);
      return (reached) =>
        table.isNullObject
          ? { trace: null, moved: true }
          : sightOf(
              { write, landed, owed, reached },
              {
                ids: columns.items.map((column) => column.id),
                headers: columns.items.map((column) => column.name),
                filtered: filter.isDataFiltered,
                below: below(),
                ...gridsOf(cells, write),
              },
            );
    },
  };
}
