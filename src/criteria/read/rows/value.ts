import type { Cell } from "../../../core/cell";
import { readNumber, type Measured } from "../../../core/table/number";

/** The figure of a cell on its own, for telling what kind of row it stands in; NaN where it has none. Units are left aside. */
export function valueOf(cell: Cell, style: Measured): number {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return NaN;
  const reading = readNumber(cell, style);
  return reading.kind === "number" ? reading.value : NaN;
}
