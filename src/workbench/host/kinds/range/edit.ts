import { isChart } from "../../excel/user";
import { LAST_COLUMN, LAST_ROW } from "../../../model/area";
import { guardSize } from "../../geometry";
import { isUnderFilter } from "../table/filtering";
import { rangeThing } from "./place";
import { thing, type RangeRef, type Thing } from "../../thing";
import type { Area } from "../../../model/area";
import { type Args, recordOf } from "../../arguments";
import { refuse } from "../../fault";
import { columnsIn, rowsIn } from "../../geometry";
import type { Host } from "../../host";
import { type Kind } from "../../kind";
import { guardAllowed, guardCells, guardSheet, isProtected } from "../sheet/guard";
import { findReference } from "../../address";
import { firstFound } from "./find";

type Edit = NonNullable<Kind<RangeRef>["methods"]>;

const isWhole = (area: Area, axis: "rows" | "columns"): boolean =>
  axis === "rows"
    ? area.left === 0 && area.right === 16_383
    : area.top === 0 && area.bottom === 1_048_575;

/** Nothing may be pushed off the end of the sheet; a format counts as something (NonBlankCellOffSheet). */
function guardEnd(host: Host, area: Area, shift: "Down" | "Right"): void {
  const used = host.model.usedArea(area.sheet);
  if (!used) return;
  const [last, end, count] =
    shift === "Down"
      ? [used.bottom, LAST_ROW, rowsIn(area)]
      : [used.right, LAST_COLUMN, columnsIn(area)];
  if (last + count > end) refuse("NonBlankCellOffSheet");
}

function inserted(it: RangeRef, args: Args, host: Host): Thing {
  const area = host.area(it);
  guardEnd(host, area, args.word(0, ["Down", "Right"]));
  const down = args.word(0, ["Down", "Right"]) === "Down";
  if (isProtected(host, area.sheet))
    guardAllowed(host, area.sheet, down && isWhole(area, "rows") ? "insertRows" : "insertColumns");
  host.model.insert(area, down ? "down" : "right");
  return rangeThing(host, area);
}

function removed(it: RangeRef, args: Args, host: Host): void {
  const area = host.area(it);
  const up = args.word(0, ["Up", "Left"]) === "Up";
  // Under a filter the rows of a table are not deleted through their ranges, and nothing says so (OfficeDev/office-js #994).
  if (up && host.profile.name !== "workbench" && isUnderFilter(host, area)) return;
  if (isProtected(host, area.sheet))
    guardAllowed(host, area.sheet, up && isWhole(area, "rows") ? "deleteRows" : "deleteColumns");
  host.model.remove(area, up ? "up" : "left");
}

function cleared(it: RangeRef, args: Args, host: Host): void {
  const area = host.area(it);
  const what = args.word(
    0,
    ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"],
    "All",
  );
  if (what === "Hyperlinks" || what === "RemoveHyperlinks")
    return void refuse("ApiNotFound", "The host does not know Range.clear for hyperlinks.");
  guardSize(host, area);
  if (what === "Formats") guardAllowed(host, area.sheet, "formatCells");
  else guardCells(host, area);
  host.model.clear(area, what === "All" ? "all" : what === "Formats" ? "formats" : "contents");
}

const COPIES = { All: "all", Formulas: "formulas", Values: "values", Formats: "formats" } as const;

/** Copies as pasting does: a target larger than the source is filled with whole repetitions, a smaller one takes the source's size. */
function copied(it: RangeRef, args: Args, host: Host): void {
  const what = args.word(1, ["All", "Formulas", "Values", "Formats", "Link"], "All");
  if (what === "Link" || args.flag(2))
    return void refuse(
      "ApiNotFound",
      "The host does not know Range.copyFrom with links or skipped blanks.",
    );
  const source = args.thing(0)
    ? host.area(args.object(0, "Range"))
    : findReference(host, args.text(0), it.sheet);
  if (!source) return void refuse("InvalidArgument", "The source is not a range.");
  const target = host.area(it);
  if (args.flag(3)) return transposed(host, source, target);
  const [rows, columns] = [rowsIn(source), columnsIn(source)];
  const downs = rowsIn(target) % rows === 0 ? rowsIn(target) / rows : 1;
  const acrosses = columnsIn(target) % columns === 0 ? columnsIn(target) / columns : 1;
  for (let down = 0; down < downs; down++)
    for (let across = 0; across < acrosses; across++) {
      const [top, left] = [target.top + down * rows, target.left + across * columns];
      const part = {
        sheet: target.sheet,
        top,
        left,
        bottom: top + rows - 1,
        right: left + columns - 1,
      };
      guardCells(host, part);
      host.model.copy(source, part, COPIES[what]);
    }
}

