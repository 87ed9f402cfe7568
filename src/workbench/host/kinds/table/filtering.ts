import { type Area, overlap } from "../../../model/area";
import type { Filtered } from "../../../model/model";
import type { TableInfo } from "../../../model/table";
import type { Host } from "../../host";

const hides = (host: Host, of: Filtered): boolean =>
  host.model.filter(of)?.criteria.some((one) => one !== undefined) === true;

export const isFiltered = (host: Host, { name }: TableInfo): boolean =>
  hides(host, { table: name });

/** Whether a filter of a table or of the sheet hides rows of the area. */
export function isUnderFilter(host: Host, area: Area): boolean {
  const own = { sheet: area.sheet };
  const range = hides(host, own) ? host.model.filter(own)?.area : undefined;
  return (
    (range !== undefined && overlap({ ...range, top: range.top + 1 }, area)) ||
    host.model
      .tables(area.sheet)
      .some((table) => isFiltered(host, table) && overlap(table.body, area))
  );
}

/** Whether a row of the sheet is hidden. */
export const isHidden = (host: Host, sheet: string, row: number): boolean =>
  host.model.worksheet(sheet).findRow(row + 1)?.hidden === true;
