import type { Locale } from "./cell";
import { emptyDocument } from "./document";
import { calculateAll } from "./engine";
import type { Saved } from "./files/save";
import type {
  Cells,
  Charts,
  Filters,
  History,
  Model,
  Names,
  Sheets,
  Structure,
  Tables,
  Validations,
} from "./model";
import {
  charting,
  filtering,
  history,
  naming,
  reading,
  sheeting,
  structuring,
  tabling,
  validating,
  writing,
} from "./parts";
import { readState, stateOf } from "./opened";
import { orderOf, type Writer, written } from "./saving";
import { Session } from "./session";
import { readSettings, readStartup, writeSettings, writeStartup } from "./settings";
import { sheetNamed, type State } from "./state";
import { rememberCells, touchSpills } from "./store";
import { rememberAll } from "./snapshot";
import { piecesOf, take, type Piece } from "./transfer";

/** Opens an .xlsx file and calculates it. */
export async function openModel(bytes: Uint8Array, locale: Locale = "da"): Promise<Model> {
  return modelOf(await readState(bytes, locale));
}

/** The cells of an .xlsx file, read and calculated, piece by piece; for a worker. */
export async function* openPieces(bytes: Uint8Array, locale: Locale): AsyncGenerator<Piece> {
  const state = await readState(bytes, locale);
  calculateAll(state);
  yield* piecesOf(state);
}

/** Opens an .xlsx file whose cells were read and calculated elsewhere. */
export async function openWithPieces(
  bytes: Uint8Array,
  locale: Locale,
  pieces: AsyncIterable<Piece>,
): Promise<Model> {
  const state = await readState(bytes, locale, true);
  for await (const piece of pieces) take(state, piece);
  return modelOf(state);
}

/** A new workbook with one empty sheet, named "Ark1" in Danish and "Sheet1" in English. */
export function createModel(
  locale: Locale = "da",
  sheetName = locale === "da" ? "Ark1" : "Sheet1",
): Model {
  return modelOf(stateOf(emptyDocument(sheetName), locale));
}

function modelOf(state: State): Model {
  const session = Session.of(state);
  const parts: Parts = {
    ...reading(state, session),
    ...writing(state, session),
    ...structuring(session),
    ...sheeting(state, session),
    ...tabling(state, session),
    ...filtering(state, session),
    ...naming(state, session),
    ...charting(state, session),
    ...validating(state, session),
    ...history(session),
  };
  const model: Model = {
    ...parts,
    ...whole(state, session),
    get document() {
      return state.workbook;
    },
    get locale() {
      return state.locale;
    },
    set locale(value) {
      state.locale = value;
    },
    get calculation() {
      return session.calculation;
    },
    set calculation(value) {
      session.calculation = value;
    },
    get joinsAddin() {
      return session.joinsAddin;
    },
    set joinsAddin(value) {
      session.joinsAddin = value;
    },
    get inSlices() {
      return session.inSlices;
    },
    set inSlices(value) {
      session.inSlices = value;
    },
    get calculating() {
      return session.calculating;
    },
  };
  if (!state.calculated) session.calculateLater();
  return model;
}

type Parts = Cells & Structure & Sheets & Tables & Filters & Names & Charts & Validations & History;

function whole(
  state: State,
  session: Session,
): Pick<
  Model,
  | "batch"
  | "edit"
  | "calculate"
  | "calculateArrived"
  | "recalculated"
  | "settled"
  | "on"
  | "registerFunction"
  | "getSettings"
  | "setSettings"
  | "getStartup"
  | "setStartup"
  | "save"
  | "saving"
> {
  const { context } = session;
  const saving = async (write: Writer = written): Promise<Saved> => {
    await session.settled();
    session.fresh();
    const { origin, touched } = state;
    // What nobody changed goes back as it came.
    if (origin && !touched) return { bytes: origin.bytes, losses: [] };
    return write(orderOf(state), piecesOf(state));
  };
  return {
    batch: (edits, options) => session.batch(edits, options),
    edit: (name, kind, area, change) =>
      session.batch(() => {
        const sheet = sheetNamed(state, name);
        if (area) {
          rememberCells(context, sheet, area);
          touchSpills(state, sheet, area);
        } else rememberAll(context);
        change(sheet);
        context.report({ kind, sheet: sheet.name, area });
      }),
    calculate: () => session.calculate(),
    calculateArrived: () => session.calculateArrived(),
    recalculated: (changed) => session.recalculated(changed),
    settled: () => session.settled(),
    on: (listener) => session.on(listener),
    registerFunction: (id, run, options) => {
      state.arrived.add(id.toUpperCase());
      state.functions.set(id.toUpperCase(), {
        id: id.toUpperCase(),
        run,
        minimum: options?.minimum ?? 0,
        maximum: options?.maximum ?? 254,
        empty: options?.empty === undefined ? 0 : options.empty,
        addressAfter: options?.addressAfter,
      });
    },
    getSettings: () => readSettings(state),
    setSettings: (settings) =>
      session.batch(() => writeSettings(context, settings), { undoable: false }),
    getStartup: () => readStartup(state),
    setStartup: (behavior) =>
      session.batch(() => writeStartup(context, behavior), { undoable: false }),
    save: async () => (await saving()).bytes,
    saving,
  };
}
