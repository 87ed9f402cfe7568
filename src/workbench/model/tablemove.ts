import type { TableColumnProperties, Worksheet } from "@cj-tech-master/excelts";
import { rewriteFormulas } from "./adjust";
import { type Area, overlap, sameSheet } from "./area";
import { Failure } from "./failure";
import { moveArea, moveStretch, type Move } from "./shift";
import type { State } from "./state";
import { dropFromTable } from "./structured";
import { allTables, freeTitle, place, tableArea, tableInfo, type Placed } from "./tabledocument";

const CONFLICT =
  "The operation is not allowed: it would move some cells of a table and not the others.";

/** Refuses with InsertDeleteConflict where a move would tear a table apart or take only its header. */
export function checkTables(state: State, move: Move): void {
  for (const placed of allTables(state)) {
    const area = tableArea(placed);
    if (!sameSheet(area.sheet, move.sheet)) continue;
    const rows = move.axis === "rows";
    const [last, cross, crossLast] = rows
      ? [area.bottom, area.left, area.right]
      : [area.right, area.top, area.bottom];
    const touched = crossLast >= move.low && cross <= move.high && last >= move.at;
    if (touched && (cross < move.low || crossLast > move.high))
      throw new Failure("InsertDeleteConflict", CONFLICT);
    if (
      touched &&
      rows &&
      move.count < 0 &&
      tableInfo(placed).header &&
      takes(move, area.top) &&
      !takes(move, area.bottom)
    )
      throw new Failure(
        "InsertDeleteConflict",
        "The operation is not allowed: the header row of a table cannot be deleted.",
      );
  }
}

const takes = (move: Move, index: number): boolean =>
  index >= move.at && index < move.at - move.count;

/** Tables follow their cells: rows put inside make them longer, columns put inside get titles, and tables without cells are gone. */
export function moveTables(state: State, sheet: Worksheet, move: Move): void {
  for (const placed of allTables(state).filter((candidate) => candidate.sheet === sheet)) {
    const before = tableArea(placed);
    const after = moveArea(before, move);
    if (after === "gone") dropTable(state, placed);
    else if (move.axis === "rows") {
      const lost = move.count < 0 && moved(before, move) && takes(move, before.bottom);
      const totals = tableInfo(placed).totals && !lost;
      place(placed, kept(placed, before, after, totals), { totals });
    } else moveColumns(state, placed, before, after, move);
  }
}

const moved = (area: Area, move: Move): boolean => area.left >= move.low && area.right <= move.high;

/** A table whose data rows are all deleted keeps one. */
function kept(placed: Placed, before: Area, after: Area, totals: boolean): Area {
  const least = (tableInfo(placed).header ? 1 : 0) + (totals ? 1 : 0) + 1;
  return after.bottom - after.top + 1 < least && before.bottom - before.top + 1 >= least
    ? { ...after, bottom: after.top + least - 1 }
    : after;
}

/** Takes a table out of the document; its cells stay, formulas that named it are #REF!. */
export function dropTable(state: State, { sheet, table }: Placed): void {
  sheet.removeTable(table.name);
  delete sheet.tables[table.name];
  rewriteFormulas(state, (formula) => dropFromTable(formula, table.name, undefined, false));
}

function moveColumns(state: State, placed: Placed, before: Area, after: Area, move: Move): void {
  const columns: TableColumnProperties[] = [...placed.table.table.columns];
  const at = move.at - before.left;
  if (move.count > 0 && at > 0 && at < columns.length) {
    for (let index = 0; index < move.count; index++) {
      const name = freeTitle(
        columns.map((column) => column.name),
        titleWord(state),
        true,
      );
      columns.splice(at + index, 0, { name });
      if (placed.table.table.headerRow !== false)
        placed.sheet.getCell(after.top + 1, after.left + at + index + 1).value = name;
    }
  } else if (move.count < 0) {
    const gone = columns
      .filter((_, index) => takes(move, before.left + index))
      .map((column) => column.name);
    const left = columns.filter((column) => !gone.includes(column.name));
    columns.splice(0, columns.length, ...left);
    if (gone.length > 0)
      rewriteFormulas(state, (formula) => dropFromTable(formula, placed.table.name, gone, false));
  }
  const sorted = tableInfo(placed).sorted.flatMap((key) => {
    const column = moveStretch(before.left + key.offset, before.left + key.offset, move);
    return column ? [{ ...key, offset: column[0] - after.left }] : [];
  });
  Object.assign(placed.table.table, { sorted });
  place(placed, after, { columns });
}

/** What a column is called that nobody gave a title. */
export const titleWord = (state: State): string => (state.locale === "da" ? "Kolonne" : "Column");

/** Whether an area meets a table other than the one that is left out. */
export const meetsTable = (state: State, area: Area, except?: string): boolean =>
  allTables(state).some(
    (placed) => placed.table.name !== except && overlap(tableArea(placed), area),
  );
