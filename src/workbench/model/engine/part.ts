import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import { type Area, covers, LAST_COLUMN, LAST_ROW, overlap } from "../area";
import { areasPastEngine } from "../prepare";
import {
  cellKey,
  messageKey,
  sheetNamed,
  type FormulaPlace,
  type SheetSpills,
  type State,
} from "../state";
import { Apart } from "./apart";
import { cellOf, type Graph } from "./graph";
import type { Memory, Part } from "./hostsheet";
import { takeSpills } from "./spills";
import { hostOf } from "./view";

interface PartOptions {
  /** Shows the engine every cell: formulas that fill others see what stands in their way. */
  readonly whole?: boolean;
  /** The engine remembers by this object what was filled the time before. */
  readonly identity?: object;
  readonly memory?: Memory;
  /** No other of these formulas reads what one of them fills. */
  readonly unread?: boolean;
}

/** Calculates some of the formulas, the others standing as values; false where one of them fills another number of cells than before. */
export function calculatePart(
  state: State,
  graph: Graph,
  indexes: Iterable<number>,
  { whole = false, identity = {}, memory, unread = false }: PartOptions = {},
): boolean {
  const parts = new Map<string, { dirty: Set<number>; shown: Omit<Area, "sheet">[] }>();
  const partOf = (sheet: string): { dirty: Set<number>; shown: Omit<Area, "sheet">[] } => {
    const key = sheet.toLowerCase();
    const part = parts.get(key) ?? { dirty: new Set<number>(), shown: [] };
    parts.set(key, part);
    return part;
  };
  const show = (area: Area): void => {
    const { shown } = partOf(area.sheet);
    // Areas over the same columns are shown as one: formulas down a column read so.
    const at = shown.findIndex(({ left, right }) => left === area.left && right === area.right);
    if (at >= 0) shown[at] = around(shown[at] as Area, area);
    else if (shown.length < MOST_SHOWN) shown.push(area);
    // So many others are shown as the one that holds them all.
    else
      shown.splice(
        0,
        shown.length,
        shown.reduce((a, b) => around(a, b), area),
      );
  };
  if (whole) for (const sheet of state.workbook.worksheets) show(wholeOf(sheet.name));
  const all = state.formulas;
  const places = [...indexes].map((index) => graph.formulas[index] as FormulaPlace);
  // The results of all others stand: functions may read them straight from the sheet.
  state.formulas = places;
  for (const index of indexes) {
    const place = graph.formulas[index] as FormulaPlace;
    partOf(place.sheet).dirty.add(cellKey(place.row, place.column));
    if (!whole) showReads(state, place, graph.reads[index], show);
    state.messages.delete(messageKey(sheetNamed(state, place.sheet).id, place.row, place.column));
  }
  const next = new Map<number, SheetSpills>();
  const apart = unread ? new Apart(state, places) : undefined;
  const host = hostOf(state, next, {
    identity,
    memory,
    apart,
    part: (sheet) => parts.get(sheet.toLowerCase()) ?? NOTHING,
  });
  calculateFormulas(host.workbook);
  host.finish();
  state.formulas = all;
  for (const place of places)
    if (apart?.has(place)) partOf(place.sheet).dirty.delete(cellKey(place.row, place.column));
  const same = takeSpills(state, next, parts);
  const changed = apart?.finish() ?? [];
  return same && changed.every(([place, area]) => isUnread(graph, place, area));
}

/** Whether nobody but its own formula reads what is filled. */
const isUnread = (graph: Graph, place: FormulaPlace, area: Area): boolean =>
  graph.readersOf(area)?.every((reader) => {
    const { sheet, row, column } = graph.formulas[reader] as FormulaPlace;
    return sheet === place.sheet && row === place.row && column === place.column;
  }) ?? false;

/** The formula's own cell, and what it reads as far as its text tells. */
function showReads(
  state: State,
  place: FormulaPlace,
  reads: readonly Area[] | undefined,
  show: (area: Area) => void,
): void {
  show(cellOf(place));
  if (reads) shownOf(state, place, reads).forEach(show);
  else for (const sheet of state.workbook.worksheets) show(wholeOf(sheet.name));
}

/** The areas that the engine is shown: without those that functions read straight from the sheet. */
function shownOf(state: State, place: FormulaPlace, reads: readonly Area[]): readonly Area[] {
  const left = [...areasPastEngine(state, place.formula, place.sheet)];
  return reads.filter((area) => {
    const index = left.findIndex((one) => overlap(one, area) && covers(one, area));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

const MOST_SHOWN = 40;

const around = (a: Omit<Area, "sheet">, b: Omit<Area, "sheet">): Omit<Area, "sheet"> => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

const NOTHING: Part = { dirty: new Set() };
const wholeOf = (sheet: string): Area => ({
  sheet,
  top: 0,
  left: 0,
  bottom: LAST_ROW,
  right: LAST_COLUMN,
});
