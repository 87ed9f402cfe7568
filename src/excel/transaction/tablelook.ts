import type { Cell } from "../../core/cell";
import { risen } from "./below";
import { blindSight } from "./blind";
import { isBlank, isFormula, isSame, restored } from "./cells";
import { type BodyNow, type Known, type OwedRow, read } from "./known";
import { type Body, cellAt, keysOf, plainKey, runs, sameList } from "./rows";
import type { Sight, Trace } from "./step";
import { ADDED, COLUMNS, REMOVED, type TableWrite, type Written } from "./tablewrite";

/** What has to be done to a table so that nothing of a write is left. Rows by their place now, columns by id. */
interface Undo {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, string | number | boolean>>;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly back: readonly OwedRow[];
  /** Something of ours that others have written in since. */
  readonly stuck: boolean;
}

/** The keys, without their order, that rows have only because of the write. */
function givenKeys(write: TableWrite): {
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

const rowOf = (body: Body, row: number): readonly Written[] =>
  body.ids.map((_, c) => restored(body.formulas[row]?.[c], body.values[row]?.[c]));

function undoOf(known: Known, now: BodyNow): Undo {
  const { write, landed, reached } = known;
  const before = landed ?? write.table.body;
  const keysBefore = keysOf(before, write.identity);
  const keysNow = keysOf(now, write.identity);
  const rowBefore = new Map(keysBefore.map((key, i) => [key, i]));
  const { added, reused } = givenKeys(write);
  const isOurs = ours(write, before);
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
      for (const id of write.cells.keys()) {
        const was = cellAt(before.formulas, before, old, id);
        const is = cellAt(now.formulas, now, row, id);
        if (!isSame(was, is) && isOurs(id, is))
          put(id, row, restored(was, cellAt(before.values, before, old, id)));
      }
    } else if (filled !== undefined) {
      for (const [id, column] of write.cells)
        if (isSame(read(column[filled]), cellAt(now.formulas, now, row, id))) put(id, row, "");
    } else if (given !== undefined) {
      const clean = now.ids.every((id, c) => {
        const cell = now.formulas[row]?.[c];
        const at = before.ids.indexOf(id);
        return isBlank(cell) || isFormula(cell) || isSame(read(given[at]), cell) || at < 0;
      });
      if (clean) rows.push(row);
      else stuck = true;
    }
  });
  for (const { key, id, put: wrong, cell } of known.owed.cells) {
    const row = keysNow.indexOf(key);
    if (row < 0) continue;
    const is = cellAt(now.formulas, now, row, id);
    if (isSame(is, read(wrong)) && !isSame(is, read(cell))) put(id, row, cell);
  }
  const columns = now.ids.flatMap((id, c) => {
    const made = write.columns.find(({ header }) => header === now.headers[c]);
    if (before.ids.includes(id) || !made || !reached(COLUMNS)) return [];
    const clean = now.formulas.every(
      (row) =>
        isBlank(row[c]) ||
        isFormula(row[c]) ||
        made.cells.some((cell) => isSame(read(cell), row[c])),
    );
    if (!clean) stuck = true;
    return clean ? [id] : [];
  });
  const there = new Set(keysNow);
  const back = [...missing(known, before, keysBefore, there), ...known.owed.rows].filter(
    ({ key }, i, all) => !there.has(key) && all.findIndex((one) => one.key === key) === i,
  );
  return { cells, rows, columns, back, stuck };
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
    !there.has(key) && (meant.has(key) || mistaken)
      ? [{ key, at: row, cells: rowOf(before, row) }]
      : [],
  );
}

/** Queues the undo, behind a reading of the rows it relies on: a row that it takes away instead of ours is owed. */
function queueUndo(workbook: Excel.Workbook, known: Known, undo: Undo, now: BodyNow): () => void {
  const { write, owed } = known;
  const table = workbook.tables.getItem(write.table.id);
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
  undo.back.forEach(({ at, cells }, i) => {
    table.rows.add(Math.min(at, kept + i), [cells] as string[][]);
  });
  for (const id of undo.columns) table.columns.getItem(id).delete();
  return () => {
    const landed: Body = {
      ids: now.ids,
      formulas: body.formulas as Cell[][],
      values: (write.large ? body.formulas : body.values) as Cell[][],
    };
    const meant = keysOf(now, write.identity);
    const met = keysOf(landed, write.identity);
    for (const [id, column] of undo.cells)
      for (const [row, put] of column) {
        const key = met[row];
        if (key === undefined || key === meant[row]) continue;
        const was = cellAt(landed.formulas, landed, row, id);
        const cell = restored(was, cellAt(landed.values, landed, row, id));
        owed.cells.push({ key, id, put, cell });
      }
    for (const row of undo.rows) {
      const gone = met[row];
      if (gone !== undefined && gone !== meant[row])
        owed.rows.push({ key: gone, at: row, cells: rowOf(landed, row) });
    }
  };
}

/** What the rows were known by when they were read, and what they are known by now, what the write itself did set aside. */
function othersKeys(
  write: TableWrite,
  undo: Undo,
  now: BodyNow,
): readonly [readonly string[], readonly string[]] {
  const { body } = write.table;
  const { reused } = givenKeys(write);
  const read = keysOf(body, write.identity).map(plainKey);
  const gone = new Set(undo.back.map(({ at }) => at));
  const there = keysOf(now, write.identity).map(plainKey);
  return [
    there
      .filter((_, row) => !undo.rows.includes(row))
      .map((key) => (reused.has(key) ? (read[reused.get(key) ?? -1] ?? key) : key)),
    read.filter((_, row) => !gone.has(row)),
  ];
}

/**
 * Excel takes empty cells below a table for new rows, and moves the cells below up when those go: then what stands there
 * stands higher than it did, and is moved down again. Rows that others have taken away move it up for good.
 */
function lowered({ write, landed }: Known, now: BodyNow): Trace | null {
  const before = landed ?? { ...write.table.body, below: write.table.below };
  const ours = write.removed.length + write.added.reduce((sum, { rows }) => sum + rows.length, 0);
  const theirs = Math.max(0, before.formulas.length - now.formulas.length);
  const rows = risen(before.below, now.below) - theirs;
  if (rows <= 0 || rows > ours) return null;
  const undo = (workbook: Excel.Workbook): void => {
    workbook.tables.getItem(write.table.id).getRange().getRowsBelow(rows).insert("Down");
  };
  return { undo };
}

/** A second reading of a table against the write: what of it is there, and whether the rows are where they were read. */
export function sightOf(known: Known, now: BodyNow): Sight {
  const { write } = known;
  const { body } = write.table;
  if (write.identity.some((id) => !now.ids.includes(id)))
    return { trace: blindSight(known, now), moved: true };
  const undo = undoOf(known, now);
  const moved =
    !sameList(
      now.ids.filter((id) => !undo.columns.includes(id)),
      body.ids,
    ) || !sameList(...othersKeys(write, undo, now));
  const left =
    undo.cells.size > 0 || undo.rows.length > 0 || undo.columns.length > 0 || undo.back.length > 0;
  if (!left) return { trace: undo.stuck ? { undo: null } : lowered(known, now), moved };
  let check = (): void => undefined;
  const trace = {
    undo: (workbook: Excel.Workbook): void => {
      check = queueUndo(workbook, known, undo, now);
    },
    check: () => check(),
  };
  return { trace, moved };
}
