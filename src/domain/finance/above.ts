import type { Cell, Grid } from "../cell";
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
}

/** Nothing is written out yet. */
export function aboveOf(grid: Grid, layout: Layout): Above {
  return { grid, layout, activity: { carries: undefined, id: 0 }, theme: { carries: undefined, id: 0 } };
}

/** A heading or a sum ends what cells stand for. */
export function forget(above: Above): void {
  above.activity.id = 0;
  above.theme.id = 0;
}

/** A line's activity and theme, filled from above where its own cells are empty and the table is written that way. */
export function filled(above: Above, activity: number, theme: number): { readonly activity: number; readonly theme: number } {
  const { fields } = above.layout;
  const outer = fields.theme >= 0 && fields.theme < fields.activity;
  if (theme !== 0 && theme !== above.theme.id) above.activity.id = 0;
  const named = fields.activity < 0 ? activity : carried(above, above.activity, fields.activity, activity);
  const both = activity === 0 && named !== 0;
  const own = { activity: named, theme: fields.theme >= 0 && (outer || both) ? carried(above, above.theme, fields.theme, theme) : theme };
  if (own.theme !== 0) above.theme.id = own.theme;
  if (own.activity !== 0) above.activity.id = own.activity;
  return own;
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
