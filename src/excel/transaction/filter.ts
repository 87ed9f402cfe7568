import type { WorkbookRefusal } from "../refusal";
import { inExcel, type Outcome, refused } from "../run";
import { worse } from "./takeback";
import type { Thing } from "./step";

/** What one column of a table shows, and how Excel is told so again. */
type Criteria = Readonly<Record<string, unknown>>;

/** How a table was filtered and sorted before the filter was lifted: columns by Excel's own ids. */
interface Lifted {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly criteria: ReadonlyMap<number, Criteria>;
  readonly fields: readonly Excel.SortField[];
}

/** Only what says something, so that two readings can be compared and one can be given back. */
const said = (record: object | null | undefined): Criteria =>
  Object.fromEntries(
    Object.entries(record ?? {})
      .filter(([, value]) => value !== null && value !== undefined)
      .sort(([a], [b]) => a.localeCompare(b)),
  );

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Asks how a table is filtered and sorted; the answer may be taken after the next `sync`. */
function ask(table: Excel.Table): () => Lifted | null {
  table.load("id,name");
  table.worksheet.load("name");
  table.sort.load("fields");
  const columns = table.columns.load("items/id,items/filter/criteria");
  return () => {
    if (table.isNullObject) return null;
    const criteria = columns.items.flatMap(({ id, filter }) => {
      const own = said(filter.criteria);
      return own.filterOn === undefined ? [] : [[id, own] as const];
    });
    return {
      id: table.id,
      name: table.name,
      sheet: table.worksheet.name,
      criteria: new Map(criteria),
      fields: table.sort.fields.map((field) => said(field) as unknown as Excel.SortField),
    };
  };
}

const readTable = (key: string): Promise<Outcome<Lifted | null>> =>
  inExcel(async (context) => {
    const asked = ask(context.workbook.tables.getItemOrNullObject(key));
    await context.sync();
    return asked();
  });

const refusal = (table: string, sheet: string): Outcome<never> =>
  refused({ kind: "filtered", table, sheet });

/** Lifts the filter of a table column by column, which leaves how it is sorted; refused where nothing would tell how to set it again. */
export async function liftFilter(table: string, sheet: string): Promise<Outcome<Lifted>> {
  const read = await readTable(table);
  if (!read.ok) return read;
  const before = read.value;
  if (!before || before.criteria.size === 0) return refusal(table, sheet);
  const lifted = await inExcel(async (context) => {
    const own = context.workbook.tables.getItem(before.id);
    const then = ask(own);
    for (const id of before.criteria.keys()) own.columns.getItem(id).filter.clear();
    const filter = own.autoFilter.load("isDataFiltered");
    await context.sync();
    return { then: then(), filtered: filter.isDataFiltered };
  });
  // What others set in that moment is what is set again.
  const known = lifted.ok ? (lifted.value.then ?? before) : before;
  if (lifted.ok && !lifted.value.filtered) return { ok: true, value: known };
  const left = await setAgain([known]);
  const because = lifted.ok ? refusal(table, sheet) : lifted;
  return because.ok || left.length === 0
    ? because
    : refused(because.refusal, { kind: "left", things: left });
}

/** Where the table does not read as it did: what is to be set again. Columns that others have filtered since are theirs. */
function missing(before: Lifted, now: Lifted): readonly (readonly [number, Criteria])[] {
  return [...before.criteria].filter(([id, criteria]) => !isSame(now.criteria.get(id), criteria));
}

async function setOne(before: Lifted): Promise<boolean> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const read = await readTable(before.id);
    if (!read.ok) continue;
    const now = read.value;
    if (!now) return false;
    const sorted = before.fields.length === 0 || isSame(now.fields, before.fields);
    const todo = missing(before, now);
    if (sorted && todo.length === 0) return true;
    // The last reading only sees whether the attempts before have done it.
    if (attempt === 2) return false;
    await inExcel(async (context) => {
      const table = context.workbook.tables.getItem(before.id);
      // Rows that a filter hides are not sorted: first the order, then the filter.
      if (!sorted) table.sort.apply([...before.fields]);
      for (const [id, criteria] of todo)
        table.columns.getItem(id).filter.apply(criteria as unknown as Excel.FilterCriteria);
      // Each attempt sets what the reading before it found missing.
      // oxlint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    });
  }
  return false;
}

/** Sets filters and sorting again as they were, and gives those that a second reading did not find so. */
async function setAgain(all: readonly Lifted[]): Promise<readonly Thing[]> {
  const left: Thing[] = [];
  for (const one of [...all].reverse())
    if (!(await setOne(one))) left.push({ kind: "filter", name: one.name });
  return left;
}

/** What an action gives when the filters that stood in its way have been set again, or have not. */
export async function withFiltersSet<Value, Refusal>(
  outcome: Outcome<Value, Refusal | WorkbookRefusal>,
  lifted: readonly Lifted[],
): Promise<Outcome<Value, Refusal | WorkbookRefusal>> {
  const things = lifted.length === 0 ? [] : await setAgain(lifted);
  if (things.length === 0) return outcome;
  if (!outcome.ok)
    return refused(outcome.refusal, worse(outcome.aftermath, { kind: "left", things }));
  const named = lifted.find(({ name }) => name === things[0]?.name);
  return refused(
    { kind: "filterLeft", table: named?.name ?? "", sheet: named?.sheet ?? "" },
    { kind: "written" },
  );
}

export type { Lifted };
