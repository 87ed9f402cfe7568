import type { Grid } from "../../core/cell";

/** The first and last year of the plan as a title above the table states it, both included. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

const PERIOD = /(?<!\d)(20\d\d)\s*(?:-|–|—|til|to|\/)\s*(20\d\d|\d\d)(?!\d)/;

/** The plan's years as the first title above the headings states them. */
export function periodAbove(grid: Grid, header: number): Period | undefined {
  for (const row of grid.slice(0, header)) {
    for (const cell of row) {
      const found = typeof cell === "string" ? PERIOD.exec(cell) : null;
      if (!found) continue;
      const first = Number(found[1]);
      const last =
        (found[2]?.length ?? 0) === 2
          ? Math.floor(first / 100) * 100 + Number(found[2])
          : Number(found[2]);
      if (last >= first) return { first, last };
    }
  }
  return undefined;
}
