import type { Cell, Grid } from "../../../core/cell";
import { readNumber, type Measured, type WrittenUnit } from "../../../core/table/number";
import { type Column } from "../head/columns";
import { takeNumbers } from "../rows/value";
import { asGiven, refused, type CriteriaRefusal, type Outcome, answer } from "../refusal";

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

/** What the choice of unit needs to know of a column's numbers. */
export function spanOf(
  values: Float64Array,
): Pick<Figures, "min" | "max" | "minPositive" | "zeros"> {
  let min = Infinity;
  let max = -Infinity;
  let minPositive = Infinity;
  let zeros = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (value > max) max = value;
    if (value < min) min = value;
    if (value > 0) {
      if (value < minPositive) minPositive = value;
    } else if (value === 0) zeros++;
  }
  return { min, max, minPositive, zeros };
}

const NOTHING_READ: ReadonlyMap<number, Float64Array> = new Map();

/**
 * Reads the given columns in one walk over the rows; a number is taken as it stands and only text is looked at closely.
 * Columns whose numbers were read before, by index, are not read again. Refuses at the first cell that is neither a figure nor a missing mark.
 */
export function readFigures(
  grid: Grid,
  rows: Int32Array,
  columns: readonly Column[],
  styles: readonly Measured[],
  before: ReadonlyMap<number, Float64Array> = NOTHING_READ,
): Outcome<readonly Figures[]> {
  const values = columns.map(({ index }) => before.get(index) ?? new Float64Array(rows.length));
  const unread = columns.flatMap(({ index }, place) => (before.has(index) ? [] : [place]));
  const written = columns.map((): Written[] => []);
  const textZeros = columns.map(() => 0);
  let refusal: CriteriaRefusal | null = null;
  const text = (index: number, at: number, cell: Cell): boolean => {
    const place = unread[at] as number;
    const reading = readNumber(cell, styles[place] ?? "share");
    let value = NaN;
    if (reading.kind === "number") {
      if (reading.unit !== "none")
        written[place]?.push({ index, text: reading.text, unit: reading.unit });
      else {
        value = reading.value;
        if (value === 0) (textZeros[place] as number)++;
      }
    } else if (reading.kind === "unreadable") {
      const { index: column = 0, header = "" } = columns[place] ?? {};
      refusal = {
        code: "cellUnreadable",
        place: { row: (rows[index] ?? 0) + 1, columnNumber: column + 1, column: header },
        given: asGiven(cell),
      };
    }
    (values[place] as Float64Array)[index] = value;
    return refusal === null;
  };
  takeNumbers(
    grid,
    rows,
    unread.map((place) => (columns[place] as Column).index),
    unread.map((place) => values[place] as Float64Array),
    text,
  );
  if (refusal) return refused(refusal);
  return answer(
    columns.map((column, place) => {
      const own = values[place] as Float64Array;
      const { min, max, minPositive, zeros } = spanOf(own);
      return {
        column,
        values: own,
        written: written[place] as Written[],
        min,
        max,
        minPositive,
        zeros: zeros - (textZeros[place] as number),
        empties: null,
      };
    }),
  );
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
