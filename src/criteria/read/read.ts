import { type CriteriaVersion, type CriterionId, measuredIn } from "../rules";
import type { Measured } from "../../core/table/number";
import type { Areas } from "./areas";
import { dropEmptyZeros, readFigures } from "./figures/figures";
import { type Column, measures } from "./head/columns";
import { answer, refused, type ColumnKind, type Outcome } from "./refusal";
import { readResidents } from "./figures/residents";
import { isShareAfterAll, ofYears, shareOfGroup } from "./figures/derived";
import type { AreaTable } from "./tables";
import { type Found, headCountsOf, sharesOf } from "./figures/shares";
import { countsYears, readYears } from "./figures/years";

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
    shares: shares.value.shares,
    incomes: shares.value.incomes,
    counts: headCounts.value,
    years: years.value,
  });
}

/** The figures of every column that counts; a measure of single years as the mean that the law takes. */
function readColumns(
  { grid, layout, sorted }: AreaTable,
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
    rows === sorted.rows ? sorted.numbers : undefined,
  );
  if (!read.ok) return read;
  const found: Found = {};
  for (const { kind, column } of entries) {
    const own = read.value.filter((_, index) => wanted[index]?.kind === kind);
    if (!isMean(kind, column)) {
      found[kind] = own[0];
      continue;
    }
    for (const year of own) dropEmptyZeros(year, grid, rows);
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
function isOfVersion(kind: ColumnKind, version: CriteriaVersion): boolean {
  const id = /Income$/.test(kind) ? "income" : (kind.replace("count:", "") as ColumnKind);
  return !COUNTED_OR_INCOME.has(id) || measures(version, id as CriterionId);
}

/** How many years the version's figure is the mean of. */
const yearsOf = ({ categories }: CriteriaVersion, id: CriterionId): number =>
  measuredIn(categories).find((criterion) => criterion.id === id)?.years ?? 1;

function styleOf(kind: ColumnKind): Measured {
  if (kind === "areaIncome" || kind === "regionIncome") return "amount";
  return kind === "residents" || kind.startsWith("people:") || kind.startsWith("count:")
    ? "count"
    : "share";
}
