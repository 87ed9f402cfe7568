import type { Grid } from "../../core/cell";
import { fieldColumns, type Fields } from "./fields";
import type { Heading } from "./heading";
import type { Period } from "./period";
import { payerRule, sourceOf } from "./source";
import { headingUnit } from "./words";

/** A column of money. Year 0 and source "" where the column's heading names none. */
export interface MoneyColumn {
  readonly column: number;
  readonly heading: string;
  readonly use: "amount" | "cost" | "financing" | "total";
  readonly year: number;
  readonly source: string;
  /** For a total, what its heading sums: "" for the row. */
  readonly total: string;
  /** Kroner per one. */
  readonly unit: number;
}

interface Table {
  readonly headings: readonly Heading[];
  readonly fields: Fields;
  /** The upper heading row. */
  readonly top: number;
  readonly period: Period | undefined;
}

/** The columns of money, and whether years or sources stand as columns. A lone total in a table with none else is the amount itself. */
export function moneyColumns(
  grid: Grid,
  { headings, fields, top, period }: Table,
): { readonly wide: boolean; readonly columns: readonly MoneyColumn[] } {
  const fallback = unitAbove(grid, top, headings);
  const years = headings
    .map((heading) =>
      heading.ordinal !== undefined && period
        ? { ...heading, year: period.first + heading.ordinal - 1 }
        : heading,
    )
    .map(soleSource);
  const columns = years.flatMap(
    (heading, column) => moneyColumn(heading, column, fallback, fields) ?? [],
  );
  const wide = columns.some(
    ({ use, year, source, column }) =>
      use !== "total" && (year !== 0 || source !== "" || years[column]?.ordinal !== undefined),
  );
  const used = withUses(
    columns,
    wide,
    fields.source >= 0,
    (column) => years[column]?.ordinal !== undefined,
  );
  const [first, ...others] = used;
  return {
    wide,
    columns:
      first?.use === "total" && others.length === 0
        ? [{ ...first, use: "amount", total: "" }]
        : used,
  };
}

/** The unit that the titles above the table or a heading beside the money state, kroner where none does. */
function unitAbove(grid: Grid, top: number, headings: readonly Heading[]): number {
  const titles = grid
    .slice(0, top)
    .flatMap((row) => row.flatMap((cell) => (typeof cell === "string" ? [headingUnit(cell)] : [])));
  const beside = headings
    .filter(
      ({ year, source, total, role }) =>
        year === undefined &&
        source === undefined &&
        total === undefined &&
        role !== "cost" &&
        role !== "financing",
    )
    .map(({ unit }) => unit);
  const units = [...beside, ...titles].filter((unit) => unit !== undefined);
  return units.find((unit) => unit > 1) ?? 1;
}

/** `LBF i alt` beside no other column of the fund's is the fund's money and no total. */
function soleSource(heading: Heading, _: number, all: readonly Heading[]): Heading {
  const payer =
    heading.total !== undefined && heading.source !== undefined
      ? sourceOf(heading.source)?.payer
      : undefined;
  const sums = (source: string): boolean => {
    const other = sourceOf(source)?.payer;
    return (
      other !== undefined && (other === payer || (payer === "local" && payerRule(other).local))
    );
  };
  const others = all.some(
    ({ source, total, year }) =>
      (total === undefined && source !== undefined && sums(source)) ||
      (year !== undefined && source === undefined),
  );
  return payer === undefined || others ? heading : { ...heading, total: undefined };
}

function moneyColumn(
  heading: Heading,
  column: number,
  fallback: number,
  fields: Fields,
): MoneyColumn | undefined {
  if (fieldColumns(fields).includes(column) || heading.role === "note") return undefined;
  const { year, ordinal, source, total, role } = heading;
  const base = {
    column,
    heading: heading.text,
    year: year ?? 0,
    source: source ?? "",
    total: total ?? "",
    unit: heading.unit ?? fallback,
  };
  if (total !== undefined || role === "total") return { ...base, use: "total" };
  if (year !== undefined || ordinal !== undefined || source !== undefined)
    return { ...base, use: "amount" };
  return role === "amount" || role === "cost" || role === "financing"
    ? { ...base, use: role }
    : undefined;
}

/** Money beside years is their total; a budget beside sources is a cost; a lone budget with a source a row is the amount itself. */
function withUses(
  columns: readonly MoneyColumn[],
  wide: boolean,
  hasSource: boolean,
  isYear: (column: number) => boolean,
): MoneyColumn[] {
  const lines = columns.filter(({ use }) => use !== "total");
  const years = lines.some(({ year, column }) => year !== 0 || isYear(column));
  const sources = lines.some(({ source }) => source !== "");
  const onlyCost = lines.every(({ use }) => use === "cost");
  let plain = 0;
  return columns.flatMap((column): MoneyColumn[] => {
    const bare =
      column.use !== "total" && column.year === 0 && column.source === "" && !isYear(column.column);
    if (!bare) return [column];
    if (wide && years && !sources) return [{ ...column, use: "total", total: "" }];
    if (wide && column.use !== "cost") return [{ ...column, use: "total", total: "" }];
    if (column.use === "amount" && plain++ > 0) return [];
    if (onlyCost && hasSource) return plain++ > 0 ? [] : [{ ...column, use: "amount" }];
    const beside = lines.some(({ use }) => use === "cost") && column.use === "amount";
    return [beside ? { ...column, use: "financing" } : column];
  });
}
