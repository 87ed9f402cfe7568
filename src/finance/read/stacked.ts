import type { Grid } from "../../core/cell";
import { headingsOf, type Heading } from "./heading";

/** Two heading rows, years over sources or sources over years, read as one; a row of units below them is a heading too. */
export function stacked(
  grid: Grid,
  header: number,
): { readonly headings: readonly Heading[]; readonly body: number; readonly top: number } {
  const own = headingsOf(grid[header] ?? []) ?? [];
  for (const [upper, lower] of [
    [header - 1, header],
    [header, header + 1],
  ] as const) {
    const over = headingsOf(grid[upper] ?? []);
    const under = headingsOf(grid[lower] ?? []);
    if (over && under && crosses(over, under))
      return withUnits(grid, combined(over, under), lower + 1, upper);
  }
  return withUnits(grid, own, header + 1, header);
}

/** Whether one row's headings stand over the other's. A payer to the left of the years is a title, such as the municipality's name. */
function crosses(over: readonly Heading[], under: readonly Heading[]): boolean {
  const count = (row: readonly Heading[], of: (heading: Heading) => unknown): number =>
    row.filter((heading) => of(heading) !== undefined).length;
  const firstYear = under.findIndex(({ year }) => year !== undefined);
  const years = [count(over, ({ year }) => year), count(under, ({ year }) => year)] as const;
  const sources = [
    over.filter(({ source }, column) => source !== undefined && column >= firstYear).length,
    count(under, ({ source }) => source),
  ] as const;
  const money = under.filter(
    ({ role }) => role === "amount" || role === "cost" || role === "financing",
  ).length;
  if (years[0] > 0 && years[1] === 0 && sources[0] === 0 && money > 1) return true;
  if (partsBelow(over, under)) return true;
  const yearsOver = years[0] > 0 && sources[1] > 1 && sources[0] === 0 && years[1] === 0;
  return yearsOver || (sources[0] > 0 && years[1] > 1 && sources[1] === 0 && years[0] === 0);
}

/** Payers below `Finansiering`, and nothing below the names of the columns to the left of it. */
function partsBelow(over: readonly Heading[], under: readonly Heading[]): boolean {
  const first = under.findIndex(({ source }) => source !== undefined);
  const bare =
    under.slice(0, Math.max(first, 0)).every(({ text }) => text === "") &&
    over.slice(0, Math.max(first, 0)).some(({ role }) => role !== undefined && role !== "note");
  const wide = over
    .slice(first)
    .every(
      ({ text, role }) =>
        text === "" || role === "financing" || role === "amount" || role === "total",
    );
  return first > 0 && bare && wide && under.filter(({ source }) => source !== undefined).length > 1;
}

function combined(over: readonly Heading[], under: readonly Heading[]): Heading[] {
  const sources = over.some(({ source }) => source !== undefined);
  let carried: Heading | undefined;
  return under.map((lower, column) => {
    const upper = over[column];
    if (upper?.text) carried = upper;
    const spans =
      carried &&
      (carried.year !== undefined ||
        carried.source !== undefined ||
        carried.total !== undefined ||
        isStranger(carried, sources));
    if (!lower.text || !spans || !carried) return lower.text ? lower : (upper ?? lower);
    const total =
      carried.total !== undefined ? (lower.source ?? String(lower.year ?? "")) : lower.total;
    const source = lower.source ?? carried.source ?? strangerOf(lower, carried);
    return {
      ...lower,
      year: lower.year ?? carried.year,
      source,
      total,
      unit: lower.unit ?? carried.unit,
      role: lower.role === "year" ? undefined : lower.role,
    };
  });
}

/** A name among payers' names that is no payer's we know, and nothing else either. */
function isStranger({ text, role, year, total, source }: Heading, amongSources: boolean): boolean {
  return (
    amongSources &&
    text !== "" &&
    role === undefined &&
    year === undefined &&
    total === undefined &&
    source === undefined
  );
}

/** Who pays under a year, or over one, where the name is not known. */
function strangerOf(lower: Heading, carried: Heading): string | undefined {
  if (isStranger(lower, carried.year !== undefined)) return lower.text;
  return lower.year !== undefined && isStranger(carried, true) ? carried.text : undefined;
}

function withUnits(
  grid: Grid,
  headings: readonly Heading[],
  body: number,
  top: number,
): { readonly headings: readonly Heading[]; readonly body: number; readonly top: number } {
  const below = headingsOf(grid[body] ?? []);
  const texts = below?.filter(({ text }) => text) ?? [];
  if (
    !below ||
    texts.length === 0 ||
    !texts.every(({ unit, role }) => unit !== undefined && role === "amount")
  )
    return { headings, body, top };
  return {
    headings: headings.map((heading, column) => ({
      ...heading,
      unit: below[column]?.unit ?? heading.unit,
    })),
    body: body + 1,
    top,
  };
}
