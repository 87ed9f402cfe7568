import { datedOf } from "../../../core/table/date";
import type { Sheet } from "../grid/sheet";

/** The first and last year of the plan, both included. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/** A title stands within so many rows of the sheet's top. */
const TOP = 30;

/** The plan's years as the first text above its lines states them. */
export function periodAbove({ rows }: Sheet, first: number): Period | undefined {
  for (const row of rows.slice(0, Math.min(first, TOP)))
    for (const token of row) {
      const span = token.kind === "name" ? datedOf(token.text).span : undefined;
      if (span) return { first: span[0], last: span[1] };
    }
  return undefined;
}
