import { type Area, overlap } from "../../../model/area";
import type { TableInfo } from "../../../model/table";
import type { Criterion } from "../../excel/filters";
import type { Host } from "../../host";
import { shows } from "./criteria";
import { isSheetFiltered } from "./sheetfilter";

/** The id of a table's column; it follows the column when it is renamed through Office.js. */
export const columnId = (host: Host, table: string, title: string): string =>
  host.columnIds.idOf(`${table}/${title}`);

/** Hides the rows of an area that the criteria of its columns leave out, and shows the others. */
export function hideRows(
  host: Host,
  body: Area,
  criteria: readonly (Criterion | undefined)[],
): void {
  const rows = host.model.contents(body);
  const tests = criteria.flatMap((criterion, index) => {
    const column = rows.flatMap((cells) => cells[index] ?? []);
    return criterion ? [{ index, test: shows(criterion, column) }] : [];
  });
  host.model.edit(body.sheet, "tables", undefined, (worksheet) =>
    rows.forEach((cells, row) => {
      const hidden = tests.some(({ index, test }) => !cells[index] || !test(cells[index]));
      const found = worksheet.findRow(body.top + row + 1);
      if (hidden || found?.hidden) worksheet.getRow(body.top + row + 1).hidden = hidden;
    }),
  );
}

/** Hides the rows that the table's filters leave out, and shows the others. */
export function applyFilters(host: Host, table: TableInfo): void {
  const id = host.tableIds.idOf(table.name);
  const filters = host.filters.of(id);
  const criteria = table.columns.map(({ name }) => filters.get(columnId(host, id, name)));
  hideRows(host, table.body, criteria);
}

export const isFiltered = (host: Host, table: TableInfo): boolean =>
  host.filters.of(host.tableIds.idOf(table.name)).size > 0;

/** Whether a filter of a table or of the sheet hides rows of the area. */
export const isUnderFilter = (host: Host, area: Area): boolean =>
  isSheetFiltered(host, area) ||
  host.model
    .tables(area.sheet)
    .some((table) => isFiltered(host, table) && overlap(table.body, area));

/** Whether a row of the sheet is hidden. */
export const isHidden = (host: Host, sheet: string, row: number): boolean =>
  host.model.worksheet(sheet).findRow(row + 1)?.hidden === true;
