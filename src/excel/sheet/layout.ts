import type { Cell } from "../../core/cell";
import type { Area } from "../address";

/** What a column accepts. A list is named: its choices stand in `SheetLayout.lists`. */
export type Validation =
  | { readonly kind: "list"; readonly list: string }
  | { readonly kind: "number"; readonly min: number; readonly max: number }
  | { readonly kind: "day" };

/** How a cell is marked when it holds exactly this text, or begins with it. The text itself carries the meaning; the colour only repeats it. */
export interface Highlight {
  readonly text: string;
  readonly begins?: boolean;
  readonly tone: "good" | "bad" | "doubtful";
}

/** What Excel shows beside a cell while it is selected. */
export interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** One column of a table. `width` counts characters; `format` is Excel's number format in English notation. */
export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly header: string;
  /** What the column was headed in earlier versions: it is then known by that too. */
  readonly was?: string;
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
  readonly prompt?: Prompt;
  /** Long texts go over several lines. */
  readonly wrap?: boolean;
  /** Text that follows a column of numbers, which stand against its edge: a little in from it. */
  readonly indent?: boolean;
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
  /** Nobody writes in its rows: they are written anew in the order given, unless people have added a column of their own. */
  readonly ordered?: boolean;
}

/** The keys of a table's columns, as a type: its layout, its reader, its checks and its words share them. */
export type KeyOf<Table> = Table extends TableLayout<infer Key> ? Key : never;

/** Declares a table; the keys are taken from its columns, so that a mistyped one does not compile anywhere. */
export const tableLayout = <const Key extends string>(table: TableLayout<Key>): TableLayout<Key> =>
  table;

/** A cell of a block that is more than text: with a workbook name of its own, or to be filled by people. */
export interface BlockCell {
  /** Its place in the block, from 0. */
  readonly row: number;
  readonly column: number;
  readonly name?: string;
  readonly owner?: "user";
  readonly validation?: Validation;
  readonly prompt?: Prompt;
}

/** Cells beside or above the tables: title, notes, a summary. Kept under a workbook name; a cell that a person changed is left alone. */
export interface BlockLayout {
  /** The workbook name of the block, e.g. `Udsat_Kriterier_noter`. */
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Above the tables, or to the right of them. */
  readonly place: "above" | "right";
  /** Where it stands on a new sheet, from 0, instead of under the block before it. */
  readonly at?: { readonly row: number; readonly column: number };
  readonly cells?: readonly BlockCell[];
  readonly highlights?: readonly Highlight[];
  readonly centred?: boolean;
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
  /** The row of the tables' headers, from 0, where the blocks are placed by `at`. */
  readonly header?: number;
  readonly landscape?: boolean;
  /** What goes on paper. Without it, everything does. */
  readonly paper?: Paper;
  /** What people do with the sheet: its tab has the colour of its group. */
  readonly group?: SheetGroup;
}

/** A sheet with one table, whose keys are a type. */
export interface SingleTable<Key extends string> extends SheetLayout {
  readonly tables: readonly [TableLayout<Key>];
}

/** The one table of a sheet. */
export const tableOf = <Key extends string>({ tables }: SingleTable<Key>): TableLayout<Key> =>
  tables[0];

/** Sheets that people fill in, sheets that Udsat fills in, and sheets with what charts and lists need. */
export type SheetGroup = "input" | "output" | "machine";

/** The part of a sheet that is printed: the rest is detail for the screen. */
export interface Paper {
  /** The last printed column, counted from the sheet's first column. */
  readonly columns: number;
  /** The last printed row, where the sheet ends in pictures; without it, the last row that holds anything. */
  readonly rows?: number;
  /** A second part that is printed on pages of its own: its first column, from 0, and how many there are. */
  readonly then?: { readonly from: number; readonly columns: number };
  /** Pages that it is to fit downwards too, where the width alone would leave a little on one more. */
  readonly pages?: number;
  /** The rows of the band with the charts are left out: they are wider than the page. */
  readonly withoutBand?: boolean;
  /** A block to the right of these columns that is printed on a page of its own while it holds anything. */
  readonly apart?: string;
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

/**
 * The columns kept free to the left of a block beside tables: a column of people's own that is put into a table pushes
 * what stands to the right of its rows, and is to reach no block of ours.
 */
export const ROOM = 8;

/** Where everything stands on a new sheet: blocks above, the band for charts, an empty row, the tables side by side, then the blocks to the right. */
export function place(layout: SheetLayout, counts: Readonly<Record<string, number>>): Placement {
  const blocks: Record<string, Area> = {};
  let row = 0;
  for (const block of layout.blocks.filter(({ place }) => place === "above")) {
    const { rows, columns, at = { row, column: 0 } } = block;
    blocks[block.name] = { ...at, rows, columns };
    if (!block.at) row += rows;
  }
  const band = layout.band === undefined ? 0 : layout.band + 1;
  const header = layout.header ?? (row + band === 0 ? 0 : row + band + 1);
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
    if (layout.tables.length > 0) column += ROOM - 1;
    blocks[block.name] = { row: header, column, rows: block.rows, columns: block.columns };
    column += block.columns + 1;
  }
  return { tables, blocks, header, free: column };
}
