import type { Cell, Grid } from "../cell";
import { resolveFields, type Fields } from "./fields";
import { headerRow, headingOf, headingsOf, isBlank, score, type Heading } from "./heading";
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

/** The first and last year of the plan as a title above the table states it, both included. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/** How a plan stands in its cells. `long` has one line an amount; `wide` has years or sources as columns. */
export interface Layout {
  readonly shape: "long" | "wide";
  /** The (lower) heading row, -1 for none. */
  readonly header: number;
  /** The first row below the headings. */
  readonly body: number;
  readonly fields: Fields;
  readonly money: readonly MoneyColumn[];
  readonly totals: readonly MoneyColumn[];
  /** Columns with a heading nobody knows, and numbers below it. */
  readonly unread: readonly { readonly column: number; readonly heading: string }[];
  readonly period: Period | undefined;
}

const CANONICAL: Fields = { activity: 0, theme: 1, kind: 2, year: 3, source: 4, side: -1, others: [] };

/** Finds the headings and what each column holds; undefined where the cells hold no plan's headings. */
export function layoutOf(grid: Grid): Layout | undefined {
  const header = headerRow(grid);
  if (header < 0) return canonical(grid);
  const { headings, body, top } = stacked(grid, header);
  const fallback = unitAbove(grid, top, headings);
  const fields = resolveFields(grid, body, headings);
  const columns = headings.flatMap((heading, column) => moneyColumn(heading, column, fallback, fields) ?? []);
  const wide = columns.some(({ use, year, source }) => use !== "total" && (year !== 0 || source !== ""));
  const money = withUses(columns, wide, fields.source >= 0);
  const known = new Set([...money.map(({ column }) => column), ...fieldColumns(fields)]);
  const unread = headings.flatMap(({ text, role }, column) => (known.has(column) || role === "note" || !text || !holdsNumbers(grid, body, column) ? [] : [{ column, heading: text }]));
  const lines = money.filter(({ use }) => use !== "total");
  if (lines.length === 0) return undefined;
  return { shape: wide ? "wide" : "long", header: body - 1, body, fields, money: lines, totals: money.filter(({ use }) => use === "total"), unread, period: periodAbove(grid, header) };
}

function canonical(grid: Grid): Layout | undefined {
  const fits = (row: readonly Cell[]): boolean => row.length >= 6 && headingOf(row[3])?.year !== undefined && typeof row[4] === "string" && !isBlank(row[5]) && !headingOf(row[5])?.role;
  if (!grid.slice(0, 20).some(fits)) return undefined;
  const amount: MoneyColumn = { column: 5, heading: "", use: "amount", year: 0, source: "", total: "", unit: 1 };
  return { shape: "long", header: -1, body: 0, fields: CANONICAL, money: [amount], totals: [], unread: [], period: undefined };
}

/** Two heading rows, years over sources or sources over years, read as one; a row of units below them is a heading too. */
function stacked(grid: Grid, header: number): { readonly headings: readonly Heading[]; readonly body: number; readonly top: number } {
  const own = headingsOf(grid[header] ?? []) ?? [];
  for (const [upper, lower] of [[header - 1, header], [header, header + 1]] as const) {
    const over = headingsOf(grid[upper] ?? []);
    const under = headingsOf(grid[lower] ?? []);
    if (over && under && crosses(over, under)) return withUnits(grid, combined(over, under), lower + 1, upper);
  }
  return withUnits(grid, own, header + 1, header);
}

function crosses(over: readonly Heading[], under: readonly Heading[]): boolean {
  const count = (row: readonly Heading[], of: (heading: Heading) => unknown): number => row.filter((heading) => of(heading) !== undefined).length;
  const years = [count(over, ({ year }) => year), count(under, ({ year }) => year)];
  const sources = [count(over, ({ source }) => source), count(under, ({ source }) => source)];
  return ((years[0] ?? 0) > 0 && (sources[1] ?? 0) > 1 && !sources[0] && !years[1]) || ((sources[0] ?? 0) > 0 && (years[1] ?? 0) > 1 && !sources[1] && !years[0]);
}

function combined(over: readonly Heading[], under: readonly Heading[]): Heading[] {
  let carried: Heading | undefined;
  return under.map((lower, column) => {
    const upper = over[column];
    if (upper?.text) carried = upper;
    const spans = carried && (carried.year !== undefined || carried.source !== undefined || carried.total !== undefined);
    if (!lower.text || !spans || !carried) return lower.text ? lower : (upper ?? lower);
    const total = carried.total !== undefined ? (lower.source ?? String(lower.year ?? "")) : lower.total;
    return { ...lower, year: lower.year ?? carried.year, source: lower.source ?? carried.source, total, unit: lower.unit ?? carried.unit, role: lower.role === "year" ? undefined : lower.role };
  });
}

