import type { Area } from "../../../model/area";
import { refuse } from "../../fault";
import type { Host } from "../../host";

/** What a protected sheet may still allow, by the file's names. */
export type Allowance =
  | "formatCells"
  | "formatColumns"
  | "formatRows"
  | "insertRows"
  | "insertColumns"
  | "deleteRows"
  | "deleteColumns"
  | "sort"
  | "autoFilter"
  | "insertHyperlinks";

export function isProtected(host: Host, sheet: string): boolean {
  const protection = host.model.worksheet(sheet).sheetProtection;
  return protection !== null && protection !== undefined && protection.sheet !== false;
}

const allowed = (host: Host, sheet: string, what: Allowance): boolean =>
  host.model.worksheet(sheet).sheetProtection?.[what] === true;

/** Refuses a write into locked cells of a protected sheet. */
export function guardCells(host: Host, area: Area): void {
  if (!isProtected(host, area.sheet)) return;
  const worksheet = host.model.worksheet(area.sheet);
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (cells > 200_000) denied(area.sheet);
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (worksheet.findCell(row + 1, column + 1)?.style.protection?.locked !== false)
        denied(area.sheet);
}

/** Refuses what the protection of the sheet does not allow; unprotected sheets allow all. */
export function guardAllowed(host: Host, sheet: string, what: Allowance): void {
  if (isProtected(host, sheet) && !allowed(host, sheet, what)) denied(sheet);
}

/** Refuses any change to a protected sheet. */
export function guardSheet(host: Host, sheet: string): void {
  if (isProtected(host, sheet)) denied(sheet);
}

const structures = new WeakSet<Host>();

export const isStructureProtected = (host: Host): boolean => structures.has(host);

export function setStructureProtected(host: Host, on: boolean): void {
  if (on) structures.add(host);
  else structures.delete(host);
}

/** Refuses to add, remove or rename a sheet where the workbook's structure is protected. */
export function guardStructure(host: Host): void {
  if (structures.has(host)) refuse("AccessDenied", "The structure of the workbook is protected.");
}

function denied(sheet: string): never {
  return refuse("AccessDenied", `The worksheet "${sheet}" is protected.`);
}
