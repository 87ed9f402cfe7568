import { type Area, holds, overlap } from "../area";
import { isVolatile, readAreas } from "../reads";
import { cellOfKey, cellKey, type FormulaPlace, type State } from "../state";

/** An area that holds no more cells than this is looked up cell by cell. */
const SMALL = 16;
/** Areas of no more rows than this are found by the bands of so many rows that they lie in. */
const BAND = 64;
/** Beyond this much looking, calculating everything is quicker than finding out what has to be. */
const MOST_STEPS = 20_000_000;

/** An area that formulas read, and which do. */
export interface Wide {
  readonly area: Area;
  readonly readers: number[];
}

const size = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);

/** What is read of one sheet. */
class SheetReads {
  readonly cells = new Map<number, number[]>();
  private readonly known = new Map<string, Wide>();
  private readonly bands = new Map<number, Wide[]>();
  private readonly tall: Wide[] = [];

  add(area: Area, index: number): void {
    if (size(area) > SMALL) return this.addWide(area, index);
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const key = cellKey(row, column);
        const readers = this.cells.get(key);
        if (readers) readers.push(index);
        else this.cells.set(key, [index]);
      }
  }

  private addWide(area: Area, index: number): void {
    const key = `${area.top},${area.left},${area.bottom},${area.right}`;
    const known = this.known.get(key);
    if (known) return void known.readers.push(index);
    const wide = { area, readers: [index] };
    this.known.set(key, wide);
    if (area.bottom - area.top >= BAND) return void this.tall.push(wide);
    const [first, last] = [Math.floor(area.top / BAND), Math.floor(area.bottom / BAND)];
    for (let band = first; band <= last; band++) {
      const inBand = this.bands.get(band);
      if (inBand) inBand.push(wide);
      else this.bands.set(band, [wide]);
    }
  }

  /** Everything read that may meet the area. */
  *candidates(area: Area): Generator<readonly Wide[]> {
    yield this.tall;
    const [first, last] = [Math.floor(area.top / BAND), Math.floor(area.bottom / BAND)];
    if (last - first > this.bands.size) yield* this.bands.values();
    else for (let band = first; band <= last; band++) yield this.bands.get(band) ?? [];
  }
}

/** Which formulas read which cells. */
export class Graph {
  private readonly sheets = new Map<string, SheetReads>();
  /** Formulas whose text does not tell what they read: any change may matter to them. */
  readonly roaming: number[] = [];
  /** Formulas whose results hang on more than what they read. */
  readonly volatile: number[] = [];
  readonly reads: (readonly Area[] | undefined)[] = [];
  private steps = 0;

  private constructor(readonly formulas: readonly FormulaPlace[]) {}

  /** Works it out, with a pause after every thousand formulas. */
  static *growing(state: State, formulas: readonly FormulaPlace[]): Generator<void, Graph> {
    const graph = new Graph(formulas);
    for (const [index, place] of formulas.entries()) {
      const areas = readAreas(state, place);
      graph.reads.push(areas);
      if (!areas) graph.roaming.push(index);
      else if (isVolatile(place)) graph.volatile.push(index);
      for (const area of areas ?? []) graph.add(area, index);
      if (index % 1000 === 999) yield;
    }
    return graph;
  }

  private add(area: Area, index: number): void {
    const key = area.sheet.toLowerCase();
    const sheet = this.sheets.get(key) ?? new SheetReads();
    this.sheets.set(key, sheet);
    sheet.add(area, index);
  }

  /** Looking begins anew: only so much of it is worth while. */
  begin(): void {
    this.steps = 0;
  }

  get isTooLong(): boolean {
    return this.steps > MOST_STEPS;
  }

  /** The formulas that read some cell of the area through a small area. */
  cellReaders(area: Area): number[] {
    const cells = this.sheets.get(area.sheet.toLowerCase())?.cells;
    const found: number[] = [];
    if (!cells) return found;
    this.steps += Math.min(size(area), cells.size);
    if (size(area) <= cells.size) {
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++)
          for (const reader of cells.get(cellKey(row, column)) ?? []) found.push(reader);
      return found;
    }
    for (const [key, readers] of cells) {
      const [row, column] = cellOfKey(key);
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
        for (const reader of readers) found.push(reader);
    }
    return found;
  }

  /** The large areas that are read and meet the area. */
  widesOver(area: Area): Wide[] {
    const found: Wide[] = [];
    for (const wides of this.sheets.get(area.sheet.toLowerCase())?.candidates(area) ?? []) {
      this.steps += wides.length;
      for (const wide of wides) if (overlap(wide.area, area)) found.push(wide);
    }
    return found;
  }

  /** The formulas that read some cell of the area, those apart that read it through an area in `seen`; undefined when finding out takes too long. */
  readersOf(area: Area, seen = new Set<Wide>()): number[] | undefined {
    const found = this.cellReaders(area);
    for (const wide of this.widesOver(area)) {
      if (seen.has(wide)) continue;
      seen.add(wide);
      for (const reader of wide.readers) found.push(reader);
    }
    return this.isTooLong ? undefined : found;
  }

  /** All formulas whose results may be others once cells of the areas have changed: those that stand there, those that read them, and on, beside `always`. `filled` gives what a formula fills. */
  *affected(
    changed: readonly Area[],
    filled: (place: FormulaPlace) => Area | undefined,
    always: readonly number[] = [...this.roaming, ...this.volatile],
  ): Generator<void, Set<number> | undefined> {
    this.begin();
    const found = new Set<number>(always);
    if (changed.length > 0)
      for (const [index, place] of this.formulas.entries()) {
        if (changed.some((area) => holds(area, place.sheet, place.row, place.column)))
          found.add(index);
        if (index % 5000 === 4999) yield;
      }
    let looked = 0;
    const seen = new Set<Wide>();
    const queue = [...changed, ...[...found].map((index) => this.areaOf(index, filled))];
    for (let area = queue.pop(); area; area = queue.pop()) {
      const readers = this.readersOf(area, seen);
      if (!readers) return undefined;
      if (++looked % 5000 === 0) yield;
      for (const index of readers) {
        if (found.has(index)) continue;
        found.add(index);
        queue.push(this.areaOf(index, filled));
      }
    }
    return found;
  }

  private areaOf(index: number, filled: (place: FormulaPlace) => Area | undefined): Area {
    const place = this.formulas[index] as FormulaPlace;
    return filled(place) ?? cellOf(place);
  }
}

export const cellOf = ({ sheet, row, column }: FormulaPlace): Area => ({
  sheet,
  top: row,
  left: column,
  bottom: row,
  right: column,
});
