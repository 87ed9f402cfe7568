import { hasNew, risen } from "./below";
import { blindSight } from "./blind";
import type { BodyNow, Known } from "./known";
import { keysOf, plainKey, sameList } from "./rows";
import type { Doubt, Sight, Trace } from "./step";
import { queueUndo } from "./tableback";
import { givenKeys, type Undo, undoOf } from "./tableundo";
import { ADDED, REMOVED, type TableWrite } from "./tablewrite";

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

/** How many rows come and go in a write, each of which can move what stands below the table. */
const rowsMoved = ({ removed, added }: TableWrite): number =>
  removed.length + added.reduce((sum, { rows }) => sum + rows.length, 0);

/**
 * Excel takes empty cells below a table for new rows, and moves the cells below up when those go: then what stands there
 * stands higher than it did, and is moved down again. Rows that others have taken away move it up for good.
 */
function lowered({ write, landed }: Known, now: BodyNow): Trace | null {
  const before = landed ?? { ...write.table.body, below: write.table.below };
  const ours = rowsMoved(write);
  const theirs = Math.max(0, before.formulas.length - now.formulas.length);
  const rows = risen(before.below, now.below) - theirs;
  if (rows <= 0 || rows > ours) return null;
  const undo = (workbook: Excel.Workbook): void => {
    workbook.tables.getItem(write.table.id).getRange().getRowsBelow(rows).insert("Down");
  };
  return { undo };
}

function doubtsOf({ write, landed, reached }: Known, now: BodyNow): readonly Doubt[] {
  if (landed !== null) return [];
  const rows = write.removed.length > 0 && write.people.length > 0 && reached(REMOVED);
  const below =
    rowsMoved(write) > 0 &&
    (reached(ADDED) || reached(REMOVED)) &&
    hasNew(write.table.below, now.below);
  return [...(rows ? (["rows"] as const) : []), ...(below ? (["below"] as const) : [])];
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
    undo.cells.size +
      undo.rows.length +
      undo.columns.length +
      undo.back.length +
      undo.columnsBack.length >
    0;
  if (!left) {
    const trace = undo.stuck ? { undo: null } : lowered(known, now);
    return { trace, moved, doubts: doubtsOf(known, now) };
  }
  let check = (): void => undefined;
  const trace = {
    undo: (workbook: Excel.Workbook): void => {
      check = queueUndo(workbook, known, undo, now);
    },
    check: () => check(),
  };
  return { trace, moved };
}
