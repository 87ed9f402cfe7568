import type { Cell, Grid } from "../../core/cell";
import { isBlank } from "./cells";

/** Where each line of a block stood when it was written: its place then, -1 for one that others have put in. */
type Places = readonly number[];

/** Two empty lines go together where nothing else tells. */
const BOTH_EMPTY = 0.1;

/** Finds lines among those that were written, in their order, so that most of the cells are found: a line is the one that more than half of its cells come from. */
function placesOf(
  lines: Grid,
  written: Grid,
  isFrom: (cell: Cell, line: readonly Cell[], at: number) => boolean,
): Places {
  const likeness = (line: readonly Cell[], one: readonly Cell[]): number => {
    const filled = line.flatMap((cell, at) => (isBlank(cell) ? [] : [{ cell, at }]));
    if (filled.length === 0) return one.every(isBlank) ? BOTH_EMPTY : 0;
    const found = filled.filter(({ cell, at }) => isFrom(cell, one, at)).length;
    return found * 2 > filled.length ? found : 0;
  };
  const alike = lines.map((line) => written.map((one) => likeness(line, one)));
  // The most that the lines from l on give among the written ones from w on.
  const best = Array.from({ length: lines.length + 1 }, () =>
    new Array<number>(written.length + 1).fill(0),
  );
  const at = (l: number, w: number): number => best[l]?.[w] ?? 0;
  const together = (l: number, w: number): number => {
    const own = alike[l]?.[w] ?? 0;
    return own > 0 ? own + at(l + 1, w + 1) : 0;
  };
  for (let l = lines.length - 1; l >= 0; l -= 1)
    for (let w = written.length - 1; w >= 0; w -= 1) {
      const row = best[l];
      if (row) row[w] = Math.max(at(l + 1, w), at(l, w + 1), together(l, w));
    }
  const places: number[] = [];
  let w = 0;
  for (let l = 0; l < lines.length; l += 1) {
    // Passed over: what was written and is gone.
    while (w < written.length && at(l, w) === at(l, w + 1) && together(l, w) < at(l, w)) w += 1;
    const found = w < written.length && together(l, w) > 0 && together(l, w) === at(l, w);
    places.push(found ? w : -1);
    if (found) w += 1;
  }
  return places;
}

const turned = (grid: Grid): Grid => (grid[0] ?? []).map((_, c) => grid.map((row): Cell => row[c]));

/**
 * A block that others have put rows or columns in, or taken them out of: where each of its rows and columns stood when
 * it was written, and how many of its cells are found there. One of its own size stands as it stood.
 */
export function placesIn(
  now: Grid,
  written: Grid,
): { readonly rows: Places; readonly columns: Places; readonly found: number } {
  const whole = now.length === written.length && now[0]?.length === written[0]?.length;
  if (whole)
    return {
      rows: now.map((_, r) => r),
      columns: (now[0] ?? []).map((_, c) => c),
      found: Number.POSITIVE_INFINITY,
    };
  const columns = placesOf(turned(now), turned(written), (cell, column) =>
    column.some((one) => String(one ?? "") === String(cell)),
  );
  const rows = placesOf(now, written, (cell, row, c) => {
    const at = columns[c] ?? -1;
    return at >= 0 && String(row[at] ?? "") === String(cell);
  });
  const found = now.flatMap((line, r) =>
    line.filter((cell, c) => {
      const was = written[rows[r] ?? -1]?.[columns[c] ?? -1];
      return !isBlank(cell) && String(was ?? "") === String(cell);
    }),
  );
  return { rows, columns, found: found.length };
}
