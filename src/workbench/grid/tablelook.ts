import type { CSSProperties } from "react";
import type { TableInfo } from "../model/table";
import { accent, tinted } from "./color";

/** What a table style lends the cell that lies in it: header, banding, totals. Excel's styles go round the six accents in sevens. */
export function tableLook(
  table: TableInfo,
  row: number,
  column: number,
): CSSProperties | undefined {
  if (!table.style) return undefined;
  const [, family = "Medium", digits = "2"] =
    /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style) ?? [];
  const tone = (Number(digits) - 1) % 7;
  const shade = (tint: number): string =>
    tone === 0 ? tinted("000000", tint > 0 ? tint : 0) : accent(tone, tint);
  const line = `1px solid ${shade(tone === 0 ? 0.6 : 0.4)}`;
  if (table.header && row === table.area.top) return headerLook(family, shade);
  if (table.totals && row === table.area.bottom)
    return { fontWeight: 600, borderTop: `2px solid ${shade(0)}` };
  const banded = table.bandedRows && (row - table.body.top) % 2 === 0;
  const bold =
    (table.firstColumn && column === table.area.left) ||
    (table.lastColumn && column === table.area.right);
  const fill = family === "Dark" ? shade(banded ? -0.25 : 0) : banded ? shade(0.8) : undefined;
  return {
    ...(fill ? { backgroundColor: fill } : {}),
    ...(family === "Dark" ? { color: "#ffffff" } : {}),
    ...(bold ? { fontWeight: 600 } : {}),
    borderBottom: line,
  };
}

function headerLook(family: string, shade: (tint: number) => string): CSSProperties {
  if (family === "Light") return { fontWeight: 600, borderBottom: `2px solid ${shade(0)}` };
  return {
    backgroundColor: family === "Dark" ? "#000000" : shade(-0.25),
    color: "#ffffff",
    fontWeight: 600,
  };
}
