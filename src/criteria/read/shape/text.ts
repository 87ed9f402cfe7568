import type { Cell, Grid } from "../../../core/cell";

const DELIMITERS = [";", "\t", "|", ","] as const;
const FEWEST_FIELDS = 3;

/** The fields of one line; a quoted field may hold the delimiter, and a doubled quote is a quote. */
function fieldsOf(line: string, delimiter: string): string[] {
  const fields: string[] = [];
  let field = "";
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? "";
    if (quoted && sign === '"' && line[at + 1] === '"') {
      field += '"';
      at++;
    } else if (sign === '"' && (quoted || field.trim() === "")) quoted = !quoted;
    else if (sign === delimiter && !quoted) {
      fields.push(field.trim());
      field = "";
    } else field += sign;
  }
  return [...fields, field.trim()];
}

/** The only column that holds anything; null where several do, or none. */
function onlyColumn(grid: Grid): number | null {
  let only: number | null = null;
  for (const row of grid)
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (cell === null || cell === undefined || cell === "" || cell === 0) continue;
      if (only !== null && only !== column) return null;
      only = column;
    }
  return only;
}

/**
 * A table that was pasted as text in one column (`Boligområde;Antal beboere;…`), divided into its fields; null where it is
 * not one. Most lines have equally many fields; a comma divides only where all lines with more than one field do.
 */
export function dividedText(grid: Grid): { readonly grid: Grid; readonly column: number } | null {
  const column = onlyColumn(grid);
  if (column === null || grid.length < 2) return null;
  const lines = grid.map((row): Cell => row[column]);
  for (const delimiter of DELIMITERS) {
    const rows = lines.map((line) => (typeof line === "string" ? fieldsOf(line, delimiter) : []));
    const counts = rows.map((fields) => fields.length).filter((count) => count > 1);
    const usual = counts[0] ?? 0;
    const same = counts.filter((count) => count === usual).length;
    const enough = delimiter === "," ? counts.length : counts.length * 0.8;
    if (usual < FEWEST_FIELDS || counts.length < 2 || same < enough) continue;
    const width = Math.max(...counts);
    return {
      column,
      grid: rows.map((fields) =>
        Array.from({ length: width }, (_, place) => fields[place] ?? null),
      ),
    };
  }
  return null;
}
