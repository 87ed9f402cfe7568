import type { Matrix } from "../grid/matrix";
import type { Part } from "../grid/parts";
import type { Sheet } from "../grid/sheet";
import type { Known } from "../names/known";
import { solutionsOf } from "../sums/solve";
import { columnItem, type ColumnItem, rowItems, type RowItem } from "./items";
import { labelColumns } from "./labelcolumns";
import {
  withoutNumbers,
  withoutYearly,
  withoutAccounts,
  withoutFactors,
  provenOut,
  withoutShares,
  axisOf,
} from "./leftout";
import { payerAxisOf, type PayerAxis } from "./payeraxis";
import type { Table, TableReading } from "./tablereading";

export function tableOf(
  sheet: Sheet,
  part: Part,
  matrix: Matrix,
  known: Known,
  isTheme: (text: string) => boolean,
): Table {
  const axis = payerAxisOf(sheet, part, known);
  const labels = labelColumns(sheet, part, axis, isTheme);
  const columns = withoutNumbers(
    withoutFactors(
      withoutYearly(
        withoutAccounts(matrix.columns.map((column) => columnItem(column, axis, known))),
      ),
      matrix,
    ),
    part,
    matrix,
  );
  const items = rowItems(sheet, part, axis, labels, known, isTheme);
  const rows = withoutShares(
    axis.kind === "columns" ? withoutAccounts(items) : provenOut(items, columns, matrix, "rows"),
    columns,
    matrix,
    "rows",
  );
  const shown = withoutShares(
    axis.kind === "columns" ? provenOut(columns, rows, matrix, "columns") : columns,
    rows,
    matrix,
    "columns",
  );
  return {
    part,
    matrix,
    axis,
    rows,
    columns: shown,
    readings: readingsOf(axis, rows, shown, matrix),
  };
}

function readingsOf(
  axis: PayerAxis,
  rows: readonly RowItem[],
  columns: readonly ColumnItem[],
  matrix: Matrix,
): TableReading[] | undefined {
  const byRow = axisOf(rows, columns, matrix, "rows");
  const byColumn = axisOf(columns, rows, matrix, "columns");
  const lines = axis.kind === "columns" ? byRow : byColumn;
  const payers = axis.kind === "columns" ? byColumn : byRow;
  const ofLines = solutionsOf(lines);
  if (!ofLines) return undefined;
  const found: TableReading[] = [];
  for (const line of ofLines) {
    const kept = payers.lanes.filter(
      (lane) => line.roles[lane] === "leaf" || line.roles[lane] === "sum",
    );
    const ofPayers = solutionsOf({ ...payers, lanes: kept.length > 0 ? kept : payers.lanes });
    if (!ofPayers) return undefined;
    for (const payer of ofPayers)
      found.push({
        rows: axis.kind === "columns" ? line : payer,
        columns: axis.kind === "columns" ? payer : line,
        score: line.score + payer.score,
      });
  }
  found.sort((a, b) => b.score - a.score);
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score > best - 0.9);
}
