import type { TableColumnProperties, Worksheet } from "@cj-tech-master/excelts";
import { addressOf, type Area, parseAddress, sameSheet } from "../area";
import { content } from "../cells";
import type { CellContent } from "../cell";
import { Failure } from "../failure";
import type { Context, Memento } from "../journal";
import type { Filtered, FilterInfo } from "../model";
import { guardAllowed } from "../protection";
import { sheetNamed, type State } from "../state";
import { tableInfo, tableNamed } from "../tabledocument";
import { type Criterion, shows } from "./criterion";

type Criteria = readonly (Criterion | undefined)[];
/** A column of the document's table, with what it shows. */
type FilteredColumn = TableColumnProperties & { criterion?: Criterion };

/** A filter where it lies: a table's criteria stand with its columns, a sheet's own beside the document. */
interface Located {
  readonly sheet: Worksheet;
  readonly area: Area;
  readonly body: Area;
  readonly buttons: boolean;
  readonly criteria: Criteria;
  write(criteria: Criteria): void;
}

function tableFilter(state: State, name: string): Located {
  const placed = tableNamed(state, name);
  const { area, body, filterButtons } = tableInfo(placed);
  const columns = (): FilteredColumn[] => placed.table.table.columns;
  return {
    sheet: placed.sheet,
    area,
    body,
    buttons: filterButtons,
    criteria: columns().map(({ criterion }) => criterion),
    write: (criteria) =>
      columns().forEach((column, index) => {
        const criterion = criteria[index];
        if (criterion) column.criterion = criterion;
        else delete column.criterion;
      }),
  };
}

function sheetFilter(state: State, name: string): Located | undefined {
  const sheet = sheetNamed(state, name);
  const { autoFilter } = sheet;
  const area = typeof autoFilter === "string" ? parseAddress(sheet.name, autoFilter) : undefined;
  if (!area) return undefined;
  const kept = state.filters.get(sheet.id) ?? [];
  return {
    sheet,
    area,
    body: { ...area, top: Math.min(area.bottom, area.top + 1) },
    buttons: true,
    criteria: Array.from({ length: area.right - area.left + 1 }, (_, index) => kept[index]),
    write: (criteria) => void state.filters.set(sheet.id, criteria),
  };
}

const located = (state: State, of: Filtered): Located | undefined =>
  "table" in of ? tableFilter(state, of.table) : sheetFilter(state, of.sheet);

export function foundFilter(state: State, of: Filtered): Located {
  const filter = located(state, of);
  if (!filter) throw new Failure("ItemNotFound", "The sheet has no filter.");
  return filter;
}

/** A filter with what each of its columns shows; undefined for a sheet without one. */
export function filter(state: State, of: Filtered): FilterInfo | undefined {
  const filter = located(state, of);
  return filter && { area: filter.area, buttons: filter.buttons, criteria: filter.criteria };
}

const rowsIn = ({ top, bottom }: Area): number => bottom - top + 1;

const hiddenIn = ({ sheet, body }: Located): boolean[] =>
  Array.from(
    { length: rowsIn(body) },
    (_, row) => sheet.findRow(body.top + row + 1)?.hidden === true,
  );

function hide({ sheet, body }: Located, hidden: readonly boolean[]): void {
  hidden.forEach((gone, row) => {
    const number = body.top + row + 1;
    if (gone || sheet.findRow(number)?.hidden) sheet.getRow(number).hidden = gone;
  });
}

/** What the filter's columns show, and which of its rows are hidden. */
function memento(state: State, of: Filtered): Memento {
  const filter = foundFilter(state, of);
  const hidden = hiddenIn(filter);
  return {
    restore: () => {
      const now = memento(state, of);
      const again = foundFilter(state, of);
      again.write(filter.criteria);
      hide(again, hidden);
      return now;
    },
  };
}

/** The cells of one column under a filter. */
export function columnOf(state: State, { sheet, body }: Located, index: number): CellContent[] {
  const column = body.left + index;
  return Array.from({ length: rowsIn(body) }, (_, row) =>
    content(state, sheet, body.top + row, column),
  );
}

/** Which rows the criteria leave out. */
export function leftOut(state: State, filter: Located, criteria: Criteria): boolean[] {
  const hidden = hiddenIn(filter);
  const out = hidden.map(() => false);
  criteria.forEach((criterion, index) => {
    if (!criterion) return;
    const cells = columnOf(state, filter, index);
    const test = shows(criterion, cells, (row) => hidden[row] === true);
    cells.forEach((cell, row) => {
      if (!test(cell, row)) out[row] = true;
    });
  });
  return out;
}

/** Gives all columns what they show, and hides the rows that are left out. */
function apply(context: Context, of: Filtered, change: (criteria: Criteria) => Criteria): void {
  const { state } = context;
  const filter = foundFilter(state, of);
  guardAllowed(filter.sheet, "autoFilter");
  context.fresh();
  context.remember(memento(state, of));
  const criteria = change(filter.criteria);
  filter.write(criteria);
  hide(filter, leftOut(state, filter, criteria));
  context.report({
    kind: "tables",
    sheet: filter.sheet.name,
    ...("table" in of ? { item: of.table } : {}),
  });
}

/** Sets what one column shows, or shows all of it. */
export function setFilter(
  context: Context,
  of: Filtered,
  column: number,
  criterion: Criterion | undefined,
): void {
  apply(context, of, (criteria) =>
    criteria.map((one, index) => (index === column ? criterion : one)),
  );
}

/** Shows every row again. */
export const clearFilter = (context: Context, of: Filtered): void =>
  apply(context, of, (criteria) => criteria.map(() => undefined));

/** Hides and shows the rows anew. */
export const reapplyFilter = (context: Context, of: Filtered): void =>
  apply(context, of, (criteria) => criteria);

/** Shows what a table's filter hides, where the table or its filter goes away. */
export function showAll(context: Context, of: Filtered): void {
  if (filter(context.state, of)?.criteria.some((one) => one !== undefined))
    clearFilter(context, of);
}

/** Sets where a sheet's own filter lies, or ends it; a sheet has one at most. */
export function placeFilter(context: Context, name: string, area: Area | undefined): void {
  const { state } = context;
  const sheet = sheetNamed(state, name);
  const before = sheetFilter(state, name);
  const text = area && addressOf(area);
  if (text === (before && addressOf(before.area))) return;
  guardAllowed(sheet, "autoFilter");
  if (area && !sameSheet(area.sheet, name))
    throw new Failure("InvalidArgument", "A sheet's filter lies on the sheet.");
  if (before) clearFilter(context, { sheet: name });
  context.remember(placeMemento(state, sheet));
  state.filters.delete(sheet.id);
  sheet.autoFilter = text ?? null;
  context.report({ kind: "tables", sheet: sheet.name });
}

function placeMemento(state: State, sheet: Worksheet): Memento {
  const { autoFilter } = sheet;
  return {
    restore: () => {
      const now = placeMemento(state, sheet);
      sheet.autoFilter = autoFilter;
      return now;
    },
  };
}
