import { areasThing } from "./areas";
import { rangeThing, usedRange } from "./place";
import { thing, type RangeRef, type Thing } from "../../thing";
import type { Area } from "../../../model/area";
import { LAST_COLUMN, LAST_ROW } from "../../../model/area";
import type { Args } from "../../arguments";
import { refuse } from "../../fault";
import { around, columnsIn, moved, rowsIn, shared } from "../../geometry";
import type { Host } from "../../host";
import { type Kind } from "../../kind";
import { findReference } from "../../address";

type Walk = NonNullable<Kind<RangeRef>["methods"]>;

const given = (it: RangeRef, host: Host, change: (area: Area) => Area): Thing =>
  rangeThing(host, change(host.area(it)));

/** The other range of a call, as an object or as an address. */
function other(it: RangeRef, args: Args, host: Host, index = 0): Area {
  const ref = args.thing(index);
  if (ref) return host.area(args.object(index, "Range"));
  return (
    findReference(host, args.text(index), it.sheet) ??
    refuse("InvalidArgument", `"${args.text(index)}" is not the address of a range.`)
  );
}

function inside(it: RangeRef, index: number, count: number, what: string): number {
  return index >= 0 && index < count
    ? index
    : refuse("InvalidArgument", `The range has no ${what} ${index}.`);
}

/** Rows or columns beside the range; a negative count takes those nearest on the other side. */
function beside(
  it: RangeRef,
  host: Host,
  count: number,
  side: "after" | "before",
  axis: "rows" | "columns",
): Thing {
  if (count === 0) return refuse("InvalidArgument", "The count may not be zero.");
  const area = host.area(it);
  const forward = side === "after" ? count > 0 : count < 0;
  const [low, high] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const span = forward
    ? { from: high + 1, to: high + Math.abs(count) }
    : { from: low - Math.abs(count), to: low - 1 };
  const next =
    axis === "rows"
      ? { ...area, top: span.from, bottom: span.to }
      : { ...area, left: span.from, right: span.to };
  return rangeThing(host, moved(next, {}));
}

/** The block of filled cells around the range, bounded by empty rows and columns. */
function region(host: Host, start: Area): Area {
  const used = host.model.usedArea(start.sheet, true);
  if (!used) return start;
  const filled = (area: Area): boolean => {
    const part = shared(area, used);
    return (
      part !== undefined &&
      host.model.values(part).some((row) => row.some((value) => value !== null && value !== ""))
    );
  };
  let area = start;
  for (let grown = true; grown;) {
    const ring = {
      sheet: area.sheet,
      top: Math.max(0, area.top - 1),
      left: Math.max(0, area.left - 1),
      bottom: Math.min(LAST_ROW, area.bottom + 1),
      right: Math.min(LAST_COLUMN, area.right + 1),
    };
    const next = {
      sheet: area.sheet,
      top: ring.top < area.top && filled({ ...ring, bottom: ring.top }) ? ring.top : area.top,
      bottom:
        ring.bottom > area.bottom && filled({ ...ring, top: ring.bottom })
          ? ring.bottom
          : area.bottom,
      left: ring.left < area.left && filled({ ...ring, right: ring.left }) ? ring.left : area.left,
      right:
        ring.right > area.right && filled({ ...ring, left: ring.right }) ? ring.right : area.right,
    };
    grown = rowsIn(next) !== rowsIn(area) || columnsIn(next) !== columnsIn(area);
    area = next;
  }
  return area;
}

function intersection(it: RangeRef, args: Args, host: Host): Thing | null {
  const part = shared(host.area(it), other(it, args, host));
  return part ? rangeThing(host, part) : null;
}

function spill(it: RangeRef, host: Host): Thing | null {
  if (rowsIn(it) * columnsIn(it) !== 1) return refuse("InvalidOperation", "Only one cell spills.");
  const { spill: area } = host.model.content(host.area(it).sheet, it.top, it.left);
  return area ? rangeThing(host, area) : null;
}

function spillParent(it: RangeRef, host: Host, strict: boolean): Thing | null {
  if (rowsIn(it) * columnsIn(it) !== 1)
    return strict ? refuse("InvalidOperation", "The parent of one cell can be asked for.") : null;
  const { sheet } = host.area(it);
  const { spilledFrom, spill: own } = host.model.content(sheet, it.top, it.left);
  if (own)
    return rangeThing(host, { sheet, top: it.top, left: it.left, bottom: it.top, right: it.left });
  return spilledFrom
    ? rangeThing(host, {
        sheet,
        top: spilledFrom.row,
        left: spilledFrom.column,
        bottom: spilledFrom.row,
        right: spilledFrom.column,
      })
    : null;
}

