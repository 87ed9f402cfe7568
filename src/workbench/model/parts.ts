import type { Area } from "./area";
import * as cells from "./cells";
import * as charts from "./charts";
import { copy } from "./copy";
import { relocate } from "./relocate";
import { filterChoices } from "./filter/choices";
import * as filters from "./filter/filters";
import * as grid from "./grid";
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
import * as names from "./names";
import { isCircular } from "./engine";
import { hasFormula, valueOf } from "./scalar";
import type { Session } from "./session";
import * as sheets from "./sheets";
import { rememberAll } from "./snapshot";
import { sort } from "./sort";
import { sheetNamed, type State } from "./state";
import * as structure from "./structure";
import * as columns from "./tablecolumns";
import * as rows from "./tablerows";
import * as header from "./tableheader";
import * as tables from "./tables";
import { setValidation, validationAt, validations } from "./validation";

export function reading(
  state: State,
  session: Session,
): Pick<
  Cells,
  | "content"
  | "contents"
  | "values"
  | "formulas"
  | "numberFormats"
  | "isSpilled"
  | "errorAt"
  | "usedArea"
  | "editText"
  | "isCircular"
> {
  /** Results are worked out when somebody looks at them. */
  const fresh = (area: Area): void => {
    const shown = grid.worked(state, area);
    if (shown === "formula") session.look();
    else if (shown === "blank") session.freshFills();
  };
  const content: Model["content"] = (name, row, column) => {
    const sheet = sheetNamed(state, name);
    const cell = sheet.findRow(row + 1)?.findCell(column + 1);
    if (cell && hasFormula(cell)) session.look();
    else if (!cell || valueOf(cell) === null) session.freshFills();
    return cells.content(state, sheet, row, column);
  };
  return {
    content,
    contents: (area) => {
      fresh(area);
      const sheet = sheetNamed(state, area.sheet);
      const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, r) => area.top + r);
      const columns = Array.from({ length: area.right - area.left + 1 }, (_, c) => area.left + c);
      return rows.map((row) => columns.map((column) => cells.content(state, sheet, row, column)));
    },
    values: (area) => {
      fresh(area);
      return grid.values(state, area);
    },
    formulas: (area) => {
      session.freshFills();
      return grid.formulas(state, area);
    },
    numberFormats: (area) => grid.numberFormats(state, area),
    isSpilled: (area) => {
      session.freshFills();
      return grid.isSpilled(state, area);
    },
    errorAt: (sheet, row, column) => content(sheet, row, column).error,
    usedArea: (sheet, valuesOnly = false) => {
      session.freshFills();
      return cells.usedArea(state, sheet, valuesOnly);
    },
    isCircular: (sheet, row, column) => {
      session.look();
      return isCircular(state, { sheet, row, column });
    },
    editText: (sheet, row, column) => {
      session.look();
      return cells.editText(state, sheet, row, column);
    },
  };
}

export function writing(
  state: State,
  session: Session,
): Pick<Cells, "write" | "type" | "paste" | "clear" | "copy" | "relocate" | "sort"> {
  const { context } = session;
  const typed: Cells["paste"] = (sheet, row, column, texts) =>
    session.batch(
      () => {
        const area = cells.typeTexts(context, sheet, row, column, texts);
        columns.keepTitles(context, area);
        if (texts.some((line) => line.some((text) => text !== "")))
          rows.growAfterTyping(context, area);
      },
      { source: "grid" },
    );
  return {
    write: (area, inputs) =>
      session.batch(() => {
        cells.write(context, area, inputs);
        columns.keepTitles(context, { ...area, sheet: sheetNamed(state, area.sheet).name });
      }),
    type: (sheet, row, column, text) => typed(sheet, row, column, [[text]]),
    paste: typed,
    clear: (area, what) =>
      session.batch(() => {
        cells.clear(context, area, what);
        columns.keepTitles(context, area);
      }),
    copy: (from, to, what) => session.batch(() => copy(context, from, to, what)),
    relocate: (from, to) => session.batch(() => relocate(context, from, to)),
    sort: (area, keys, options) => session.batch(() => sort(context, area, keys, options)),
  };
}

export function structuring(session: Session): Structure {
  const { context } = session;
  return {
    insert: (area, shift) => session.batch(() => structure.insert(context, area, shift)),
    remove: (area, shift) => session.batch(() => structure.remove(context, area, shift)),
    merge: (area, across) => session.batch(() => structure.merge(context, area, across)),
    unmerge: (area) => session.batch(() => structure.unmerge(context, area)),
  };
}

