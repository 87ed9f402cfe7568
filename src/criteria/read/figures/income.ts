import type { CriteriaVersion } from "../../rules";
import { compare, type Exact, exact, numberOf, shifted, times } from "../../../core/exact";
import type { Figures } from "./figures";
import { decimalOf } from "../../rules/limit";
import { refused, answer, type ColumnKind, type Outcome } from "../refusal";

type Found = Partial<Record<ColumnKind, Figures>>;

const LARGEST_RATIO = 150; // a lone income column above this is kroner, not per cent of the region's

/** Mean incomes in kroner, `value × 10^scale`; NaN is missing. The areas' own are null where the list has the ratio alone. */
export interface Incomes {
  readonly area: Float64Array | null;
  readonly region: Float64Array;
  readonly scale: 0 | 3;
}

/** Kroner (0) or thousands (3): no mean income is under 10,000 kr. or over 10 mio. kr. Null where the figures are neither. */
function scaleOf(figures: Figures): Incomes["scale"] | null {
  const isWithin = (least: number): boolean =>
    figures.minPositive >= least && figures.max < least * 1000;
  return isWithin(10_000) ? 0 : isWithin(10) ? 3 : null;
}

/** The amounts behind an income ratio, for its distance in kroner; null where the region's mean is not given in kroner. */
export function incomesOf(found: Found, ratio: Figures | null): Incomes | null {
  const region = found.regionIncome;
  const scale = region && region !== ratio ? scaleOf(region) : null;
  if (!region || scale === null) return null;
  const own = [found.areaIncome, found.income].find((one) => one && one !== ratio);
  // The area's own amount counts where the ratio is worked out from it.
  const area = ratio?.fromAmounts && own && scaleOf(own) === scale ? own.values : null;
  return ratio?.fromAmounts && !area ? null : { area, region: region.values, scale };
}

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
    fromAmounts: true,
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
