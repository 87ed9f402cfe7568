import type { Cell } from "../../core/cell";
import type { Area } from "../address";

/** What a column accepts. A list is named: its choices stand in `SheetLayout.lists`. */
export type Validation =
  | { readonly kind: "list"; readonly list: string }
  | { readonly kind: "number"; readonly min: number; readonly max: number }
  | { readonly kind: "day" };

/** How a cell is marked when it holds exactly this text. The text itself carries the meaning; the colour only repeats it. */
export interface Highlight {
  readonly text: string;
  readonly tone: "good" | "bad" | "doubtful";
}

/** One column of a table. `width` counts characters; `format` is Excel's number format in English notation. */
export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly header: string;
  readonly width: number;
  /**
   * Who fills it. `user`: Udsat writes it when the row is made and never again. `udsat`: written anew at every refresh.
   * `formula`: a calculated column, written when the column is made.
   */
  readonly owner: "user" | "udsat" | "formula";
  readonly format?: string;
  /** The formula of a calculated column: English names, commas, structured references. */
  readonly formula?: string;
  readonly validation?: Validation;
  readonly highlights?: readonly Highlight[];
  /** Long texts go over several lines. */
  readonly wrap?: boolean;
  /** A person must fill it for the row to count as complete. */
  readonly required?: boolean;
}

/** One table. Its name finds it again, wherever it was moved and whatever its sheet is called. */
export interface TableLayout<Key extends string = string> {
  readonly name: string;
  /** The key of the column that recognises a row. */
  readonly id: NoInfer<Key>;
  readonly columns: readonly Column<Key>[];
  /** `kept`: rows are people's own and stay for ever. `given`: rows that are no longer given go, unless a person wrote in them. */
  readonly rows: "kept" | "given";
  /** What a given table writes in its own columns of a row that is no longer given but stays because a person wrote in it. */
  readonly gone?: Row<NoInfer<Key>>;
}

/** The keys of a table's columns, as a type: its layout, its reader, its checks and its words share them. */
export type KeyOf<Table> = Table extends TableLayout<infer Key> ? Key : never;

/** Declares a table; the keys are taken from its columns, so that a mistyped one does not compile anywhere. */
export const tableLayout = <const Key extends string>(table: TableLayout<Key>): TableLayout<Key> =>
  table;

/** Cells beside or above the tables: title, notes, a summary. Kept under a workbook name; a cell that a person changed is left alone. */
export interface BlockLayout {
  /** The workbook name of the block, e.g. `Udsat_Kriterier_noter`. */
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Above the tables, or to the right of them. */
  readonly place: "above" | "right";
  readonly widths?: readonly number[];
  /** Number formats, row by row; a row or cell left out is General. */
  readonly formats?: readonly (readonly string[])[];
  /** Rows shown bold, from 0. */
  readonly strong?: readonly number[];
}

/** A native chart bound to the columns of a table. */
export interface ChartLayout<Key extends string = string> {
  readonly name: string;
  readonly title: string;
  readonly kind: "column" | "bar" | "line";
  readonly table: string;
  /** The key of the column with the categories. */
  readonly categories: Key;
  readonly series: readonly {
    readonly column: Key;
    readonly line?: boolean;
    readonly colour?: string;
  }[];
  /** Points. */
  readonly width?: number;
  readonly height?: number;
  readonly valueAxis?: string;
  readonly valueFormat?: string;
}

/** Declares a chart over the columns of a table. */
export const chartLayout = <Key extends string>(
  table: TableLayout<Key>,
  chart: Omit<ChartLayout<NoInfer<Key>>, "table">,
): ChartLayout => ({ ...chart, table: table.name });

/** The choices of the validation lists, kept on a hidden sheet under this workbook name. */
export interface ListLayout {
  readonly name: string;
  readonly choices: readonly string[];
}

/** A sheet as data: its writer, its reader and its test all go by this. */
export interface SheetLayout {
  /** Never changes after release: the key of what Udsat remembers about the sheet. */
  readonly id: string;
  /** The sheet's first name; people may rename it. */
  readonly name: string;
  readonly blocks: readonly BlockLayout[];
  readonly tables: readonly TableLayout[];
  readonly charts?: readonly ChartLayout[];
  readonly lists?: readonly ListLayout[];
  /** The workbook name that holds on to the range the sheet was made from, so that it is found again after rows were inserted or sheets renamed. */
  readonly source?: string;
  /** Rows kept free between the blocks above and the tables, with the charts side by side in them; without it the charts stand to the right. */
  readonly band?: number;
  /** Columns of usual width kept free to the left of the tables, with the charts in them; for sheets that are opened for their charts. */
  readonly indent?: number;
  /** Freezes this many columns, and everything down to the headers where there is no band. */
  readonly freezeColumns?: number;
  readonly landscape?: boolean;
}

/** One row of a table, by column key. A key left out is left as it is; `null` empties it. */
export type Row<Key extends string = string> = Readonly<Partial<Record<Key, Cell>>>;

/** The rows of one table, checked against its keys, as `SheetData.tables` takes them. */
export const rowsIn = <Key extends string>(
  table: TableLayout<Key>,
  rows: readonly Row<NoInfer<Key>>[],
): Readonly<Record<string, readonly Row[]>> => ({ [table.name]: rows });

/** What a sheet is filled with: rows by table name, cells by block name. A block cell that starts with `=` is a formula. */
export interface SheetData {
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  readonly blocks?: Readonly<Record<string, readonly (readonly Cell[])[]>>;
  /** What `SheetLayout.source` is to refer to, e.g. `='Ark 1'!$A$1:$G$39` or `=Tabel1[#All]`. */
  readonly source?: string;
  /** Choices to be remembered with the sheet, so that colleagues refresh with the same. */
  readonly choices?: Readonly<Record<string, string | number | null>>;
}

export interface Placement {
  readonly tables: Readonly<Record<string, Area>>;
  readonly blocks: Readonly<Record<string, Area>>;
  /** The header row of the tables, and the first column free to the right, both from 0. */
  readonly header: number;
  readonly free: number;
}

/** Where everything stands on a new sheet: blocks above, the band for charts, an empty row, the tables side by side, then the blocks to the right. */
export function place(layout: SheetLayout, counts: Readonly<Record<string, number>>): Placement {
  const blocks: Record<string, Area> = {};
  let row = 0;
  for (const block of layout.blocks.filter(({ place }) => place === "above")) {
    blocks[block.name] = { row, column: 0, rows: block.rows, columns: block.columns };
    row += block.rows;
  }
  const band = layout.band === undefined ? 0 : layout.band + 1;
  const header = row + band === 0 ? 0 : row + band + 1;
  const tables: Record<string, Area> = {};
  let column = layout.indent ?? 0;
  for (const table of layout.tables) {
    tables[table.name] = {
      row: header,
      column,
      rows: Math.max(1, counts[table.name] ?? 0) + 1,
      columns: table.columns.length,
    };
    column += table.columns.length + 1;
  }
  for (const block of layout.blocks.filter(({ place }) => place === "right")) {
    blocks[block.name] = { row: header, column, rows: block.rows, columns: block.columns };
    column += block.columns + 1;
  }
  return { tables, blocks, header, free: column };
}
