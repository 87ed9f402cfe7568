import type { Cell } from "../../core/cell";
import type { IndicatorSeries } from "../judge/series";
import { type Area, address } from "../../excel/address";
import { CHART_DATA, CHART_DATA_TABLE } from "./layout/diagrams";
import type { Row } from "../../excel/sheet/layout";
import { literal } from "../../excel/sheet/literal";
import { positions } from "../../excel/sheet/match";
import { tableOf } from "./read";
import type { TableState } from "../../excel/sheet/state";

/** The rows behind the charts: indicator by indicator, year by year. */
export function chartRows(series: readonly IndicatorSeries[]): Row[] {
  return series.flatMap(({ indicator: { id, name }, points }) =>
    points.map(({ year, measured, path, target }) => ({
      key: `${id} ${year}`,
      id,
      name,
      year,
      measured,
      path,
      target,
    })),
  );
}

/** For each indicator, its first row and number of rows among the chart rows, from 0; indicators without rows are left out. */
export function chartSlices(
  series: readonly IndicatorSeries[],
): ReadonlyMap<string, { readonly first: number; readonly count: number }> {
  const slices = new Map<string, { first: number; count: number }>();
  let first = 0;
  for (const { indicator, points } of series) {
    if (points.length > 0) slices.set(indicator.id, { first, count: points.length });
    first += points.length;
  }
  return slices;
}

/** What people wrote in columns of their own, by the row's key. */
function ownCells(state: TableState, at: readonly number[]): ReadonlyMap<string, readonly Cell[]> {
  const key = at[0] ?? -1;
  return new Map(state.values.map((row) => [String(row[key] ?? ""), row]));
}

/**
 * Queues the whole table anew, so that the rows of an indicator stand together in order; cells in columns of the user's
 * own follow their row. Gives the new body.
 */
export function renewChartData(
  context: Excel.RequestContext,
  state: TableState,
  rows: readonly Row[],
): Area {
  const layout = tableOf(CHART_DATA);
  const at = positions(layout, state.headers);
  const own = ownCells(state, at);
  const count = Math.max(1, rows.length);
  const sheet = context.workbook.worksheets.getItem(state.sheet);
  const table = context.workbook.tables.getItem(CHART_DATA_TABLE);
  const body: Area = { ...state.body, rows: count, columns: state.headers.length };
  const whole = { ...body, row: body.row - 1, rows: count + 1 };
  table.resize(address(whole));
  const values = Array.from({ length: count }, (_, i) => {
    const row = rows[i];
    const kept = row ? own.get(String(row["key"])) : undefined;
    return state.headers.map((_, h) => {
      const column = layout.columns[at.indexOf(h)];
      return column ? literal(row?.[column.key]) : literal(kept?.[h]);
    });
  });
  sheet.getRange(address(body)).values = values;
  const left = state.body.rows - count;
  if (left > 0)
    sheet.getRange(address({ ...body, row: body.row + count, rows: left })).clear("Contents");
  return body;
}
