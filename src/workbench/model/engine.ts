import { calculateFormulas, type WorkbookLike } from "@cj-tech-master/excelts/formula";
import { type Area, sameSheet } from "./area";
import { bridge, type EngineValue } from "./bridge";
import { excelFunctions } from "./calc";
import { areUnread, formulasOf, stands } from "./formulas";
import { HostSheet } from "./hostsheet";
import { type FormulaPlace, type RegisteredFunction, type SheetSpills, type State } from "./state";

/** How many arguments the functions of our own take, where that is fewer than any number. */
const ARITY: Readonly<Record<string, readonly [number, number]>> = {
  ROUND: [2, 2],
  ROUNDUP: [2, 2],
  ROUNDDOWN: [2, 2],
  CEILING: [2, 2],
  FLOOR: [2, 2],
  COUNTIF: [2, 2],
  SUMIF: [2, 3],
  AVERAGEIF: [2, 3],
};
const MOST_PASSES = 6;
const FEW_FORMULAS = 200;

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
export function calculateAll(state: State, changed?: readonly Area[]): void {
  if (changed && stands(state, changed)) return;
  const formulas = formulasOf(state.workbook);
  if (formulas.length === 0) settleEmpty(state);
  else calculateFormulasOf(state, formulas);
  state.calculated = { identity: state.engineIdentity, formulas };
}

/** Without formulas there is nothing to ask the engine for. */
function settleEmpty(state: State): void {
  if (regionsText(state) !== "") state.engineIdentity = {};
  state.messages = new Map();
  state.spills = new Map();
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
  const own = excelFunctions(() => (state.locale === "da" ? "," : "."));
  for (const [id, run] of Object.entries(own)) {
    const [minArity, maxArity] = ARITY[id] ?? [1, 255];
    calls.set(id, { minArity, maxArity, invoke: (args) => run(args as EngineValue[]) });
  }
  for (const [id, fn] of state.functions) {
    let made = bridges.get(fn);
    if (!made) {
      const heard = { explain: (_caller: string, _message: string): void => undefined };
      made = { heard, call: bridge(fn, (caller, message) => heard.explain(caller, message)) };
      bridges.set(fn, made);
    }
    made.heard.explain = (caller, message) => void state.messages.set(caller, message);
    calls.set(id, { minArity: 0, maxArity: 255, invoke: made.call });
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
): { workbook: WorkbookLike; finish: () => void } {
  const names = [...state.functions.keys()].map((id) => id.replace(/[.\\]/g, "\\$&"));
  const custom = names.length > 0 ? new RegExp(names.join("|"), "i") : undefined;
  const sheets = state.workbook.worksheets.map(
    (sheet) => new HostSheet(state, sheet, custom, next),
  );
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  // The engine keeps its memory by the object it is handed, so the same one is handed over each time.
  const workbook = Object.assign(state.engineIdentity, {
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
