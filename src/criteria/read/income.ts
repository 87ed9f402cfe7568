import type { CriteriaVersion } from "../rules";
import { compare, type Exact, exact, numberOf, shifted, times } from "../../core/exact";
import type { Figures } from "./figures";
import { decimalOf } from "../rules/limit";
import { refused, answer, type ColumnKind, type Outcome } from "./refusal";

type Found = Partial<Record<ColumnKind, Figures>>;

const LARGEST_RATIO = 150; // a lone income column above this is kroner, not per cent of the region's

/** The income ratio: as pasted, or worked out from the area's and the region's income. Null when there is neither. */
export function incomeOf(
  found: Found,
  rows: Int32Array,
  version: CriteriaVersion,
): Outcome<Figures | null> {
  const { income, areaIncome, regionIncome } = found;
  const area =
    areaIncome ??
    (income && regionIncome && isAmountBeside(income, regionIncome) ? income : undefined);
  if (income && area !== income && (isRatio(income) || income.column.unit !== null))
    return answer(income);
  if (area && regionIncome) return answer(ratios(area, regionIncome, rows, version));
  if (!income && !area && regionIncome)
    return isRatio(regionIncome) ? answer(regionIncome) : answer(null);
  const amount = area ?? income;
  if (!amount) return answer(null);
  if (isRatio(amount) && !(areaIncome === amount && amount.max > 3)) return answer(amount);
  return isEmpty(amount)
    ? answer(amount)
    : refused({ code: "incomeWithoutRegion", column: amount.column.header });
}

function isRatio(figures: Figures): boolean {
  return figures.max <= LARGEST_RATIO;
}

/** A column of 54 beside a region of 330,000 (or of 330 thousand) is a ratio already; 180 beside 330 is an amount. */
function isAmountBeside(income: Figures, region: Figures): boolean {
  return income.column.unit === null && income.max / region.max > 0.3;
}

function isEmpty(figures: Figures): boolean {
  return figures.max === -Infinity;
}

/** The area's income as a fraction of the region's; exact where it is exactly a limit of the version. */
function ratios(
  area: Figures,
  region: Figures,
  rows: Int32Array,
  version: CriteriaVersion,
): Figures {
  const limits = version.categories
    .flatMap((category) => category.criteria)
    .flatMap(({ id, limit }) =>
      id === "income" && limit.kind === "fixed" ? [shifted(exact(limit.value), -2)] : [],
    );
  const values = new Float64Array(rows.length);
  let [min, max, minPositive] = [Infinity, -Infinity, Infinity];
  for (let index = 0; index < rows.length; index++) {
    const value = ratio(area.values[index] ?? NaN, region.values[index] ?? NaN, limits);
    values[index] = value;
    if (value < min) min = value;
    if (value > max) max = value;
    if (value > 0 && value < minPositive) minPositive = value;
  }
  return {
    column: { ...area.column, unit: null },
    values,
    written: [],
    min,
    max,
    minPositive,
    zeros: 0,
    empties: null,
  };
}

function ratio(area: number, region: number, limits: readonly Exact[]): number {
  if (!(area > 0) || !(region > 0)) return NaN;
  const quotient = area / region;
  for (const limit of limits) {
    const bound = numberOf(limit);
    // Two doubles that stand for decimals need not divide to the double of the exact quotient: settle it in decimals.
    if (Math.abs(quotient - bound) > 1e-12) continue;
    const side = compare(decimalOf(area), times(limit, decimalOf(region)));
    return side === 0
      ? bound
      : side < 0
        ? Math.min(quotient, bound - 1e-15)
        : Math.max(quotient, bound + 1e-15);
  }
  return quotient;
}
