import type { Cell } from "../../core/cell";
import { isBlank, isFormula, isSame, restored } from "./cells";
import { type BodyNow, type Known, type OwedColumn, type OwedRow, read } from "./known";
import { type Body, cellAt, keysOf, plainKey } from "./rows";
import { ADDED, COLUMNS, REMOVED, type TableWrite, type Written } from "./tablewrite";

/** What has to be done to a table so that nothing of a write is left. Rows by their place now, columns by id. */
export interface Undo {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, string | number | boolean>>;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly back: readonly OwedRow[];
  readonly columnsBack: readonly OwedColumn[];
  /** Something of ours that others have written in since. */
  readonly stuck: boolean;
}

/** The keys, without their order, that rows have only because of the write. */
export function givenKeys(write: TableWrite): {
  readonly added: ReadonlyMap<string, readonly Written[]>;
  readonly reused: ReadonlyMap<string, number>;
} {
  const { body } = write.table;
  const keyOf = (cell: (id: number) => Cell): string =>
    write.identity
      .map((id) =>
        String(cell(id) ?? "")
          .trim()
          .toLowerCase(),
      )
      .join("\u0001");
  const added = write.added.flatMap(({ rows }) =>
    rows.map((row) => [keyOf((id) => read(row[body.ids.indexOf(id)])), row] as const),
  );
  const reused = write.reused.map(
    (row) => [keyOf((id) => read(write.cells.get(id)?.[row] ?? undefined)), row] as const,
  );
  return { added: new Map(added), reused: new Map(reused) };
}

/** Whether a cell holds something that this write, or taking it back, can have put there. */
function ours(write: TableWrite, before: Body): (id: number, cell: Cell) => boolean {
  const plain = (cell: Cell): Cell => (isBlank(cell) ? "" : cell);
  const sets = new Map(
    [...write.cells].map(([id, cells]) => {
      const at = before.ids.indexOf(id);
      const written = cells.filter((cell) => cell !== null).map((cell) => read(cell));
      // Where a row was missed, putting it back can have met another row: then that row holds what this one held.
      const old = write.people.includes(id) ? [] : before.formulas.map((row) => row[at]);
      return [id, new Set([...written, ...old].map(plain))] as const;
    }),
  );
  return (id, cell) => sets.get(id)?.has(plain(cell)) ?? false;
}

/** A row as it is put back. */
export const owedRow = (body: Body, key: string, at: number): OwedRow => ({
  key,
  at,
  ids: body.ids,
  cells: body.ids.map((_, c) => restored(body.formulas[at]?.[c], body.values[at]?.[c])),
});

/** Where a column of the table as it is now stands in a row that the write has added; -1: a column of somebody else's. */
function givenAt({ table: { body }, columns }: TableWrite, now: BodyNow): readonly number[] {
  return now.ids.map((id, c) => {
    const at = body.ids.indexOf(id);
    const made = columns.findIndex(({ header }) => header === now.headers[c]);
    return at < 0 && made >= 0 ? body.ids.length + made : at;
  });
}

/** Whether a row that the write has added holds nothing of others': no entry, and no formula where none was given. */
function isClean(
  given: readonly Written[],
  places: readonly number[],
  row: readonly Cell[],
): boolean {
  return row.every((cell, c) => {
    const put = given[places[c] ?? -1] ?? null;
    if (isBlank(cell) || isSame(read(put), cell)) return true;
    // Excel spells formulas in its own way, and fills a calculated column of somebody else's.
    return isFormula(cell) && (put === null || isFormula(put));
  });
}

/** The columns that the write has added, and whether others have written in one since; rows that go do not count. */
function addedColumns(
  { write, reached }: Known,
  before: Body,
  now: BodyNow,
  placesBefore: readonly (number | undefined)[],
  going: readonly number[],
): { readonly columns: readonly number[]; readonly stuck: boolean } {
  if (!reached(COLUMNS)) return { columns: [], stuck: false };
  let stuck = false;
  const columns = now.ids.flatMap((id, c) => {
    const made = write.columns.find(({ header }) => header === now.headers[c]);
    if (before.ids.includes(id) || !made) return [];
    const kept = now.formulas.flatMap((row, r) => (going.includes(r) ? [] : [row[c]]));
    // Whatever their spelling, the formulas of one column read alike.
    const alike = new Set(kept.filter(isFormula)).size === 1 && made.cells.some(isFormula);
    const clean = now.formulas.every((row, r) => {
      const cell = row[c];
      if (going.includes(r) || isBlank(cell)) return true;
      const put = placesBefore[r] === undefined ? made.cells : [made.cells[placesBefore[r] ?? 0]];
      return put.some((one) => isSame(read(one), cell)) || (alike && isFormula(cell));
    });
    if (!clean) stuck = true;
    return clean ? [id] : [];
  });
  return { columns, stuck };
}

