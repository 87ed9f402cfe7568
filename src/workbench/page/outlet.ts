import type { Host } from "../host/host";
import type { Line } from "../host/request/line";
import { selectedAddress, type Controller } from "../grid/controller";
import { areaOf } from "../grid/selection";
import type { Theme } from "./preferences";

/** Office's four theme colours, as `Office.context.officeTheme` gives them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

/**
 * What the page shows to the add-in's frame, and to anyone who drives the page by script:
 * `host` is Excel's side of Office.js over the open workbook, `model` the workbook itself.
 */
export interface Outlet {
  readonly host: Host;
  /** By this the add-in's client sends its requests. */
  readonly line: Line;
  readonly model: Host["model"];
  readonly theme: OfficeTheme;
  /** The active sheet and the selected address, e.g. `{ sheet: "Ark1", address: "B2:C4" }`. */
  selection(): { readonly sheet: string; readonly address: string };
  /** Selects an address or a name; false where it is none. */
  select(reference: string): boolean;
  /** The texts of an area as they are shown, e.g. `texts("A1:B2")`, on the active sheet unless another is named. */
  texts(address: string, sheet?: string): string[][];
  /** The ids of the functions that the add-in has registered so far. */
  functions(): string[];
}

declare global {
  interface Window {
    udsatWorkbench?: Outlet;
  }
}

const THEMES: Readonly<Record<Theme, OfficeTheme>> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#FAFAFA",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#2B2B2B",
    bodyForegroundColor: "#F3F3F3",
    controlBackgroundColor: "#1F1F1F",
    controlForegroundColor: "#F3F3F3",
    isDarkTheme: true,
  },
  contrast: {
    bodyBackgroundColor: "#000000",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#000000",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
};

/** Office's theme for the page's. */
export const officeTheme = (theme: Theme): OfficeTheme => THEMES[theme];

/** The grid's selection becomes Excel's, and the add-in's selection the grid's. Gives what ends it. */
export function shareSelection(controller: Controller, host: Host): () => void {
  let mine = "";
  const toHost = () => {
    const { sheet, selection, view, model } = controller.state();
    const number = model === host.model ? host.sheetNumber(sheet) : undefined;
    if (number === undefined) return;
    const { top, left, bottom, right } = areaOf(selection, view);
    const key = `${number}:${selectedAddress(controller.state())}`;
    if (key === mine) return;
    mine = key;
    const now = host.selection;
    if (
      now.sheet !== number ||
      now.top !== top ||
      now.left !== left ||
      now.bottom !== bottom ||
      now.right !== right
    )
      host.select({ sheet: number, top, left, bottom, right });
  };
  const toGrid = () => {
    const { sheet, top, left, bottom, right } = host.selection;
    const name = host.model.sheets().find((n) => host.sheetNumber(n) === sheet);
    if (name === undefined || controller.state().model !== host.model) return;
    const { view } = controller.state();
    const last = {
      row: Math.min(bottom, Math.max(view.rows.count - 1, top)),
      column: Math.min(right, Math.max(view.columns.count - 1, left)),
    };
    const here = areaOf(controller.state().selection, view);
    if (
      controller.state().sheet === name &&
      here.top === top &&
      here.left === left &&
      here.bottom === last.row &&
      here.right === last.column
    )
      return;
    controller.show(name);
    controller.select({ anchor: { row: top, column: left }, focus: last });
  };
  const stops = [controller.subscribe(toHost), host.onMessage(toGrid)];
  toHost();
  return () => stops.forEach((stop) => stop());
}
