import type { Workbook } from "@cj-tech-master/excelts";
import * as cells from "./cells";
import type { Locale } from "./cell";
import { takeCharts } from "./chartfile";
import * as charts from "./charts";
import { copy } from "./copy";
import { emptyDocument, readDocument, writeDocument } from "./document";
import { peek, type Peek } from "./filepeek";
import type { Cells, Charts, History, Model, Names, Sheets, Structure, Tables, Validations } from "./model";
import * as names from "./names";
import { Session } from "./session";
import { readSettings, writeSettings } from "./settings";
import * as sheets from "./sheets";
import { sort } from "./sort";
import { sheetNamed, type State } from "./state";
import { rememberCells } from "./store";
import * as structure from "./structure";
import * as tables from "./tables";
import { rememberAll } from "./snapshot";
import { setValidation, validationAt, validations } from "./validation";

/** Opens an .xlsx file and calculates it. */
export async function openModel(bytes: Uint8Array, locale: Locale = "da"): Promise<Model> {
  return modelOf(await readDocument(bytes), locale, await peek(bytes));
}

/** A new workbook with one empty sheet, named "Ark1" in Danish and "Sheet1" in English. */
export function createModel(locale: Locale = "da", sheetName = locale === "da" ? "Ark1" : "Sheet1"): Model {
  return modelOf(emptyDocument(sheetName), locale);
}

function modelOf(workbook: Workbook, locale: Locale, file: Peek = { names: [], altTexts: new Map() }): Model {
  const state: State = { workbook, locale, spills: new Map(), messages: new Map(), functions: new Map(), charts: new Map(), names: names.takeNames(workbook, file.names), engineIdentity: {} };
  for (const sheet of workbook.worksheets) state.charts.set(sheet.id, takeCharts(sheet, file.altTexts));
  const session = Session.of(state);
  const parts: Parts = { ...reading(state), ...writing(state, session), ...structuring(session), ...sheeting(state, session), ...tabling(state, session), ...naming(state, session), ...charting(state, session), ...validating(state, session), ...history(session) };
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
  };
  session.calculate(false);
  return model;
}

type Parts = Cells & Structure & Sheets & Tables & Names & Charts & Validations & History;

function whole(state: State, session: Session): Pick<Model, "batch" | "edit" | "calculate" | "on" | "registerFunction" | "getSettings" | "setSettings" | "save"> {
  const { context } = session;
  return {
    batch: (edits, options) => session.batch(edits, options),
    edit: (name, kind, area, change) =>
      session.batch(() => {
        const sheet = sheetNamed(state, name);
        if (area) rememberCells(context, sheet, area);
        else rememberAll(context);
        change(sheet);
        context.report({ kind, sheet: sheet.name, area });
      }),
    calculate: () => session.calculate(),
    on: (listener) => session.on(listener),
    registerFunction: (id, run, options) => {
      state.functions.set(id.toUpperCase(), { id: id.toUpperCase(), run, minimum: options?.minimum ?? 0, maximum: options?.maximum ?? 254 });
    },
    getSettings: () => readSettings(state),
    setSettings: (settings) => session.batch(() => writeSettings(context, settings), { undoable: false }),
    save: () => writeDocument(state),
  };
}

