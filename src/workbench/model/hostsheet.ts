import type { CellLike, RowLike, WorksheetLike } from "@cj-tech-master/excelts/formula";
import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { type Area, holds } from "./area";
import { prepare } from "./prepare";
import { hasFormula, isBlank, plain } from "./scalar";
import { cellKey, type SheetSpills, type State } from "./state";
import { tableArea } from "./tabledocument";

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
  ) {
    this.id = sheet.id;
    this.name = sheet.name;
    next.set(this.id, this.spills);
  }

  get dimensions(): { top: number; left: number; bottom: number; right: number } | null {
    const { top, left, bottom, right } = this.sheet.dimensions;
    const model = { top: top || 1, left: left || 1, bottom: bottom || 1, right: right || 1 };
    for (const [key, region] of this.state.spills.get(this.id)?.regions ?? []) {
      model.bottom = Math.max(model.bottom, Math.floor(key / 16_384) + region.rows);
      model.right = Math.max(model.right, (key % 16_384) + region.columns);
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
    for (let number = 1; number <= this.sheet.rowCount; number++) {
      const row = this.sheet.findRow(number);
      if (!row?.hasValues) continue;
      const eachCell = (a: unknown, b?: unknown): void => {
        const each = (typeof a === "function" ? a : b) as (cell: CellLike, column: number) => void;
        for (let column = 1; column <= row.cellCount; column++) {
          const cell = row.findCell(column);
          if (cell && !isBlank(cell)) each(this.host(cell, number - 1, column - 1), column);
        }
      };
      visit({ hidden: row.hidden, eachCell }, number);
    }
  }

  private host(cell: Cell, row: number, column: number): CellLike {
    if (!hasFormula(cell)) return cell;
    const key = cellKey(row, column);
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
