import { done, type Outcome, run } from "../run";
import { ownFormulas, reentered } from "./scan";

export interface Recalculated {
  readonly formulas: number;
  readonly protectedSheets: readonly string[];
}

/**
 * Enters every formula of ours again, in the whole workbook. A formula that was read before the functions were known
 * stays #NAME? until then, however often the workbook is calculated.
 */
export function recalculateFormulas(ids: readonly string[]): Promise<Outcome<Recalculated>> {
  return run(async (context) => {
    const { formulas, protectedSheets } = await ownFormulas(context, "workbook");
    for (const { sheet, area, formula } of formulas)
      context.workbook.worksheets.getItem(sheet).getCell(area.row, area.column).formulas = [
        [reentered(formula, ids)],
      ];
    await context.sync();
    return done({ formulas: formulas.length, protectedSheets });
  });
}
