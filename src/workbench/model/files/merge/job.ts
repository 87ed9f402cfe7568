import type { Move } from "../../shift";
import type { Package } from "../opc";
import type { CellSides } from "./cells";
import type { Follow } from "./follow";
import type { Losses } from "./losses";
import type { Output } from "./output";

/** A sheet in one of the three files. */
export interface SheetSide {
  readonly file: Package;
  readonly part: string;
}

/** One sheet in all three. */
export interface SheetJob {
  readonly own: SheetSide;
  readonly base: SheetSide;
  readonly now: SheetSide;
  /** The sheet's name now. */
  readonly name: string;
  /** What it was called in the file; empty for a new sheet. */
  readonly was: string;
  /** What was put in or taken out, in order. */
  readonly moves: readonly Move[];
}

/** What all parts of a sheet are put together with. */
export interface Tools extends CellSides {
  readonly output: Output;
  /** Where what the file says of cells is now. */
  readonly follow: Follow;
  readonly losses: Losses;
  /** Gives numbers to new tables. */
  readonly tables: { next(): string };
}
