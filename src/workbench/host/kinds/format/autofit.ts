import type { Area } from "../../../model/area";
import { shared } from "../../geometry";
import type { Host } from "../../host";
import { guardAllowed } from "../sheet/guard";

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
    for (let column = part.left; column <= part.right; column++) {
      const longest = Math.max(
        ...texts.map((row) =>
          Math.max(...(row[column - part.left] ?? "").split("\n").map((line) => line.length)),
        ),
      );
      if (longest > 0)
        worksheet.getColumn(column + 1).width = Math.min(255, Math.max(3, longest * 1.1 + 1.5));
    }
  });
}
