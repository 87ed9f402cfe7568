import type { Area } from "./area";
import type { Change } from "./change";
import type { State } from "./state";

/** One remembered piece of the past: restoring it gives the piece that undoes the restoring. */
export interface Memento {
  readonly restore: () => Memento;
}

/** What an edit works with: the state, and where it tells what it did. */
export interface Context {
  readonly state: State;
  /** Keeps what was there before, so that it can be brought back. */
  readonly remember: (memento: Memento) => void;
  /** Keeps cells of a sheet, unless the batch has kept all of them already. */
  readonly rememberArea: (sheetId: number, area: Area, made: () => Memento) => void;
  /** Keeps the whole workbook, once a batch. */
  readonly rememberAll: () => void;
  readonly report: (change: Change) => void;
  /** Calculates what earlier edits have left to calculate, for an edit that looks at results. */
  readonly fresh: () => void;
  /** The same for one that only tells what was shown: old results will do while new ones are being calculated. */
  readonly look: () => void;
}
