import type { Cell } from "../../../core/cell";
import { readNumber, type NumberStyle } from "../../../core/number";
import { withoutNote } from "../notes";

/** The figure of a cell on its own, for telling what kind of row it stands in; NaN where it has none. Units are left aside. */
export function valueOf(cell: Cell, style: NumberStyle): number {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return NaN;
  const reading = readNumber(withoutNote(cell), style);
  return reading.kind === "number" ? reading.value : NaN;
}
