/** The last row of a sheet, as addresses count. */
export const LAST_ROW = 1_048_576;

/** A block of cells on a sheet; row and column count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The letters of a column counted from 0: 0 → A, 26 → AA. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

const number = (text: string): number =>
  Array.from(text.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) -
  1;

/** `A1:B3` without a sheet. */
export function address(area: Area): string {
  const first = `${letters(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${letters(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** The area an address names; the sheet, dollars and quotes are passed over. Throws for anything but a block of cells. */
export function areaOf(text: string): Area {
  const cells = text.slice(text.lastIndexOf("!") + 1).replace(/\$/g, "");
  const [from, to = from] = cells.split(":").map((part) => /^([A-Z]+)(\d+)$/i.exec(part));
  if (!from || !to) throw new Error(`not a block of cells: ${text}`);
  const column = number(from[1] ?? "");
  const row = Number(from[2]) - 1;
  return { row, column, rows: Number(to[2]) - row, columns: number(to[1] ?? "") - column + 1 };
}

/** The sheet an address names, without its quotes; `null` where it names none. */
export function sheetOf(text: string): string | null {
  const bang = text.lastIndexOf("!");
  if (bang < 0) return null;
  const name = text.slice(0, bang);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** A reference with its sheet, quoted where Excel needs it. */
export function reference(sheet: string, area: Area): string {
  return `'${sheet.replace(/'/g, "''")}'!${address(area)}`;
}

/** `='Ark 1'!$A$1:$G$39`. */
export function pointer(sheet: string, area: Area): string {
  const first = `$${letters(area.column)}$${area.row + 1}`;
  const last = `$${letters(area.column + area.columns - 1)}$${area.row + area.rows}`;
  return `='${sheet.replace(/'/g, "''")}'!${first === last ? first : `${first}:${last}`}`;
}
