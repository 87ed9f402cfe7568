import { calculateFormulas, type WorkbookLike } from "@cj-tech-master/excelts/formula";
import {
  type Area,
  covers,
  holds,
  LAST_COLUMN,
  LAST_ROW,
  overlap,
  type Place,
  sameSheet,
} from "./area";
import { bridge, type EngineValue } from "./bridge";
import { ARITY, excelFunctions } from "./calc";
import { foldingFunctions, resolved } from "./calc/direct";
import { cellOf, Graph } from "./calc/graph";
import { isTooMany, partsOf } from "./calc/order";
import { areUnread, formulasOf, isBlocked, sameFormulas, stands } from "./formulas";
import { HostSheet, type Part } from "./hostsheet";
import { areasPastEngine } from "./prepare";
import {
  cellKey,
  messageKey,
  sheetNamed,
  type FormulaPlace,
  type RegisteredFunction,
  type SheetSpills,
  type State,
} from "./state";

const MOST_PASSES = 6;
const FEW_FORMULAS = 200;
/** On a sheet with more rows than these, it matters what the engine is shown. */
const MANY_ROWS = 2_000;

const bridges = new WeakMap<
  RegisteredFunction,
  {
    heard: { explain: (caller: string, message: string) => void };
    call: (args: unknown[]) => EngineValue;
  }
>();

/** Workbooks as the engine was handed them before: it knows where they spilled. */
const familiar = new WeakSet();

/** Calculates every formula of the workbook: results go into the document's cells, spilled values into the state. When only cells of the given areas changed and no formula reads them, all results stand as they are. */
export function calculateAll(state: State, areas?: readonly Area[]): void {
  const changed = areas && [...areas, ...naming(state)];
  state.arrived.clear();
  if (changed && stands(state, changed)) return;
  const formulas = (changed && sameFormulas(state, changed)) ?? formulasOf(state.workbook);
  state.formulas = formulas;
  const known = state.calculated?.identity === state.engineIdentity;
  if (formulas.length === 0) settleEmpty(state);
  else if (!(changed && known && calculateChanged(state, formulas, changed)))
    calculateWhole(state, formulas);
  state.calculated = { identity: state.engineIdentity, formulas };
}

/** The cells of formulas that name a function which came since they were calculated. */
function naming(state: State): Area[] {
  if (state.arrived.size === 0) return [];
  const names = [...state.arrived];
  return (state.calculated?.formulas ?? [])
    .filter(({ formula }) => names.some((name) => formula.toUpperCase().includes(name)))
    .map(cellOf);
}

/** Without formulas there is nothing to ask the engine for. */
function settleEmpty(state: State): void {
  if (regionsText(state) !== "") state.engineIdentity = {};
  state.messages = new Map();
  state.spills = new Map();
}

/** Everything, in parts where the engine cannot take all formulas at once. */
function calculateWhole(state: State, formulas: readonly FormulaPlace[]): void {
  if (!isTooMany(formulas)) return calculateFormulasOf(state, formulas);
  state.messages = new Map();
  state.spills = new Map();
  const graph = new Graph(state, formulas);
  for (const part of partsOf(graph, formulas)) calculatePart(state, graph, part);
}

/** Which formulas read which cells, worked out once for the formulas as they stand. */
const graphs = new WeakMap<readonly FormulaPlace[], Graph>();

function graphOf(state: State, formulas: readonly FormulaPlace[]): Graph {
  const known = graphs.get(formulas) ?? new Graph(state, formulas);
  graphs.set(formulas, known);
  return known;
}

/** Whether the formula of that cell rests on its own result, be it through other cells. */
export function isCircular(state: State, { sheet, row, column }: Place): boolean {
  const formulas = state.calculated?.formulas ?? [];
  const graph = graphOf(state, formulas);
  const isHere = (place: FormulaPlace): boolean =>
    sameSheet(place.sheet, sheet) && place.row === row && place.column === column;
  if (!formulas.some(isHere)) return false;
  const seen = new Set<number>();
  const queue = [{ sheet, top: row, left: column, bottom: row, right: column }];
  for (let area = queue.pop(); area; area = queue.pop())
    for (const index of graph.readersOf(area) ?? []) {
      const place = formulas[index] as FormulaPlace;
      if (isHere(place)) return true;
      if (!seen.has(index)) queue.push(filledBy(state, place) ?? cellOf(place));
      seen.add(index);
    }
  return false;
}

