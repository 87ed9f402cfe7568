import { numberIn } from "../../../core/table/style";
import type { DecimalMark, FigureUnit } from "../../../core/table/token";
import type { BodyRow } from "./shape";
import type { Part, PartColumn } from "./parts";
import { type Sheet, textAt, tokenAt } from "./sheet";
import { wordsOf } from "../names/words";

/** What stands where money may stand. */
export const EMPTY = 0;
export const AMOUNT = 1;
export const MARK = 2;
export const TEXT = 3;
export const PERCENT = 4;

/** The figures of a part in whole øre, NaN where none is; each cell is read once. */
export interface Matrix {
  readonly rows: readonly BodyRow[];
  readonly columns: readonly PartColumn[];
  ore(row: number, column: number): number;
  state(row: number, column: number): number;
  /** The smallest step the figures show, in øre. */
  readonly step: number;
  /** Kroner per one for figures that do not say themselves; undefined where nothing names a unit. */
  readonly unit: number | undefined;
  /** The largest unit that any figure is told in. */
  readonly largest: number;
  /** Headings or titles of this part name two units for one column. */
  readonly unitsDiffer: boolean;
}

/** Whether no money stands there: nothing, or nought. */
export const zeroish = (value: number): boolean => Number.isNaN(value) || value === 0;

const FACTORS: Readonly<Record<FigureUnit, number>> = {
  none: 0,
  percent: 0,
  perThousand: 0,
  per10000: 0,
  kr: 1,
  tkr: 1e3,
  mio: 1e6,
  mia: 1e9,
};

/** The unit that texts name, the last first; a text with a figure of its own (`Bevilget 250.000 kr.`) names none but the thousand. */
export function unitIn(texts: readonly string[]): number | undefined {
  const units = texts.map((text) => wordsOf(text).unit).filter((unit) => unit !== undefined);
  const large = units.filter((unit) => unit > 1);
  return large[large.length - 1] ?? units[units.length - 1];
}

/** A row may be told in another unit than the table: `Tilskud (t.kr.)`. */
function rowUnit(sheet: Sheet, { labels }: Part, row: number): number {
  return Math.max(1, ...labels.map((column) => unitOfText(textAt(sheet, row, column))));
}

function unitOfText(text: string): number {
  return text === "" || !/kr|mi[ol]|mia|000|tus/i.test(text) ? 1 : (wordsOf(text).unit ?? 1);
}

export function matrixOf(
  sheet: Sheet,
  part: Part,
  unit: number | undefined,
  decimal: DecimalMark | undefined,
): Matrix {
  const columns = part.columns.filter(({ kind }) => kind === "figures" || kind === "shares");
  const width = columns.length;
  const ore = new Float64Array(part.rows.length * width).fill(NaN);
  const state = new Uint8Array(part.rows.length * width);
  const ownUnit = unitIn(part.captions) ?? unit;
  const units = columns.map(({ texts }) => Math.max(unitIn(texts) ?? 0, ownUnit ?? 0) || 1);
  const unitsDiffer =
    (ownUnit ?? 1) > 1 && columns.some(({ texts }) => (unitIn(texts) ?? ownUnit) !== ownUnit);
  const steps = new Set<number>();
  let largest = 1;
  part.rows.forEach(({ row }, index) => {
    const ofRow = rowUnit(sheet, part, row);
    columns.forEach(({ column }, place) => {
      const at = index * width + place;
      const token = tokenAt(sheet, row, column);
      if (token.kind === "blank") return;
      if (token.kind === "figure") {
        if (token.unit === "percent" || token.unit === "perThousand" || token.unit === "per10000") {
          state[at] = PERCENT;
          return;
        }
        const factor = FACTORS[token.unit] || Math.max(ofRow, units[place] ?? 1);
        if (token.unit === "none") largest = Math.max(largest, factor);
        const value = numberIn(token, decimal) ?? token.value;
        ore[at] = Math.round(value * factor * 100) + 0;
        state[at] = AMOUNT;
        const places =
          token.decimals !== undefined && value === token.decimals
            ? 3
            : (token.places ?? (Number.isInteger(value) ? 0 : 2));
        steps.add(Math.max(1, factor * 100 * 10 ** -Math.min(places, 6)));
      } else state[at] = token.kind === "mark" ? MARK : TEXT;
    });
  });
  return {
    rows: part.rows,
    columns,
    ore: (row, column) => ore[row * width + column] ?? NaN,
    state: (row, column) => state[row * width + column] ?? EMPTY,
    step: steps.size === 0 ? 100 : Math.min(...steps),
    largest,
    unit: Math.max(ownUnit ?? 0, ...columns.map(({ texts }) => unitIn(texts) ?? 0)) || undefined,
    unitsDiffer,
  };
}
