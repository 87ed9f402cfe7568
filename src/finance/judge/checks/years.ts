import type { Finding } from "../finding";
import type { Period } from "../../read/period";
import type { ReadingNote } from "../../read/note";

/** Four digits that are no year of any plan are a year outside this one; the other notes stand as they are. */
export function yearNotes(
  notes: readonly ReadingNote[],
  period: Period | undefined,
): readonly Finding[] {
  if (!period) return notes;
  return notes.map((note): Finding => {
    if (note.kind !== "yearUnreadable" || !/^\s*\d{4}\s*$/.test(note.text)) return note;
    return {
      row: note.row,
      column: note.column,
      kind: "yearOutsidePlan",
      year: Number(note.text),
      ...period,
    };
  });
}
