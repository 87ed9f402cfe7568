import type { Area } from "../../../model/area";
import { recordOf } from "../../arguments";
import { refuse } from "../../fault";
import type { Host } from "../../host";
import { guardCells } from "../sheet/guard";

interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay: string;
}

/** The hyperlink of the range's first cell, or null. */
export function hyperlink(host: Host, area: Area): Link | null {
  const cell = host.model.worksheet(area.sheet).findCell(area.top + 1, area.left + 1);
  const target = cell?.hyperlink;
  if (!cell || !target) return null;
  const place = target.startsWith("#")
    ? { documentReference: target.slice(1) }
    : { address: target };
  return { ...place, textToDisplay: cell.text };
}

/** Links each cell of the range to an address, or to a place in the workbook. */
export function setHyperlink(host: Host, area: Area, value: unknown): void {
  const link = recordOf(value);
  const target =
    typeof link.documentReference === "string" && link.documentReference !== ""
      ? `#${link.documentReference}`
      : link.address;
  if (typeof target !== "string" || target === "")
    return void refuse(
      "InvalidArgument",
      "A hyperlink has an address or a reference to the document.",
    );
  const tip = typeof link.screenTip === "string" ? { tooltip: link.screenTip } : {};
  guardCells(host, area);
  host.model.edit(area.sheet, "cells", area, (worksheet) => {
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const cell = worksheet.getCell(row + 1, column + 1);
        const text =
          typeof link.textToDisplay === "string"
            ? link.textToDisplay
            : cell.text || target.replace(/^#/, "");
        cell.value = { text, hyperlink: target, ...tip };
        cell.style = {
          ...cell.style,
          font: { ...cell.style.font, underline: true, color: { argb: "FF0563C1" } },
        };
      }
  });
}
