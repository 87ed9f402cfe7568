import type { CellLike, RowLike, WorksheetLike } from "@cj-tech-master/excelts/formula";
import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { type Area, holds, LAST_COLUMN, LAST_ROW } from "../area";
import type { EngineValue } from "../bridge";
import { prepare } from "../prepare";
import { columnsOf, extentOf, isEmptyRow } from "../row";
import { hasFormula, isBlank, isCellError, plain } from "../scalar";
import { cellOfKey, cellKey, type SheetSpills, type State } from "../state";
import { tableArea } from "../tabledocument";

/** What of a sheet is calculated, and what the engine is shown for it; nothing is shown where `shown` is left out. */
export interface Part {
  /** Keys of the formulas' cells. */
  readonly dirty: ReadonlySet<number>;
  readonly shown?: readonly Omit<Area, "sheet">[];
}

interface Dimensions {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What holds for all parts of one calculation. */
export class Memory {
  readonly dimensions = new Map<number, Dimensions>();
  /** Areas that were read straight from the sheet, by their text. */
  readonly read = new Map<string, EngineValue>();
}

const EVERYTHING = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** The numbers of the rows that areas hold down to the last one, and of others, in order. */
function* rowsOf(
  areas: readonly Omit<Area, "sheet">[],
  last: number,
  others: Iterable<number>,
): Generator<number> {
  const bands = [
    ...areas.map(({ top, bottom }) => [top + 1, Math.min(bottom + 1, last)] as const),
    ...[...others].map((number) => [number, number] as const),
  ].sort((a, b) => a[0] - b[0]);
  let next = 1;
  for (const [top, bottom] of bands) {
    for (let number = Math.max(next, top); number <= bottom; number++) yield number;
    next = Math.max(next, bottom + 1);
  }
}

/** The stretches of columns that are shown of a row, from left to right. */
function columnsShown(
  areas: readonly Omit<Area, "sheet">[],
  row: number,
): readonly (readonly [number, number])[] {
  if (areas.length === 1 && areas[0]?.top === 0 && areas[0].bottom === LAST_ROW)
    return [[areas[0].left, areas[0].right]];
  return areas
    .filter(({ top, bottom }) => row >= top && row <= bottom)
    .map(({ left, right }) => [left, right] as const)
    .sort((a, b) => a[0] - b[0]);
}

const CONSTANT = 3;

/** A cell with a value that stands for itself. */
const constant = (value: unknown): CellLike =>
  ({ type: CONSTANT, value, model: {}, result: undefined }) as unknown as CellLike;

const isEmpty = (cell: Cell | undefined): boolean => !cell || isBlank(cell);

/** A sheet as the engine sees it; what it spills goes to the side. */
export class HostSheet implements WorksheetLike {
  readonly id: number;
  readonly name: string;
  private readonly formulas = new Map<number, HostFormula>();
  private readonly spills: SheetSpills = { cells: new Map(), regions: new Map() };
  private tableAreas: Area[] | undefined;
  private filling:
    | { readonly source: HostFormula; readonly region: { rows: number; columns: number } }
    | undefined;

  constructor(
    private readonly state: State,
    private readonly sheet: Worksheet,
    private readonly custom: RegExp | undefined,
    next: Map<number, SheetSpills>,
    private readonly memory: Memory,
    private readonly part?: Part,
  ) {
    this.id = sheet.id;
    this.name = sheet.name;
    next.set(this.id, this.spills);
  }

  get dimensions(): Dimensions | null {
    const own = this.memory.dimensions.get(this.id) ?? extentOf(this.sheet);
    this.memory.dimensions.set(this.id, own);
    const { top, left, bottom, right } = own;
    const model = { top: top || 1, left: left || 1, bottom: bottom || 1, right: right || 1 };
    for (const [key, region] of this.state.spills.get(this.id)?.regions ?? []) {
      const [row, column] = cellOfKey(key);
      model.bottom = Math.max(model.bottom, row + region.rows);
      model.right = Math.max(model.right, column + region.columns);
    }
    return model;
  }

  get mergedRegions(): Worksheet["mergedRegions"] {
    return this.sheet.mergedRegions;
  }

  getTables(): ReturnType<NonNullable<WorksheetLike["getTables"]>> {
    return this.sheet.getTables();
  }

  eachRow(first: unknown, second?: unknown): void {
    const visit = (typeof first === "function" ? first : second) as (
      row: RowLike,
      number: number,
    ) => void;
    const { part } = this;
    const shown = part ? part.shown : [EVERYTHING];
    if (!shown) return;
    const last = this.sheet.rowCount;
    const filled = part ? this.filledBefore(part) : undefined;
    for (const number of rowsOf(shown, last, filled?.keys() ?? [])) {
      const row = number <= last ? this.sheet.findRow(number) : undefined;
      const spilled = filled?.get(number);
      if (isEmptyRow(row) && !spilled) continue;
      const stretches = columnsShown(shown, number - 1);
      if (stretches.length === 0 && !spilled) continue;
      const eachCell = (a: unknown, b?: unknown): void => {
        const each = (typeof a === "function" ? a : b) as (cell: CellLike, column: number) => void;
        let next = 1;
        for (const [left, right] of stretches) {
          for (const place of columnsOf(row, Math.max(next, left + 1), right + 1)) {
            const cell = row?.findCell(place);
            if (cell && !isBlank(cell)) each(this.host(cell, number - 1, place - 1), place);
          }
          next = Math.max(next, right + 2);
        }
        for (const [place, value] of spilled ?? [])
          if (!row || isEmpty(row.findCell(place))) each(constant(value), place);
      };
      visit({ hidden: row?.hidden ?? false, eachCell }, number);
    }
  }