/** More merged areas than these are not told (Range.getMergedAreasOrNullObject). */
const MOST_MERGED = 512;

/** The merged cells that lie in the range. */
function mergedAreas(it: RangeRef, _: Args, host: Host): Thing | null {
  const area = host.area(it);
  const found = host.model.worksheet(area.sheet).mergedRegions.flatMap((merged) => {
    const { top, left, bottom, right } = merged;
    const own = { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 };
    return shared({ ...own, sheet: area.sheet }, area) ? [{ ...own, sheet: area.sheet }] : [];
  });
  if (found.length > MOST_MERGED)
    refuse("InvalidOperation", `The range has more than ${MOST_MERGED} merged areas.`);
  return found.length > 0 ? areasThing(host, found) : null;
}

/** The methods that lead from one range to another. */
export const rangeWalks: Walk = {
  GetCell: (it, args, host) => {
    const [row, column] = [args.integer(0), args.integer(1)];
    return given(it, host, (a) =>
      moved(
        {
          ...a,
          top: a.top + row,
          bottom: a.top + row,
          left: a.left + column,
          right: a.left + column,
        },
        {},
      ),
    );
  },
  GetRow: (it, args, host) => {
    const row = inside(it, args.integer(0), rowsIn(it), "row");
    return given(it, host, (a) => ({ ...a, top: a.top + row, bottom: a.top + row }));
  },
  GetColumn: (it, args, host) => {
    const column = inside(it, args.integer(0), columnsIn(it), "column");
    return given(it, host, (a) => ({ ...a, left: a.left + column, right: a.left + column }));
  },
  GetLastRow: (it, _, host) => given(it, host, (a) => ({ ...a, top: a.bottom })),
  GetLastColumn: (it, _, host) => given(it, host, (a) => ({ ...a, left: a.right })),
  GetLastCell: (it, _, host) => given(it, host, (a) => ({ ...a, top: a.bottom, left: a.right })),
  GetOffsetRange: (it, args, host) => {
    const [rows, columns] = [args.integer(0), args.integer(1)];
    return given(it, host, (a) =>
      moved(a, { top: rows, bottom: rows, left: columns, right: columns }),
    );
  },
  GetResizedRange: (it, args, host) =>
    given(it, host, (a) => moved(a, { bottom: args.integer(0), right: args.integer(1) })),
  GetAbsoluteResizedRange: (it, args, host) =>
    given(it, host, (a) =>
      moved({ ...a, bottom: a.top + args.integer(0) - 1, right: a.left + args.integer(1) - 1 }, {}),
    ),
  GetBoundingRect: (it, args, host) => given(it, host, (a) => around(a, other(it, args, host))),
  GetIntersection: (it, args, host) =>
    intersection(it, args, host) ?? refuse("ItemNotFound", "The ranges share no cell."),
  GetIntersectionOrNullObject: intersection,
  GetEntireRow: (it, _, host) => given(it, host, (a) => ({ ...a, left: 0, right: LAST_COLUMN })),
  GetEntireColumn: (it, _, host) => given(it, host, (a) => ({ ...a, top: 0, bottom: LAST_ROW })),
  GetRowsBelow: (it, args, host) => beside(it, host, args.integerOr(0, 1), "after", "rows"),
  GetRowsAbove: (it, args, host) => beside(it, host, args.integerOr(0, 1), "before", "rows"),
  GetColumnsAfter: (it, args, host) => beside(it, host, args.integerOr(0, 1), "after", "columns"),
  GetColumnsBefore: (it, args, host) => beside(it, host, args.integerOr(0, 1), "before", "columns"),
  GetUsedRange: (it, args, host) =>
    usedRange(host, host.area(it), args.flag(0)) ??
    given(it, host, (a) => ({ ...a, bottom: a.top, right: a.left })),
  GetUsedRangeOrNullObject: (it, args, host) => usedRange(host, host.area(it), args.flag(0)),
  GetSurroundingRegion: (it, _, host) => given(it, host, (a) => region(host, a)),
  GetSpillingToRange: (it, _, host) =>
    spill(it, host) ?? refuse("ItemNotFound", "The cell does not spill."),
  GetSpillingToRangeOrNullObject: (it, _, host) => spill(it, host),
  GetSpillParent: (it, _, host) =>
    spillParent(it, host, true) ?? refuse("ItemNotFound", "The cell was not filled by another."),
  GetSpillParentOrNullObject: (it, _, host) => spillParent(it, host, false),
  GetVisibleView: (it) => thing("RangeView", it),
  GetMergedAreasOrNullObject: mergedAreas,
  GetTables: (it, args) => thing("TableScopedCollection", { range: it, whole: args.flag(0) }),
};
