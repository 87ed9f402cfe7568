import type { Cell } from "../../core/cell";
import type { Below } from "./below";
import type { Body } from "./rows";
import type { Reached } from "./step";
import type { TableWrite, Written } from "./tablewrite";

export interface BodyNow extends Body {
  readonly below: Below;
  readonly headers: readonly string[];
  readonly filtered: boolean;
}

/** A row that was taken away by mistake, also while something was being taken back: it is to stand there again. */
export interface OwedRow {
  readonly key: string;
  readonly at: number;
  /** The columns that the cells stand in. */
  readonly ids: readonly number[];
  readonly cells: readonly Written[];
}

/** A column of ours that somebody wrote in at the moment it was taken away: it is to stand there again, each cell in its row. */
export interface OwedColumn {
  readonly header: string;
  readonly at: number;
  /** By what the rows are known by. */
  readonly cells: ReadonlyMap<string, string | number | boolean>;
}

/** A cell of another row than was meant, because the rows were moved while something was being taken back: what was put there, and what is to stand there again. */
interface OwedCell {
  readonly key: string;
  readonly id: number;
  readonly put: Cell;
  readonly cell: string | number | boolean;
  /** Typed by somebody since the table was looked at: it is no longer ours to take back, whatever it says. */
  readonly theirs: boolean;
}

/** What has been taken from others by mistake while a write was being taken back. */
export interface Owed {
  readonly rows: OwedRow[];
  readonly cells: OwedCell[];
  readonly columns: OwedColumn[];
}

/** What is known of a write when it is looked at again. */
export interface Known {
  readonly write: TableWrite;
  /** The body, and what stood below it, when the write landed; `null` where the answer was lost. */
  readonly landed: (Body & { readonly below: Below }) | null;
  readonly owed: Owed;
  readonly reached: Reached;
}

/** What a written cell reads as: the apostrophe that marks text is not part of it. */
export const read = (cell: Written | undefined): Cell =>
  typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : cell;
