import { type RangeRef } from "../../thing";
import type { Host } from "../../host";
import { type CellStyle, changeStyles, styleOf } from "./style";

/** A property of the cells' style: one value where all cells agree, null where they differ. */
export const styled = (
  of: (style: CellStyle) => unknown,
  change: (style: CellStyle, value: unknown) => CellStyle,
) => ({
  get: (it: RangeRef, host: Host) => styleOf(host, host.area(it), of),
  set: (it: RangeRef, value: unknown, host: Host) =>
    changeStyles(host, host.area(it), (style) => change(style, value)),
});
