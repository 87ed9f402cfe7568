import type { Shift } from "../model/change";
import type { Area } from "../model/area";
import type { RangeRef, Thing } from "./thing";

/** The ranges in use in the running batch, and those that the client keeps across batches. */
export class References {
  private readonly kept = new Map<string, Thing>();
  private readonly ids = new WeakMap<object, string>();
  private live = new Set<RangeRef>();
  private next = 1;

  /** Has the range follow its cells while the batch runs. */
  follow(range: RangeRef): RangeRef {
    this.live.add(range);
    return range;
  }

  keep(of: Thing): void {
    const it = of.it as object;
    if (this.ids.has(it)) return;
    const id = `range-${this.next++}`;
    this.ids.set(it, id);
    this.kept.set(id, of);
  }

  /** The id under which the client keeps the object, if it does. */
  idOf(of: Thing): string | undefined {
    const id = typeof of.it === "object" && of.it !== null ? this.ids.get(of.it) : undefined;
    return id !== undefined && this.kept.get(id)?.kind === of.kind ? id : undefined;
  }

  find(id: string): Thing | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  /** Forgets the ranges of a finished batch; the kept ones are still followed. */
  finish(): void {
    this.live = new Set([...this.kept.values()].map((of) => of.it).filter(isRange));
  }

  /** Moves the held ranges after a structural edit on their sheet. */
  shift(sheet: number, area: Area, shift: Shift): void {
    for (const range of this.live) if (range.sheet === sheet) moved(range, area, shift);
  }
}

const isRange = (it: unknown): it is RangeRef =>
  typeof it === "object" && it !== null && "top" in it && "sheet" in it;

function moved(range: RangeRef, area: Area, shift: Shift): void {
  const rows = shift.axis === "rows";
  const across = rows
    ? range.left >= area.left && range.right <= area.right
    : range.top >= area.top && range.bottom <= area.bottom;
  if (!shift.whole && !across) return;
  const [start, end] = rows ? [area.top, area.bottom] : [area.left, area.right];
  const [first, last] = rows ? [range.top, range.bottom] : [range.left, range.right];
  const [low, high] =
    shift.type === "inserted"
      ? stretched(first, last, start, end)
      : shrunk(first, last, start, end);
  if (rows) Object.assign(range, { top: low, bottom: high });
  else Object.assign(range, { left: low, right: high });
}

function stretched(first: number, last: number, start: number, end: number): [number, number] {
  const by = end - start + 1;
  return [first >= start ? first + by : first, last >= start ? last + by : last];
}

function shrunk(first: number, last: number, start: number, end: number): [number, number] {
  const by = end - start + 1;
  const low = first > end ? first - by : Math.min(first, start);
  const high = last > end ? last - by : last >= start ? Math.max(start - 1, low) : last;
  return [low, high];
}