function transposed(host: Host, source: Area, target: Area): void {
  const values = host.model.values(source);
  const turned = (values[0] ?? []).map((_, column) => values.map((row) => row[column] ?? ""));
  const part = {
    ...target,
    bottom: target.top + turned.length - 1,
    right: target.left + values.length - 1,
  };
  guardCells(host, part);
  host.model.write(part, turned);
}

function replaced(it: RangeRef, args: Args, host: Host): number {
  const [text, replacement] = [args.text(0), args.text(1)];
  const criteria = args.has(2) ? recordOf(args.raw(2)) : {};
  const area = host.area(it);
  guardCells(host, area);
  const pattern = new RegExp(
    text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
    criteria.matchCase === true ? "g" : "gi",
  );
  let count = 0;
  const rows = host.model.contents(area).map((cells) =>
    cells.map((cell) => {
      if (typeof cell.value !== "string" || cell.formula !== undefined || cell.spilledFrom)
        return null;
      if (criteria.completeMatch === true && cell.value.replace(pattern, "") !== "") return null;
      const next = cell.value.replace(pattern, () => (count++, replacement));
      return next === cell.value ? null : next;
    }),
  );
  host.model.write(area, rows);
  return count;
}

function withoutDuplicates(it: RangeRef, args: Args, host: Host): Thing {
  const area = host.area(it);
  guardCells(host, area);
  const columns = args
    .list(0)
    .map((column) =>
      typeof column === "number" && column >= 0 && column < columnsIn(it)
        ? column
        : refuse("InvalidArgument", "There is no such column in the range."),
    );
  const header = args.flag(1) ? 1 : 0;
  const rows = host.model
    .contents(area)
    .map((cells) => cells.map((cell) => cell.formula ?? cell.value));
  const seen = new Set<string>();
  const kept = rows.slice(header).filter((row) => {
    const key = JSON.stringify(
      (columns.length > 0 ? columns : row.map((_, index) => index)).map((column) =>
        String(row[column] ?? "").toLowerCase(),
      ),
    );
    return !seen.has(key) && seen.add(key);
  });
  const removed = rows.length - header - kept.length;
  const empty = Array.from({ length: removed }, () =>
    Array.from({ length: columnsIn(it) }, () => ""),
  );
  host.model.write(
    area,
    [...rows.slice(0, header), ...kept, ...empty].map((row) => row.map((value) => value ?? "")),
  );
  return thing("RemoveDuplicatesResult", { removed, unique: kept.length });
}

/** The methods that change cells. */
export const rangeEdits: Edit = {
  Insert: inserted,
  Delete: removed,
  Clear: cleared,
  CopyFrom: copied,
  MoveTo(it, args, host) {
    const source = host.area(it);
    const start = args.thing(0)
      ? host.area(args.object(0, "Range"))
      : findReference(host, args.text(0), it.sheet);
    if (!start) return void refuse("InvalidArgument", "The target is not a range.");
    const target = {
      ...start,
      bottom: start.top + rowsIn(source) - 1,
      right: start.left + columnsIn(source) - 1,
    };
    if (source.sheet !== target.sheet)
      return void refuse("ApiNotFound", "The host moves cells on one worksheet only.");
    guardCells(host, source);
    guardCells(host, target);
    host.model.relocate(source, target);
  },
  Merge(it, args, host) {
    guardSheet(host, host.area(it).sheet);
    if (isChart(host.user.selected)) refuse("InvalidSelection", "A chart is selected.");
    host.model.merge(host.area(it), args.flag(0));
  },
  Unmerge(it, _, host) {
    guardSheet(host, host.area(it).sheet);
    host.model.unmerge(host.area(it));
  },
  Calculate: (_, __, host) => host.model.calculate(),
  SetDirty: () => null,
  Select(it, _, host) {
    if (it.sheet !== host.selection.sheet && host.profile.quirks.selectElsewhere === "nothing")
      return;
    host.select({ ...it });
  },
  Find: (it, args, host) =>
    firstFound(host, host.area(it), args) ?? refuse("ItemNotFound", "The text was not found."),
  FindOrNullObject: (it, args, host) => firstFound(host, host.area(it), args),
  ReplaceAll: replaced,
  RemoveDuplicates: withoutDuplicates,
  _ValidateArraySize(it, args) {
    const [rows, columns] = [args.integer(0), args.integer(1)];
    if (rows !== rowsIn(it) || columns !== columnsIn(it))
      refuse(
        "InvalidArgument",
        `The number of rows or columns in the input array doesn't match the size or dimensions of the range (${rowsIn(it)} x ${columnsIn(it)}).`,
      );
    return null;
  },
};
