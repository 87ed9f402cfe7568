import type { Spot } from "./doubt";
import { labelColumns } from "./labelcolumns";
import type { TableRead } from "./use";
import type { Sheet } from "../grid/sheet";

/** Where the plan's main table tells what; -1 where it does not. */
export interface Fields {
  readonly activity: number;
  readonly theme: number;
  readonly kind: number;
  readonly source: number;
  readonly year: number;
  /** Columns of words that are none of these. */
  readonly others: readonly number[];
  /** Whether each row holds one amount. */
  readonly single: boolean;
  /** Whether the figures are told in thousands or more. */
  readonly inThousands: boolean;
  /** Where what is said of the whole plan belongs: its last total, else its headings. */
  readonly anchor: Spot;
  readonly columns: ReadonlyMap<number, string>;
}

export function fieldsOf(
  sheet: Sheet,
  tables: readonly TableRead[],
  isTheme: (text: string) => boolean,
): Fields {
  const main = tables.find(({ use }) => use === "plan") ?? tables[0];
  const at = (column: number | undefined): number => column ?? -1;
  if (!main)
    return {
      activity: -1,
      theme: -1,
      kind: -1,
      source: -1,
      year: -1,
      others: [],
      single: true,
      inThousands: false,
      anchor: { row: 0, column: 0 },
      columns: new Map(),
    };
  const { table, reading } = main;
  const found = labelColumns(sheet, table.part, table.axis, isTheme);
  const told = [found.activity, found.theme, found.kind, found.payer];
  const total = table.rows.filter((_, index) => reading.rows.fits.has(index)).pop();
  const money = table.columns.filter(({ sort }) => sort !== "out");
  return {
    activity: at(found.activity === found.payer ? undefined : found.activity),
    theme: at(found.theme),
    kind: at(found.kind),
    source: at(found.payer),
    year: at(found.year),
    others: table.part.labels.filter((column) => !told.includes(column)),
    single: money.length === 1,
    inThousands: (table.matrix.unit ?? 1) > 1,
    anchor: {
      row: total?.at ?? table.part.block.header[0] ?? table.rows[0]?.at ?? 0,
      column: money[0]?.at ?? 0,
    },
    columns: new Map(
      tables.flatMap(({ table: one }) =>
        [...one.part.columns]
          .reverse()
          .map(({ column, texts }) => [column, [...texts].reverse().join(" ")] as const),
      ),
    ),
  };
}
