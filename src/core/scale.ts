/** Round numbers for an axis, from at or below the least value to at or above the greatest; at most about five steps. */
export function ticks(least: number, most: number): readonly number[] {
  const span = most - least || Math.abs(most) || 1;
  const raw = span / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= raw) ?? raw;
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(most / step));
  return Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}

/** A value's place between two ends, as a number from 0 to `length`. */
export function along(value: number, from: number, to: number, length: number): number {
  return to === from ? length / 2 : ((value - from) / (to - from)) * length;
}

/** The stretches of a line with gaps: neighbours that have a value, each as points. */
export function stretches<Point>(points: readonly (Point | null)[]): readonly (readonly Point[])[] {
  const out: Point[][] = [];
  let open: Point[] | null = null;
  for (const point of points) {
    if (point === null) open = null;
    else if (open) open.push(point);
    else out.push((open = [point]));
  }
  return out;
}
