import { done, type Outcome } from "../run";
import { transact } from "../transaction";
import type { SheetData, SheetLayout } from "./layout";
import { askSheet, type SheetState } from "./state";
import { type Built, sheetsPlan } from "./write";

export interface BuildOptions {
  /** The name for a new sheet, where the layout's own is taken. */
  readonly name?: string;
  readonly signal?: AbortSignal;
}

/** Builds a sheet, or brings it up to date where it is, with data that need nothing else of the workbook. */
export function buildSheet(
  layout: SheetLayout,
  data: SheetData,
  { name, signal }: BuildOptions = {},
): Promise<Outcome<Built>> {
  return transact<SheetState, Built>({
    ask: (context) => askSheet(context, layout, "both", name ?? layout.name),
    decide(state) {
      const plan = sheetsPlan([{ layout, state, data, ...(name === undefined ? {} : { name }) }]);
      if (!plan.ok) return plan;
      const { steps, built } = plan.value;
      const value = built[0] ?? { sheet: layout.name, created: false, tables: {} };
      return done({ steps, value });
    },
    ...(signal ? { signal } : {}),
  });
}
