import type { Grid } from "../../core/cell";
import { blockStep } from "../transaction/blockstep";
import { nameStep } from "../transaction/smallsteps";
import type { Step } from "../transaction/step";
import { tableStep } from "../transaction/tablestep";
import { renewedBlock } from "./block";
import { nameIn } from "./book";
import { chartIn, chartNames, chartSpecs, chartStep, putChart } from "./chart";
import { renamed } from "./formula";
import type { Job } from "./job";
import type { TableLayout } from "./layout";
import { columnName, headingAt, refersTo, spelt } from "./names";
import { chartPlace } from "./chartplace";
import type { SheetState, TableState } from "./state";
import { headersNow, tableWrite } from "./tablewrite";
import type { SheetWrite } from "./sheetwrite";

/** A name that is to refer to a cell or cells, as a step on things that are there; nothing where it does already. */
function pointed(state: SheetState, name: string, formula: string): readonly Step[] {
  const there = nameIn(state, name);
  return refersTo(there, formula) ? [] : [nameStep(name, formula, there?.formula ?? null)];
}

/** The names that are missing of the columns of a table that is there; those that the write adds come after the others. */
function columnSteps(table: TableLayout, there: TableState, state: SheetState): readonly Step[] {
  let next = there.headers.length;
  return table.columns.flatMap(({ key }, c) => {
    const at = there.at[c] ?? -1;
    if (at >= 0 && there.named.get(spelt(key)) === at) return [];
    const place = at >= 0 ? at : next++;
    const formula = headingAt(there.sheet, there.area.row - 1, there.area.column + place);
    const name = columnName(table.name, key);
    return [nameStep(name, formula, nameIn(state, name)?.formula ?? null, true)];
  });
}

/** A block's formula with the headings as people have renamed them, in any of the layout's tables. */
export function formulaNow({ layout, state }: SheetWrite, formula: string): string {
  return layout.tables.reduce(
    (text, table) => renamed(text, table.name, headersNow(table, state.tables[table.name]), false),
    formula,
  );
}

/** Whether a cell stands in a table of the layout, which may have grown into a block beside it. */
const isInTable = ({ tables }: SheetState, sheet: string, row: number, column: number): boolean =>
  Object.values(tables).some(
    ({ sheet: own, area }) =>
      own === sheet &&
      row >= area.row - 1 &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );

export function blockSteps(write: SheetWrite, job: Job): readonly Step[] {
  const { layout, state, data } = write;
  if (job.fresh) return [];
  return layout.blocks.flatMap((block) => {
    const { name } = block;
    const there = state.blocks[name];
    if (!there || !data.blocks?.[name]) return [];
    const now = (cells: Grid): Grid =>
      cells.map((row) =>
        row.map((cell) =>
          typeof cell === "string" && cell.startsWith("=") ? formulaNow(write, cell) : cell,
        ),
      );
    const written = state.written[name];
    const { formulas, area } = there;
    const cells = renewedBlock(
      there,
      block,
      now(data.blocks[name] ?? []),
      written && now(written),
      (r, c) => !isInTable(state, there.sheet, area.row + r, area.column + c),
    );
    const beyond = (formulas[0]?.length ?? 0) - area.columns;
    return cells ? [blockStep({ name, formulas, beyond }, cells)] : [];
  });
}

export function chartSteps(write: SheetWrite, job: Job, changed: boolean): readonly Step[] {
  const { layout, state, data } = write;
  const anchor = Object.values(state.tables).find(({ sheet }) => sheet === job.name);
  if (job.fresh || write.ownCharts || !layout.charts || !anchor) return [];
  const names = chartNames(layout, data);
  const there = state.charts;
  const made = names.filter((name) => !there.some((one) => one.name === name));
  const onTable = layout.charts
    .filter(({ table }) => table in state.tables)
    .map(({ name }) => name);
  // One that has nothing to show any more stays, and would lose its cells when the rows that it drew go.
  const emptied = onTable.filter(
    (name) => !names.includes(name) && there.some((one) => one.name === name),
  );
  const all = [...names, ...emptied];
  // Charts follow their tables by themselves: they are pointed at them again where these change.
  if (all.length === 0 || (made.length === 0 && !changed)) return [];
  const specs = (workbook: Excel.Workbook, own: readonly string[]) =>
    chartSpecs(layout, own, chartPlace(layout), (table, key) => {
      const columns = layout.tables.find(({ name }) => name === table)?.columns ?? [];
      const c = columns.findIndex((column) => column.key === key);
      const id = state.tables[table]?.body.ids[state.tables[table]?.at[c] ?? -1];
      return workbook.tables
        .getItem(table)
        .columns.getItem(id ?? columns[c]?.header ?? key)
        .getDataBodyRange();
    });
  // Those whose table is made anew are a step of their own: taking back, they have nothing to be pointed at.
  return [true, false].flatMap((hasTable): readonly Step[] => {
    const own = all.filter((name) => onTable.includes(name) === hasTable);
    if (own.length === 0) return [];
    return [
      chartStep({
        sheet: job.name,
        sheetId: anchor.sheetId,
        there,
        made: own.filter((name) => made.includes(name)),
        gone: [],
        put: (workbook, sheet) => {
          for (const spec of specs(workbook, own)) putChart(sheet, spec, there);
        },
        again: hasTable
          ? (workbook, sheet) => {
              for (const spec of specs(workbook, own))
                if (chartIn(there, spec) >= 0) putChart(sheet, spec, there);
            }
          : own.some((name) => !made.includes(name))
            ? "unknown"
            : undefined,
      }),
    ];
  });
}

export function tableSteps(write: SheetWrite, job: Job): readonly Step[] {
  const { layout, state } = write;
  return layout.tables.flatMap((table) => {
    const there = state.tables[table.name];
    const found = job.matches[table.name];
    if (!there || !found) return [];
    const change = tableWrite(table, there, found, write.rows?.[table.name]);
    return [...(change ? [tableStep(change)] : []), ...columnSteps(table, there, state)];
  });
}

export function sourceSteps({ layout, state, data }: SheetWrite): readonly Step[] {
  if (layout.source === undefined || data.source === undefined) return [];
  return pointed(state, layout.source, data.source);
}
