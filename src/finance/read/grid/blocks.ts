import { isHeading, headerAt } from "./heads";
import { type BodyRow, type Heading, type Block, isFigure, shapeOf } from "./shape";
import { type Sheet, textAt, tokenAt } from "./sheet";

/** Divides a sheet into blocks: a heading row begins one, and so does a table without headings. */
export function blocksOf(sheet: Sheet): Block[] {
  const rows = spacedOut(sheet);
  if (!rows) return blocksIn(sheet);
  const at = (row: number): number => rows[row] ?? row;
  const moved = new Map<readonly Heading[], readonly Heading[]>();
  const each = new Map<Heading, Heading>();
  const heading = (one: Heading): Heading => {
    const found = each.get(one) ?? { row: at(one.row), text: one.text };
    each.set(one, found);
    return found;
  };
  const list = (headings: readonly Heading[]): readonly Heading[] => {
    const found = moved.get(headings) ?? headings.map(heading);
    moved.set(headings, found);
    return found;
  };
  return blocksIn({ ...sheet, rows: rows.map((row) => sheet.rows[row] ?? []) }).map((block) => ({
    header: block.header.map(at),
    titles: list(block.titles),
    body: block.body.map((row) => ({ ...row, row: at(row.row), headings: list(row.headings) })),
  }));
}

/** The rows that hold something, where a blank row after each is only air; undefined where blank rows divide. */
function spacedOut({ rows }: Sheet): number[] | undefined {
  const filled = rows.flatMap((row, index) =>
    row.some(({ kind }) => kind !== "blank") ? [index] : [],
  );
  const next = filled.filter((row, index) => row + 1 === filled[index + 1]).length;
  return filled.length > 1 && next * 6 < filled.length ? filled : undefined;
}

function blocksIn(sheet: Sheet): Block[] {
  const rows = sheet.rows.map(shapeOf);
  const blocks: Block[] = [];
  let block: { header: number[]; body: BodyRow[]; titles: readonly Heading[] } | undefined;
  let headings: readonly Heading[] = [];
  /** Texts alone since the last row of figures. */
  let pending: readonly Heading[] = [];
  let segment = 0;
  let gap = true;
  const begin = (header: number[]): void => {
    const top = header[0] ?? 0;
    headings =
      header.length === 0
        ? pending
        : pending.filter((one, index) =>
            pending
              .slice(index)
              .every(({ row }, at) => row === top - (pending.length - index) + at),
          );
    block = { header, body: [], titles: pending };
    blocks.push(block);
  };
  for (let row = 0; row < rows.length; row++) {
    const { shape, filled } = rows[row] ?? { shape: "blank", filled: [] };
    if (shape === "blank") {
      if (!gap) segment++;
      gap = true;
      continue;
    }
    const header = headerAt(sheet, rows, row, block, gap, gap || pending.length > 0);
    if (header > 0) {
      begin(Array.from({ length: header }, (_, index) => row + index));
      row += header - 1;
      gap = false;
      continue;
    }
    if (shape === "alone" && isHeading(sheet, rows, row, block)) {
      const heading = { row, text: textAt(sheet, row, filled[0] ?? 0) };
      pending = [...pending, heading];
      headings = [...headings, heading];
      gap = false;
      continue;
    }
    if (!block || (gap && startsAnew(sheet, block, row, filled))) begin([]);
    block?.body.push({ row, headings, segment });
    pending = [];
    gap = false;
  }
  return blocks.filter(({ body }) => body.length > 0);
}

/** A row of figures in columns that the table above does not have is another table. */
function startsAnew(
  sheet: Sheet,
  block: { readonly body: readonly BodyRow[]; readonly header: readonly number[] },
  row: number,
  filled: readonly number[],
): boolean {
  const used = new Set<number>();
  for (const { row: one } of block.body)
    sheet.rows[one]?.forEach((token, column) => isFigure(token) && used.add(column));
  return filled.some((column) => isFigure(tokenAt(sheet, row, column)) && !used.has(column));
}
