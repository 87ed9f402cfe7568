import { type Area, holds } from "../../../model/area";
import { shared } from "../../geometry";
import type { Host } from "../../host";
import { guardAllowed } from "../sheet/guard";

/** What a filter button takes beside the text, in characters. */
const BUTTON = 2.7;

/** What a cell takes beside its text: a heading's filter button, where this Excel leaves room for it (OfficeDev/office-js #473). */
function besides(host: Host, sheet: string): (row: number, column: number) => number {
  if (host.profile.quirks.autofitButtons === "forgotten") return () => 0;
  const headings = host.model
    .tables(sheet)
    .filter(({ header, filterButtons }) => header && filterButtons)
    .map(({ area }) => ({ ...area, bottom: area.top }));
  return (row, column) => (headings.some((area) => holds(area, sheet, row, column)) ? BUTTON : 0);
}

/** Characters of a column nobody has widened. */
const USUAL = 8.43;

/** The lines a text takes in a column: broken between words, each as long as the column is wide. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, width - 1);
  return text.split("\n").reduce((sum, paragraph) => {
    let lines = 1;
    let used = 0;
    for (const { length } of paragraph.split(" ")) {
      if (used > 0 && used + 1 + length > room) {
        lines += 1;
        used = 0;
      }
      // A word longer than the column goes on over the next lines.
      lines += Math.max(0, Math.ceil(length / room) - 1);
      used += (used > 0 ? 1 : 0) + (length > room ? length % room : length);
    }
    return sum + lines;
  }, 0);
}

/** Sets widths by the longest text, or heights by the number of lines: close to Excel's, which measures the letters. */
export function autofit(host: Host, area: Area, axis: "rows" | "columns"): void {
  guardAllowed(host, area.sheet, axis === "rows" ? "formatRows" : "formatColumns");
  const used = host.model.usedArea(area.sheet, true);
  const part = used && shared(area, used);
  if (!part) return;
  const texts = host.model.contents(part).map((row) => row.map((cell) => cell.text));
  host.model.edit(area.sheet, "format", undefined, (worksheet) => {
    if (axis === "rows")
      return texts.forEach((row, index) => {
        const line = worksheet.getRow(part.top + index + 1);
        const lines = row.map((text, i) => {
          const column = part.left + i + 1;
          const wraps = line.getCell(column).alignment?.wrapText ?? false;
          return linesOf(text, wraps ? (worksheet.getColumn(column).width ?? USUAL) : Infinity);
        });
        line.height = 15 * Math.max(1, ...lines);
      });
    const beside = besides(host, area.sheet);
    for (let column = part.left; column <= part.right; column++) {
      const longest = Math.max(
        ...texts.map((row, index) => {
          const lines = (row[column - part.left] ?? "").split("\n").map((line) => line.length);
          return Math.max(...lines) + beside(part.top + index, column);
        }),
      );
      if (longest > 0)
        worksheet.getColumn(column + 1).width = Math.min(255, Math.max(3, longest * 1.1 + 1.5));
    }
  });
}
