import type { CriteriaVersion, CriterionId } from "../rules";
import type { Grid } from "../../core/cell";
import type { NumberStyle } from "../../core/number";
import type { Areas, ShareColumn } from "./areas";
import { dropEmptyZeros, readFigures, type Figures } from "./figures";
import { incomeOf } from "./income";
import { layoutOf, type Column } from "./layout";
import { answer, refused, type ColumnKind, type Outcome } from "./refusal";
import { readResidents } from "./residents";
import { areaRows } from "./rows";
import { placeOf, scalesOf, type Scale } from "./unit";
import { countsYears, readYears } from "./years";

const CRITERIA: readonly CriterionId[] = [
  "jobless",
  "nonwestern",
  "convicted",
  "basicSchool",
  "income",
];
const POWERS: Readonly<Record<string, number>> = { percent: 0, perThousand: -1, per10000: -2 };

const MOST_PEOPLE = 100_000_000; // a count beyond any country's is a paste error

type Found = Partial<Record<ColumnKind, Figures>>;

/** Reads a pasted range into areas; refuses, naming column and row, what is ambiguous or impossible. */
export function readAreas(grid: Grid, version: CriteriaVersion): Outcome<Areas> {
  const layout = layoutOf(grid, version);
  if (!layout.ok) return layout;
  const { columns } = layout.value;
  const { rows, names, zeroIsEmpty } = areaRows(grid, layout.value);
  if (rows.length === 0) return refused({ code: "noRows" });
  const kinds = (Object.keys(columns) as ColumnKind[]).filter(
    (kind) => kind !== "area" && kind !== "municipality" && kind !== "yearsBefore",
  );
  const wanted = kinds
    .map((kind) => columns[kind])
    .filter((column): column is Column => column !== undefined);
  const read = readFigures(grid, rows, wanted, kinds.map(styleOf));
  if (!read.ok) return read;
  const found: Found = {};
  kinds.forEach((kind, index) => (found[kind] = read.value[index]));
  const residents = found.residents ? readResidents(found.residents, grid, rows) : answer(null);
  if (!residents.ok) return residents;
  const uncounted = CRITERIA.find(
    (id) => id !== "income" && found[`count:${id}`] && !found[id] && counts(version, id),
  );
  if (uncounted && uncounted !== "income")
    return refused({
      code: "countAlone",
      kind: uncounted,
      column: columns[`count:${uncounted}`]?.header ?? "",
    });
  const shares = sharesOf(found, grid, rows, version, zeroIsEmpty, residents.value);
  if (!shares.ok) return shares;
  const headCounts = headCountsOf(found, rows);
  if (!headCounts.ok) return headCounts;
  const years = readYears(
    grid,
    rows,
    countsYears(version) ? columns.yearsBefore : undefined,
    zeroIsEmpty,
  );
  if (!years.ok) return years;
  const municipalityColumn = columns.municipality?.index ?? null;
  return answer({
    count: rows.length,
    grid,
    rows,
    names,
    municipalityColumn,
    residents: residents.value,
    shares: shares.value,
    counts: headCounts.value,
    years: years.value,
  });
}

/** Whether the version counts the criterion at all, in any of its categories. */
function counts(version: CriteriaVersion, id: CriterionId): boolean {
  return version.categories.some(
    ({ criteria, gate }) => gate?.id === id || criteria.some((criterion) => criterion.id === id),
  );
}

function styleOf(kind: ColumnKind): NumberStyle {
  if (kind === "areaIncome" || kind === "regionIncome") return "amount";
  return kind === "residents" || kind.startsWith("people:") || kind.startsWith("count:")
    ? "count"
    : "share";
}

