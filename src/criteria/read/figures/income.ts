import { type Figures, spanOf } from "./figures";
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
export function incomeOf(found: Found): Outcome<Figures | null> {
  const { income, areaIncome, regionIncome } = found;
  const area =
    areaIncome ??
    (income && regionIncome && isAmountBeside(income, regionIncome) ? income : undefined);
  if (income && area !== income && (isRatio(income) || income.column.unit !== null))
    return answer(income);
  if (area && regionIncome) return answer(ratios(area, regionIncome));
  if (!income && !area && regionIncome)
    return isRatio(regionIncome) ? answer(regionIncome) : answer(null);
  const amount = area ?? income;
  if (!amount) return answer(null);
  // An area's amount that is a fraction, or missing.
  return amount.max <= 3
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

/**
 * The area's income as a fraction of the region's. Where it is exactly a limit, the quotient is the limit in the 15 digits that
 * a figure is judged by, since amounts are whole kroner or øre.
 */
function ratios(area: Figures, region: Figures): Figures {
  const values = area.values.map((own, index) => {
    const around = region.values[index] ?? NaN;
    return own > 0 && around > 0 ? own / around : NaN;
  });
  return {
    column: { ...area.column, unit: null },
    values,
    written: [],
    ...spanOf(values),
    zeros: 0,
    empties: null,
    fromAmounts: true,
  };
}