function withUnits(grid: Grid, headings: readonly Heading[], body: number, top: number): { readonly headings: readonly Heading[]; readonly body: number; readonly top: number } {
  const below = headingsOf(grid[body] ?? []);
  const texts = below?.filter(({ text }) => text) ?? [];
  if (!below || texts.length === 0 || !texts.every(({ unit, role }) => unit !== undefined && role === "amount")) return { headings, body, top };
  return { headings: headings.map((heading, column) => ({ ...heading, unit: below[column]?.unit ?? heading.unit })), body: body + 1, top };
}

/** The unit that the titles above the table or a heading beside the money state, kroner where none does. */
function unitAbove(grid: Grid, top: number, headings: readonly Heading[]): number {
  const titles = grid.slice(0, top).flatMap((row) => row.flatMap((cell) => (typeof cell === "string" ? [headingUnit(cell)] : [])));
  const beside = headings.filter(({ year, source, total, role }) => year === undefined && source === undefined && total === undefined && role !== "cost" && role !== "financing").map(({ unit }) => unit);
  const units = [...beside, ...titles].filter((unit) => unit !== undefined);
  return units.find((unit) => unit > 1) ?? 1;
}

function fieldColumns({ others, ...fields }: Fields): number[] {
  return [...Object.values(fields), ...others];
}

function moneyColumn(heading: Heading, column: number, fallback: number, fields: Fields): MoneyColumn | undefined {
  if (fieldColumns(fields).includes(column) || heading.role === "note") return undefined;
  const { year, source, total, role } = heading;
  const base = { column, heading: heading.text, year: year ?? 0, source: source ?? "", total: total ?? "", unit: heading.unit ?? fallback };
  if (total !== undefined || role === "total") return { ...base, use: "total" };
  if (year !== undefined || source !== undefined) return { ...base, use: "amount" };
  return role === "amount" || role === "cost" || role === "financing" ? { ...base, use: role } : undefined;
}

/** Money beside years is their total; a budget beside sources is a cost; a lone budget with a source a row is the amount itself. */
function withUses(columns: readonly MoneyColumn[], wide: boolean, hasSource: boolean): MoneyColumn[] {
  const lines = columns.filter(({ use }) => use !== "total");
  const years = lines.some(({ year }) => year !== 0);
  const sources = lines.some(({ source }) => source !== "");
  const onlyCost = lines.every(({ use }) => use === "cost");
  let plain = 0;
  return columns.flatMap((column): MoneyColumn[] => {
    const bare = column.use !== "total" && column.year === 0 && column.source === "";
    if (!bare) return [column];
    if (wide && years && !sources) return [{ ...column, use: "total", total: "" }];
    if (wide && column.use !== "cost") return [{ ...column, use: "total", total: "" }];
    if (column.use === "amount" && plain++ > 0) return [];
    if (onlyCost && hasSource) return plain++ > 0 ? [] : [{ ...column, use: "amount" }];
    const beside = lines.some(({ use }) => use === "cost") && column.use === "amount";
    return [beside ? { ...column, use: "financing" } : column];
  });
}

function holdsNumbers(grid: Grid, body: number, column: number): boolean {
  let numbers = 0;
  for (let row = body; row < Math.min(grid.length, body + 200); row++) if (typeof grid[row]?.[column] === "number") numbers++;
  return numbers > 0;
}

const PERIOD = /(?<!\d)(20\d\d)\s*(?:-|–|—|til|to|\/)\s*(20\d\d|\d\d)(?!\d)/;

/** The plan's years as the first title above the headings states them. */
function periodAbove(grid: Grid, header: number): Period | undefined {
  for (const row of grid.slice(0, header)) {
    for (const cell of row) {
      const found = typeof cell === "string" ? PERIOD.exec(cell) : null;
      if (!found) continue;
      const first = Number(found[1]);
      const last = (found[2]?.length ?? 0) === 2 ? Math.floor(first / 100) * 100 + Number(found[2]) : Number(found[2]);
      if (last >= first) return { first, last };
    }
  }
  return undefined;
}

/** Whether a row repeats the headings, as the second block of a budget does. */
export function repeatsHeader(row: readonly Cell[], header: readonly Cell[], money: readonly MoneyColumn[]): boolean {
  return money.every(({ column }) => !isBlank(row[column]) && String(row[column]).trim() === String(header[column] ?? "").trim()) || (headingsOf(row) !== undefined && score(headingsOf(row) ?? []) > 1);
}