export function sheeting(state: State, session: Session): Sheets {
  const { context } = session;
  return {
    sheets: () => state.workbook.worksheets.map((sheet) => sheet.name),
    worksheet: (name) => sheetNamed(state, name),
    addSheet: (name, position) => session.batch(() => sheets.addSheet(context, name, position)),
    renameSheet: (name, to) => session.batch(() => sheets.renameSheet(context, name, to)),
    deleteSheet: (name) => session.batch(() => sheets.deleteSheet(context, name)),
    moveSheet: (name, position) => session.batch(() => sheets.moveSheet(context, name, position)),
    importSheet: (source, position) =>
      session.batch(() => sheets.importSheet(context, source, undefined, position)),
    copySheet: (name, to, position) =>
      session.batch(() => sheets.copySheet(context, name, to, position)),
  };
}

export function tabling(state: State, session: Session): Tables {
  const { context } = session;
  return {
    tables: (sheet) => tables.tables(state, sheet),
    table: (name) => tables.table(state, name),
    addTable: (area, options) => session.batch(() => tables.addTable(context, area, options)),
    deleteTable: (name) => session.batch(() => tables.deleteTable(context, name)),
    tableToRange: (name) => session.batch(() => tables.tableToRange(context, name)),
    renameTable: (name, to) => session.batch(() => tables.renameTable(context, name, to)),
    resizeTable: (name, area) => session.batch(() => tables.resizeTable(context, name, area)),
    insertTableRows: (name, index, lines) =>
      session.batch(() => rows.insertTableRows(context, name, index, lines)),
    deleteTableRows: (name, index, count) =>
      session.batch(() => rows.deleteTableRows(context, name, index, count)),
    insertTableColumn: (name, index, title, values) =>
      session.batch(() => columns.insertTableColumn(context, name, index, title, values)),
    deleteTableColumn: (name, index) =>
      session.batch(() => columns.deleteTableColumn(context, name, index)),
    renameTableColumn: (name, index, title) =>
      session.batch(() => columns.renameTableColumn(context, name, index, title)),
    setTableHeader: (name, shown) =>
      session.batch(() => header.setTableHeader(context, name, shown)),
    setTableTotals: (name, shown) =>
      session.batch(() => columns.setTableTotals(context, name, shown)),
    setColumnTotal: (name, index, total, label) =>
      session.batch(() => {
        columns.setColumnTotal(context, name, index, total, label);
        context.report({ kind: "tables", item: name });
      }),
    sortTable: (name, keys, options) =>
      session.batch(() => tables.sortTable(context, name, keys, options)),
    forgetTableSort: (name) => session.batch(() => tables.forgetTableSort(context, name)),
    setTableLook: (name, look) => session.batch(() => tables.setTableLook(context, name, look)),
  };
}

export function filtering(state: State, session: Session): Filters {
  const { context } = session;
  return {
    filter: (of) => filters.filter(state, of),
    setFilter: (of, column, criterion) =>
      session.batch(() => filters.setFilter(context, of, column, criterion)),
    clearFilter: (of) => session.batch(() => filters.clearFilter(context, of)),
    reapplyFilter: (of) => session.batch(() => filters.reapplyFilter(context, of)),
    filterChoices: (of, column) => filterChoices(context, of, column),
    placeFilter: (sheet, area) => session.batch(() => filters.placeFilter(context, sheet, area)),
  };
}

export function naming(state: State, session: Session): Names {
  return {
    names: () => names.visibleNames(state),
    addName: (name) => session.batch(() => names.addName(session.context, name)),
    removeName: (name, sheet) =>
      session.batch(() => names.removeName(session.context, name, sheet)),
  };
}

export function charting(state: State, session: Session): Charts {
  const { context } = session;
  return {
    charts: (sheet) => charts.charts(state, sheet),
    chart: (sheet, name) => charts.chart(state, sheet, name),
    addChart: (sheet, chart) => session.batch(() => charts.addChart(context, sheet, chart)),
    updateChart: (sheet, name, change) =>
      session.batch(() => charts.updateChart(context, sheet, name, change)),
    removeChart: (sheet, name) => session.batch(() => charts.removeChart(context, sheet, name)),
  };
}

export function validating(state: State, session: Session): Validations {
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

export const history = (session: Session): History => ({
  undo: () => session.undo(),
  redo: () => session.redo(),
  forget: () => session.forget(),
  canUndo: session.canUndo,
  canRedo: session.canRedo,
});
