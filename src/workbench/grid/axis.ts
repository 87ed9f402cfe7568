/** The rows or the columns of a sheet as lengths in CSS pixels; indexes count from 0. */
export interface Axis {
  readonly count: number;
  readonly length: number;
  size(index: number): number;
  /** Where the row or column begins. */
  offset(index: number): number;
  /** The row or column that covers the point. */
  at(point: number): number;
}

/** An axis of `count` equal steps with exceptions; a hidden row or column has the size 0. */
export function axisOf(
  count: number,
  usual: number,
  exceptions: ReadonlyMap<number, number>,
): Axis {
  const indexes = [...exceptions.keys()].filter((i) => i < count).sort((a, b) => a - b);
  const extra: number[] = [0];
  for (const index of indexes)
    extra.push((extra[extra.length - 1] ?? 0) + (exceptions.get(index) ?? usual) - usual);
  const offset = (index: number): number => index * usual + (extra[before(indexes, index)] ?? 0);
  const size = (index: number): number => exceptions.get(index) ?? usual;
  const at = (point: number): number => {
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (offset(middle) <= point) low = middle;
      else high = middle - 1;
    }
    while (low < count - 1 && size(low) === 0) low += 1;
    return low;
  };
  return { count, length: offset(count), size, offset, at };
}

/** How many of the ascending indexes are smaller than the given one. */
function before(indexes: readonly number[], index: number): number {
  let low = 0;
  let high = indexes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((indexes[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The next visible index from `from` in the direction, or `from` where there is none. */
export function step(axis: Axis, from: number, direction: 1 | -1, times = 1): number {
  let index = from;
  for (
    let left = times, next = from + direction;
    left > 0 && next >= 0 && next < axis.count;
    next += direction
  ) {
    if (axis.size(next) === 0) continue;
    index = next;
    left -= 1;
  }
  return index;
}
