import type { Cell } from "../core/cell";
import { address, areaOf } from "./address";
import { done, type Outcome, run } from "./run";

const NARROWEST = 9;
const WIDEST = 40;
const LINES = 3;
const ROWS_MEASURED = 200;

/** The width Excel counts in points for so many characters. */
const points = (characters: number): number => Math.round(characters * 5.6 + 4);

/** So wide that the heading takes at most three lines and what stands below it one, where that is not too wide. */
export function widthOf(heading: Cell, below: readonly Cell[]): number {
  const words = String(heading ?? "").split(/\s+/);
  const longestWord = Math.max(...words.map((word) => word.length));
  const lines = (width: number): number => {
    let [count, used] = [1, 0];
    for (const word of words) {
      const more = used === 0 ? word.length : used + 1 + word.length;
      if (more > width) count += 1;
      used = more > width ? word.length : more;
    }
    return count;
  };
  let width = Math.max(NARROWEST, longestWord);
  while (lines(width) > LINES && width < WIDEST) width += 1;
  const body = Math.max(0, ...below.map((cell) => String(cell ?? "").length));
  return Math.min(WIDEST, Math.max(width, body) + 1);
}

/** Sets widths and wrapping for the cells round the selection, so that headings can be read; no value is touched. */
export function makeReadable(): Promise<Outcome<{ readonly place: string }>> {
  return run(async (context) => {
    const region = context.workbook.getSelectedRange().getSurroundingRegion();
    region.load("address,values");
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    await context.sync();
    const area = areaOf(region.address);
    const [head = [], ...body] = region.values as Cell[][];
    head.forEach((heading, place) => {
      const below = body.slice(0, ROWS_MEASURED).map((row) => row[place]);
      const column = { ...area, column: area.column + place, columns: 1 };
      sheet.getRange(address(column)).format.columnWidth = points(widthOf(heading, below));
    });
    const first = sheet.getRange(address({ ...area, rows: 1 }));
    first.format.wrapText = true;
    first.format.verticalAlignment = "Top";
    first.format.autofitRows();
    await context.sync();
    return done({ place: region.address });
  });
}
