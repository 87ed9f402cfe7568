import { Workbook, type Cell, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { holds, parseAddress } from "./area";
import { areaNames, intersecting } from "./calc/intersect";
import { dressCharts, nameCharts, type Naming } from "./chartfile";
import { peek, type Peek } from "./filepeek";
import { fromFile, toFile } from "./fileformula";
import { canonical, type SheetPart } from "./files/canonical";
import type { Package } from "./files/opc";
import { openPackage } from "./files/recognise";
import { FileRefusal } from "./files/refusal";
import type { Criterion } from "./filter/criterion";
import { filterTexts, putFilters } from "./filter/infile";
import { eachCell } from "./row";
import { hasFormula, plain, serialOf } from "./scalar";
import type { NameInfo } from "./name";
import { dressNames } from "./names";
import type { TableInfo } from "./table";
import { settleTables, tableInfo } from "./tabledocument";
import { joinValidations } from "./validation";
import { cellKey, cellOfKey, spilledAt, type Origin, type State } from "./state";

/** A file that was read: the library's document, and the file as it came. */
export interface ReadFile {
  readonly workbook: Workbook;
  readonly peek: Peek;
  readonly origin: Origin;
}

/** Reads an .xlsx file into the library's document, with formulas one to a cell and dates as serial numbers, or all of it but the cells; refuses with a `FileRefusal`. */
export async function readDocument(bytes: Uint8Array, withoutCells = false): Promise<ReadFile> {
  installChartSupport();
  const file = await openPackage(bytes);
  const { workbook, sheets } = await readParts(file, withoutCells);
  const peeked = peek(file);
  const areas = areaNames(peeked.names);
  for (const sheet of workbook.worksheets)
    normalise(sheet, Boolean(workbook.properties.date1904), areas);
  const parts = new Map(
    workbook.worksheets.map((sheet, index) => [sheet, sheets[index]?.part ?? ""] as const),
  );
  return { workbook, peek: peeked, origin: { bytes, file, parts } };
}

/** The library reads the file; what it stumbles over beside the cells stays in the file and is not shown. */
async function readParts(
  file: Package,
  withoutCells: boolean,
): Promise<{ workbook: Workbook; sheets: readonly SheetPart[] }> {
  let reason = "";
  for (const bare of [false, true]) {
    const { parts, sheets } = canonical(file, bare, withoutCells);
    const workbook = new Workbook();
    try {
      await workbook.xlsx.loadFromFiles(parts);
      if (workbook.worksheets.length === sheets.length) return { workbook, sheets };
    } catch (error) {
      reason = error instanceof Error ? error.message.slice(0, 200) : String(error);
    }
  }
  throw new FileRefusal("fileDamaged", reason);
}

/** An empty document with one sheet. */
export function emptyDocument(sheetName: string): Workbook {
  installChartSupport();
  const workbook = new Workbook();
  workbook.addWorksheet(sheetName);
  return workbook;
}

function normalise(sheet: Worksheet, from1904: boolean, areas: ReadonlySet<string>): void {
  // A file without panes leaves the library's list out, against its types.
  sheet.views = sheet.views ?? [];
  joinValidations(sheet);
  settleTables(sheet);
  const tables = Object.values(sheet.tables).map((table) => tableInfo({ sheet, table }));
  eachCell(sheet, (cell) => normaliseCell(sheet, cell, from1904, { tables, areas }));
  for (const { rules } of sheet.conditionalFormattings)
    for (const rule of rules) {
      mendFill(rule.style?.fill);
      mendFormat(rule.style);
    }
}

/** Excel leaves out the pattern of a conditional fill; the library would write "undefined" for it, and the cells turn black. */
function mendFill(fill: unknown): void {
  const pattern = fill as { type?: string; pattern?: string } | undefined;
  if (pattern && pattern.type === "pattern" && !pattern.pattern) pattern.pattern = "solid";
}

/** The library reads a conditional number format with its number, and would write "[object Object]" for it. */
function mendFormat(style: { numFmt?: unknown } | undefined): void {
  const format = style?.numFmt as { formatCode?: string } | string | undefined;
  if (style && typeof format === "object") style.numFmt = format.formatCode;
}

const tableOf = (tables: readonly TableInfo[], cell: Cell): string | undefined =>
  tables.find(({ area }) => holds(area, area.sheet, cell.row - 1, cell.col - 1))?.name;

function normaliseCell(
  sheet: Worksheet,
  cell: Cell,
  from1904: boolean,
  { tables, areas }: { tables: readonly TableInfo[]; areas: ReadonlySet<string> },
): void {
  if (!hasFormula(cell)) {
    if (cell.value instanceof Date) cell.value = serialOf(cell.value, from1904);
    // An empty shared text is read as an empty object, which the library then cannot write.
    else if (isNothing(cell.value)) cell.value = "";
    return;
  }
  // A table of what-if values has no formula of its own; what it shows are values here, and the file keeps it.
  if (!cell.formula) {
    const shown = plain(cell.result, from1904);
    cell.value = (
      typeof shown === "object" && shown !== null ? { error: shown.code } : shown
    ) as Cell["value"];
    return;
  }
  const { ref, shareType } = cell.model as { ref?: string; shareType?: string };
  const result = plain(cell.result, from1904);
  const written = fromFile(cell.formula ?? "", tableOf(tables, cell));
  const formula = shareType === "array" ? written : intersecting(written, areas);
  if (shareType === "array" && ref) emptySpill(sheet, cell, ref);
  cell.value = {
    formula,
    result:
      (typeof result === "object" && result !== null ? { error: result.code } : result) ??
      undefined,
  } as Cell["value"];
}

const isNothing = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length === 0;

/** A file holds the values an array formula filled; here they belong to the formula. */
function emptySpill(sheet: Worksheet, source: Cell, ref: string): void {
  const area = parseAddress(sheet.name, ref);
  if (!area) return;
  for (let row = area.top; row <= Math.min(area.bottom, sheet.rowCount - 1); row++) {
    const line = sheet.findRow(row + 1);
    for (
      let column = area.left;
      column <= Math.min(area.right, (line?.cellCount ?? 0) - 1);
      column++
    ) {
      const cell = line?.findCell(column + 1);
      if (cell && cell !== source && (cell.type as number) !== 1) cell.value = null;
    }
  }
}

/** What is written of a workbook beside its cells, as plain data that another thread can take. */
export interface Shell {
  readonly model: Workbook["model"];
  readonly names: readonly NameInfo[];
  readonly namings: readonly Naming[];
  /** What the columns of the sheets' own filters show, by the sheets' places. */
  readonly filters: readonly (readonly (Criterion | undefined)[])[];
}

/** The shell of a workbook, with its charts as files have them; the workbook stays as it is. */
export function shellOf(state: State): Shell {
  const { namings, undo } = dressCharts(state);
  const sheets = state.workbook.worksheets as unknown as { _rows: unknown; _merges: unknown }[];
  const cells = sheets.map(({ _rows, _merges }) => ({ _rows, _merges }));
  try {
    // The library has no model of a sheet without its cells.
    for (const sheet of sheets) Object.assign(sheet, { _rows: [], _merges: {} });
    return {
      model: structuredClone(state.workbook.model),
      names: state.names,
      namings,
      filters: state.workbook.worksheets.map(({ id }) => state.filters.get(id) ?? []),
    };
  } finally {
    sheets.forEach((sheet, index) => Object.assign(sheet, cells[index]));
    undo();
  }
}

/** The document of a shell, its cells still to come. */
export function documentOf({ model }: Shell): Workbook {
  installChartSupport();
  const workbook = new Workbook();
  const filters = model.worksheets.map(({ tables }) => tables.map((one) => one.autoFilterRef));
  workbook.model = model;
  // The library gives every table of a model a filter, also one without.
  workbook.worksheets.forEach((sheet, index) =>
    Object.values(sheet.tables).forEach(({ model: table }, at) =>
      Object.assign(table, { autoFilterRef: filters[index]?.[at] }),
    ),
  );
  return workbook;
}

/**
 * Writes a document whose charts are as files have them as .xlsx, and is not used afterwards: formulas that fill several cells are
 * marked as dynamic arrays, and what they fill is stored as their cached values.
 */
export async function writeDocument(state: State, namings: readonly Naming[]): Promise<Uint8Array> {
  for (const sheet of state.workbook.worksheets) dress(state, sheet);
  dressNames(state);
  // Excel calculates the file anew when it opens it, with the add-in's functions.
  state.workbook.calcProperties = { ...state.workbook.calcProperties, fullCalcOnLoad: true };
  const filters = filterTexts(state);
  inBlocks(state.workbook);
  const written = await state.workbook.xlsx.writeBuffer({ validate: false });
  return putFilters(await nameCharts(new Uint8Array(written), namings), filters);
}

/** What the library writes a part into. */
interface Entry {
  write(text: string): void;
  end(): void;
}
interface ZipMaker {
  createZipWriter(options: unknown): { createEntry(name: string): Entry };
}

/** Signs that are handed over at once. */
const BLOCK = 65_536;

/** The library hands every tag of a sheet to the compressor by itself: millions of calls for a large one. */
function inBlocks(workbook: Workbook): void {
  const maker = workbook.xlsx as unknown as ZipMaker;
  // From its class, so that a workbook that is saved again is not wrapped once more.
  const { createZipWriter } = Object.getPrototypeOf(maker) as ZipMaker;
  maker.createZipWriter = (options) => {
    const zip = createZipWriter.call(maker, options);
    const create = zip.createEntry.bind(zip);
    zip.createEntry = (name) => {
      const entry = create(name);
      let parts: string[] = [];
      let size = 0;
      const flush = (): void => {
        if (size > 0) entry.write(parts.join(""));
        [parts, size] = [[], 0];
      };
      return {
        write: (text) => {
          parts.push(text);
          size += text.length;
          if (size >= BLOCK) flush();
        },
        end: () => {
          flush();
          entry.end();
        },
      };
    };
    return zip;
  };
}

/** Formulas of validations and conditional formats, as files have them. */
function dressRules(sheet: Worksheet): void {
  const rules = [
    ...Object.values(sheet.dataValidations.model),
    ...sheet.conditionalFormattings.flatMap((format) => format.rules),
  ] as { formulae?: unknown[] }[];
  for (const rule of rules)
    rule.formulae = rule.formulae?.map((formula) =>
      typeof formula === "string" ? toFile(formula.replace(/^=/, "")) : formula,
    );
}

function dress(state: State, sheet: Worksheet): void {
  const set = (cell: Cell, value: unknown): void => void (cell.value = value as never);
  const regions = state.spills.get(sheet.id)?.regions;
  const tables = Object.values(sheet.tables).map((table) => tableInfo({ sheet, table }));
  dressRules(sheet);
  eachCell(sheet, (cell) => {
    if (!hasFormula(cell)) return;
    const region = regions?.get(cellKey(cell.row - 1, cell.col - 1));
    const result = cell.result as { error?: string } | undefined;
    const blocked = typeof result === "object" && result !== null && result.error === "#SPILL!";
    const formula = toFile(cell.formula ?? "", tableOf(tables, cell), !region && !blocked);
    if (region || blocked) {
      const last = sheet.getCell(
        cell.row + (region?.rows ?? 1) - 1,
        cell.col + (region?.columns ?? 1) - 1,
      );
      set(cell, {
        formula,
        result,
        shareType: "array",
        ref: `${cell.address}:${last.address}`,
        isDynamicArray: true,
      });
    } else if (formula !== cell.formula) set(cell, { formula, result });
  });
  for (const [key] of state.spills.get(sheet.id)?.cells ?? []) {
    const [row, column] = cellOfKey(key);
    const value = spilledAt(state, sheet.id, row, column)?.value ?? null;
    set(
      sheet.getCell(row + 1, column + 1),
      typeof value === "object" && value !== null ? { error: value.code } : value,
    );
  }
}
