import { type CriteriaVersion, type CriterionId, measuredIn } from "../../rules";
import type { Figures } from "./figures";
import { answer, refused, type Outcome, type Place } from "../refusal";

/** Powers of ten from a pasted figure to per cent: 0 per cent, 2 fraction, -1 per thousand, -2 per 10,000. */
export type Scale = 0 | 2 | -1 | -2;

export type ShareFigures = Readonly<Partial<Record<CriterionId, Figures>>>;
export type Scales = Partial<Record<CriterionId, Scale>>;

/** Where a figure stands, for a refusal. */
export function placeOf(figures: Figures, rows: Int32Array, index: number): Place {
  return {
    row: (rows[index] ?? 0) + 1,
    columnNumber: figures.column.index + 1,
    column: figures.column.header,
  };
}

const SHARES = ["jobless", "nonwestern", "basicSchool"] as const;

/**
 * The unit of every share column, decided once for the table, never cell by cell.
 * The shares of residents run to tens of per cent, so a table in which none exceeds 1 is in fractions. Where columns or
 * cells disagree it refuses and names the place.
 */
export function scalesOf(
  shares: ShareFigures,
  rows: Int32Array,
  version: CriteriaVersion,
): Outcome<Scales> {
  const scales: Scales = {};
  const income = incomeScale(shares.income, rows);
  if (!income.ok) return income;
  scales.income = income.value;
  const table = tableScale(shares, rows, scales.income);
  if (!table.ok) return table;
  for (const id of SHARES) scales[id] = named(shares[id]) ?? table.value ?? 0;
  const convicted = convictedScale(
    shares.convicted,
    rows,
    table.value ?? (shares.income ? scales.income : null),
    version,
  );
  if (!convicted.ok) return convicted;
  scales.convicted = convicted.value;
  return answer(scales);
}

/** A unit that only the heading can tell: per thousand and per 10,000. `pct.` over cells in per cent format says nothing of the number. */
function named(figures: Figures | undefined): Scale | null {
  return figures?.column.unit === "per10000"
    ? -2
    : figures?.column.unit === "perThousand"
      ? -1
      : figures?.column.unit === "fraction"
        ? 2
        : null;
}

/** An income is never under 5 per cent nor over 3 times the region's, so the ratio tells its own unit. */
function incomeScale(figures: Figures | undefined, rows: Int32Array): Outcome<Scale> {
  if (!figures || figures.minPositive === Infinity) return answer(0);
  if (figures.max <= 3) return answer(2);
  if (figures.minPositive > 3) return answer(0);
  const mixed = figures.values.findIndex((value) => value > 0 && value <= 3);
  return refused({
    code: "unitMixed",
    kind: "income",
    place: placeOf(figures, rows, mixed),
    value: figures.values[mixed] ?? 0,
  });
}

function tableScale(shares: ShareFigures, rows: Int32Array, income: Scale): Outcome<Scale | null> {
  const filled = SHARES.filter(
    (id) => !named(shares[id]) && (shares[id]?.minPositive ?? Infinity) < Infinity,
  );
  const perCent = filled.filter((id) => (shares[id]?.max ?? 0) > 1);
  if (perCent.length === 0)
    return filled.length === 0 ? answer(null) : fractionsOrRefusal(shares, rows, filled, income);
  for (const id of filled) {
    const figures = shares[id];
    const odd = figures ? oddOneOut(figures, perCent.includes(id)) : -1;
    if (figures && odd >= 0)
      return refused({
        code: "unitMixed",
        kind: id,
        place: placeOf(figures, rows, odd),
        value: figures.values[odd] ?? 0,
      });
  }
  return answer(0);
}

/** Fractions; but one lone column of small figures beside an income and convictions in per cent may as well be per cent. */
function fractionsOrRefusal(
  shares: ShareFigures,
  rows: Int32Array,
  filled: readonly CriterionId[],
  income: Scale,
): Outcome<Scale> {
  const [id] = filled;
  const figures = id && shares[id];
  const convictedInPerCent = named(shares.convicted) === null && (shares.convicted?.max ?? 0) > 1;
  const lone =
    filled.length === 1 && (convictedInPerCent || (income === 0 && (shares.income?.max ?? 0) > 3));
  if (!lone || !figures || !id) return answer(2);
  const at = figures.values.findIndex((value) => value > 0);
  return refused({
    code: "unitMixed",
    kind: id,
    place: placeOf(figures, rows, at),
    value: figures.values[at] ?? 0,
  });
}