  /** What formulas that are not calculated now have filled before, by row and column. */
  private filledBefore(part: Part): Map<number, [number, unknown][]> {
    const rows = new Map<number, [number, unknown][]>();
    for (const [key, cell] of this.state.spills.get(this.id)?.cells ?? []) {
      if (part.dirty.has(cellKey(cell.row, cell.column))) continue;
      const [row, column] = cellOfKey(key);
      const line = rows.get(row + 1) ?? [];
      rows.set(row + 1, line);
      line.push([column + 1, isCellError(cell.value) ? { error: cell.value.code } : cell.value]);
    }
    return rows;
  }

  private host(cell: Cell, row: number, column: number): CellLike {
    if (!hasFormula(cell)) return cell;
    const key = cellKey(row, column);
    if (this.part && !this.part.dirty.has(key)) return constant(cell.result ?? 0);
    const text = prepare(
      this.state,
      this.custom,
      cell.formula ?? "",
      { sheet: this.name, row, column },
      this.id,
    );
    const formula = new HostFormula(cell, text, row, column);
    this.formulas.set(key, formula);
    return formula;
  }

  findCell(row: number, column: number): CellLike | undefined {
    return this.formulas.get(cellKey(row - 1, column - 1));
  }

  getCell(row: number, column: number): CellLike {
    return (
      this.findCell(row, column) ??
      new HostGhost(row, column, (value) => this.fill(row - 1, column - 1, value))
    );
  }

  /** The engine fills a spill right after its source, so the source is the nearest formula that has just been given its result. */
  private fill(row: number, column: number, value: unknown): void {
    const source = HostFormula.latest;
    if (!source || value === undefined) return;
    // Nothing spills inside a table.
    if (this.inTable(source.row, source.col)) return source.refuse();
    const scalar = plain(value);
    // A blank inside a spilled array shows as 0, as in Excel.
    this.spills.cells.set(cellKey(row, column), {
      value: scalar === null ? 0 : scalar,
      row: source.row - 1,
      column: source.col - 1,
    });
    const region = this.regionOf(source);
    region.rows = Math.max(region.rows, row - source.row + 2);
    region.columns = Math.max(region.columns, column - source.col + 2);
  }

  private inTable(row: number, column: number): boolean {
    this.tableAreas ??= Object.values(this.sheet.tables).map((table) =>
      tableArea({ sheet: this.sheet, table }),
    );
    return this.tableAreas.some((area) => holds(area, area.sheet, row - 1, column - 1));
  }

  private regionOf(source: HostFormula): { rows: number; columns: number } {
    if (this.filling?.source === source) return this.filling.region;
    const key = cellKey(source.row - 1, source.col - 1);
    const region = this.spills.regions.get(key) ?? { rows: 1, columns: 1 };
    this.spills.regions.set(key, region);
    this.filling = { source, region };
    return region;
  }

  finish(): void {
    for (const formula of this.formulas.values()) formula.finish();
  }
}

class HostFormula implements CellLike {
  static latest: HostFormula | undefined;
  readonly type = 6 as CellLike["type"];
  readonly model: CellLike["model"];
  readonly row: number;
  readonly col: number;
  private written = false;

  constructor(
    private readonly cell: Cell,
    readonly formula: string,
    row: number,
    column: number,
  ) {
    this.row = row + 1;
    this.col = column + 1;
    this.model = { formula, shareType: "array", ref: cell.address, isDynamicArray: true };
  }

  get value(): unknown {
    return null;
  }

  set value(_value: unknown) {
    throw new Error("A formula's cell is not overwritten by the engine.");
  }

  // Without a former result the engine cannot keep a stale one for a function it does not know.
  get result(): CellLike["result"] {
    return undefined;
  }

  set result(value: CellLike["result"]) {
    HostFormula.latest = this;
    this.write(value ?? 0);
  }

  /** The array that the formula gives has no room. */
  refuse(): void {
    this.write({ error: "#SPILL!" });
  }

  private write(value: unknown): void {
    this.written = true;
    const old = this.cell.result as unknown;
    if (Object.is(old, value) && typeof value !== "object") return;
    this.cell.result = value as Cell["result"];
  }

  finish(): void {
    if (!this.written) this.write({ error: "#NAME?" } satisfies { error: string });
  }
}

class HostGhost implements CellLike {
  readonly type = 0 as CellLike["type"];
  readonly model = {} as CellLike["model"];
  readonly result = undefined;

  constructor(
    readonly row: number,
    readonly col: number,
    private readonly fill: (value: unknown) => void,
  ) {}

  get value(): unknown {
    return null;
  }

  set value(value: unknown) {
    this.fill(value);
  }
}
