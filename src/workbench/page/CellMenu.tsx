import type { WorkbenchText } from "../words";
import { LAST_COLUMN, LAST_ROW, type Area } from "../model/area";
import type { Model } from "../model/model";
import { clear, pasteText } from "../grid/edits";
import type { Controller } from "../grid/controller";
import { focusSheet } from "../grid/focus";
import { fittingWidth } from "../grid/Heads";
import { areaOf } from "../grid/selection";
import { widthOfPixels } from "../grid/sheetview";
import { Menu, type MenuItem } from "./Menu";

interface CellMenuProps {
  readonly controller: Controller;
  readonly text: WorkbenchText;
  readonly x: number;
  readonly y: number;
  onClose(): void;
}

const rowsOf = (area: Area, from = area.top, to = area.bottom): Area => ({
  ...area,
  top: from,
  bottom: to,
  left: 0,
  right: LAST_COLUMN,
});
const columnsOf = (area: Area, from = area.left, to = area.right): Area => ({
  ...area,
  left: from,
  right: to,
  top: 0,
  bottom: LAST_ROW,
});

/** The menu of the selected cells. */
export function CellMenu({ controller, text, x, y, onClose }: CellMenuProps) {
  const state = controller.state();
  const area = areaOf(state.selection, state.view);
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const { menu } = text;
  const act = (change: (model: Model) => void) => () => void controller.editLong(change);
  const allRows = height >= state.view.rows.count;
  const allColumns = width >= state.view.columns.count;
  const frozen = state.view.frozen.rows > 0 || state.view.frozen.columns > 0;
  const merged = state.view.merges.some(
    (merge) =>
      merge.top >= area.top &&
      merge.bottom <= area.bottom &&
      merge.left >= area.left &&
      merge.right <= area.right,
  );
  const items: MenuItem[] = [
    { label: menu.cut, keys: "Ctrl+X", run: () => byBrowser("cut") },
    { label: menu.copy, keys: "Ctrl+C", run: () => byBrowser("copy") },
    { label: menu.paste, keys: "Ctrl+V", run: () => void pasteFromMenu(controller) },
    {
      label: menu.rowsAbove,
      apart: true,
      disabled: allRows,
      run: act((m) => m.insert(rowsOf(area), "down")),
    },
    {
      label: menu.rowsBelow,
      disabled: allRows,
      run: act((m) => m.insert(rowsOf(area, area.bottom + 1, area.bottom + height), "down")),
    },
    { label: menu.deleteRows, disabled: allRows, run: act((m) => m.remove(rowsOf(area), "up")) },
    {
      label: menu.columnsLeft,
      apart: true,
      disabled: allColumns,
      run: act((m) => m.insert(columnsOf(area), "right")),
    },
    {
      label: menu.columnsRight,
      disabled: allColumns,
      run: act((m) => m.insert(columnsOf(area, area.right + 1, area.right + width), "right")),
    },
    {
      label: menu.deleteColumns,
      disabled: allColumns,
      run: act((m) => m.remove(columnsOf(area), "left")),
    },
    { label: menu.clear, apart: true, keys: "Del", run: () => clear(controller) },
    { label: menu.clearAll, run: act((m) => m.clear(area, "all")) },
    merged
      ? { label: menu.unmerge, run: act((m) => m.unmerge(area)) }
      : {
          label: menu.merge,
          disabled: height * width < 2 || allRows || allColumns,
          run: act((m) => m.merge(area)),
        },
    {
      label: menu.fit,
      apart: true,
      disabled: allColumns,
      run: act((m) => fit(m, controller, area)),
    },
    frozen
      ? { label: menu.unfreeze, run: act((m) => freeze(m, area, 0, 0)) }
      : {
          label: menu.freeze,
          disabled: area.top + area.left === 0,
          run: act((m) => freeze(m, area, area.top, area.left)),
        },
  ];
  return <Menu label={text.grid(state.sheet)} x={x} y={y} items={items} onClose={onClose} />;
}

/** The browser gives the clipboard only to its own copy event; asking for one raises it at the grid. */
function byBrowser(command: "cut" | "copy"): void {
  focusSheet();
  // There is no other way to raise a copy event from a menu that may also carry a table.
  // oxlint-disable-next-line typescript/no-deprecated
  document.execCommand(command);
}

async function pasteFromMenu(controller: Controller): Promise<void> {
  focusSheet();
  try {
    pasteText(controller, await navigator.clipboard.readText());
  } catch {
    controller.tell({ kind: "refusal", code: "pasteBlocked" });
  }
}

function fit(model: Model, controller: Controller, area: Area): void {
  const state = controller.state();
  model.edit(area.sheet, "format", area, (sheet) => {
    for (let column = area.left; column <= area.right; column += 1)
      sheet.getColumn(column + 1).width = widthOfPixels(fittingWidth(state, column));
  });
}

function freeze(model: Model, area: Area, rows: number, columns: number): void {
  model.edit(area.sheet, "format", undefined, (sheet) => {
    sheet.views =
      rows + columns === 0
        ? [{ state: "normal" }]
        : [{ state: "frozen", xSplit: columns, ySplit: rows }];
  });
}
