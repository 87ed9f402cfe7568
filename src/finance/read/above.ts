import type { Cell, Grid } from "../../core/cell";
import { isBlank } from "./heading";
import type { Layout } from "./layout";

/** The last name written out in a column whose names stand once for the rows below them, as merged cells do. */
interface Carried {
  /** Undefined until a row leaves its cell empty. */
  carries: boolean | undefined;
  id: number;
}

/** What rows may leave to the cell above: the activity, and the theme where it stands to the left of it. */
export interface Above {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly activity: Carried;
  readonly theme: Carried;
  readonly kind: Carried;
  /** Its `id` is the year itself. */
  readonly year: Carried;
  /** Whether years are few in the table; undefined until it is asked for. */
  sparse: boolean | undefined;
}

/** Nothing is written out yet. */
export function aboveOf(grid: Grid, layout: Layout): Above {
  const none = (): Carried => ({ carries: undefined, id: 0 });
  return {
    grid,
    layout,
    activity: none(),
    theme: none(),
    kind: none(),
    year: none(),
    sparse: undefined,
  };
}

/** A heading or a sum ends what cells stand for. */
export function forget(above: Above): void {
  above.activity.id = 0;
  above.theme.id = 0;
  above.kind.id = 0;
  above.year.id = 0;
}

/** A line's activity and theme, filled from above where its own cells are empty and the table is written that way. */
export function filled(
  above: Above,
  activity: number,
  theme: number,
): { readonly activity: number; readonly theme: number } {
  const { fields } = above.layout;
  const outer =
    fields.theme >= 0 && fields.theme < (fields.activity < 0 ? fields.source : fields.activity);
  if (theme !== 0 && theme !== above.theme.id) above.activity.id = 0;
  const named =
    fields.activity < 0 ? activity : carried(above, above.activity, fields.activity, activity);
  const both = activity === 0 && named !== 0;
  const own = {
    activity: named,
    theme:
      fields.theme >= 0 && (outer || both)
        ? carried(above, above.theme, fields.theme, theme)
        : theme,
  };
  if (own.theme !== 0) above.theme.id = own.theme;
  if (own.activity !== 0) above.activity.id = own.activity;
  return own;
}

/** A line's kind and year, filled likewise: below a name that stands once they may stand once too, and a year to the left of the names for many. */
export function filledBeside(
  above: Above,
  kind: number,
  year: number,
  below: boolean,
): { readonly kind: number; readonly year: number } {
  const { fields, body } = above.layout;
  const outer =
    year === 0 &&
    fields.year < fields.activity &&
    above.year.id !== 0 &&
    (above.sparse ??= isSparse(above.grid, body, fields.year));
  if (kind !== 0) above.kind.id = kind;
  if (year !== 0) above.year.id = year;
  return {
    kind: below ? carried(above, above.kind, fields.kind, kind) : kind,
    year: below || outer ? carried(above, above.year, fields.year, year) : year,
  };
}

/** Whether a column is empty in most of the rows that hold anything: one empty cell alone is a slip. */
function isSparse(grid: Grid, body: number, column: number): boolean {
  const rows = grid.slice(body).filter((row) => !row.every(isBlank));
  return rows.filter((row) => isBlank(row[column])).length * 2 >= rows.length;
}

function carried({ grid, layout }: Above, column: Carried, place: number, id: number): number {
  if (id !== 0 || column.id === 0) return id;
  column.carries ??= isWrittenOnce(grid, layout.body, place);
  return column.carries ? column.id : 0;
}

/** Whether no two neighbouring rows of a column say the same: names are then written once, for all the rows they stand for. */
function isWrittenOnce(grid: Grid, body: number, column: number): boolean {
  let before: Cell = null;
  for (let row = body; row < grid.length; row++) {
    const cell = grid[row]?.[column];
    if (!isBlank(cell) && cell === before) return false;
    before = cell;
  }
  return true;
}
