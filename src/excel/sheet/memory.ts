import type { Cell, Grid } from "../../core/cell";
import type { SheetLayout } from "./layout";

/** What Udsat remembers about a sheet, in the workbook's settings, so that colleagues share it. */
export interface Memory {
  /** What Udsat last wrote in each block. */
  readonly written: Readonly<Record<string, Grid>>;
  readonly choices: Readonly<Record<string, string | number | null>>;
  /** The rows of each table that Udsat has added, as short marks of what they are known by: no other row is ever taken away. */
  readonly rows: Readonly<Record<string, string>>;
}

/** Letters of a mark: thirty bits tell ten thousand rows from a person's own well enough. */
const LETTERS = 5;

/** A short mark of what a row is known by. */
export function markOf(key: Cell): string {
  let hash = 0x811c9dc5;
  const text = String(key ?? "")
    .trim()
    .toLowerCase();
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 2)
    .toString(36)
    .padStart(LETTERS + 1, "0")
    .slice(-LETTERS);
}

/** The marks that a table's memory holds. */
export function marksIn(text: string | undefined): ReadonlySet<string> {
  const marks = new Set<string>();
  for (let i = 0; i < (text ?? "").length; i += LETTERS)
    marks.add((text ?? "").slice(i, i + LETTERS));
  return marks;
}

export const settingKey = (layout: SheetLayout): string => `udsat.${layout.id}`;

/** What a setting says; nothing where it does not read. */
export function memoryOf(setting: unknown): Memory {
  const none = { written: {}, choices: {}, rows: {} };
  if (typeof setting !== "string") return none;
  try {
    const read = JSON.parse(setting) as Partial<Memory>;
    const { written = {}, choices = {}, rows = {} } = read;
    return { written, choices, rows };
  } catch {
    // A setting that no longer reads is as good as none: every block cell then counts as the user's.
    return none;
  }
}
