import { type RangeRef } from "../../thing";
import { type Area, overlap } from "../../../model/area";
import type { CellContent, CellInput } from "../../../model/cell";
import { refuse } from "../../fault";
import { isUnderFilter, isHidden } from "../table/filtering";
import { columnsIn, isUnbounded, rowsIn } from "../../geometry";
import type { Host } from "../../host";
import type { Kind } from "../../kind";
import { guardAllowed, guardCells } from "../sheet/guard";
import { localFormat, plainFormat } from "./number-format";

const MAXIMUM_TEXT = 32_767;
const MAXIMUM_FORMULA = 8_192;
const MAXIMUM_CELLS = 5_000_000;

/** What a property holds for each cell, as rows; null for whole rows and columns, as Excel has it. */
function eachCell<V>(
  it: RangeRef,
  host: Host,
  of: (cell: CellContent, row: number, column: number) => V,
): V[][] | null {
  const area = bounded(host, it);
  return area
    ? host.model
        .contents(area)
        .map((cells, row) =>
          cells.map((cell, column) => of(cell, area.top + row, area.left + column)),
        )
    : null;
}

function bounded(host: Host, it: RangeRef): Area | undefined {
  if (isUnbounded(it)) return undefined;
  if (rowsIn(it) * columnsIn(it) > MAXIMUM_CELLS)
    return host.profile.quirks.tooManyCells === "null" ? undefined : refuse("RangeExceedsLimit");
  return host.area(it);
}

function values(it: RangeRef, host: Host): unknown[][] | null {
  const area = bounded(host, it);
  return area ? host.model.values(area).map((row) => row.map((value) => value ?? "")) : null;
}

function formulas(it: RangeRef, host: Host): unknown[][] | null {
  const area = bounded(host, it);
  return area ? host.model.formulas(area).map((row) => row.map((value) => value ?? "")) : null;
}

function formats(it: RangeRef, host: Host): string[][] | null {
  const area = bounded(host, it);
  if (!area) return null;
  const all = host.model.numberFormats(area);
  return host.profile.quirks.shortHours
    ? all.map((row) => row.map((format) => format.replace(/\bhh:mm\b/g, "h:mm")))
    : all;
}

const valueType = ({ value, error }: CellContent): string => {
  if (error) return "Error";
  if (value === null) return "Empty";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
};

/** The one value of a 1 x 1 array: it goes into every cell of a larger range. */
const only = (rows: readonly unknown[]): unknown =>
  rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1
    ? (rows[0][0] as unknown)
    : undefined;

/** The rows of a value that was set: one value fills every cell, rows must match the range exactly. */
export function shaped(value: unknown, area: Omit<Area, "sheet">): unknown[][] {
  const [rows, columns] = [rowsIn(area), columnsIn(area)];
  if (isUnbounded(area))
    return refuse("InvalidArgument", "Cells of whole rows or columns cannot be set.");
  if (value === null) return refuse("InvalidArgument", "null is no value for a property.");
  const single: unknown = Array.isArray(value) ? only(value) : value;
  if (single !== undefined)
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => single));
  const fits =
    Array.isArray(value) &&
    value.length === rows &&
    value.every((row) => Array.isArray(row) && row.length === columns);
  return fits
    ? (value as unknown[][])
    : refuse(
        "InvalidArgument",
        `The number of rows or columns in the input array doesn't match the size or dimensions of the range (${rows} x ${columns}).`,
      );
}

function cellInput(value: unknown): CellInput {
  if (value === null || value === undefined) return null;
  if (typeof value === "number")
    return Number.isFinite(value)
      ? value
      : refuse("InvalidArgument", "A cell cannot hold an infinite number.");
  if (typeof value === "boolean") return value;
  if (typeof value !== "string")
    return refuse("InvalidArgument", "A cell holds a text, a number, a truth value or a formula.");
  if (value.startsWith("=") && value.length > MAXIMUM_FORMULA)
    return refuse("FormulaLengthExceedsLimit", "A formula has at most 8,192 characters.");
  return value.length > MAXIMUM_TEXT
    ? refuse("InvalidArgument", "A text in a cell has at most 32,767 characters.")
    : value;
}

/** Writes values or formulas; null leaves a cell as it is. */
export function writeCells(host: Host, it: RangeRef, value: unknown): void {
  const area = host.area(it);
  const rows = shaped(value, it).map((row) => row.map(cellInput));
  guardCells(host, area);
  guardGroup(host, rows);
  if (host.profile.quirks.filteredWrites === "visible rows" && isUnderFilter(host, area))
    return writeVisible(host, area, rows);
  host.model.write(area, rows);
  growTable(host, area, rows);
  if (host.profile.quirks.calculatedColumns) calculateColumn(host, area, rows);
}

/** A formula in one cell of a table's column that is empty otherwise fills the column (OfficeDev/office-js #2093, by design). */
function calculateColumn(host: Host, area: Area, rows: readonly (readonly CellInput[])[]): void {
  const [input] = rows[0] ?? [];
  if (rowsIn(area) !== 1 || columnsIn(area) !== 1 || !/^=./.test(String(input))) return;
  const body = host.model
    .tables(area.sheet)
    .map((table) => ({ ...table.body, left: area.left, right: area.right, own: table.body }))
    .find(({ own }) => overlap(own, area));
  if (!body || rowsIn(body) === 1) return;
  const column = { ...body, sheet: area.sheet };
  const empty = host.model.contents(column).every(([cell], row) => {
    const own = body.top + row === area.top;
    return own ? cell?.spill === undefined : cell?.value === null && cell.formula === undefined;
  });
  if (empty) host.model.copy(area, column, "formulas");
}

