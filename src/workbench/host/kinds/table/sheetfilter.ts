import { type Area, overlap, parseAddress } from "../../../model/area";
import type { Host } from "../../host";

/** A sheet's own filter: its range stands in the file, its criteria are the host's, by the columns' places. */
export const sheetFilterKey = (number: number): string => `sheet ${number}`;

/** Where a sheet's own filter lies, its heading row first; undefined where it has none. */
export function sheetFilterArea(host: Host, number: number): Area | undefined {
  const name = host.sheetName(number);
  const { autoFilter } = host.model.worksheet(name);
  return typeof autoFilter === "string" ? parseAddress(name, autoFilter) : undefined;
}

/** Whether the sheet's own filter hides rows of the area. */
export function isSheetFiltered(host: Host, area: Area): boolean {
  const number = host.sheetNumber(area.sheet);
  if (number === undefined || host.filters.of(sheetFilterKey(number)).size === 0) return false;
  const own = sheetFilterArea(host, number);
  return own !== undefined && overlap({ ...own, top: own.top + 1 }, area);
}