/** What has to be done so that nothing of the write is left, as the table reads now. */
export function undoOf(known: Known, now: BodyNow): Undo {
  const { write, landed, reached, owed } = known;
  const before = landed ?? write.table.body;
  const keysBefore = keysOf(before, write.identity);
  const keysNow = keysOf(now, write.identity);
  const rowBefore = new Map(keysBefore.map((key, i) => [key, i]));
  const { added, reused } = givenKeys(write);
  const isOurs = ours(write, before);
  const isTheirs = (key: string, id: number, is: Cell): boolean =>
    owed.cells.some(
      (one) => one.theirs && one.key === key && one.id === id && isSame(is, read(one.cell)),
    );
  const places = givenAt(write, now);
  const ids = [...write.cells.keys()].filter((id) => now.ids.includes(id));
  const cells = new Map<number, Map<number, string | number | boolean>>();
  const put = (id: number, row: number, cell: string | number | boolean): void => {
    const column = cells.get(id) ?? new Map<number, string | number | boolean>();
    cells.set(id, column.set(row, cell));
  };
  const rows: number[] = [];
  let stuck = false;
  keysNow.forEach((key, row) => {
    const old = rowBefore.get(key);
    const filled = reused.get(plainKey(key));
    const given = reached(ADDED) ? added.get(plainKey(key)) : undefined;
    if (old !== undefined) {
      for (const id of ids) {
        const was = cellAt(before.formulas, before, old, id);
        const is = cellAt(now.formulas, now, row, id);
        if (!isSame(was, is) && isOurs(id, is) && !isTheirs(key, id, is))
          put(id, row, restored(was, cellAt(before.values, before, old, id)));
      }
    } else if (filled !== undefined) {
      for (const [id, column] of write.cells)
        if (isSame(read(column[filled]), cellAt(now.formulas, now, row, id))) put(id, row, "");
    } else if (given !== undefined) {
      if (isClean(given, places, now.formulas[row] ?? [])) rows.push(row);
      else stuck = true;
    }
  });
  for (const { key, id, put: wrong, cell } of owed.cells) {
    const row = keysNow.indexOf(key);
    if (row < 0) continue;
    const is = cellAt(now.formulas, now, row, id);
    if (isSame(is, read(wrong)) && !isSame(is, read(cell))) put(id, row, cell);
  }
  for (const { header, cells: wanted } of owed.columns) {
    const id = now.ids[now.headers.indexOf(header)];
    if (id === undefined) continue;
    // Put back while the rows were being moved: then a cell holds what belongs in another row.
    const all = [...wanted.values()].map(read);
    keysNow.forEach((key, row) => {
      const cell = wanted.get(key);
      const is = cellAt(now.formulas, now, row, id);
      if (cell !== undefined && !isSame(is, read(cell)) && all.some((one) => isSame(one, is)))
        put(id, row, cell);
    });
  }
  const placesBefore = keysNow.map((key) => (landed ? rowBefore.get(key) : undefined));
  const made = addedColumns(known, before, now, placesBefore, rows);
  const there = new Set(keysNow);
  const back = [...missing(known, before, keysBefore, there), ...owed.rows].filter(
    ({ key }, i, all) => !there.has(key) && all.findIndex((one) => one.key === key) === i,
  );
  // A column goes back when the rows are all there: each of its cells belongs to one.
  const gone = owed.columns.filter(({ header }) => !now.headers.includes(header));
  const columnsBack = rows.length + back.length === 0 ? gone : [];
  return { cells, rows, columns: made.columns, back, columnsBack, stuck: stuck || made.stuck };
}

/** The rows that the write took away, also where it met another row than was meant. */
function missing(
  { write, landed, reached }: Known,
  before: Body,
  keys: readonly string[],
  there: ReadonlySet<string>,
): readonly OwedRow[] {
  if (write.removed.length === 0 || !reached(REMOVED)) return [];
  const meant = new Set(write.removed.map((row) => keys[row]));
  // The answer was lost: a row that is gone while one that was to go is there can only have gone in its stead.
  const mistaken = landed === null && [...meant].some((key) => key !== undefined && there.has(key));
  return keys.flatMap((key, row) =>
    !there.has(key) && (meant.has(key) || mistaken) ? [owedRow(before, key, row)] : [],
  );
}
