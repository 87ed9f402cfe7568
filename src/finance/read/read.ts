import type { Grid } from "../../core/cell";
import type { DecimalMark } from "../../core/table/token";
import { blocksOf } from "./grid/blocks";
import { fieldsOf, type Fields } from "./plan/fields";
import { linesOf, type Line, type TableResult, type YearNote } from "./plan/lines";
import type { Misfit } from "./plan/doubts/misfits";
import { periodAbove, type Period } from "./plan/period";
import type { Doubt, Spot } from "./plan/doubt";
import { joined, type Joined } from "./plan/join";
import type { ReadRefusal, TableRead } from "./plan/use";
import { knownBy, NO_CORRECTIONS, type Corrections, type Known } from "./names/known";
import { isTheme as isAnyTheme } from "./names/theme";
import { matrixOf, unitIn } from "./grid/matrix";
import { partsOf } from "./grid/parts";
import { type Sheet, sheetOf } from "./grid/sheet";
import { NO_READING, type Table, type TableReading } from "./plan/tablereading";
import { tableOf } from "./plan/table";
import type { Item } from "./sums/axis";
import { plainSolution } from "./sums/solve";
import { type Solution } from "./sums/score";
import { totalsOf, type Totals } from "./plan/totals";

/** A sheet as a plan: its lines, what is in doubt, and how each table was read. */
export interface Reading {
  readonly sheet: Sheet;
  readonly tables: readonly TableRead[];
  readonly lines: readonly Line[];
  readonly doubts: readonly Doubt[];
  readonly misfits: readonly Misfit[];
  readonly notes: readonly YearNote[];
  readonly totals: Totals;
  readonly known: Known;
  readonly fields: Fields;
  /** The plan's years, where a title states them. */
  readonly stated: Period | undefined;
}

/** Reads a sheet whatever its layout; what cannot be known is a doubt and never a guess. */
export function readSheet(
  grid: Grid,
  corrections: Corrections = NO_CORRECTIONS,
  isTheme: (text: string) => boolean = isAnyTheme,
): Reading | ReadRefusal {
  const sheet = sheetOf(grid);
  const known = knownBy(corrections);
  const styles = stylesOf(sheet, corrections);
  const [first, second] = styles.map((decimal) => readIn(sheet, known, decimal, isTheme));
  if (!first || "kind" in first) return first ?? { kind: "noPlan", what: "other" };
  if (!second || "kind" in second) return first;
  return chosen(first, second, sheet);
}

/** The decimal marks to try: the one the figures show, else the Danish and the English way. */
function stylesOf(sheet: Sheet, { decimal }: Corrections): readonly (DecimalMark | undefined)[] {
  if (decimal) return [decimal];
  const { style } = sheet;
  if (!style.ambiguous || style.decimal !== undefined) return [style.decimal];
  return [",", "."];
}

const sameShare = (a: Totals, b: Totals): boolean =>
  Math.abs(a.local * b.total - b.local * a.total) <= Math.abs(a.total * b.total) * 1e-12;

/** Of two readings of the figures the one whose sums hold; else thousands, as kroner are not told in thousandths. */
function chosen(danish: Reading, english: Reading, sheet: Sheet): Reading {
  const [a, b] = [holding(danish), holding(english)];
  if (a !== b) return a > b ? danish : english;
  const marks = new Set(
    sheet.rows.flatMap((row) =>
      row.flatMap((token) =>
        token.kind === "figure" && token.decimals !== undefined ? [token.mark] : [],
      ),
    ),
  );
  const [mark] = marks;
  if (
    marks.size === 1 &&
    !sheet.style.mixed &&
    !danish.tables.some(({ table }) => table.matrix.largest > (mark === "." ? 1000 : 1))
  )
    return mark === "." ? danish : english;
  const best = mark === "." ? danish : english;
  if (sameShare(danish.totals, english.totals) && danish.totals.total === english.totals.total)
    return best;
  const token = sheet.rows
    .flat()
    .find((one) => one.kind === "figure" && one.decimals !== undefined);
  const text = token?.kind === "figure" ? String(token.decimals) : "";
  return {
    ...best,
    doubts: [
      ...best.doubts,
      { kind: "amountAmbiguous", row: 0, column: 0, text, mark: mark === "," ? "," : "." },
    ],
  };
}

const holding = ({ tables, doubts }: Reading): number =>
  tables.reduce((sum, { reading }) => sum + reading.score, 0) - doubts.length * 3;

