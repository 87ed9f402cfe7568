/** What a change concerns, for the sentence that names what was left behind. */
export interface Thing {
  readonly kind: "sheet" | "table" | "cells" | "name" | "setting" | "chart" | "filter";
  readonly name: string;
}

/**
 * How a change met the workbook. `moved`: the rows, columns or things it relies on were not where they had been read;
 * `edited`: a cell it was to fill had been filled by somebody else.
 */
export type Landing = "asRead" | "moved" | "edited";

/**
 * What is left of a change at a second reading, and how it is taken back; `null` where that would cost what others wrote.
 */
export interface Trace {
  readonly undo: ((workbook: Excel.Workbook) => void) | null;
  /** Queues what is to be read before anything is taken back. */
  readonly before?: (workbook: Excel.Workbook) => void;
  /** What is to be seen to when the undo has come back. */
  readonly check?: () => void;
  /** What is left, where it is no longer called what the step called it. */
  readonly thing?: Thing;
  /**
   * Done once beside the others, when all of them are: nothing that could be left. `begun`: also where it is alone, since
   * the step has begun.
   */
  readonly soft?: "begun" | "after";
}

/**
 * What cannot be known where the answer was lost. `rows`: what was typed in rows that people fill, in the moment they may
 * have been out; `below`: whether what others have written below a table moved with its rows.
 */
export type Doubt = "rows" | "below";

/** A second reading of one step: what is left of the change, and whether the workbook is still as it was first read. */
export interface Sight {
  readonly trace: Trace | null;
  readonly moved: boolean;
  readonly doubts?: readonly Doubt[];
}

export const UNTOUCHED: Sight = { trace: null, moved: false };

/** Queues a line in the write's log: everything before it has been done. */
export type Mark = (phase: string) => void;

/** The mark that stands after each step. */
export const DONE = "done";

/** Whether the write came as far as this mark. */
export type Reached = (phase: string) => boolean;

/**
 * One change that can be taken back. A batch cannot branch, so `queue` first loads what the change relies on and then
 * queues the change; its answer, taken when the batch has come back, says whether it landed where it was meant to.
 * `look` queues a second reading; its answer is given the log. It holds whether the batch's answer came or was lost.
 */
export interface Step {
  readonly thing: Thing;
  queue(workbook: Excel.Workbook, mark: Mark): () => Landing;
  look(workbook: Excel.Workbook): (reached: Reached) => Sight;
}