function reading(state: State): Pick<Cells, "content" | "contents" | "values" | "errorAt" | "usedArea" | "editText"> {
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

function writing(state: State, session: Session): Pick<Cells, "write" | "type" | "paste" | "clear" | "copy" | "sort"> {
  const { context } = session;
  const typed: Cells["paste"] = (sheet, row, column, texts) =>
    session.batch(
      () => {
        const area = cells.typeTexts(context, sheet, row, column, texts);
        tables.keepTitles(context, area);
        if (texts.some((line) => line.some((text) => text !== ""))) tables.growAfterTyping(context, area);
      },
      { source: "grid" },
    );
  return {
    write: (area, inputs) =>
      session.batch(() => {
        cells.write(context, area, inputs);
        tables.keepTitles(context, { ...area, sheet: sheetNamed(state, area.sheet).name });
      }),
    type: (sheet, row, column, text) => typed(sheet, row, column, [[text]]),
    paste: typed,
    clear: (area, what) =>
      session.batch(() => {
        cells.clear(context, area, what);
        tables.keepTitles(context, area);
      }),
    copy: (from, to, what) => session.batch(() => copy(context, from, to, what)),
    sort: (area, keys, options) => session.batch(() => sort(context, area, keys, options)),
  };
}

function structuring(session: Session): Structure {
  const { context } = session;
  return {
    insert: (area, shift) => session.batch(() => structure.insert(context, area, shift)),
    remove: (area, shift) => session.batch(() => structure.remove(context, area, shift)),
    merge: (area, across) => session.batch(() => structure.merge(context, area, across)),
    unmerge: (area) => session.batch(() => structure.unmerge(context, area)),
  };
}

function sheeting(state: State, session: Session): Sheets {
  const { context } = session;
  return {
    sheets: () => state.workbook.worksheets.map((sheet) => sheet.name),
    worksheet: (name) => sheetNamed(state, name),
    addSheet: (name, position) => session.batch(() => sheets.addSheet(context, name, position)),
    renameSheet: (name, to) => session.batch(() => sheets.renameSheet(context, name, to)),
    deleteSheet: (name) => session.batch(() => sheets.deleteSheet(context, name)),
    moveSheet: (name, position) => session.batch(() => sheets.moveSheet(context, name, position)),
    copySheet: (name, to, position) => session.batch(() => sheets.copySheet(context, name, to, position)),
  };
}

function tabling(state: State, session: Session): Tables {
  const { context } = session;
  return {
    tables: (sheet) => tables.tables(state, sheet),
    table: (name) => tables.table(state, name),
    addTable: (area, options) => session.batch(() => tables.addTable(context, area, options)),
    deleteTable: (name) => session.batch(() => tables.deleteTable(context, name)),
    tableToRange: (name) => session.batch(() => tables.tableToRange(context, name)),
    renameTable: (name, to) => session.batch(() => tables.renameTable(context, name, to)),
    resizeTable: (name, area) => session.batch(() => tables.resizeTable(context, name, area)),
    insertTableRows: (name, index, rows) => session.batch(() => tables.insertTableRows(context, name, index, rows)),
    deleteTableRows: (name, index, count) => session.batch(() => tables.deleteTableRows(context, name, index, count)),
    insertTableColumn: (name, index, title, values) => session.batch(() => tables.insertTableColumn(context, name, index, title, values)),
    deleteTableColumn: (name, index) => session.batch(() => tables.deleteTableColumn(context, name, index)),
    renameTableColumn: (name, index, title) => session.batch(() => tables.renameTableColumn(context, name, index, title)),
    setTableTotals: (name, shown) => session.batch(() => tables.setTableTotals(context, name, shown)),
    setColumnTotal: (name, index, total, label) =>
      session.batch(() => {
        tables.setColumnTotal(context, name, index, total, label);
        context.report({ kind: "tables", item: name });
      }),
    setTableLook: (name, look) => session.batch(() => tables.setTableLook(context, name, look)),
  };
}

function naming(state: State, session: Session): Names {
  return {
    names: () => names.visibleNames(state),
    addName: (name) => session.batch(() => names.addName(session.context, name)),
    removeName: (name, sheet) => session.batch(() => names.removeName(session.context, name, sheet)),
  };
}

function charting(state: State, session: Session): Charts {
  const { context } = session;
  return {
    charts: (sheet) => charts.charts(state, sheet),
    addChart: (sheet, chart) => session.batch(() => charts.addChart(context, sheet, chart)),
    updateChart: (sheet, name, change) => session.batch(() => charts.updateChart(context, sheet, name, change)),
    removeChart: (sheet, name) => session.batch(() => charts.removeChart(context, sheet, name)),
  };
}

function validating(state: State, session: Session): Validations {
  return {
    validations: (sheet) => validations(sheetNamed(state, sheet)),
    validationAt: (sheet, row, column) => validationAt(sheetNamed(state, sheet), row, column),
    setValidation: (area, rule) =>
      session.batch(() => {
        const sheet = sheetNamed(state, area.sheet);
        rememberAll(session.context);
        setValidation(sheet, { ...area, sheet: sheet.name }, rule);
        session.context.report({ kind: "format", sheet: sheet.name, area });
      }),
  };
}

const history = (session: Session): History => ({ undo: () => session.undo(), redo: () => session.redo(), canUndo: session.canUndo, canRedo: session.canRedo });
