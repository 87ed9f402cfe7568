import type { Area } from "../../../model/area";
import { shared } from "../../geometry";
import type { Host } from "../../host";
import { guardAllowed } from "../sheet/guard";

/** Sets widths by the longest text, or heights by the number of lines: close to Excel's, which measures the letters. */
export function autofit(host: Host, area: Area, axis: "rows" | "columns"): void {
  guardAllowed(host, area.sheet, axis === "rows" ? "formatRows" : "formatColumns");
  const used = host.model.usedArea(area.sheet, true);
  const part = used && shared(area, used);
  if (!part) return;
  const texts = host.model.contents(part).map((row) => row.map((cell) => cell.text));
  host.model.edit(area.sheet, "format", undefined, (worksheet) => {
    if (axis === "rows")
      return texts.forEach(
        (row, index) =>
          void (worksheet.getRow(part.top + index + 1).height =
            15 * Math.max(1, ...row.map((text) => text.split("\n").length))),
      );
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
