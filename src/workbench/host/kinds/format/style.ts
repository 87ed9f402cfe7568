import type { Style } from "@cj-tech-master/excelts";
import type { Area } from "../../../model/area";
import { isUnbounded, shared } from "../../geometry";
import type { Host } from "../../host";
import { guardAllowed } from "../sheet/guard";

export type CellStyle = Partial<Style>;

/** The cells that the area has: of whole rows and columns only those in use. */
function cellsOf(host: Host, area: Area): Area | undefined {
  if (!isUnbounded(area)) return area;
  const used = host.model.usedArea(area.sheet, false);
  return used && shared(area, used);
}

/** The one value that all cells of the area have, or null where they differ. */
export function styleOf(host: Host, area: Area, of: (style: CellStyle) => unknown): unknown {
  const worksheet = host.model.worksheet(area.sheet);
  const part = cellsOf(host, area);
  const lineStyle = (row: number, column: number): CellStyle => {
    const own = worksheet.findRow(row + 1)?.style;
    return own && Object.keys(own).length > 0 ? own : (worksheet.getColumn(column + 1).style ?? {});
  };
  if (!part) return of(lineStyle(area.top, area.left));
  const first = of(
    worksheet.findCell(part.top + 1, part.left + 1)?.style ?? lineStyle(part.top, part.left),
  );
  for (let row = part.top; row <= part.bottom; row++)
    for (let column = part.left; column <= part.right; column++)
      if (of(worksheet.findCell(row + 1, column + 1)?.style ?? lineStyle(row, column)) !== first)
        return null;
  return first;
}

/** Changes the style of every cell of the area; whole rows and columns keep it for cells to come. Cells of a file may share a style, so each gets its own. */
export function changeStyles(
  host: Host,
  area: Area,
  change: (style: CellStyle, row: number, column: number) => CellStyle,
): void {
  guardAllowed(host, area.sheet, "formatCells");
  const part = cellsOf(host, area);
  host.model.edit(area.sheet, "format", part, (worksheet) => {
    if (isUnbounded(area)) {
      const columns = area.top === 0 && area.bottom > area.top + 100_000;
      const [from, to] = columns ? [area.left, area.right] : [area.top, area.bottom];
      for (let index = from; index <= to; index++) {
        const line = columns ? worksheet.getColumn(index + 1) : worksheet.getRow(index + 1);
        line.style = change(line.style ?? {}, columns ? 0 : index, columns ? index : 0);
      }
    }
    if (!part) return;
    for (let row = part.top; row <= part.bottom; row++)
      for (let column = part.left; column <= part.right; column++) {
        const cell = worksheet.getCell(row + 1, column + 1);
        cell.style = change(cell.style, row, column);
      }
  });
}
