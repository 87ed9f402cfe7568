import { useLayoutEffect, useRef, type KeyboardEvent } from "react";
import type { GridText } from "../words";
import { columnLetters } from "../model/area";
import { arrow } from "./keyboard";
import type { Controller, Editing } from "./controller";
import { pointable } from "./pointing";
import { at, cellArea, sameSpot, stepped, type Direction } from "./selection";
import type { SheetView } from "./sheetview";
import { HEAD, type Port } from "./window";

interface CellEditorProps {
  readonly controller: Controller;
  readonly editing: Editing;
  readonly view: SheetView;
  readonly port: Port;
  readonly text: GridText;
}

/** The field over the cell that is being written in. */
export function CellEditor({ controller, editing, view, port, text }: CellEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const area = cellArea(editing, view);
  useLayoutEffect(() => {
    const box = field.current;
    if (!box || document.activeElement?.classList.contains("formula-field")) return;
    box.focus({ preventScroll: true });
    box.setSelectionRange(box.value.length, box.value.length);
    // Only when the editor opens; while it is open the caret is the user's.
  }, []);
  const { pointed } = editing;
  useLayoutEffect(() => {
    if (pointed && document.activeElement === field.current)
      field.current?.setSelectionRange(pointed.end, pointed.end);
  }, [pointed]);
  const left =
    view.columns.offset(area.left) + HEAD.width + (area.left < view.frozen.columns ? port.left : 0);
  const top =
    view.rows.offset(area.top) + HEAD.height + (area.top < view.frozen.rows ? port.top : 0);
  const width = Math.max(
    view.columns.offset(area.right + 1) - view.columns.offset(area.left),
    Math.min(longest(editing.text) * 8.6 + 20, port.left + port.width - left - 8),
  );
  const lines = editing.text.split("\n").length;
  return (
    <textarea
      ref={field}
      className="editor"
      aria-label={text.editing(columnLetters(editing.column) + (editing.row + 1))}
      spellCheck={false}
      autoComplete="off"
      value={editing.text}
      rows={lines}
      style={{ left, top, width, minHeight: view.rows.size(area.top) + 1 }}
      onChange={(event) => controller.write(event.target.value)}
      onKeyDown={(event) => editorKey(event, controller)}
      onPointerDown={(event) => event.stopPropagation()}
    />
  );
}

const longest = (text: string): number => Math.max(...text.split("\n").map((line) => line.length));

/** The keys of an open cell, the same in the cell and in the formula bar. */
export function editorKey(event: KeyboardEvent<HTMLTextAreaElement>, controller: Controller): void {
  const editing = controller.state().editing;
  if (!editing || event.nativeEvent.isComposing) return;
  event.stopPropagation();
  if (!event.shiftKey && !event.ctrlKey && controller.assist(event.key))
    return event.preventDefault();
  const leave = (direction: Direction | undefined) => {
    event.preventDefault();
    if (!controller.commit()) return;
    const spot = { row: editing.row, column: editing.column };
    controller.show(editing.sheet);
    controller.select(at(direction ? stepped(spot, direction, controller.state().view) : spot));
  };
  const direction = arrow(event.key);
  if (event.key === "Escape") {
    event.preventDefault();
    controller.abandon();
  } else if (event.key === "Enter" && event.altKey) {
    event.preventDefault();
    insert(event.currentTarget, "\n", controller);
  } else if (event.key === "Enter") leave(event.shiftKey ? "up" : "down");
  else if (event.key === "Tab") leave(event.shiftKey ? "left" : "right");
  else if (event.key === "F2")
    controller.begin({ ...editing, mode: editing.mode === "enter" ? "edit" : "enter" });
  else if (event.key === "F4" && editing.text.startsWith("=")) {
    event.preventDefault();
    anchor(event.currentTarget, controller);
  } else if (
    direction &&
    editing.mode === "enter" &&
    !event.currentTarget.classList.contains("formula-field")
  ) {
    if (pointable(editing)) pointWithArrow(event, controller, direction);
    else leave(direction);
  }
}

function insert(field: HTMLTextAreaElement, text: string, controller: Controller): void {
  const [from, to] = [field.selectionStart, field.selectionEnd];
  controller.write(field.value.slice(0, from) + text + field.value.slice(to));
  requestAnimationFrame(() => field.setSelectionRange(from + text.length, from + text.length));
}

/** An arrow in a formula walks a reference over the sheet. */
function pointWithArrow(event: KeyboardEvent, controller: Controller, direction: Direction): void {
  const { editing, preview, view, sheet } = controller.state();
  const place = editing && pointable(editing);
  if (!editing || !place) return;
  event.preventDefault();
  const start = preview
    ? { row: preview.bottom, column: preview.right }
    : { row: editing.row, column: editing.column };
  const spot = stepped(start, direction, view);
  const first = event.shiftKey && preview ? { row: preview.top, column: preview.left } : spot;
  if (sameSpot(start, spot) && preview) return;
  const area = {
    sheet,
    top: Math.min(first.row, spot.row),
    left: Math.min(first.column, spot.column),
    bottom: Math.max(first.row, spot.row),
    right: Math.max(first.column, spot.column),
  };
  const address = `${columnLetters(area.left)}${area.top + 1}${first === spot ? "" : `:${columnLetters(area.right)}${area.bottom + 1}`}`;
  controller.point(area);
  controller.write(editing.text.slice(0, place.start) + address + editing.text.slice(place.end), {
    start: place.start,
    end: place.start + address.length,
  });
}

const REFERENCE = /\$?[A-Za-z]{1,3}\$?\d+/g;

/** F4: the reference at the caret goes round A1, $A$1, A$1, $A1. */
function anchor(field: HTMLTextAreaElement, controller: Controller): void {
  const caret = field.selectionStart;
  for (const match of field.value.matchAll(REFERENCE)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (caret < start || caret > end) continue;
    const [, dollarColumn = "", column = "", dollarRow = "", row = ""] =
      /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(match[0]) ?? [];
    const next =
      dollarColumn && dollarRow
        ? `${column}$${row}`
        : dollarRow
          ? `$${column}${row}`
          : dollarColumn
            ? `${column}${row}`
            : `$${column}$${row}`;
    controller.write(field.value.slice(0, start) + next + field.value.slice(end));
    requestAnimationFrame(() => field.setSelectionRange(start + next.length, start + next.length));
    return;
  }
}
