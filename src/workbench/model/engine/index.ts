import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import { type Area, holds, overlap } from "../area";
import { areUnread, formulasOf, isBlocked, sameFormulas, stands } from "../formulas";
import type { FormulaPlace, SheetSpills, State } from "../state";
import { cellOf } from "./graph";
import { growGraph, whole } from "./graphs";
import { isTooMany, ordered, partsOf } from "./order";
import { calculatePart } from "./part";
import { areFew, calculateSliced } from "./slices";
import { dropFormer, filledBy, regionsText } from "./spills";
import { hostOf } from "./view";

export { isCircular } from "./circular";

const MOST_PASSES = 6;
const FEW_FORMULAS = 200;
/** On a sheet with more rows than these, it matters what the engine is shown. */
const MANY_ROWS = 2_000;

/** Workbooks as the engine was handed them before: it knows where they spilled. */
const familiar = new WeakSet();

/** Calculates every formula of the workbook: results go into the document's cells, spilled values into the state. When only cells of the given areas changed and no formula reads them, all results stand as they are. */
export const calculateAll = (state: State, areas?: readonly Area[]): void =>
  whole(calculation(state, areas, false));

/** The same in steps, none of them long where `sliced` is set: between them results are partly old, and what was begun may be given up for a calculation of these areas and more. */
export function* calculation(
  state: State,
  areas: readonly Area[] | undefined,
  sliced: boolean,
): Generator<void, void> {
  const arrived = [...state.arrived];
  const changed = areas && [...areas, ...naming(state, arrived)];
  if (!(changed && stands(state, changed))) {
    const formulas = (changed && sameFormulas(state, changed)) ?? formulasOf(state.workbook);
    state.formulas = formulas;
    const known = state.calculated?.identity === state.engineIdentity;
    if (formulas.length === 0) settleEmpty(state);
    else if (!(changed && known && (yield* calculateChanged(state, formulas, changed, sliced))))
      yield* calculateWhole(state, formulas, sliced);
    state.calculated = { identity: state.engineIdentity, formulas };
  }
  for (const name of arrived) state.arrived.delete(name);
}

/** The cells of formulas that name a function which came since they were calculated. */
function naming(state: State, names: readonly string[]): Area[] {
  if (names.length === 0) return [];
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
function* calculateWhole(
  state: State,
  formulas: readonly FormulaPlace[],
  sliced: boolean,
): Generator<void, void> {
  const tooMany = isTooMany(formulas);
  if (!tooMany && (!sliced || areFew(formulas.length))) return calculateFormulasOf(state, formulas);
  const graph = yield* growGraph(state, formulas);
  const all = new Set(formulas.keys());
  state.messages = new Map();
  dropFormer(state, formulas);
  if (yield* calculateSliced(state, graph, all)) return;
  if (!tooMany) return calculateFormulasOf(state, formulas);
  state.spills = new Map();
  const order = yield* ordered(graph, all);
  for (const part of partsOf(formulas, order ? [...order.sorted, ...order.circular] : all))
    calculatePart(state, graph, part);
}

/** Only the formulas that the changed cells matter to; false where that cannot be told, and everything is to be calculated. */
function* calculateChanged(
  state: State,
  formulas: readonly FormulaPlace[],
  changed: readonly Area[],
  sliced: boolean,
): Generator<void, boolean> {
  if (formulas.length < FEW_FORMULAS && state.spills.size > 0 && !isLarge(state)) return false;
  const filled = (place: FormulaPlace): Area | undefined => filledBy(state, place);
  for (const [index, place] of formulas.entries()) {
    if (isTouched(place, filled(place), changed) || isBlocked(state, place)) return false;
    if (index % 5000 === 4999) yield;
  }
  const graph = yield* growGraph(state, formulas);
  const affected = yield* graph.affected(changed, filled);
  if (!affected) return false;
  if (affected.size === 0) return true;
  yield;
  const part = [...affected].map((index) => formulas[index] as FormulaPlace);
  if (isTooMany(part) || (sliced && !areFew(affected.size)))
    return yield* calculateSliced(state, graph, affected);
  for (const index of affected) {
    const area = filled(formulas[index] as FormulaPlace);
    // Who reads what another fills needs the engine's memory of it.
    if (area && graph.readersOf(area)?.some((reader) => reader !== index) !== false) return false;
  }
  return calculatePart(state, graph, affected, { unread: true });
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

/** Whether looking for what changed may be worth while for few formulas. */
const isLarge = (state: State): boolean =>
  state.workbook.worksheets.some((sheet) => sheet.rowCount > MANY_ROWS);

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
