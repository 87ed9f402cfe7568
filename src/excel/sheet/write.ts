import type { WorkbookRefusal } from "../words/refusal";
import { type Job, jobOf } from "./job";
import type { SheetData, SheetLayout } from "./layout";
import { refusalFor } from "./claim";
import { queue } from "./queue";
import { restore } from "./restore";
import { done, type Outcome, refusalOf, refused, run } from "../run";
import { askSheet, type SheetState, type Side } from "./state";

/** What was built: the sheet it stands on, whether it is new, and how the rows of each table fared. */
export interface Built {
  readonly sheet: string;
  readonly created: boolean;
  readonly tables: Readonly<
    Record<string, { readonly kept: number; readonly added: number; readonly removed: number }>
  >;
}

export interface BuildOptions {
  /** The name for a new sheet, where the layout's own is taken. */
  readonly name?: string;
  /** Aborted before the write, nothing is written; the write itself is one request and cannot be stopped. */
  readonly signal?: AbortSignal;
}

function report(job: Job, layout: SheetLayout, data: SheetData): Built {
  const tables = layout.tables.map(({ name }) => {
    const found = job.matches[name];
    if (!found)
      return [name, { kept: 0, added: data.tables[name]?.length ?? 0, removed: 0 }] as const;
    return [
      name,
      {
        kept: found.kept.length - found.removed.length,
        added: found.added.length,
        removed: found.removed.length,
      },
    ] as const;
  });
  return { sheet: job.name, created: job.created, tables: Object.fromEntries(tables) };
}

/**
 * Writes a layout into the workbook as it was just read, in one request. Everything that can be checked is checked first;
 * if Excel still refuses half-way, what was made is taken away again and the outcome says whether that worked.
 */
export async function writeSheet(
  context: Excel.RequestContext,
  layout: SheetLayout,
  state: SheetState,
  data: SheetData,
  options: BuildOptions = {},
): Promise<Outcome<Built>> {
  const name = options.name ?? layout.name;
  const refusal = refusalFor(layout, state, name);
  if (refusal) return refused(refusal);
  if (options.signal?.aborted) return refused({ kind: "cancelled" });
  const job = jobOf(layout, state, data, name);
  try {
    queue(context, layout, state, data, job);
    await context.sync();
    return done(report(job, layout, data));
  } catch (error) {
    const why: WorkbookRefusal | null = refusalOf(error);
    if (!why) throw error;
    return refused(why, (await restore(context, layout, state, job)) ? "restored" : "changed");
  }
}

/** What the workbook holds of a layout, in one request. */
export function readSheet(
  layout: SheetLayout,
  side: Side = "values",
): Promise<Outcome<SheetState>> {
  return run(async (context) => {
    const state = askSheet(context, layout, side);
    await context.sync();
    return done(state());
  });
}

/** Builds a sheet, or refreshes it in place where it is: one request to read, one to write. */
export function buildSheet(
  layout: SheetLayout,
  data: SheetData,
  options: BuildOptions = {},
): Promise<Outcome<Built>> {
  return run(async (context) => {
    const state = askSheet(context, layout, "formulas", options.name ?? layout.name);
    await context.sync();
    return writeSheet(context, layout, state(), data, options);
  });
}
