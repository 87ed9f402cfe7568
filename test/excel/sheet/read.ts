import { done, type Outcome, run } from "../../../src/excel/run";
import { askSheet, type SheetLayout, type SheetState } from "../../../src/excel/sheet";

/** What the workbook holds of a layout, in one request. */
export function readSheet(layout: SheetLayout): Promise<Outcome<SheetState>> {
  return run(async (context) => {
    const state = askSheet(context, layout);
    await context.sync();
    return done(state());
  });
}