/** Only the formulas that the changed cells matter to; false where that cannot be told, and everything is to be calculated. */
function calculateChanged(
  state: State,
  formulas: readonly FormulaPlace[],
  changed: readonly Area[],
): boolean {
  if (formulas.length < FEW_FORMULAS && state.spills.size > 0 && !isLarge(state)) return false;
  const filled = (place: FormulaPlace): Area | undefined => filledBy(state, place);
  if (formulas.some((place) => isTouched(place, filled(place), changed) || isBlocked(state, place)))
    return false;
  const graph = graphOf(state, formulas);
  const affected = graph.affected(changed, filled);
  if (!affected) return false;
  if (affected.size === 0) return true;
  const part = [...affected].map((index) => formulas[index] as FormulaPlace);
  if (isTooMany(part)) return false;
  for (const index of affected) {
    const area = filled(formulas[index] as FormulaPlace);
    // Who reads what another fills needs the engine's memory of it.
    if (area && graph.readersOf(area)?.some((reader) => reader !== index) !== false) return false;
  }
  return calculatePart(state, graph, [...affected]);
}

/** Whether the cells that a formula fills, itself apart, were changed. */
const isTouched = (
  { sheet, row, column }: FormulaPlace,
  area: Area | undefined,
  changed: readonly Area[],
): boolean =>
  area !== undefined &&
  changed.some(
    (part) =>
      overlap(part, area) &&
      !(holds(part, sheet, row, column) && part.top === part.bottom && part.left === part.right),
  );

function filledBy(state: State, { sheet, row, column }: FormulaPlace): Area | undefined {
  const id = sheetNamed(state, sheet).id;
  const region = state.spills.get(id)?.regions.get(cellKey(row, column));
  return (
    region && {
      sheet,
      top: row,
      left: column,
      bottom: row + region.rows - 1,
      right: column + region.columns - 1,
    }
  );
}

/** Whether looking for what changed may be worth while for few formulas. */
const isLarge = (state: State): boolean =>
  state.workbook.worksheets.some((sheet) => sheet.rowCount > MANY_ROWS);

/** Calculates some of the formulas, the others standing as values; false where one of them fills another number of cells than before. */
function calculatePart(state: State, graph: Graph, indexes: readonly number[]): boolean {
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
  for (const index of indexes) {
    const place = graph.formulas[index] as FormulaPlace;
    partOf(place.sheet).dirty.add(cellKey(place.row, place.column));
    show(cellOf(place));
    const reads = graph.reads[index];
    if (reads) shownOf(state, place, reads).forEach(show);
    else for (const sheet of state.workbook.worksheets) show(wholeOf(sheet.name));
    state.messages.delete(messageKey(sheetNamed(state, place.sheet).id, place.row, place.column));
  }
  const next = new Map<number, SheetSpills>();
  const host = hostOf(state, next, {}, (sheet) => parts.get(sheet.toLowerCase()) ?? NOTHING);
  calculateFormulas(host.workbook);
  host.finish();
  return takeSpills(state, next, parts);
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

/** Puts what was filled now in place of what the same formulas filled before. */
function takeSpills(
  state: State,
  next: ReadonlyMap<number, SheetSpills>,
  parts: ReadonlyMap<string, Part>,
): boolean {
  const before = regionsText(state);
  for (const sheet of state.workbook.worksheets) {
    const dirty = parts.get(sheet.name.toLowerCase())?.dirty;
    const [old, now] = [state.spills.get(sheet.id), next.get(sheet.id)];
    if (!dirty || !now) continue;
    const merged: SheetSpills = { cells: new Map(now.cells), regions: new Map(now.regions) };
    for (const [key, cell] of old?.cells ?? [])
      if (!dirty.has(cellKey(cell.row, cell.column))) merged.cells.set(key, cell);
    for (const [key, region] of old?.regions ?? [])
      if (!dirty.has(key)) merged.regions.set(key, region);
    state.spills.set(sheet.id, merged);
  }
  return regionsText(state) === before;
}

function calculateFormulasOf(state: State, formulas: readonly FormulaPlace[]): void {
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const before = regionsText(state);
    const unread = areUnread(state, formulas);
    // Where nobody reads what was filled, the engine does without its memory of it, which takes longer than parsing a few formulas again.
    if (unread && formulas.length < FEW_FORMULAS && before !== "") state.engineIdentity = {};
    // Without knowing the spills of the time before, the engine may read a cell before the formula that fills it has run.
    const informed = familiar.has(state.engineIdentity);
    familiar.add(state.engineIdentity);
    state.messages = new Map();
    const next = new Map<number, SheetSpills>();
    const host = hostOf(state, next);
    calculateFormulas(host.workbook);
    host.finish();
    state.spills = next;
    const after = regionsText(state);
    if (after === before && (informed || after === "")) return;
    if (unread && areUnread(state, formulas)) return;
  }
}

