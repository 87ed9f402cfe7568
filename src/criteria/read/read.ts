import type { CriteriaVersion, CriterionId } from "../rules";
import type { Grid } from "../../core/cell";
import type { Measured } from "../../core/table/number";
import type { Areas, ShareColumn } from "./areas";
import { dropEmptyZeros, readFigures, type Figures } from "./figures";
import { incomeOf, incomesOf } from "./income";
import { type Column, measures } from "./layout";
import { answer, refused, type ColumnKind, type Outcome } from "./refusal";
import { readResidents } from "./residents";
import { isShareAfterAll, ofYears, shareOfGroup } from "./derived";
import type { AreaTable } from "./tables";
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

type Found = Partial<Record<ColumnKind, Figures | undefined>>;

/** The rows of one table that are judged together: of one list, by one version. */
export interface Part {
  readonly table: AreaTable;
  readonly rows: Int32Array;
  readonly names: readonly (string | number)[];
}

/** Reads the rows of a table into areas; refuses, naming column and row, what is ambiguous or impossible. */
export function readAreas({ table, rows, names }: Part, version: CriteriaVersion): Outcome<Areas> {
  const { grid, layout, sorted } = table;
  const { columns } = layout;
  const { zeroIsEmpty } = sorted;
  const read = readColumns(table, rows, version);
  if (!read.ok) return read;
  const found = read.value;
  const residents = found.residents ? readResidents(found.residents, grid, rows) : answer(null);
  if (!residents.ok) return residents;
  for (const id of COUNTED) {
    const counted = found[`count:${id}`];
    if (!counted || found[id] || !measures(version, id)) continue;
    const share = shareOfGroup(found, id);
    if (share) found[id] = share;
    else if (isShareAfterAll(counted, found.residents)) {
      found[id] = counted;
      found[`count:${id}`] = undefined;
    } else return refused({ code: "countAlone", kind: id, column: counted.column.header });
  }
  const shares = sharesOf(found, grid, rows, version, residents.value);
  if (!shares.ok) return shares;
  const headCounts = headCountsOf(found, rows);
  if (!headCounts.ok) return headCounts;
  const yearsBefore = countsYears(version) ? columns.yearsBefore : undefined;
  const years = readYears(grid, rows, yearsBefore, zeroIsEmpty);
  if (!years.ok) return years;
  return answer({
    count: rows.length,
    grid,
    rows,
    names,
    municipalityColumn: columns.municipality?.index ?? null,
    residents: residents.value,
    ...shares.value,
    counts: headCounts.value,
    years: years.value,
  });
}

/** The figures of every column that counts; a measure of single years as the mean that the law takes. */
function readColumns(
  { grid, layout }: AreaTable,
  rows: Int32Array,
  version: CriteriaVersion,
): Outcome<Found> {
  const entries = (Object.entries(layout.columns) as [ColumnKind, Column | undefined][]).flatMap(
    ([kind, column]) =>
      column && !NO_FIGURES.has(kind) && isOfVersion(kind, version) ? [{ kind, column }] : [],
  );
  const isMean = (kind: ColumnKind, { single }: Column): boolean =>
    single !== undefined && COUNTED_OR_INCOME.has(kind);
  const wanted = entries.flatMap(({ kind, column }) =>
    isMean(kind, column)
      ? (column.single ?? []).map(({ index, year }) => ({
          kind,
          column: { index, header: `${column.header} (${year})`, unit: column.unit },
        }))
      : [{ kind, column }],
  );
  const read = readFigures(
    grid,
    rows,
    wanted.map(({ column }) => column),
    wanted.map(({ kind }) => styleOf(kind)),
  );
  if (!read.ok) return read;
  const found: Found = {};
  for (const { kind, column } of entries) {
    const own = read.value.filter((_, index) => wanted[index]?.kind === kind);
    if (!isMean(kind, column)) {
      found[kind] = own[0];
      continue;
    }
    const mean = ofYears(kind as CriterionId, column, own, yearsOf(version, kind as CriterionId));
    if (!mean.ok) return mean;
    found[kind] = mean.value;
  }
  return answer(found);
}

const NO_FIGURES: ReadonlySet<ColumnKind> = new Set([
  "area",
  "municipality",
  "year",
  "yearsBefore",
  "limit:convicted",
  "national:convicted",
]);
const COUNTED = ["jobless", "nonwestern", "convicted", "basicSchool"] as const;
const COUNTED_OR_INCOME: ReadonlySet<ColumnKind> = new Set([...COUNTED, "income"]);

/** A measure that the version does not take is not read, so that nothing in it can be refused. */
const isOfVersion = (kind: ColumnKind, version: CriteriaVersion): boolean =>
  kind === "income" || !COUNTED_OR_INCOME.has(kind) || measures(version, kind as CriterionId);

/** How many years the version's figure is the mean of. */
function yearsOf({ categories }: CriteriaVersion, id: CriterionId): number {
  const criteria = categories.flatMap(({ criteria: counted, gate }) =>
    gate ? [...counted, gate] : counted,
  );
  return criteria.find((criterion) => criterion.id === id)?.years ?? 1;
}

function styleOf(kind: ColumnKind): Measured {
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
  residents: Float64Array | null,
): Outcome<Pick<Areas, "shares" | "incomes">> {
  const income = incomeOf(found, rows, version);
  if (!income.ok) return income;
  const incomes = incomesOf(found, income.value);
  const figures = { ...pick(found), income: income.value ?? undefined };
  for (const id of CRITERIA) {
    const column = figures[id];
    if (!column) continue;
    if (id === "income") dropImpossibleZeros(column);
    else dropEmptyZeros(column, grid, rows);
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
  return answer({ shares, incomes });
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
  return answer({
    header: figures.column.header,
    values: figures.values,
    scale,
    empties: figures.empties,
    meanOf: figures.meanOf ?? null,
  });
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