function readIn(
  sheet: Sheet,
  known: Known,
  decimal: DecimalMark | undefined,
  isTheme: (text: string) => boolean,
): Reading | ReadRefusal {
  const tables: Table[] = [];
  let unit = known.corrections.unit;
  for (const block of blocksOf(sheet)) {
    unit = unitIn(block.titles.map(({ text }) => text)) ?? unit;
    for (const part of partsOf(sheet, block)) {
      const matrix = matrixOf(sheet, part, unit, decimal);
      unit = matrix.unit ?? unit;
      tables.push(tableOf(sheet, part, matrix, known, isTheme));
    }
  }
  if (tables.length === 0) return { kind: "noPlan", what: "text" };
  const complex = tables.find(({ readings }) => readings === undefined);
  const best = tables.map(
    ({ readings, rows, columns }) =>
      readings?.[0] ?? { rows: plainSolution(rows), columns: plainSolution(columns), score: 0 },
  );
  const read = (choice: readonly TableReading[]): Joined => {
    const results = tables.map((table, index): TableResult =>
      linesOf(sheet, table, choice[index] ?? best[0] ?? NO_READING, known, isTheme),
    );
    return joined(known, tables, choice, results, isTheme);
  };
  const main = signed(read(best));
  if ("kind" in main) return main;
  const totals = totalsOf(main.lines);
  const doubts: Doubt[] = [...main.doubts];
  if (complex) doubts.push({ kind: "tooComplex", row: 0, column: 0 });
  tables.forEach((table, index) => {
    for (const other of (table.readings ?? []).slice(1, MOST_OTHERS)) {
      const alternative = signed(read(best.map((one, at) => (at === index ? other : one))));
      if ("kind" in alternative) continue;
      const theirs = totalsOf(alternative.lines);
      if (sameShare(totals, theirs) && totals.total === theirs.total) {
        // The same numbers by a reading with doubts of its own are as doubtful.
        doubts.push(
          ...alternative.doubts.filter(
            (doubt) =>
              !doubts.some(
                (one) =>
                  one.kind === doubt.kind && one.row === doubt.row && one.column === doubt.column,
              ),
          ),
        );
        continue;
      }
      if (doubts.some(({ kind }) => kind === "readings")) continue;
      const differ = differing(table, best[index], other);
      const names = differ.map(({ name }) => name);
      // That a payer is not known is told already.
      if (
        names.length > 0 &&
        names.every((name) =>
          doubts.some((doubt) => doubt.kind === "payerUnknown" && doubt.name === name),
        )
      )
        continue;
      const shares = [totals, theirs]
        .map(({ local, total }) => (total === 0 ? 0 : local / total))
        .sort();
      doubts.push({
        kind: "readings",
        row: table.rows[0]?.at ?? 0,
        column: -1,
        ...differ[0]?.spot,
        names,
        spots: differ.map(({ spot }) => spot),
        low: shares[0] ?? 0,
        high: shares[1] ?? 0,
      });
    }
  });
  return {
    sheet,
    tables: main.tables,
    lines: main.lines,
    doubts,
    misfits: main.misfits,
    notes: main.notes,
    totals,
    known,
    fields: fieldsOf(sheet, main.tables, isTheme),
    stated: periodAbove(sheet, main.lines[0]?.row ?? 0),
  };
}

/** Income written with a minus, as accounts do, or costs: the money of a side all below zero is that side's, turned round. */
function signed(plan: Joined): Joined {
  if ("kind" in plan) return plan;
  const below = (side: "cost" | "financing"): boolean => {
    const own = plan.lines.filter(
      (line) => (line.side === "cost") === (side === "cost") && line.ore !== 0,
    );
    return own.length > (side === "cost" ? 0 : 1) && own.every(({ ore }) => ore < 0);
  };
  const [costs, paid] = [below("cost"), below("financing")];
  if (!costs && !paid) return plan;
  return {
    ...plan,
    lines: plan.lines.map((line) =>
      (line.side === "cost" ? costs : paid) ? { ...line, ore: -line.ore } : line,
    ),
  };
}

const MOST_OTHERS = 24;
/** The rows and columns that two readings take for different things. */
function differing(
  table: Table,
  a: TableReading | undefined,
  b: TableReading,
): { readonly name: string; readonly spot: Spot }[] {
  const of = (
    items: readonly Item[],
    [mine, theirs]: readonly [Solution | undefined, Solution],
    spot: (at: number) => Spot,
  ): { readonly name: string; readonly spot: Spot }[] =>
    items.flatMap(({ name, at }, index) =>
      mine?.roles[index] === theirs.roles[index] ? [] : [{ name, spot: spot(at) }],
    );
  return [
    ...of(table.rows, [a?.rows, b.rows], (row) => ({ row, column: -1 })),
    ...of(table.columns, [a?.columns, b.columns], (column) => ({ row: -1, column })),
  ];
}
