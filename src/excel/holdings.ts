import { done, run } from "./run";

/** What a workbook holds, as far as it says where the reader is. */
export interface Holdings {
  readonly tables: readonly string[];
  /** The tables on the sheet in front. */
  readonly here: readonly string[];
  /** Whether the sheet in front holds nothing at all. */
  readonly blank: boolean;
}

/** Looks at the tables of the workbook and of the sheet in front; `null` where there is no workbook. */
export async function holdings(): Promise<Holdings | null> {
  const outcome = await run(async (context) => {
    const tables = context.workbook.tables.load("items/name");
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const here = sheet.tables.load("items/name");
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    return done({
      tables: tables.items.map(({ name }) => name),
      here: here.items.map(({ name }) => name),
      blank: used.isNullObject,
    });
  });
  return outcome.ok ? outcome.value : null;
}
