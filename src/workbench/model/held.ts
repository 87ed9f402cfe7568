import type { Worksheet } from "@cj-tech-master/excelts";
import { addressOf, type Area, parseAddress, sameSheet } from "./area";
import { Failure } from "./failure";
import { fromFile } from "./fileformula";
import { plainXml } from "./files/canonical";
import { attribute, unescaped } from "./files/xml";
import { tokens } from "./formula";
import { hasFormula } from "./scalar";
import { type Move, moveArea } from "./shift";
import type { Origin, State } from "./state";
import { checkTables } from "./tablemove";

/** Cells of a file that Excel moves as one or not at all: pivot tables, and formulas of old (`{=…}`) over several cells. */
interface Held {
  readonly arrays: readonly { readonly area: Area; readonly frame: string }[];
  readonly pivots: readonly Area[];
}

/** Refuses a move that would tear apart what only moves as one. */
export function checkMove(state: State, move: Move): void {
  checkTables(state, move);
  const sheet = state.workbook.worksheets.find(({ name }) => sameSheet(name, move.sheet));
  const held = sheet && state.origin && heldOf(state.origin, sheet);
  if (!held) return;
  const torn = (areas: readonly Area[]): Area | undefined =>
    areas.flatMap((area) => placed(state, sheet, area)).find((area) => tears(move, area));
  const array = torn(
    held.arrays
      .filter((one) => frameAt(state, sheet, one.area) === one.frame)
      .map(({ area }) => area),
  );
  if (array)
    throw new Failure(
      "InsertDeleteConflict",
      `Part of an array formula cannot be changed: ${addressOf(array)}.`,
      "arrayConflict",
    );
  const pivot = torn(held.pivots);
  if (pivot)
    throw new Failure(
      "PivotTableRangeConflict",
      `The change would affect the pivot table in ${addressOf(pivot)}.`,
    );
}

/** Whether a move takes some of the cells of an area along, or away, and not the others. */
function tears({ axis, at, count, low, high }: Move, area: Area): boolean {
  const [first, last, cross, crossLast] =
    axis === "rows"
      ? [area.top, area.bottom, area.left, area.right]
      : [area.left, area.right, area.top, area.bottom];
  if (last < at || crossLast < low || cross > high) return false;
  if (cross < low || crossLast > high) return true;
  if (count > 0) return first < at;
  const end = at - count;
  return first < end && (first < at || last >= end);
}

/** Where an area of the file lies by now; nothing where it was taken out. */
function placed(state: State, sheet: Worksheet, area: Area): Area[] {
  let now: Area | "gone" = { ...area, sheet: sheet.name };
  for (const move of state.moved.get(sheet) ?? [])
    if (now !== "gone") now = moveArea(now, { ...move, sheet: sheet.name });
  return now === "gone" ? [] : [now];
}

/** A formula without what it names: that much stays the same wherever cells and sheets go. */
const frameOf = (formula: string): string =>
  tokens(formula)
    .filter(({ kind }) => kind === "function" || kind === "operator")
    .map(({ text }) => text.toUpperCase())
    .join(" ");

/** What stands where the array began: typed over, it is no array any more. */
function frameAt(state: State, sheet: Worksheet, area: Area): string | undefined {
  const [now] = placed(state, sheet, area);
  const source = now && sheet.findRow(now.top + 1)?.findCell(now.left + 1);
  return source && hasFormula(source) ? frameOf(source.formula ?? "") : undefined;
}

const known = new WeakMap<Origin, Map<Worksheet, Held>>();

/** Read from the file when it is first asked for, as the places were then. */
function heldOf(origin: Origin, sheet: Worksheet): Held | undefined {
  const part = origin.parts.get(sheet);
  if (part === undefined) return undefined;
  const sheets = known.get(origin) ?? new Map<Worksheet, Held>();
  known.set(origin, sheets);
  let held = sheets.get(sheet);
  if (!held) {
    held = { arrays: arraysIn(plainXml(origin.file, part) ?? ""), pivots: pivotsOf(origin, part) };
    sheets.set(sheet, held);
  }
  return held;
}

/** A formula that spills says so with `cm`; one of old has none. */
function arraysIn(xml: string): Held["arrays"] {
  if (!/\st\s*=\s*["']array["']/.test(xml)) return [];
  return [...xml.matchAll(/<c\b([^>]*)>\s*<f\b([^>]*)>([^<]*)/g)].flatMap(
    ([, cell = "", tag = "", formula = ""]) => {
      if (attribute(tag, "t") !== "array" || attribute(cell, "cm") !== undefined) return [];
      const area = parseAddress("", attribute(tag, "ref") ?? "");
      return area ? [{ area, frame: frameOf(fromFile(unescaped(formula))) }] : [];
    },
  );
}

/** A pivot table with what it is filtered by, which stands over it with an empty row between. */
function pivotsOf({ file }: Origin, part: string): readonly Area[] {
  return file.relationships(part).flatMap(({ kind, target }) => {
    const xml = kind === "pivotTable" ? plainXml(file, target) : undefined;
    const location = /<location(\s[^>]*?)\/?>/.exec(xml ?? "")?.[1] ?? "";
    const area = parseAddress("", attribute(location, "ref") ?? "");
    const filters = Number(attribute(location, "rowPageCount") ?? 0);
    return area ? [{ ...area, top: Math.max(0, area.top - (filters && filters + 1)) }] : [];
  });
}
