import type { Locale } from "./cell";
import { documentOf, type Shell, shellOf, writeDocument } from "./document";
import { calculateAll } from "./engine";
import type { SheetNow } from "./files/merge";
import { type Saved, writeInto } from "./files/save";
import { readState, stateOf } from "./opened";
import type { State } from "./state";
import { type Piece, piecesOf, take } from "./transfer";

/** All of a workbook but its cells, as plain data: what is asked of whoever writes it. */
export interface SaveOrder {
  readonly locale: Locale;
  readonly shell: Shell;
  /** The file it came in, and which of its sheets are which now. */
  readonly origin?: { readonly bytes: Uint8Array; readonly sheets: readonly SheetNow[] };
}

/** Writes a workbook from its order and its cells, here or elsewhere. */
export type Writer = (order: SaveOrder, pieces: Iterable<Piece>) => Promise<Saved>;

export function orderOf(state: State): SaveOrder {
  const { locale, origin, moved, workbook } = state;
  const sheets = workbook.worksheets.map((sheet): SheetNow => ({
    name: sheet.name,
    state: sheet.state === "visible" ? undefined : sheet.state,
    origin: origin?.parts.get(sheet),
    moves: moved.get(sheet) ?? [],
  }));
  return { locale, shell: shellOf(state), origin: origin && { bytes: origin.bytes, sheets } };
}

/** Both the file as it came and the workbook as it is are written this way: what the library makes of a copy is no change of anybody's. */
async function fileOf(
  locale: Locale,
  shell: Shell,
  pieces: Iterable<Piece> | AsyncIterable<Piece>,
): Promise<Uint8Array> {
  const copy = stateOf(documentOf(shell), locale);
  copy.names = [...shell.names];
  copy.workbook.worksheets.forEach(({ id }, index) =>
    copy.filters.set(id, shell.filters[index] ?? []),
  );
  for await (const piece of pieces) take(copy, piece);
  return writeDocument(copy, shell.namings);
}

/** Writes a workbook from its order and its cells; in one that came from a file, what nobody changed goes back as it came. */
export async function written(
  { locale, shell, origin }: SaveOrder,
  pieces: Iterable<Piece> | AsyncIterable<Piece>,
): Promise<Saved> {
  const now = await fileOf(locale, shell, pieces);
  if (!origin) return { bytes: now, losses: [] };
  const first = await readState(origin.bytes, locale);
  if (!first.origin) return { bytes: now, losses: [] };
  calculateAll(first);
  const base = await fileOf(locale, shellOf(first), piecesOf(first));
  return writeInto(first.origin, base, now, origin.sheets);
}
