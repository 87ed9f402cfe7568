import type { CriteriaVersion, CriterionId } from "../../rules";
import type { Grid } from "../../../core/cell";
import type { Areas, ShareColumn } from "../areas";
import { CRITERIA } from "../head/columns";
import { dropEmptyZeros, type Figures } from "./figures";
import { incomeOf, incomesOf } from "./income";
import { answer, refused, type ColumnKind, type Outcome } from "../refusal";
import { placeOf, scalesOf, type Scale } from "./unit";

const POWERS: Readonly<Record<string, number>> = { percent: 0, perThousand: -1, per10000: -2 };

const MOST_PEOPLE = 100_000_000; // a count beyond any country's is a paste error

/** The figures of a list, column by column. */
export type Found = Partial<Record<ColumnKind, Figures | undefined>>;

/** The shares in per cent, each column in its unit; refuses what is impossible. */
export function sharesOf(
  found: Found,
  grid: Grid,
  rows: Int32Array,
  version: CriteriaVersion,
  residents: Float64Array | null,
): Outcome<Pick<Areas, "shares" | "incomes">> {
  const income = incomeOf(found);
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

/** The head counts and the sizes of their groups. */
export function headCountsOf(found: Found, rows: Int32Array): Outcome<Areas["counts"]> {
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
