import { address } from "../address";
import type { Job } from "./job";
import type { SheetLayout, TableLayout } from "./layout";
import { needsListSheet } from "./lists";
import { literal } from "./literal";
import { positions } from "./match";
import { refusalOf } from "../run";
import { LIST_SHEET, type SheetState, type TableState } from "./state";
import { ownedRuns } from "./table";

/** The columns that a refresh writes get back what they held; nobody else's cells are touched. */
function restoreColumns(sheet: Excel.Worksheet, layout: TableLayout, state: TableState): void {
  const old = state.formulas.length > 0 ? state.formulas : state.values;
  for (const run of ownedRuns(layout, positions(layout, state.headers))) {
    const area = {
      ...state.body,
      column: state.body.column + (run[0]?.at ?? 0),
      columns: run.length,
    };
    sheet.getRange(address(area)).values = old.map((row) => run.map(({ at }) => literal(row[at])));
  }
}

/** Excel deletes no sheet that is very hidden. */
function removeListSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = "Hidden";
  sheet.delete();
}

/** Takes away what a failed build made and puts back what a refresh had written. Gives whether the workbook is as it was. */
export async function restore(
  context: Excel.RequestContext,
  layout: SheetLayout,
  state: SheetState,
  job: Job,
): Promise<boolean> {
  try {
    const { worksheets, tables, names } = context.workbook;
    const there = layout.tables.flatMap((table) => {
      const old = state.tables[table.name];
      return old
        ? [
            {
              table,
              old,
              now: tables.getItem(table.name).getDataBodyRange().load("rowCount,columnCount"),
            },
          ]
        : [];
    });
    worksheets.load("items/name");
    names.load("items/name");
    await context.sync();
    const hasSheet = (name: string): boolean =>
      worksheets.items.some((sheet) => sheet.name === name);
    if (there.some(({ old, now }) => now.rowCount < old.body.rows)) return false;
    for (const { table, old, now } of there) {
      const sheet = worksheets.getItem(old.sheet);
      const extra = {
        ...old.body,
        row: old.body.row + old.body.rows,
        rows: now.rowCount - old.body.rows,
        columns: now.columnCount,
      };
      if (extra.rows > 0) sheet.getRange(address(extra)).delete("Up");
      restoreColumns(sheet, table, old);
    }
    if (job.created) {
      const own = [...layout.blocks, ...(layout.lists ?? [])]
        .map(({ name }) => name)
        .concat(layout.source ?? []);
      const made = own.filter(
        (name) => !state.names.includes(name) && names.items.some((item) => item.name === name),
      );
      made.forEach((name) => names.getItem(name).delete());
      if (hasSheet(job.name)) worksheets.getItem(job.name).delete();
    }
    if (needsListSheet(layout.lists ?? [], state) && hasSheet(LIST_SHEET))
      removeListSheet(worksheets.getItem(LIST_SHEET));
    await context.sync();
    return true;
  } catch (error) {
    if (refusalOf(error)) return false;
    throw error;
  }
}
