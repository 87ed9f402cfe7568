import type { Cell, Grid } from "../../../core/cell";
import { readNumber, type Measured, type WrittenUnit } from "../../../core/table/number";
import { type Column } from "../head/columns";
import { asGiven, refused, type Outcome, answer } from "../refusal";

/** A cell that says its own unit, e.g. `52,9 %`: kept as exact text until the column's unit is known. */
export interface Written {
  readonly index: number;
  readonly text: string;
  readonly unit: Exclude<WrittenUnit, "none">;
}

/** One column of figures as pasted, with what the choice of unit needs to know. NaN is missing. */
export interface Figures {
  readonly column: Column;
  readonly values: Float64Array;
  readonly written: Written[];
  min: number;
  max: number;
  minPositive: number;
  /** Cells that are the number 0: text zeros are not counted. */
  zeros: number;
  /** The areas with a bare 0 that is taken for an empty cell. */
  empties: Set<number> | null;
  /** The single years that the figures are the mean of. */
  meanOf?: readonly number[];
  /** A ratio that was worked out from two amounts. */
  readonly fromAmounts?: boolean;
}

/**
 * Reads the given columns in one walk over the rows; a number is taken as it stands and only text is looked at closely.
 * Refuses at the first cell that is neither a figure nor a missing mark.
 */
export function readFigures(
  grid: Grid,
  rows: Int32Array,
  columns: readonly Column[],
  styles: readonly Measured[],
): Outcome<readonly Figures[]> {
  const figures = columns.map((column) => emptyFigures(column, rows.length));
  for (let index = 0; index < rows.length; index++) {
    const row = grid[rows[index] ?? 0] ?? [];
    for (let k = 0; k < figures.length; k++) {
      const figure = figures[k] as Figures;
      const cell = row[figure.column.index];
      if (typeof cell === "number") {
        figure.values[index] = cell;
        if (cell > figure.max) figure.max = cell;
        if (cell < figure.min) figure.min = cell;
        if (cell > 0) {
          if (cell < figure.minPositive) figure.minPositive = cell;
        } else if (cell === 0) figure.zeros++;
      } else if (!readText(figure, index, cell, styles[k] ?? "share")) {
        const place = {
          row: (rows[index] ?? 0) + 1,
          columnNumber: figure.column.index + 1,
          column: figure.column.header,
        };
        return refused({ code: "cellUnreadable", place, given: asGiven(cell) });
      }
    }
  }
  return answer(figures);
}

function emptyFigures(column: Column, length: number): Figures {
  return {
    column,
    values: new Float64Array(length),
    written: [],
    min: Infinity,
    max: -Infinity,
    minPositive: Infinity,
    zeros: 0,
    empties: null,
  };
}

/** False where the text cannot be read. */
function readText(figure: Figures, index: number, cell: Cell, style: Measured): boolean {
  const reading = readNumber(cell, style);
  figure.values[index] = NaN;
  if (reading.kind === "missing") return true;
  if (reading.kind === "unreadable") return false;
  if (reading.unit !== "none") {
    figure.written.push({ index, text: reading.text, unit: reading.unit });
    return true;
  }
  figure.values[index] = reading.value;
  figure.min = Math.min(figure.min, reading.value);
  figure.max = Math.max(figure.max, reading.value);
  if (reading.value > 0) figure.minPositive = Math.min(figure.minPositive, reading.value);
  return true;
}

/**
 * Takes the bare zeros of a share for missing, since Excel on the desktop hands an empty cell over as 0: a decision that
 * hangs on one is then open, and not turned. Written text (`0 %`) is always a real zero.
 */
export function dropEmptyZeros(figure: Figures, grid: Grid, rows: Int32Array): void {
  if (figure.zeros === 0) return;
  figure.empties = new Set();
  for (let index = 0; index < rows.length; index++) {
    if (figure.values[index] !== 0 || grid[rows[index] ?? 0]?.[figure.column.index] !== 0) continue;
    figure.values[index] = NaN;
    figure.empties.add(index);
  }
}
