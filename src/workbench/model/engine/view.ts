import type { WorkbookLike } from "@cj-tech-master/excelts/formula";
import { sameSheet } from "../area";
import { bridge, type EngineValue } from "../bridge";
import { ARITY, excelFunctions } from "../calc";
import { foldingFunctions, resolved } from "../calc/direct";
import { addressOfKey, type RegisteredFunction, type SheetSpills, type State } from "../state";
import type { Apart } from "./apart";
import { HostSheet, Memory, type Part } from "./hostsheet";

/** How the engine is shown a workbook. */
interface Showing {
  /** The engine keeps its memory by this object. */
  readonly identity?: object;
  /** What of a sheet is calculated and shown; all of it where nothing is said. */
  readonly part?: (sheet: string) => Part;
  readonly memory?: Memory;
  readonly apart?: Apart;
}

const bridges = new WeakMap<
  RegisteredFunction,
  {
    heard: {
      explain: (caller: string, message: string) => void;
      addressOf: (caller: string) => string;
    };
    call: (args: unknown[]) => EngineValue;
  }
>();

function customCalls(
  state: State,
  read: Map<string, EngineValue>,
  apart: Apart | undefined,
): Map<string, { minArity: number; maxArity: number; invoke: (args: unknown[]) => unknown }> {
  const calls = new Map<
    string,
    { minArity: number; maxArity: number; invoke: (args: unknown[]) => unknown }
  >();
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
      const heard = {
        explain: (_caller: string, _message: string): void => undefined,
        addressOf: (caller: string): string => caller,
      };
      const call = bridge(
        fn,
        (caller, message) => heard.explain(caller, message),
        (caller) => heard.addressOf(caller),
      );
      made = { heard, call };
      bridges.set(fn, made);
    }
    made.heard.explain = (caller, message) => void state.messages.set(caller, message);
    made.heard.addressOf = (caller) => addressOfKey(state, caller);
    const { call } = made;
    calls.set(id, {
      minArity: 0,
      maxArity: 255,
      invoke: (args) => {
        const value = call(resolved(state, args as EngineValue[], read));
        return apart ? apart.take(args as EngineValue[], value) : value;
      },
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
export function hostOf(
  state: State,
  next: Map<number, SheetSpills>,
  { identity = state.engineIdentity, part, apart, memory = new Memory() }: Showing = {},
): { workbook: WorkbookLike; finish: () => void } {
  const names = [...state.functions.keys()].map((id) => id.replace(/[.\\]/g, "\\$&"));
  const custom = names.length > 0 ? new RegExp(names.join("|"), "i") : undefined;
  const sheets = state.workbook.worksheets.map(
    (sheet) => new HostSheet(state, sheet, custom, next, memory, part?.(sheet.name)),
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
    userFunctions: customCalls(state, memory.read, apart),
  }) as WorkbookLike;
  return { workbook, finish: () => sheets.forEach((sheet) => sheet.finish()) };
}