function regionsText(state: State): string {
  const parts: string[] = [];
  for (const [id, spills] of state.spills)
    for (const [key, region] of spills.regions)
      parts.push(`${id}:${key}:${region.rows}x${region.columns}`);
  return parts.sort().join(" ");
}

function customCalls(
  state: State,
): Map<string, { minArity: number; maxArity: number; invoke: (args: unknown[]) => unknown }> {
  const calls = new Map<
    string,
    { minArity: number; maxArity: number; invoke: (args: unknown[]) => unknown }
  >();
  const read = new Map<string, EngineValue>();
  const own = excelFunctions({
    locale: () => state.locale,
    from1904: () => Boolean(state.workbook.properties.date1904),
  });
  for (const [id, run] of Object.entries(own)) {
    const [minArity, maxArity] = ARITY[id] ?? [1, 255];
    calls.set(id, {
      minArity,
      maxArity,
      invoke: (args) => run(resolved(state, args as EngineValue[], read)),
    });
  }
  for (const [id, run] of Object.entries(foldingFunctions(state)))
    calls.set(id, { minArity: 1, maxArity: 1, invoke: (args) => run(args as EngineValue[]) });
  for (const [id, fn] of state.functions) {
    let made = bridges.get(fn);
    if (!made) {
      const heard = { explain: (_caller: string, _message: string): void => undefined };
      made = { heard, call: bridge(fn, (caller, message) => heard.explain(caller, message)) };
      bridges.set(fn, made);
    }
    made.heard.explain = (caller, message) => void state.messages.set(caller, message);
    const { call } = made;
    calls.set(id, {
      minArity: 0,
      maxArity: 255,
      invoke: (args) => call(resolved(state, args as EngineValue[], read)),
    });
  }
  return calls;
}

function nameEntries(state: State): { name: string; ranges: string[]; localSheetId?: number }[] {
  return state.names.map(({ name, formula, sheet }) => {
    const index =
      sheet === undefined
        ? -1
        : state.workbook.worksheets.findIndex((candidate) => sameSheet(candidate.name, sheet));
    return { name, ranges: [formula.slice(1)], localSheetId: index < 0 ? undefined : index };
  });
}

/** The workbook as the engine sees it: every formula may spill, and what it spills never touches the document. */
function hostOf(
  state: State,
  next: Map<number, SheetSpills>,
  identity: object = state.engineIdentity,
  part?: (sheet: string) => Part,
): { workbook: WorkbookLike; finish: () => void } {
  const names = [...state.functions.keys()].map((id) => id.replace(/[.\\]/g, "\\$&"));
  const custom = names.length > 0 ? new RegExp(names.join("|"), "i") : undefined;
  const sheets = state.workbook.worksheets.map(
    (sheet) => new HostSheet(state, sheet, custom, next, part?.(sheet.name)),
  );
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  // The engine keeps its memory by the object it is handed, so the same one is handed over each time.
  const workbook = Object.assign(identity, {
    worksheets: sheets,
    getWorksheet: (id?: number | string) =>
      typeof id === "string"
        ? byName.get(id.toLowerCase())
        : sheets.find((sheet) => sheet.id === id),
    definedNames: {
      getAllEntries: () => nameEntries(state),
      getAllNames: () => nameEntries(state),
    },
    calcProperties: state.workbook.calcProperties,
    properties: { date1904: state.workbook.properties.date1904 },
    userFunctions: customCalls(state),
  }) as WorkbookLike;
  return { workbook, finish: () => sheets.forEach((sheet) => sheet.finish()) };
}
