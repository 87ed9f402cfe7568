import { type Area, overlap } from "../area";
import { readAreas } from "../reads";
import { cellKey, type FormulaPlace, type State } from "../state";

/** An area that holds no more cells than this is looked up cell by cell. */
const SMALL = 16;
/** Beyond this much looking, calculating everything is quicker than finding out what has to be. */
const MOST_STEPS = 20_000_000;

interface Wide {
  readonly area: Area;
  readonly readers: number[];
}

const size = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);

/** Which formulas read which cells. */
export class Graph {
  private readonly cells = new Map<string, Map<number, number[]>>();
  private readonly wide = new Map<string, Map<string, Wide>>();
  /** Formulas whose text does not tell what they read: any change may matter to them. */
  readonly restless: number[] = [];
  readonly reads: (readonly Area[] | undefined)[] = [];
  private steps = 0;

  constructor(
    state: State,
    readonly formulas: readonly FormulaPlace[],
  ) {
    formulas.forEach((place, index) => {
      const areas = readAreas(state, place);
      this.reads.push(areas);
      if (!areas) this.restless.push(index);
      for (const area of areas ?? []) this.add(area, index);
    });
  }

  private add(area: Area, index: number): void {
    const sheet = area.sheet.toLowerCase();
    if (size(area) > SMALL) {
      const wide = this.wide.get(sheet) ?? new Map<string, Wide>();
      this.wide.set(sheet, wide);
      const key = `${area.top},${area.left},${area.bottom},${area.right}`;
      const known = wide.get(key);
      if (known) known.readers.push(index);
      else wide.set(key, { area, readers: [index] });
      return;
    }
    const cells = this.cells.get(sheet) ?? new Map<number, number[]>();
    this.cells.set(sheet, cells);
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const key = cellKey(row, column);
        const readers = cells.get(key);
        if (readers) readers.push(index);
        else cells.set(key, [index]);
      }
  }

  /** The formulas that read some cell of the area; undefined when finding out takes too long. */
  readersOf(area: Area): number[] | undefined {
    const found: number[] = [];
    const sheet = area.sheet.toLowerCase();
    const cells = this.cells.get(sheet);
    if (cells) {
      this.steps += Math.min(size(area), cells.size);
      if (size(area) <= cells.size)
        for (let row = area.top; row <= area.bottom; row++)
          for (let column = area.left; column <= area.right; column++)
            found.push(...(cells.get(cellKey(row, column)) ?? []));
      else
        for (const [key, readers] of cells) {
          const [row, column] = [Math.floor(key / 16_384), key % 16_384];
          if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
            found.push(...readers);
        }
    }
    const wide = this.wide.get(sheet);
    this.steps += wide?.size ?? 0;
    for (const one of wide?.values() ?? [])
      if (overlap(one.area, area)) for (const reader of one.readers) found.push(reader);
    return this.steps > MOST_STEPS ? undefined : found;
  }

  /** All formulas whose results may be others once cells of the areas have changed: those that stand there, those that read them, and on. `filled` gives what a formula fills. */
  affected(
    changed: readonly Area[],
    filled: (place: FormulaPlace) => Area | undefined,
  ): Set<number> | undefined {
    this.steps = 0;
    const found = new Set<number>(this.restless);
    this.formulas.forEach((place, index) => {
      if (changed.some((area) => overlap(area, cellOf(place)))) found.add(index);
    });
    const queue = [...changed, ...[...found].map((index) => this.areaOf(index, filled))];
    for (let area = queue.pop(); area; area = queue.pop()) {
      const readers = this.readersOf(area);
      if (!readers) return undefined;
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
