import type { Grid } from "../../core/cell";
import { done, type Outcome, run, supports } from "../run";
import { isOwnFormula, ownFormulas, type Scope } from "./scan";

/** What became of the formulas that were to be values. */
export interface Frozen {
  /** Formulas that are values now, counted by a second reading. */
  readonly formulas: number;
  /** The cells those formulas filled. */
  readonly cells: number;
  /** Formulas left alone, because Excel has no result for them yet. */
  readonly pending: number;
  /** Formulas left alone, because rows or columns of their result are hidden. */
  readonly hidden: number;
  readonly protectedSheets: readonly string[];
  /** Whether one Undo takes it all back. */
  readonly undoable: boolean;
}

/** Not a result: the function is not loaded, or still at work. */
const PENDING =
  /^#(NAME\?|NAVN\?|BUSY!|OPTAGET!|GETTING_DATA|HENTER_DATA|CONNECT!|CALC!|BEREGN!)$/i;

/**
 * Turns formulas of ours into the values they show: each result is pasted over itself, so that every number, text, date
 * and error stays exactly what it is, with its format.
 */
export function freezeFormulas(scope: Scope): Promise<Outcome<Frozen>> {
  return run(async (context) => {
    const { formulas, areas, protectedSheets } = await ownFormulas(context, scope);
    const ranges = formulas.map(({ sheet }, index) => {
      const { row = 0, column = 0, rows = 1, columns = 1 } = areas[index] ?? {};
      return context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row, column, rows, columns)
        .load("values,rowHidden,columnHidden");
    });
    await context.sync();
    // A mixed range answers null.
    const isHidden = (range: Excel.Range): boolean =>
      (range.rowHidden as boolean | null) !== false ||
      (range.columnHidden as boolean | null) !== false;
    const isPending = (range: Excel.Range): boolean =>
      PENDING.test(String((range.values as Grid)[0]?.[0] ?? ""));
    const pending = ranges.filter(isPending);
    const hidden = ranges.filter((range) => !isPending(range) && isHidden(range));
    const frozen = ranges.filter((range) => !isPending(range) && !isHidden(range));
    for (const range of frozen) {
      range.copyFrom(range, Excel.RangeCopyType.values);
      range.load("formulas");
    }
    await context.sync();
    const values = frozen.filter(
      ({ formulas: after }) => !isOwnFormula((after as unknown[][])[0]?.[0]),
    );
    return done({
      formulas: values.length,
      cells: values.reduce((sum, { formulas: after }) => sum + after.flat().length, 0),
      pending: pending.length,
      hidden: hidden.length,
      protectedSheets,
      undoable: supports("1.19"),
    });
  });
}
