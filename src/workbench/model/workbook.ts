import type { Workbook } from "@cj-tech-master/excelts";
import * as cells from "./cells";
import { emptyDocument, readDocument, writeDocument } from "./document";
import type { Locale } from "./cell";
import type { Model } from "./model";
import { Session } from "./session";
import { addName, removeName, takeNames, visibleNames } from "./names";
import { readSettings, writeSettings } from "./settings";
import { sheetNamed, type State } from "./state";
import { rememberCells } from "./store";
import { notYet } from "./unfinished";

/** Opens an .xlsx file; the formulas are calculated when `calculate` is called or the first edit is made. */
export async function openModel(bytes: Uint8Array, locale: Locale = "da"): Promise<Model> {
  return modelOf(await readDocument(bytes), locale);
}

/** A new workbook with one empty sheet, named "Ark1" in Danish and "Sheet1" in English. */
export function createModel(locale: Locale = "da", sheetName = locale === "da" ? "Ark1" : "Sheet1"): Model {
  return modelOf(emptyDocument(sheetName), locale);
}

function modelOf(workbook: Workbook, locale: Locale): Model {
  const state: State = { workbook, locale, spills: new Map(), messages: new Map(), functions: new Map(), names: takeNames(workbook), engineIdentity: {} };
  const session = Session.of(state);
  const { context } = session;
  const model = {
    ...reading(state),
    ...writing(state, session),
    ...pending,
    names: () => visibleNames(state),
    addName: (name) => session.batch(() => addName(context, name)),
    removeName: (name, sheet) => session.batch(() => removeName(context, name, sheet)),
    sheets: () => workbook.worksheets.map((sheet) => sheet.name),
    worksheet: (name: string) => sheetNamed(state, name),
    batch: session.batch.bind(session),
    edit: (name, kind, area, change) =>
      session.batch(() => {
        const sheet = sheetNamed(state, name);
        if (area) rememberCells(context, sheet, area);
        change(sheet);
        context.report({ kind, sheet: sheet.name, area });
      }),
    calculate: () => session.calculate(),
    on: (listener) => session.on(listener),
    undo: () => session.undo(),
    redo: () => session.redo(),
    canUndo: session.canUndo,
    canRedo: session.canRedo,
    registerFunction: (id, run, options) => {
      state.functions.set(id.toUpperCase(), { id: id.toUpperCase(), run, minimum: options?.minimum ?? 0, maximum: options?.maximum ?? 254 });
    },
    getSettings: () => readSettings(state),
    setSettings: (settings) => session.batch(() => writeSettings(context, settings), { undoable: false }),
    save: () => writeDocument(state),
  } as unknown as Omit<Model, "document" | "locale" | "calculation">;
  return Object.defineProperties(model, {
    document: { get: () => state.workbook },
    locale: { get: () => state.locale, set: (value: Locale) => void (state.locale = value) },
    calculation: { get: () => session.calculation, set: (value: Session["calculation"]) => void (session.calculation = value) },
  }) as Model;
}

function reading(state: State): Pick<Model, "content" | "contents" | "values" | "errorAt" | "usedArea" | "editText"> {
  const content: Model["content"] = (sheet, row, column) => cells.content(state, sheetNamed(state, sheet), row, column);
  return {
    content,
    contents: (area) => {
      const sheet = sheetNamed(state, area.sheet);
      const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, r) => area.top + r);
      const columns = Array.from({ length: area.right - area.left + 1 }, (_, c) => area.left + c);
      return rows.map((row) => columns.map((column) => cells.content(state, sheet, row, column)));
    },
    values: (area) => cells.values(state, area),
    errorAt: (sheet, row, column) => content(sheet, row, column).error,
    usedArea: (sheet, valuesOnly = false) => cells.usedArea(state, sheet, valuesOnly),
    editText: (sheet, row, column) => cells.editText(state, sheet, row, column),
  };
}

function writing(state: State, session: Session): Pick<Model, "write" | "type" | "paste" | "clear"> {
  const { context } = session;
  return {
    write: (area, inputs) => session.batch(() => cells.write(context, area, inputs)),
    type: (sheet, row, column, text) => session.batch(() => void cells.typeTexts(context, sheet, row, column, [[text]]), { source: "grid" }),
    paste: (sheet, row, column, texts) => session.batch(() => void cells.typeTexts(context, sheet, row, column, texts), { source: "grid" }),
    clear: (area, what) => session.batch(() => cells.clear(context, area, what)),
  };
}

const pending = {
  copy: notYet("copy"), sort: notYet("sort"), insert: notYet("insert"), remove: notYet("remove"), merge: notYet("merge"), unmerge: notYet("unmerge"),
  addSheet: notYet("addSheet"), renameSheet: notYet("renameSheet"), deleteSheet: notYet("deleteSheet"), moveSheet: notYet("moveSheet"), copySheet: notYet("copySheet"),
  tables: notYet("tables"), table: notYet("table"), addTable: notYet("addTable"), deleteTable: notYet("deleteTable"), tableToRange: notYet("tableToRange"),
  charts: notYet("charts"),
};
