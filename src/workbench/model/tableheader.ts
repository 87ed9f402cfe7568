import { clear } from "./cells";
import { showAll } from "./filter/filters";
import type { Context } from "./journal";
import { guardSheet } from "./protection";
import { rememberAll } from "./snapshot";
import { applyMove } from "./structure";
import { place, tableArea, tableInfo, tableNamed } from "./tabledocument";
import { meetsTable } from "./tablemove";
import { isEmpty } from "./tablerows";

/** Shows or hides a table's heading row. Hidden, its cells are emptied and the titles are kept; shown again it takes the row above, which is put in where something stands there. */
export function setTableHeader(context: Context, name: string, show: boolean): void {
  const { state } = context;
  const placed = tableNamed(state, name);
  const info = tableInfo(placed);
  if (info.header === show) return;
  guardSheet(placed.sheet);
  rememberAll(context);
  const { area } = info;
  if (!show) {
    showAll(context, { table: name });
    place(placed, { ...area, top: area.top + 1 }, { header: false });
    clear(context, { ...area, bottom: area.top }, "contents");
  } else {
    const above = { ...area, top: area.top - 1, bottom: area.top - 1 };
    const free = area.top > 0 && isEmpty(placed, above) && !meetsTable(state, above, name);
    const top = free ? area.top - 1 : area.top;
    if (!free)
      applyMove(state, placed.sheet, {
        sheet: placed.sheet.name,
        axis: "rows",
        at: area.top,
        count: 1,
        low: area.left,
        high: area.right,
      });
    place(placed, { ...area, top, bottom: area.bottom + (free ? 0 : 1) }, { header: true });
    info.columns.forEach(
      (column, index) => (placed.sheet.getCell(top + 1, area.left + index + 1).value = column.name),
    );
  }
  context.report({ kind: "tables", sheet: placed.sheet.name, area: tableArea(placed), item: name });
}
