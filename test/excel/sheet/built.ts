import type { Outcome } from "../../../src/excel/run";
import {
  askSheet,
  type Built,
  type SheetData,
  type SheetLayout,
  sheetsPlan,
  type SheetState,
} from "../../../src/excel/sheet";
import { done, run } from "../../../src/excel/run";
import { transact } from "../../../src/excel/transaction";

interface Options {
  readonly name?: string;
  readonly signal?: AbortSignal;
}

/** Builds a sheet, or refreshes it in place where it is, as every subject's action does. */
export function buildSheet(
  layout: SheetLayout,
  data: SheetData,
  { name, signal }: Options = {},
): Promise<Outcome<Built>> {
  return transact<SheetState, Built>({
    ask: (context) => askSheet(context, layout, "both", name ?? layout.name),
    decide(state) {
      const plan = sheetsPlan([{ layout, state, data, ...(name === undefined ? {} : { name }) }]);
      if (!plan.ok) return plan;
      const [built] = plan.value.built;
      if (!built) throw new Error("nothing was planned");
      return done({ steps: plan.value.steps, value: built });
    },
    ...(signal ? { signal } : {}),
  });
}

/** What the workbook holds of a layout, in one request. */
export function readSheet(layout: SheetLayout): Promise<Outcome<SheetState>> {
  return run(async (context) => {
    const state = askSheet(context, layout);
    await context.sync();
    return done(state());
  });
}
