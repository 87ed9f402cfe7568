/** A block of cells as the clipboard carries it: rows of texts. */
export type Block = readonly (readonly string[])[];

/** The block as tab-separated text; a text with a tab, a line break or a quote is quoted as Excel does. */
export function toText(block: Block): string {
  return block.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

const quoted = (text: string): string =>
  /[\t\n\r"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;

/** Rows of tab-separated text; quoted fields may hold tabs and line breaks. The last, empty line is no row. */
export function fromText(text: string): string[][] {
  const rows: string[][] = [[]];
  const source = text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/\n$/, "");
  const field = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;
  for (let match = field.exec(source); match; match = field.exec(source)) {
    rows[rows.length - 1]?.push(
      match[1] === undefined ? (match[2] ?? "") : match[1].replace(/""/g, '"'),
    );
    if (match[3] === "\n") rows.push([]);
    if (match[3] === "" || field.lastIndex > source.length) break;
  }
  return squared(rows);
}

/** The first table of pasted HTML, merged cells laid out as empty ones; undefined where it holds no table. */
export function fromHtml(html: string): string[][] | undefined {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (!table || table.rows.length === 0) return undefined;
  const grid: string[][] = [];
  const taken = new Set<string>();
  [...table.rows].forEach((row, r) => {
    const line = (grid[r] ??= []);
    let c = 0;
    for (const cell of row.cells) {
      while (taken.has(`${r},${c}`)) line[c++] ??= "";
      line[c] = (cell.textContent ?? "").replace(/\s+/g, " ").trim();
      for (let down = 0; down < cell.rowSpan; down += 1)
        for (let over = 0; over < cell.colSpan; over += 1) taken.add(`${r + down},${c + over}`);
      c += cell.colSpan;
    }
  });
  return squared(grid.map((row) => Array.from(row, (text) => text ?? "")));
}

/** The block as an HTML table, so that other programs keep the columns apart. */
export function toHtml(block: Block): string {
  const cell = (text: string): string =>
    `<td>${text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\n/g, "<br>")}</td>`;
  return `<table>${block.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("")}</table>`;
}

function squared(rows: string[][]): string[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}
