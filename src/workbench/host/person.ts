import { parseReference } from "./address";
import type { CellPlace } from "./excel/user";
import type { FaultCode } from "./fault";
import { refuse } from "./fault";
import { isValid } from "./kinds/range/valid";
import type { Host } from "./host";

/** What the person in front of Excel can do, as far as an add-in notices. Addresses may name their sheet: `'Plan'!B2`; otherwise the active one is meant. */
export interface User {
  /** Selects cells; several areas with commas between them. */
  select(address: string): void;
  /** Selects a chart or a picture, so that no range is selected. */
  selectChart(sheet: string, name: string): void;
  selectPicture(): void;
  /** Types a text into a cell and leaves it; false where the cell's rule stops it. */
  type(address: string, text: string): boolean;
  /** Begins to type in a cell, and stays in it: cell edit mode. */
  edit(address: string): void;
  /** Leaves the cell, with the text where one is given. */
  leave(text?: string): void;
  /** Takes another workbook to the front, or this one again. */
  away(on: boolean): void;
  /** Has every request refused with the code, or none. */
  busy(code: FaultCode | undefined): void;
  /** Filters a table's column to these texts, or ends its filter. */
  filter(table: string, column: string, values: readonly string[] | undefined): void;
  /** Protects a sheet, or takes its protection away. */
  protect(sheet: string, on?: boolean): void;
  /** Sets Excel's separators otherwise than the system's, or as the system's again. */
  separators(decimal?: string, thousands?: string): void;
  undo(): boolean;
  redo(): boolean;
}

/** Takes back what a cell's rule stops. */
const NOT_ALLOWED = new Error("The value is not allowed.");

/** Types a text into a cell; false where its rule stops it, and the cell stays as it was (docs/excel/excel-add-ins-data-validation.md). */
export function typeAt(host: Host, { sheet, row, column }: CellPlace, text: string): boolean {
  const { model } = host;
  const rule = model.validationAt(sheet, row, column);
  const stops = rule?.showErrorMessage !== false && (rule?.errorStyle ?? "stop") === "stop";
  try {
    model.batch(
      () => {
        model.type(sheet, row, column, text);
        const cell = model.content(sheet, row, column);
        if (stops && !isValid(rule, cell, host.sheetNumber(sheet) ?? 0, host)) throw NOT_ALLOWED;
      },
      { source: "grid" },
    );
  } catch (error) {
    if (error !== NOT_ALLOWED) throw error;
    return false;
  }
  return true;
}

export function userOf(host: Host): User {
  const areaOf = (address: string) => parseReference(host, address, host.selection.sheet);
  const placeOf = (address: string): CellPlace => {
    const { sheet, top, left } = areaOf(address);
    return { sheet, row: top, column: left };
  };
  return {
    select(address) {
      const areas = address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/);
      host.select(host.range(areaOf(areas[0] ?? address)));
      if (areas.length > 1) host.user.selected = areas.map((part) => host.range(areaOf(part)));
    },
    selectChart(sheet, name) {
      const number = host.sheetNumber(sheet) ?? refuse("ItemNotFound", sheet);
      host.user.selected = { sheet: number, chart: name };
    },
    selectPicture: () => void (host.user.selected = "picture"),
    type: (address, text) => typeAt(host, placeOf(address), text),
    edit: (address) => void (host.user.editing = placeOf(address)),
    leave(text) {
      const typed = host.user.end(text);
      if (typed) typeAt(host, typed.place, typed.text);
    },
    away: (on) => void (host.user.away = on),
    busy: (code) => void (host.user.busy = code),
    filter(name, column, values) {
      const table = host.model.table(name) ?? refuse("ItemNotFound", name);
      const index = table.columns.findIndex((one) => one.name === column);
      if (index < 0) refuse("ItemNotFound", column);
      host.model.batch(
        () =>
          host.model.setFilter(
            { table: table.name },
            index,
            values && { filterOn: "Values", values },
          ),
        { source: "grid" },
      );
    },
    protect: (sheet, on = true) =>
      host.model.edit(sheet, "format", undefined, (worksheet) => {
        worksheet.sheetProtection = on ? { sheet: true, objects: true, scenarios: true } : null;
      }),
    separators: (decimal, thousands) =>
      void (host.user.separators =
        decimal === undefined || thousands === undefined ? undefined : { decimal, thousands }),
    undo: () => host.model.undo(),
    redo: () => host.model.redo(),
  };
}
