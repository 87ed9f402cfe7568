import type { WorkbookRefusal } from "../refusal";
import { done, type Outcome, refused } from "../run";
import type { Step } from "../transaction/step";
import { positionsByName } from "./columns";
import { renamed } from "./formula";
import { type Job, jobOf } from "./job";
import type { SheetLayout } from "./layout";
import { listSteps } from "./lists";
import { refusalFor } from "./refusal";
import type { SheetState } from "./state";
import { headersNow, tableWrite } from "./tablewrite";
import type { SheetWrite } from "./sheetwrite";
import { freshSteps } from "./freshsheet";
import { blockSteps, chartSteps, tableSteps, sourceSteps } from "./renewal";
import { memoryStep } from "./remembered";
import { paperSteps } from "./apart";

/** What was built: the sheet it stands on, whether it is new, and how the rows of each table fared. */
export interface Built {
  readonly sheet: string;
  readonly created: boolean;
  readonly tables: Readonly<
    Record<string, { readonly kept: number; readonly added: number; readonly removed: number }>
  >;
}

export interface SheetsPlan {
  readonly steps: readonly Step[];
  readonly built: readonly Built[];
}

function report(job: Job, { layout, data }: SheetWrite): Built {
  const tables = layout.tables.map(({ name }) => {
    const found = job.matches[name];
    const added = found?.added.length ?? data.tables[name]?.length ?? 0;
    const removed = found?.removed.length ?? 0;
    return [name, { kept: (found?.kept.length ?? 0) - removed, added, removed }] as const;
  });
  return { sheet: job.name, created: job.created, tables: Object.fromEntries(tables) };
}

/** The first table that is to be written while a filter hides rows of it. */
function filteredIn(write: SheetWrite, job: Job): WorkbookRefusal | null {
  for (const table of write.layout.tables) {
    const there = write.state.tables[table.name];
    const found = job.matches[table.name];
    if (there?.filtered && found && tableWrite(table, there, found, write.rows?.[table.name]))
      return { kind: "filtered", table: table.name, sheet: there.sheet };
  }
  return null;
}

/** The state with each table's columns found for this layout: one that was read with another may lack some. */
function aligned({ layout, state }: SheetWrite): SheetState {
  const tables = layout.tables.flatMap((table) => {
    const there = state.tables[table.name];
    if (!there) return [];
    return [
      [table.name, { ...there, at: positionsByName(table, there.headers, there.named) }] as const,
    ];
  });
  return { ...state, tables: { ...state.tables, ...Object.fromEntries(tables) } };
}

/** The formulas of a layout's calculated columns with the headings that people have given the other sheets' columns. */
function withHeadings(layout: SheetLayout, writes: readonly SheetWrite[]): SheetLayout {
  const others = writes
    .filter((write) => write.layout.id !== layout.id)
    .flatMap(({ layout: { tables }, state }) =>
      tables.map((table) => [table.name, headersNow(table, state.tables[table.name])] as const),
    )
    .filter(([, headers]) => Object.keys(headers).length > 0);
  if (others.length === 0) return layout;
  const now = (formula: string): string =>
    others.reduce((text, [table, headers]) => renamed(text, table, headers, false), formula);
  const tables = layout.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) =>
      column.formula === undefined ? column : { ...column, formula: now(column.formula) },
    ),
  }));
  return { ...layout, tables };
}

/**
 * Turns sheets into the steps of one transaction, or refuses before anything is written. Lists come first, because
 * validation refers to them; what Udsat remembers comes last.
 */
export function sheetsPlan(writes: readonly SheetWrite[]): Outcome<SheetsPlan> {
  const jobs = writes.map((given) => {
    const layout = withHeadings(given.layout, writes);
    const write = { ...given, layout, state: aligned({ ...given, layout }) };
    const name = write.name ?? write.layout.name;
    return {
      write,
      name,
      job: jobOf(write.layout, write.state, write.data, name, (table) => write.rows?.[table]?.ids),
    };
  });
  for (const { write, name, job } of jobs) {
    const refusal = refusalFor(write.layout, write.state, name) ?? filteredIn(write, job);
    if (refusal) return refused(refusal);
  }
  const lists = writes.flatMap(({ layout, state }) =>
    (layout.lists ?? []).map((list) => ({ list, state })),
  );
  const made = jobs.filter(({ job }) => job.created);
  const front = (made.find(({ write }) => write.front) ?? made[0])?.job;
  const tabs: Step[] = [];
  const late: Step[] = [];
  for (const { write, job } of jobs) {
    const fresh = freshSteps(write, job, job === front);
    const tables = [...fresh, ...tableSteps(write, job)];
    const early = fresh.length > 1 ? tables.slice(0, 1) : [];
    const rest = tables.slice(early.length);
    tabs.push(...early);
    const steps = [
      ...rest,
      ...blockSteps(write, job),
      ...chartSteps(write, job, tables.length > 0),
      ...sourceSteps(write),
      ...paperSteps(write, job),
      ...memoryStep(write, job),
    ];
    if (write.late) late.push(...steps);
    else tabs.push(...steps);
  }
  return done({
    steps: [...listSteps(lists), ...tabs, ...late],
    built: jobs.map(({ write, job }) => report(job, write)),
  });
}
