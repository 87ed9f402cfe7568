import { address, areaOf } from "./address";
import { done, type Outcome, refused, run } from "./run";
import { askFormats, isMark, type Mark, type MarksRead, marksStep } from "./transaction/markstep";
import { transact } from "./transaction";

export type { Mark } from "./transaction/markstep";

/** How many marks are laid, and how many were taken away. */
export interface Marked {
  readonly marks: number;
  readonly before: number;
}

/** More than these are no picture. */
const MOST = 1500;

/** The marks of a sheet with the cells they stand on; refused where it is protected. */
function readMarks(sheet: string): Promise<Outcome<MarksRead>> {
  return run<MarksRead>(async (context) => {
    const there = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
    await context.sync();
    if (there.isNullObject) return refused({ kind: "missing", name: sheet });
    const protection = there.protection.load("protected");
    const formats = askFormats(context.workbook, sheet);
    await context.sync();
    if (protection.protected) return refused({ kind: "protectedSheet", sheet });
    const all = formats();
    const places = all.filter(isMark).map(({ format, formula = "" }) => ({
      id: format.id,
      formula,
      fill: format.customOrNullObject.format.fill.color,
      range: format.getRangeOrNullObject().load("address"),
    }));
    if (places.length > 0) await context.sync();
    return done({
      ids: new Set(all.map(({ format }) => format.id)),
      marks: places.map(({ id, formula, fill, range }) => ({
        id,
        formula,
        fill,
        address: range.isNullObject ? null : address(areaOf(range.address)),
      })),
    });
  });
}

/** Lays marks over the cells of a sheet in the place of those that are there; none takes them away. What the cells look like themselves is never touched. */
export async function putMarks(sheet: string, marks: readonly Mark[]): Promise<Outcome<Marked>> {
  if (marks.length > MOST) return refused({ kind: "tooLarge" });
  const before = await readMarks(sheet);
  if (!before.ok) return before;
  return transact({
    ask: () => () => before.value,
    decide: (read) =>
      done({
        steps: read.marks.length + marks.length === 0 ? [] : [marksStep(sheet, marks, read)],
        value: { marks: marks.length, before: read.marks.length },
      }),
  });
}