/** Values just below a table make it longer, unless they are empty or a validation rule stands on their cells (co-authoring page). */
function growTable(host: Host, area: Area, rows: readonly (readonly CellInput[])[]): void {
  if (host.profile.name === "workbench") return;
  if (!rows.some((row) => row.some((input) => input !== null && input !== ""))) return;
  const table = host.model
    .tables(area.sheet)
    .find(
      (each) =>
        !each.totals &&
        area.top === each.area.bottom + 1 &&
        area.left >= each.area.left &&
        area.right <= each.area.right,
    );
  if (!table) return;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (host.model.validationAt(area.sheet, row, column)) return;
  const grown = { ...table.area, bottom: area.bottom };
  const meets = host.model
    .tables(area.sheet)
    .some((other) => other.name !== table.name && overlap(other.area, grown));
  if (!meets) host.model.resizeTable(table.name, grown);
}

/** The trap of a filter: the rows of the array land in the visible rows, one after the other, and the rest is lost. */
function writeVisible(host: Host, area: Area, rows: CellInput[][]): void {
  const visible = rows.flatMap((_, row) =>
    isHidden(host, area.sheet, area.top + row) ? [] : [area.top + row],
  );
  visible.forEach((row, index) =>
    host.model.write({ ...area, top: row, bottom: row }, [rows[index] ?? []]),
  );
}

/** Whether this Excel takes one notation of separators for the other. */
const misread = ({ profile }: Host, local: boolean): boolean =>
  profile.quirks.separators === "misread" && profile.platform === (local ? "OfficeOnline" : "Mac");

function writeFormats(host: Host, it: RangeRef, value: unknown, local: boolean): void {
  const area = host.area(it);
  guardAllowed(host, area.sheet, "formatCells");
  const of = (format: unknown): string => {
    if (typeof format !== "string") return refuse("InvalidArgument", "A number format is a text.");
    if (format === "") return "General";
    return local !== misread(host, local) ? plainFormat(format, host.locale) : format;
  };
  const rows = shaped(value, it);
  host.model.edit(area.sheet, "format", area, (worksheet) => {
    rows.forEach((row, r) =>
      row.forEach((format, c) => {
        if (format === null || format === undefined) return;
        const cell = worksheet.getCell(area.top + r + 1, area.left + c + 1);
        cell.style = { ...cell.style, numFmt: of(format) };
      }),
    );
  });
}

/** A grouped write of many formulas cannot be undone as one (OfficeDev/office-js #6491); the client sends it in pieces. */
function guardGroup(host: Host, rows: readonly (readonly CellInput[])[]): void {
  if (!host.grouped) return;
  host.groupedFormulas += rows
    .flat()
    .filter((input) => typeof input === "string" && /^=./.test(input)).length;
  if (host.groupedFormulas >= host.profile.quirks.groupedFormulas)
    refuse("UndoNotSupported", `${host.groupedFormulas} formulas at once.`);
}

const formulaOf = ({ formula, value }: CellContent): unknown => formula ?? value ?? "";

/** The properties of a range that hold something for each of its cells. */
export const cellProperties: Kind<RangeRef>["properties"] = {
  Values: { get: values, set: (it, value, host) => writeCells(host, it, value) },
  Formulas: { get: formulas, set: (it, value, host) => writeCells(host, it, value) },
  FormulasLocal: {
    get: (it, host) => {
      const { sheet } = host.area(it);
      return eachCell(it, host, (cell, row, column) =>
        cell.formula === undefined ? formulaOf(cell) : host.model.editText(sheet, row, column),
      );
    },
    set: (it, value, host) => {
      const area = host.area(it);
      guardCells(host, area);
      shaped(value, it).forEach((row, r) =>
        row.forEach((input, c) => {
          if (typeof input === "string" && input.startsWith("="))
            host.model.type(area.sheet, area.top + r, area.left + c, input);
          else
            host.model.write(
              {
                sheet: area.sheet,
                top: area.top + r,
                bottom: area.top + r,
                left: area.left + c,
                right: area.left + c,
              },
              [[cellInput(input)]],
            );
        }),
      );
    },
  },
  Text: { get: (it, host) => eachCell(it, host, (cell) => cell.text) },
  ValueTypes: { get: (it, host) => eachCell(it, host, valueType) },
  NumberFormat: {
    get: (it, host) => formats(it, host),
    set: (it, value, host) => writeFormats(host, it, value, false),
  },
  NumberFormatLocal: {
    get: (it, host) =>
      formats(it, host)?.map((row) => row.map((format) => localFormat(format, host.locale))) ??
      null,
    set: (it, value, host) => writeFormats(host, it, value, true),
  },
  HasSpill: {
    get: (it, host) => {
      const area = bounded(host, it);
      if (!area) return null;
      const cells = host.model.contents(area).flat();
      const spilled = cells.filter(
        (cell) => cell.spill !== undefined || cell.spilledFrom !== undefined,
      ).length;
      return spilled === 0 ? false : spilled === cells.length ? true : null;
    },
  },
  SavedAsArray: {
    get: (it, host) => {
      const area = bounded(host, it);
      return area
        ? host.model
            .contents(area)
            .flat()
            .every((cell) => cell.spill !== undefined)
        : null;
    },
  },
};