function sharesOf(
  found: Found,
  grid: Grid,
  rows: Int32Array,
  version: CriteriaVersion,
  zeroIsEmpty: boolean,
  residents: Float64Array | null,
): Outcome<Areas["shares"]> {
  const income = incomeOf(found, rows, version);
  if (!income.ok) return income;
  const figures = { ...pick(found), income: income.value ?? undefined };
  for (const id of CRITERIA) {
    const column = figures[id];
    if (!column) continue;
    if (id === "income") dropImpossibleZeros(column);
    else dropEmptyZeros(column, grid, rows, zeroIsEmpty);
  }
  dropEmptyRows(figures, found.residents, grid, rows, residents);
  const scales = scalesOf(figures, rows, version);
  if (!scales.ok) return scales;
  const shares: Partial<Record<CriterionId, ShareColumn>> = {};
  for (const id of CRITERIA) {
    const column = figures[id];
    if (!column) continue;
    const share = shareColumn(id, column, scales.value[id] ?? 0, rows);
    if (!share.ok) return share;
    shares[id] = share.value;
  }
  return answer(shares);
}

function pick(found: Found): Partial<Record<CriterionId, Figures>> {
  return {
    jobless: found.jobless,
    nonwestern: found.nonwestern,
    convicted: found.convicted,
    basicSchool: found.basicSchool,
  };
}

/** No area has an income of nothing: a zero is an empty cell. */
function dropImpossibleZeros(income: Figures): void {
  if (income.zeros === 0) return;
  income.values.forEach((value, index) => {
    if (value === 0) income.values[index] = NaN;
  });
}

/** Where the resident count is the number 0, the row's empty cells arrived as zeros, so its other zeros are no figures either. */
function dropEmptyRows(
  figures: Partial<Record<CriterionId, Figures>>,
  counted: Figures | undefined,
  grid: Grid,
  rows: Int32Array,
  residents: Float64Array | null,
): void {
  if (!counted || !residents || counted.zeros === 0) return;
  for (let index = 0; index < rows.length; index++) {
    const row = grid[rows[index] ?? 0];
    if (row?.[counted.column.index] !== 0) continue;
    for (const id of CRITERIA) {
      const column = figures[id];
      if (column && column.values[index] === 0) column.values[index] = NaN;
    }
  }
}

/** The column in its unit, written units converted exactly; refuses shares that cannot be. */
function shareColumn(
  id: CriterionId,
  figures: Figures,
  scale: Scale,
  rows: Int32Array,
): Outcome<ShareColumn> {
  for (const { index, text, unit } of figures.written) {
    const value = Number(
      /e/.test(text)
        ? Number(text) * 10 ** ((POWERS[unit] ?? 0) - scale)
        : `${text}e${(POWERS[unit] ?? 0) - scale}`,
    );
    figures.values[index] = value;
    figures.min = Math.min(figures.min, value);
    figures.max = Math.max(figures.max, value);
  }
  const [least, most] = (id === "income" ? [5, 300] : [0, 100]).map(
    (bound) => bound * 10 ** -scale,
  ) as [number, number];
  const low = id === "income" ? figures.minPositive < least : figures.min < least;
  if (low || figures.min < 0 || figures.max > most) {
    const odd = figures.values.findIndex((value) => value < least || value > most);
    const place = placeOf(figures, rows, odd);
    const value = figures.values[odd] ?? 0;
    return refused(
      id === "income"
        ? { code: "incomeOutOfRange", place, value }
        : { code: "shareOutOfRange", kind: id, place, value },
    );
  }
  return answer({ header: figures.column.header, values: figures.values, scale });
}

function headCountsOf(found: Found, rows: Int32Array): Outcome<Areas["counts"]> {
  const counts: Partial<Record<ColumnKind, Float64Array>> = {};
  for (const kind of Object.keys(found) as ColumnKind[]) {
    const figures = found[kind];
    if (!figures || !(kind.startsWith("count:") || kind.startsWith("people:"))) continue;
    const odd =
      figures.min < 0 || figures.max > MOST_PEOPLE
        ? figures.values.findIndex((value) => value < 0 || value > MOST_PEOPLE)
        : -1;
    if (odd >= 0)
      return refused({
        code: "countOutOfRange",
        place: placeOf(figures, rows, odd),
        value: figures.values[odd] ?? 0,
      });
    for (const { index } of figures.written) figures.values[index] = NaN;
    counts[kind] = figures.values;
  }
  return answer(counts);
}
