import type { Area } from "../../../model/area";
import type { TableInfo } from "../../../model/table";
import { shows } from "./criteria";
import type { Host } from "../../host";

/** The id of a table's column; it follows the column when it is renamed through Office.js. */
export const columnId = (host: Host, table: string, title: string): string =>
  host.columnIds.idOf(`${table}/${title}`);

/** Hides the rows that the table's filters leave out, and shows the others. */
export function applyFilters(host: Host, table: TableInfo): void {
  const id = host.tableIds.idOf(table.name);
  const filters = host.filters.of(id);
  const rows = host.model.contents(table.body);
  const tests = table.columns.flatMap(({ name }, index) => {
    const criterion = filters.get(columnId(host, id, name));
    const column = rows.flatMap((cells) => cells[index] ?? []);
    return criterion ? [{ index, test: shows(criterion, column) }] : [];
  });
  host.model.edit(table.body.sheet, "tables", undefined, (worksheet) =>
    rows.forEach((cells, row) => {
      const hidden = tests.some(({ index, test }) => !cells[index] || !test(cells[index]));
      const found = worksheet.findRow(table.body.top + row + 1);
      if (hidden || found?.hidden) worksheet.getRow(table.body.top + row + 1).hidden = hidden;
    }),
  );
}

export const isFiltered = (host: Host, table: TableInfo): boolean =>
  host.filters.of(host.tableIds.idOf(table.name)).size > 0;

/** The filtered table that shares rows with the area, if there is one. */
export function filteredTable(host: Host, area: Area): TableInfo | undefined {
  return host.model
    .tables(area.sheet)
    .find(
      (table) =>
        isFiltered(host, table) &&
        area.top <= table.body.bottom &&
        area.bottom >= table.body.top &&
        area.left <= table.area.right &&
        area.right >= table.area.left,
    );
}

/** Whether a row of the sheet is hidden. */
export const isHidden = (host: Host, sheet: string, row: number): boolean =>
  host.model.worksheet(sheet).findRow(row + 1)?.hidden === true;
