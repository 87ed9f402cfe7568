import type { Grid } from "../../core/cell";
import type { SheetLayout } from "./layout";

/** What Udsat remembers about a sheet, in the workbook's settings, so that colleagues share it. */
export interface Memory {
  /** What Udsat last wrote in each block. */
  readonly written: Readonly<Record<string, Grid>>;
  readonly choices: Readonly<Record<string, string | number | null>>;
}

export const settingKey = (layout: SheetLayout): string => `udsat.${layout.id}`;

/** What a setting says; nothing where it does not read. */
export function memoryOf(setting: unknown): Memory {
  const none = { written: {}, choices: {} };
  if (typeof setting !== "string") return none;
  try {
    const read = JSON.parse(setting) as Partial<Memory>;
    return { written: read.written ?? {}, choices: read.choices ?? {} };
  } catch {
    // A setting that no longer reads is as good as none: every block cell then counts as the user's.
    return none;
  }
}
