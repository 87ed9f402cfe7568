import type { Worksheet } from "@cj-tech-master/excelts";
import { type Area, holds, LAST_COLUMN, LAST_ROW, overlap } from "../area";
import { CALLER, type EngineValue } from "../bridge";
import { endOfCall, tokens } from "../formula";
import { columnsOf } from "../row";
import { isBlank } from "../scalar";
import {
  cellOfKey,
  cellKey,
  sheetNamed,
  type FormulaPlace,
  type SheetSpills,
  type SpilledCell,
  type State,
} from "../state";
import { tableArea } from "../tabledocument";

type Table = Extract<EngineValue, { kind: 5 }>;

/** What a formula that is one call of a function of an add-in fills: where nobody reads it, the engine is given its first value only, and needs no notes on hundreds of thousands of cells. */
export class Apart {
  private readonly kept = new Map<string, Table>();
  private readonly callers = new Map<string, FormulaPlace>();

  constructor(
    private readonly state: State,
    places: readonly FormulaPlace[],
  ) {
    for (const place of places)
      if (isOneCall(state, place.formula)) {
        const { id } = sheetNamed(state, place.sheet);
        this.callers.set(`${id}:${cellKey(place.row, place.column)}`, place);
      }
  }

  /** The value of a call as the engine is to see it. */
  take(args: readonly EngineValue[], value: EngineValue): EngineValue {
    const [first] = args;
    if (value.kind !== 5 || first?.kind !== 2 || !first.value.startsWith(CALLER)) return value;
    const caller = first.value.slice(CALLER.length);
    if (!this.callers.has(caller) || value.height * value.width < 2) return value;
    this.kept.set(caller, value);
    return value.rows[0]?.[0] ?? value;
  }

  /** Whether what the formula of this cell fills is put in place here. */
  has(place: FormulaPlace): boolean {
    const { id } = sheetNamed(this.state, place.sheet);
    return this.kept.has(`${id}:${cellKey(place.row, place.column)}`);
  }

  /** Puts in place what was kept, and gives the areas that are filled now and were not, or were and are not. */
  finish(): (readonly [place: FormulaPlace, area: Area])[] {
    const changed: (readonly [FormulaPlace, Area])[] = [];
    for (const [caller, value] of this.kept) {
      const place = this.callers.get(caller);
      if (place) for (const area of fill(this.state, place, value)) changed.push([place, area]);
    }
    return changed;
  }
}

/** Whether a formula is a call of a function of an add-in's, and nothing around it or in it calls another. */
function isOneCall(state: State, formula: string): boolean {
  const all = tokens(formula).filter(({ kind }) => kind !== "space");
  const own = all.filter(
    ({ kind, text }) => kind === "function" && state.functions.has(text.toUpperCase()),
  );
  return own.length === 1 && all[0] === own[0] && endOfCall(all, 0) === all.length - 1;
}

function areaOf({ sheet, row, column }: FormulaPlace, rows: number, columns: number): Area {
  return { sheet, top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

/** What was put in place for an area that a formula fills: where it stands there still, only what differs is put in place anew. */
const lastRows = new WeakMap<object, Table["rows"]>();

function fill(state: State, place: FormulaPlace, { rows, height, width }: Table): Area[] {
  const sheet = sheetNamed(state, place.sheet);
  const spills: SheetSpills = state.spills.get(sheet.id) ?? {
    cells: new Map(),
    regions: new Map(),
  };
  state.spills.set(sheet.id, spills);
  const key = cellKey(place.row, place.column);
  const before = spills.regions.get(key);
  const area = areaOf(place, height, width);
  const free = isFree(sheet, place, area, spills);
  if (!free) {
    const cell = sheet.getCell(place.row + 1, place.column + 1);
    cell.result = { error: "#SPILL!" } as never;
  }
  const same = free && before?.rows === height && before.columns === width;
  const former = same ? lastRows.get(before) : undefined;
  if (before && !same)
    for (let r = 0; r < before.rows; r++)
      for (let c = 0; c < before.columns; c++)
        spills.cells.delete(cellKey(place.row + r, place.column + c));
  if (free) {
    const { row, column } = place;
    rows.forEach((line, r) => {
      const last = former?.[r];
      if (last === line) return;
      line.forEach((value, c) => {
        if (r + c === 0) return;
        const [old, now] = [last?.[c], shown(value)];
        if (!old || !isSame(shown(old), now))
          spills.cells.set(cellKey(row + r, column + c), { value: now, row, column });
      });
    });
    const region = { rows: height, columns: width };
    spills.regions.set(key, region);
    lastRows.set(region, rows);
  } else spills.regions.delete(key);
  if (same) return [];
  return [...(before ? [areaOf(place, before.rows, before.columns)] : []), ...(free ? [area] : [])];
}

/** A blank inside a filled area shows as 0, as in Excel. */
const shown = (value: EngineValue): SpilledCell["value"] =>
  value.kind === 1 || value.kind === 2 || value.kind === 3
    ? value.value
    : value.kind === 4
      ? { code: value.code as never }
      : 0;

const isSame = (a: SpilledCell["value"], b: SpilledCell["value"]): boolean =>
  a === b ||
  (typeof a === "object" && typeof b === "object" && a !== null && b !== null && a.code === b.code);

/** Whether nothing stands where a formula fills: no content, no merged cell, no table around it, and nothing that another fills. */
function isFree(
  sheet: Worksheet,
  { row, column }: FormulaPlace,
  area: Area,
  spills: SheetSpills,
): boolean {
  if (area.bottom > LAST_ROW || area.right > LAST_COLUMN) return false;
  for (const table of Object.values(sheet.tables))
    if (holds(tableArea({ sheet, table }), sheet.name, row, column)) return false;
  for (const { top, left, bottom, right } of sheet.mergedRegions)
    if (
      overlap({ ...area, top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 }, area)
    )
      return false;
  for (let at = area.top; at <= Math.min(area.bottom, sheet.rowCount - 1); at++) {
    const line = sheet.findRow(at + 1);
    for (const place of columnsOf(line, area.left + 1, area.right + 1)) {
      const cell = line?.findCell(place);
      if (cell && !isBlank(cell) && !(at === row && place === column + 1)) return false;
    }
  }
  for (const [key, region] of spills.regions) {
    if (key === cellKey(row, column)) continue;
    const [top, left] = cellOfKey(key);
    const other = { sheet: sheet.name, row: top, column: left, formula: "" };
    if (overlap(areaOf(other, region.rows, region.columns), { ...area, sheet: sheet.name }))
      return false;
  }
  return true;
}