/** The first figure that looks like a fraction among per cents: none over 1 in the column, or far below the rest of it. */
function oddOneOut(figures: Figures, hasPerCents: boolean): number {
  if (figures.minPositive >= 1) return -1;
  if (!hasPerCents) return figures.values.findIndex((value) => value > 0 && value < 1);
  let rest = Infinity;
  let decimals = 0;
  for (const value of figures.values) {
    if (!(value >= 1)) continue;
    if (value < rest) rest = value;
    if (decimals < 12) decimals = Math.max(decimals, decimalsOf(value));
  }
  const factor = figures.column.unit === "percent" ? 40 : 5;
  return figures.values.findIndex(
    (value) =>
      value > 0 && value < 1 && (value * factor < rest || decimalsOf(value) >= decimals + 2),
  );
}

function decimalsOf(value: number): number {
  const text = String(Number(value.toPrecision(15)));
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

/**
 * The unit of the convicted column. In per cent it runs from about 0.3 to 6, as a fraction to 0.06, per 10,000 to 600.
 * `table` is the unit of the other columns; it breaks the tie between a small per cent and a fraction.
 */
function convictedScale(
  figures: Figures | undefined,
  rows: Int32Array,
  table: Scale | null,
  version: CriteriaVersion,
): Outcome<Scale> {
  if (!figures || figures.minPositive === Infinity) return answer(named(figures) ?? table ?? 0);
  const { max, column } = figures;
  const unclear = refused({
    code: "unitUnclear",
    kind: "convicted",
    column: column.header,
    sample: max,
  });
  const heading = named(figures);
  if (heading === 2) return answer(heading);
  if (heading === -2) return max < 10 ? unclear : withoutOddOnes(figures, rows, heading);
  if (heading === -1) return max < 1 ? unclear : answer(heading);
  if (max > 20 && column.unit !== "percent")
    return max > 100 || isPer10000(version) ? withoutOddOnes(figures, rows, -2) : unclear;
  if (max > 1) return table === 2 ? unclear : withoutOddOnes(figures, rows, 0);
  if (table === 2) return max <= 0.2 ? answer(2) : unclear;
  if (table === 0 || column.unit === "percent")
    return max >= 0.1 || cannotMatter(max, version) ? answer(0) : unclear;
  return max <= 0.1 ? answer(2) : unclear;
}

/** Whether the version states its own limit for convicted per 10,000. */
const isPer10000 = ({ categories }: CriteriaVersion): boolean =>
  measuredIn(categories).some(({ id, limit }) => id === "convicted" && limit.unit === "per10000");

/** Read as a fraction or as per cent, no figure reaches the limit: the unit does not change an answer. A relative limit is settled with the average. */
function cannotMatter(max: number, version: CriteriaVersion): boolean {
  const limits = measuredIn(version.categories).filter(({ id }) => id === "convicted");
  return limits.every(
    ({ limit }) =>
      limit.kind === "timesNational" ||
      max * 100 <= Number(limit.value) / (limit.unit === "per10000" ? 100 : 1),
  );
}

/** Refuses a figure that is a hundredfold below its column: 2.7 among 270s, 0.027 among 2.7s. */
function withoutOddOnes(figures: Figures, rows: Int32Array, scale: Scale): Outcome<Scale> {
  const line = scale === -2 ? 10 : 0.1;
  if (figures.minPositive >= line) return answer(scale);
  let rest = Infinity;
  for (const value of figures.values) if (value >= line && value < rest) rest = value;
  const odd = figures.values.findIndex(
    (value) => value > 0 && value < line && value * 5 < rest && value * 100 <= figures.max * 2,
  );
  if (odd < 0) return answer(scale);
  return refused({
    code: "unitMixed",
    kind: "convicted",
    place: placeOf(figures, rows, odd),
    value: figures.values[odd] ?? 0,
  });
}
