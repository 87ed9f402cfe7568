import type { Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "./area";
import { Failure } from "./failure";

/** Refuses with AccessDenied when the sheet is protected and the area has a locked cell. */
export function guard(sheet: Worksheet, area: Area): void {
  if (!isProtected(sheet)) return;
  const bottom = Math.min(area.bottom, area.top + 100_000);
  for (let row = area.top; row <= bottom; row++)
    for (let column = area.left; column <= Math.min(area.right, area.left + 1000); column++)
      if (sheet.findRow(row + 1)?.findCell(column + 1)?.style.protection?.locked !== false)
        throw new Failure(
          "AccessDenied",
          `The sheet "${sheet.name}" is protected. Unprotect it before changing locked cells.`,
        );
}

/** Refuses with AccessDenied on a protected sheet. */
export function guardSheet(sheet: Worksheet): void {
  if (isProtected(sheet))
    throw new Failure(
      "AccessDenied",
      `The sheet "${sheet.name}" is protected. Unprotect it first.`,
    );
}

/** Refuses with AccessDenied what the protection of the sheet does not allow. */
export function guardAllowed(sheet: Worksheet, what: "autoFilter" | "sort"): void {
  if (!sheet.sheetProtection?.[what]) guardSheet(sheet);
}

export const isProtected = (sheet: Worksheet): boolean => Boolean(sheet.sheetProtection?.sheet);
