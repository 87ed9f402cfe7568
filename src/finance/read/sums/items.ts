import type { Axis } from "./axis";

/** "Heraf kommune" below the fund is no part of what the fund pays. */
export function ofOthers({ items }: Axis, run: readonly number[]): boolean {
  const before = items[(run[0] ?? 0) - 1];
  return (
    before?.payer?.payer === "fund" &&
    run.every((one) => items[one]?.payer !== undefined && items[one]?.payer?.payer !== "fund")
  );
}

export const isEmpty = (axis: Axis, item: number): boolean =>
  axis.lanes.every(
    (lane) => !(axis.value(item, lane) !== 0 && !Number.isNaN(axis.value(item, lane))),
  );

export function isSum(axis: Axis, item: number, members: readonly number[]): boolean {
  return (
    !isEmpty(axis, item) &&
    axis.lanes.every((lane) => {
      const wanted = axis.value(item, lane);
      if (Number.isNaN(wanted)) return true;
      const sum = members.reduce((total, one) => total + (axis.value(one, lane) || 0), 0);
      return Math.abs(sum - wanted) < 0.5;
    })
  );
}
