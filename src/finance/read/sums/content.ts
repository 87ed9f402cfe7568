import type { Axis } from "./axis";

/** Shares beside the money: in proportion to another item of the axis, and in per cent or fractions of a whole. */
export function areShares(
  axis: Axis,
  item: number,
  others: readonly number[],
  named: boolean,
  unit: number,
  told: "percent" | "share" | "payer" = "share",
): boolean {
  const values = axis.lanes.map((lane) => axis.value(item, lane) / 100 / unit);
  const known = values.filter((value) => !Number.isNaN(value));
  const most = Math.max(...known.map(Math.abs));
  if (known.length === 0 || most > 100.5 || known.some((value) => value < 0)) return false;
  const proportional = others.some((other) => {
    if (other === item) return false;
    const base = axis.lanes.map((lane, index) =>
      Number.isNaN(values[index] ?? NaN) ? NaN : axis.value(other, lane) / 100 / unit,
    );
    const sum = (list: readonly number[]): number =>
      list.reduce((total, value) => total + (Number.isNaN(value) ? 0 : value), 0);
    const scale =
      sum(base) /
      sum(values.map((value, index) => (Number.isNaN(base[index] ?? NaN) ? NaN : value)));
    const slack = Math.max(sum(base) / 80, 1);
    return (
      Number.isFinite(scale) &&
      scale > 2 &&
      values.every((value, index) => {
        const money = base[index] ?? NaN;
        return Number.isNaN(value) || Number.isNaN(money)
          ? true
          : Math.abs(value * scale - money) <= slack;
      })
    );
  });
  const total = known.reduce((sum, value) => sum + value, 0);
  const whole = [100, 200, 1, 2].some((all) => Math.abs(total - all) <= all / 60);
  const isFractions = told === "share" && unit <= 1000 && most <= 1;
  const larger = others.some(
    (other) =>
      other !== item &&
      axis.lanes.some(
        (lane) => Math.abs(axis.value(other, lane)) / 100 / unit > 10 * Math.max(most, 1),
      ),
  );
  if (!named) return proportional && whole && known.length > 1;
  if (!larger) return false;
  // `Kommunens andel` is money as often as a share, and in thousands and millions its amounts are as small.
  if (told === "percent" || (told === "share" && unit === 1)) return true;
  return (known.length > 1 && proportional && (whole || told === "share")) || isFractions;
}

/** Items that multiply to a third: hours and their price, which are no money of the plan by themselves. */
export function factorsIn(axis: Axis, items: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (items.length > 14) return found;
  const value = (item: number, lane: number): number => axis.value(item, lane) / 100;
  for (const a of items)
    for (const b of items)
      for (const c of items) {
        if (a >= b || c === a || c === b) continue;
        let hits = 0;
        const all = axis.lanes.every((lane) => {
          const [x, y, z] = [value(a, lane), value(b, lane), value(c, lane)];
          if (Number.isNaN(x) || Number.isNaN(y) || Number.isNaN(z) || x === 0 || y === 0)
            return true;
          if (Math.abs(x * y - z) > Math.abs(z) * 1e-6) return false;
          if (x !== 1 && y !== 1) hits++;
          return true;
        });
        if (all && hits > 1) found.add(a).add(b);
      }
  return found;
}
