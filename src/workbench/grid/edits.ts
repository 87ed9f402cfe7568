import { addressOf, type Area } from "../model/area";
import type { CellInput } from "../model/cell";
import type { Model } from "../model/model";
import { fromHtml, fromText, toHtml, toText, type Block } from "./clipboard";
import type { Controller } from "./controller";
import { areaOf, selectionOf } from "./selection";

/** What was last copied here: pasted within the workbook, formulas and formats go along. */
let last:
  | { readonly model: Model; readonly area: Area; readonly text: string; readonly cut: boolean }
  | undefined;

export function undo(controller: Controller): void {
  if (!controller.state().model.undo()) controller.tell({ kind: "done", code: "nothingToUndo" });
}

export function redo(controller: Controller): void {
  if (!controller.state().model.redo()) controller.tell({ kind: "done", code: "nothingToRedo" });
}

export function clear(controller: Controller): void {
  void controller.editLong((model, area) => model.clear(area, "contents"));
}

/** The selected part that holds anything; a whole column is not copied down to its last row. */
function chosen(controller: Controller): Area {
  const state = controller.state();
  const area = areaOf(state.selection, state.view);
  const used = state.model.usedArea(state.sheet);
  const long = area.bottom >= state.view.rows.count - 1;
  const wide = area.right >= state.view.columns.count - 1;
  return {
    ...area,
    bottom: long ? Math.max(area.top, used?.bottom ?? area.top) : area.bottom,
    right: wide ? Math.max(area.left, used?.right ?? area.left) : area.right,
  };
}

/** Puts the selected cells on the clipboard as they are shown: tab-separated text and an HTML table. */
export function copied(event: ClipboardEvent, controller: Controller, isCut = false): void {
  const { model } = controller.state();
  const area = chosen(controller);
  const block: Block = model.contents(area).map((row) => row.map((cell) => cell.text));
  const text = toText(block);
  event.clipboardData?.setData("text/plain", text);
  event.clipboardData?.setData("text/html", toHtml(block));
  event.preventDefault();
  last = { model, area, text, cut: isCut };
  controller.tell({ kind: "done", code: isCut ? "cut" : "copied", detail: addressOf(area) });
}

export const cut = (event: ClipboardEvent, controller: Controller): void =>
  copied(event, controller, true);

/** Pastes what the clipboard holds at the active cell: cells of this workbook, an HTML table, or tab-separated text. */
export function paste(event: ClipboardEvent, controller: Controller): void {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  const html = event.clipboardData?.getData("text/html") ?? "";
  event.preventDefault();
  pasteText(controller, text, html);
}

export function pasteText(controller: Controller, text: string, html = ""): void {
  const { model } = controller.state();
  const here = chosen(controller);
  if (
    last &&
    last.model === model &&
    last.text === text.replace(/\r?\n$/, "").replace(/\r?\n/g, "\r\n")
  )
    return pasteCells(controller, last.area, here, last.cut);
  const table = html ? fromHtml(html) : undefined;
  const block = table ?? (text === "" ? undefined : fromText(text));
  if (!block) return controller.tell({ kind: "refusal", code: "nothingToPaste" });
  const repeated =
    block.length === 1 && block[0]?.length === 1 ? filled(block[0]?.[0] ?? "", here) : block;
  void controller
    .editLong((m) => m.paste(here.sheet, here.top, here.left, repeated))
    .then(
      (done) => done && selectBlock(controller, here, repeated.length, repeated[0]?.length ?? 1),
    );
}

const filled = (text: string, area: Area): string[][] =>
  Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array<string>(area.right - area.left + 1).fill(text),
  );

function pasteCells(controller: Controller, from: Area, here: Area, isCut: boolean): void {
  const height = from.bottom - from.top + 1;
  const width = from.right - from.left + 1;
  const times = {
    down: Math.floor((here.bottom - here.top + 1) / height) || 1,
    over: Math.floor((here.right - here.left + 1) / width) || 1,
  };
  const to: Area = isCut
    ? { ...here, bottom: here.top + height - 1, right: here.left + width - 1 }
    : {
        ...here,
        bottom: here.top + height * times.down - 1,
        right: here.left + width * times.over - 1,
      };
  const done = controller.editLong((model) => {
    if (!isCut) return model.copy(from, to);
    const inputs = model
      .contents(from)
      .map((row) =>
        row.map((cell): CellInput => (cell.spilledFrom ? "" : (cell.formula ?? cell.value ?? ""))),
      );
    model.copy(from, to, "formats");
    model.clear(from, "all");
    model.write(to, inputs);
  });
  if (isCut) last = undefined;
  void done.then(
    (ok) => ok && selectBlock(controller, here, to.bottom - to.top + 1, to.right - to.left + 1),
  );
}

function selectBlock(controller: Controller, at: Area, rows: number, columns: number): void {
  if (controller.state().sheet === at.sheet)
    controller.select(
      selectionOf({
        top: at.top,
        left: at.left,
        bottom: at.top + rows - 1,
        right: at.left + columns - 1,
      }),
    );
}
