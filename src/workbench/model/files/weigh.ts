import { FileRefusal } from "./refusal";
import type { Limits } from "./zip";

const [TAG, CELL] = ["<", "c"].map((sign) => sign.charCodeAt(0));
/** What may come after the name of an element: a blank, a line's end, a tab, its own end. */
const AFTER = new Set([" ", "\n", "\r", "\t", "/", ">"].map((sign) => sign.charCodeAt(0)));

/** Counts what the parts hold before anything is made of them; refuses with `fileCells` what would take all memory. */
export function weigh(
  parts: ReadonlyMap<string, Uint8Array>,
  { cells: mostCells, elements: mostElements }: Pick<Limits, "cells" | "elements">,
): void {
  let [cells, elements] = [0, 0];
  for (const [name, bytes] of parts) {
    if (!/\.(?:xml|vml|rels)$/i.test(name)) continue;
    for (
      let at = bytes.indexOf(TAG as number);
      at >= 0;
      at = bytes.indexOf(TAG as number, at + 1)
    ) {
      elements++;
      if (bytes[at + 1] === CELL && AFTER.has(bytes[at + 2] as number)) cells++;
      if (cells > mostCells || elements > mostElements)
        throw new FileRefusal("fileCells", mostCells.toLocaleString("da-DK"));
    }
  }
}
