import { AMOUNT } from "../grid/matrix";
import { type Sheet, textAt, tokenAt } from "../grid/sheet";
import type { Known } from "../names/known";
import type { PayerName } from "../names/payer";
import { says, wordsOf } from "../names/words";
import type { Side } from "../sums/axis";
import type { Doubt, Spot } from "./doubt";
import { amountDoubts, emptyPayers, holeAt, isSaid } from "./doubts/amounts";
import { type Misfit, misfitsOf } from "./doubts/misfits";
import { crossed, namelessLines, unknowns } from "./doubts/payers";
import { afterTotal, uncovered } from "./doubts/uncovered";
import { versionsIn } from "./doubts/versions";
import { type ColumnItem, type RowItem } from "./items";
import { labelColumns } from "./labelcolumns";
import { isLeaf, type Table, type TableReading } from "./tablereading";

/** One amount of the plan, with all that its row and column tell of it. */
export interface Line {
  readonly row: number;
  readonly column: number;
  readonly ore: number;
  readonly side: Side | "open";
  readonly payer: PayerName | undefined;
  readonly payerText: string;
  readonly activity: string;
  readonly theme: string;
  readonly kind: string;
  readonly year: number | undefined;
  readonly section: string;
}

/** What stands where a year belongs and is none. */
export interface YearNote extends Spot {
  readonly text: string;
}

export interface TableResult {
  readonly notes: readonly YearNote[];
  readonly lines: readonly Line[];
  readonly doubts: readonly Doubt[];
  readonly misfits: readonly Misfit[];
}

/** The lines of a table by one of its readings, with what is in doubt. */
export function linesOf(
  sheet: Sheet,
  table: Table,
  reading: TableReading,
  known: Known,
  isTheme: (text: string) => boolean,
): TableResult {
  const { rows, columns, matrix, axis } = table;
  const lines: Line[] = [];
  const doubts: Doubt[] = [];
  const across = axis.kind === "columns";
  rows.forEach((row, r) => {
    const rowRole = reading.rows.roles[r];
    if (!isLeaf(rowRole) && rowRole !== "cost") return;
    let amounts = 0;
    let holes = 0;
    columns.forEach((column, c) => {
      const columnRole = reading.columns.roles[c];
      if (!isLeaf(columnRole) && columnRole !== "cost") return;
      const state = matrix.state(r, c);
      if (state !== AMOUNT) {
        const hole = holeAt(sheet, table, reading, r, c);
        if (hole === "missing") holes++;
        else if (hole && !isSaid(known, hole)) doubts.push(hole);
        return;
      }
      amounts++;
      doubts.push(
        ...amountDoubts(sheet, table, reading, r, c).filter((one) => !isSaid(known, one)),
      );
      const ore = matrix.ore(r, c);
      lines.push(lineAt(row, column, ore, rowRole === "cost" || columnRole === "cost", across));
    });
    const missing: Doubt = { kind: "amountMissing", row: row.at, column: -1, name: row.name };
    if (
      holes > 0 &&
      !sheet.zeros &&
      (amounts === 0 || !across || row.year !== undefined) &&
      !isSaid(known, missing)
    )
      doubts.push(missing);
  });
  doubts.push(
    ...emptyPayers(sheet, table, reading, known),
    ...crossed(table, reading, known),
    ...unknowns(table, reading),
    ...namelessLines(table, reading),
    ...versionsIn(table, reading, isTheme),
  );
  doubts.push(...uncovered(table, reading), ...afterTotal(table, reading));
  if (matrix.unitsDiffer && lines.length > 0)
    doubts.push({
      kind: "unitConflict",
      row: -1,
      column: columns[0]?.at ?? 0,
      names: [...table.part.captions, ...columns.map(({ name }) => name)].filter(
        (text) => wordsOf(text).unit !== undefined,
      ),
    });
  const { doubts: misfitDoubts, misfits } = misfitsOf(table, reading);
  const ofYear = labelColumns(sheet, table.part, axis, isTheme).year;
  const notes =
    ofYear === undefined
      ? []
      : rows.flatMap((row, r): YearNote[] =>
          isLeaf(reading.rows.roles[r]) &&
          row.year === undefined &&
          tokenAt(sheet, row.at, ofYear).kind !== "blank"
            ? [{ row: row.at, column: ofYear, text: textAt(sheet, row.at, ofYear) }]
            : [],
        );
  return { lines, doubts: [...doubts, ...misfitDoubts], misfits, notes };
}

function lineAt(
  row: RowItem,
  column: ColumnItem,
  ore: number,
  cost: boolean,
  across: boolean,
): Line {
  const item = across ? column : row;
  const open = item.payer === undefined && says([item.name], "open");
  return {
    row: row.at,
    column: column.at,
    ore,
    side: open ? "open" : cost ? "cost" : "financing",
    payer: item.payer,
    payerText: item.payerText || item.name,
    activity: across ? row.activity || (row.theme === row.name ? "" : row.name) : row.activity,
    theme: row.theme,
    kind: row.kind,
    year: column.year ?? row.year,
    section: row.heading,
  };
}
