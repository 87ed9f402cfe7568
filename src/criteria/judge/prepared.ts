import { type CriteriaVersion, type Criterion, type CriterionId, measuredIn } from "../rules";
import {
  compare,
  type Exact,
  exact as decimal,
  minus,
  numberOf,
  rounded,
  shifted,
  significant,
  times,
} from "../../core/exact";
import type { Areas, ShareColumn } from "../read/areas";
import { boundOf, type Bound, decimalOf, type National, percentLimit } from "../rules/limit";
import type { ColumnKind } from "../read/refusal";

/** One criterion made ready for one pasted range, so that an area costs only its own arithmetic. */
export interface Prepared {
  readonly criterion: Criterion;
  readonly column: ShareColumn | null;
  /** In the column's unit; null without a column. */
  readonly bound: Bound | null;
  /** In per cent; null where it hangs on a national average that was not given. */
  readonly exact: Exact | null;
  /** `exact` to the 15 digits that Excel keeps. */
  readonly shown: Exact | null;
  /** In the unit of the law. */
  readonly limit: number | null;
  /** From per cent to the unit of the law: 100 where that is per 10,000. */
  readonly unit: number;
  /** The limit in the column's unit, times `FINE`; NaN where that is no whole number. */
  readonly fine: number;
  /** What a figure times `FINE` is divided by to be per cent. */
  readonly divisor: number;
  /** How many the share is a share of. */
  readonly people: Float64Array | null;
  /** How many there are of them, where they were counted. */
  readonly heads: Float64Array | null;
}

export type PreparedCriteria = ReadonlyMap<Criterion, Prepared>;

/** Eight decimals make whole numbers of all that is pasted in practice; the rest takes the longer way through exact decimals. */
export const FINE = 1e8;

/** A decimal of at most 15 digits, times `FINE`, where that is a whole number; otherwise NaN. */
export function fineOf(value: number): number {
  const whole = Math.round(value * FINE);
  return whole / FINE === value && Math.abs(whole) < 1e15 ? whole : NaN;
}

/** Every criterion of the version, gates too, each made ready once. */
export function prepare(
  version: CriteriaVersion,
  areas: Areas,
  national: National | null,
): PreparedCriteria {
  const criteria = measuredIn(version.categories);
  return new Map(criteria.map((criterion) => [criterion, preparedOf(criterion, areas, national)]));
}

function preparedOf(criterion: Criterion, areas: Areas, national: National | null): Prepared {
  const column = areas.shares[criterion.id] ?? null;
  const exact = percentLimit(criterion, national)?.percent ?? null;
  const shown = exact && significant(exact, 15);
  const unit = criterion.limit.unit === "per10000" ? 100 : 1;
  const scale = column?.scale ?? 0;
  const scaled = exact && shifted(exact, -scale);
  return {
    criterion,
    column,
    exact,
    shown,
    unit,
    bound: column && boundOf(criterion, scale, national),
    limit: exact && numberOf(times(exact, decimal(unit))),
    fine: scaled ? fineOf(numberOf(scaled)) : NaN,
    divisor: Number(`1e${8 - scale}`),
    people: peopleOf(areas, criterion.id),
    heads: criterion.id === "income" ? null : (areas.counts[`count:${criterion.id}`] ?? null),
  };
}

const GROUPS: Readonly<Partial<Record<CriterionId, ColumnKind>>> = {
  jobless: "people:18-64",
  convicted: "people:18+",
  basicSchool: "people:30-59",
};

/** The residents for the non-western share, otherwise the age group's own head count. An income has no persons. */
function peopleOf({ residents, counts }: Areas, id: CriterionId): Float64Array | null {
  const group = GROUPS[id];
  return id === "nonwestern" ? residents : group ? (counts[group] ?? null) : null;
}

/** A pasted figure in the unit of the law, and its distance from the limit in percentage points, rounded to 10 decimals. */
export interface Measured {
  readonly value: number;
  readonly margin: number | null;
  readonly onTheLine: boolean;
  /** In per cent. */
  readonly percent: number;
}

/** Exact: whole numbers where the figure and the limit have at most eight decimals, otherwise decimals. */
export function measure(raw: number, prepared: Prepared): Measured {
  const { fine, divisor, unit, exact, shown, column } = prepared;
  const whole = fineOf(raw);
  if (!Number.isNaN(whole) && (exact === null || !Number.isNaN(fine))) {
    const margin = exact === null ? null : (whole - fine) / divisor;
    return {
      value: whole / (divisor / unit),
      margin: margin === 0 ? 0 : margin,
      onTheLine: whole === fine,
      percent: whole / divisor,
    };
  }
  const percent = shifted(decimalOf(raw), column?.scale ?? 0);
  const margin = exact && numberOf(rounded(minus(percent, exact), 10));
  return {
    value: numberOf(times(percent, decimal(unit))),
    margin,
    onTheLine: shown !== null && compare(percent, shown) === 0,
    percent: numberOf(percent),
  };
}
