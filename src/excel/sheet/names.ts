import { type Area, address, areaOf, pointer, sheetOf } from "../address";

/** A workbook name: what it says, and the cells it refers to where that is a plain reference. */
export interface NameRead {
  readonly name: string;
  readonly formula: string;
  readonly place: { readonly sheet: string; readonly area: Area } | null;
}

/** A reference to cells reads the same in every language: `='Ark 1'!$A$5:$B$9`. */
const PLAIN = /^=('(?:[^']|'')+'|[^'!()[\]]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

function placeOf(formula: string): NameRead["place"] {
  if (!PLAIN.test(formula)) return null;
  const reference = formula.slice(1);
  return { sheet: sheetOf(reference) ?? "", area: areaOf(reference) };
}

export const readName = (name: string, formula: string): NameRead => ({
  name,
  formula,
  place: placeOf(formula),
});

/**
 * The hidden name of a column's heading cell: it follows the column when columns are moved or inserted and when the
 * heading is rewritten, so that people may call their columns what they like.
 */
export const columnName = (table: string, key: string): string =>
  `Udsatkolonne.${table}.${spelt(key)}`;

/** Whether a name refers to what a formula says: by its cells, since Excel may show a reference otherwise than it was given. */
export function refersTo(item: NameRead | undefined, formula: string): boolean {
  if (!item) return false;
  if (item.formula === formula) return true;
  const [a, b] = [item.place, placeOf(formula)];
  return (
    a !== null &&
    b !== null &&
    a.sheet.toLowerCase() === b.sheet.toLowerCase() &&
    address(a.area) === address(b.area)
  );
}

/** A column's key as it stands in a name. */
export const spelt = (key: string): string => key.replace(/[^\p{L}\p{N}_.]/gu, "_");

/** Where the headings of a table's columns stand by their names: the column's place in the table by its key's spelling. */
export function namedColumns(
  table: string,
  sheet: string,
  header: Area,
  names: readonly NameRead[],
): ReadonlyMap<string, number> {
  const prefix = columnName(table, "").toLowerCase();
  const found = names.flatMap(({ name, place }) => {
    if (!place || !name.toLowerCase().startsWith(prefix)) return [];
    const index = place.area.column - header.column;
    const within =
      place.sheet.toLowerCase() === sheet.toLowerCase() &&
      place.area.row === header.row &&
      index >= 0 &&
      index < header.columns;
    return within ? [[name.slice(prefix.length), index] as const] : [];
  });
  return new Map(found);
}

/** The heading cell of a column, as the name that follows it refers to it. */
export const headingAt = (sheet: string, row: number, column: number): string =>
  pointer(sheet, { row, column, rows: 1, columns: 1 });
