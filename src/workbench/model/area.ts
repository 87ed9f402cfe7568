/** A rectangle of cells on one sheet: rows and columns count from 0, the last ones are part of it. */
export interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell: row and column count from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Whether the cell lies inside the area, its edges included. */
export const holds = (area: Area, sheet: string, row: number, column: number): boolean =>
  sameSheet(area.sheet, sheet) &&
  row >= area.top &&
  row <= area.bottom &&
  column >= area.left &&
  column <= area.right;

/** Whether two areas share at least one cell. */
export const overlap = (a: Area, b: Area): boolean =>
  sameSheet(a.sheet, b.sheet) &&
  a.top <= b.bottom &&
  b.top <= a.bottom &&
  a.left <= b.right &&
  b.left <= a.right;

/** Whether the whole of the inner area lies in the outer. */
export const covers = (outer: Area, inner: Area): boolean =>
  sameSheet(outer.sheet, inner.sheet) &&
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

/** Sheet names are compared as Excel does, without regard to case. */
export const sameSheet = (a: string, b: string): boolean =>
  a === b || a.toLowerCase() === b.toLowerCase();

/** The letters of a column that counts from 0: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The column, counting from 0, of its letters in any case. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** The address without its sheet: "A1" for one cell, "A1:B2" for more. */
export function addressOf(area: Omit<Area, "sheet">): string {
  const first = columnLetters(area.left) + (area.top + 1);
  return area.top === area.bottom && area.left === area.right
    ? first
    : `${first}:${columnLetters(area.right)}${area.bottom + 1}`;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d+):\$?(\d+)$/;

/** The area of an address without a sheet ("B2", "A1:C9", "A:C", "2:4", dollars allowed), or undefined if it is none. */
export function parseAddress(sheet: string, address: string): Area | undefined {
  const cells = ADDRESS.exec(address);
  if (cells)
    return ordered(
      sheet,
      Number(cells[2]) - 1,
      columnNumber(cells[1] ?? ""),
      Number(cells[4] ?? cells[2]) - 1,
      columnNumber(cells[3] ?? cells[1] ?? ""),
    );
  const columns = COLUMNS.exec(address);
  if (columns)
    return ordered(
      sheet,
      0,
      columnNumber(columns[1] ?? ""),
      LAST_ROW,
      columnNumber(columns[2] ?? ""),
    );
  const rows = ROWS.exec(address);
  if (rows) return ordered(sheet, Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN);
  return undefined;
}

function ordered(
  sheet: string,
  row: number,
  column: number,
  otherRow: number,
  otherColumn: number,
): Area | undefined {
  const area = {
    sheet,
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
  return area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN
    ? area
    : undefined;
}

/** The sheet's name as it stands in a formula: quoted when it holds anything but letters, digits and underscore. */
export function quoteSheet(sheet: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) &&
    !/^[A-Z]{1,3}\d+$/i.test(sheet) &&
    !/^R\d*C\d*$/i.test(sheet);
  return plain ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

/** The full address with absolute marks, as names and charts write it: Ark1!$A$1:$B$2. */
export function absoluteAddress(area: Area): string {
  const first = `$${columnLetters(area.left)}$${area.top + 1}`;
  const last = `$${columnLetters(area.right)}$${area.bottom + 1}`;
  return `${quoteSheet(area.sheet)}!${first === last ? first : `${first}:${last}`}`;
}
