import { editZip } from "@cj-tech-master/excelts/archive";
import type { Origin } from "../state";
import { merge, type SheetNow } from "./merge";
import type { Loss } from "./merge/losses";

/** A workbook as a file, and what of the file that was opened it could not keep. */
export interface Saved {
  readonly bytes: Uint8Array;
  readonly losses: readonly Loss[];
}

/** The file that was opened with what changed put into it; every other part keeps its bytes. */
export async function writeInto(
  origin: Origin,
  base: Uint8Array,
  now: Uint8Array,
  sheets: readonly SheetNow[],
): Promise<Saved> {
  const { output, losses } = await merge(origin.file, base, now, sheets);
  const editor = await editZip(origin.bytes, { preserve: "best-effort" });
  // A file may spell its parts' names otherwise, with other letters or the other slash; it gets no second part beside them.
  const spelled = new Map(editor.getEntries().map(({ path }) => [plainName(path), path]));
  const drop = (part: string): boolean => editor.delete(spelled.get(plainName(part)) ?? part);
  for (const part of output.deleted) drop(part);
  for (const [part, bytes] of output.set) {
    if (spelled.get(plainName(part)) !== part) drop(part);
    editor.set(part, bytes);
  }
  return { bytes: await editor.bytes(), losses };
}

const plainName = (name: string): string => name.replace(/\\/g, "/").toLowerCase();
