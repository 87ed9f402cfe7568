import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
} from "react";
import type { GridText } from "../words";
import { LAST_COLUMN, LAST_ROW } from "../model/area";
import { Cells, type Drawing } from "./Cells";
import { CellEditor } from "./CellEditor";
import { clear, copied, cut, paste, undo, redo } from "./edits";
import { filledArea, type Controller, type ControllerState } from "./controller";
import { ColumnHeads, RowHeads } from "./Heads";
import { arrow, moved, writes, type Ground } from "./keyboard";
import { usePointer } from "./pointer";
import { focusSheet } from "./focus";
import { areaOf, at, sameSpot, stepped } from "./selection";
import { HEAD, windowOf, type Port, type Window } from "./window";

export interface GridProps {
  readonly controller: Controller;
  readonly text: GridText;
  readonly drawing: Drawing;
  /** Things that lie over the cells, such as charts; they scroll with them. */
  readonly children?: React.ReactNode;
  onMenu(x: number, y: number): void;
  /** Opens the filter of a heading, whose button stands there on the page. */
  onFilter(row: number, column: number, button: DOMRect): void;
}

/** The sheet as a grid of cells: only what can be seen is drawn; rows and columns that are frozen stay in place. */
export function Grid({ controller, text, drawing, children, onMenu, onFilter }: GridProps) {
  const state = useSyncExternalStore(controller.subscribe, controller.state);
  const { view } = state;
  const scroller = useRef<HTMLDivElement>(null);
  const [port, setPort] = useState({ left: 0, top: 0, width: 1200, height: 800 });
  const measure = useCallback(() => {
    const box = scroller.current;
    if (box)
      setPort({
        left: box.scrollLeft,
        top: box.scrollTop,
        width: box.clientWidth,
        height: box.clientHeight,
      });
  }, []);
  useLayoutEffect(() => {
    measure();
    const watch = new ResizeObserver(measure);
    if (scroller.current) watch.observe(scroller.current);
    return () => watch.disconnect();
  }, [measure]);
  const seen = useMemo(() => windowOf(view, port), [view, port]);
  useScrollIntoView(scroller, state);
  const ground = (): Ground => groundOf(state, seen);
  const keys = (event: KeyboardEvent) => onKey(event, controller, ground, onMenu, scroller);
  const pointer = usePointer(controller, scroller);
  useEffect(() => {
    if (!state.editing) focusSheet();
  }, [state.editing, state.sheet]);
  const active = state.selection.anchor;
  return (
    // The sheet inside has the role and the focus; what is heard here has risen from it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={scroller}
      className="grid"
      onScroll={measure}
      onKeyDown={keys}
      onCopy={(event) => !state.editing && copied(event.nativeEvent, controller)}
      onCut={(event) => !state.editing && cut(event.nativeEvent, controller)}
      onPaste={(event) => !state.editing && paste(event.nativeEvent, controller)}
      onClick={(event) => {
        const button = (event.target as HTMLElement).closest<HTMLElement>(".filter-button");
        const [row, column] = (button?.dataset.filter ?? "").split(",").map(Number);
        if (!button || row === undefined || column === undefined || !controller.commit()) return;
        controller.select(at({ row, column }));
        focusSheet();
        onFilter(row, column, button.getBoundingClientRect());
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        pointer.context(event);
        onMenu(event.clientX, event.clientY);
      }}
      {...pointer.handlers}
    >
      <div
        className="canvas"
        style={{ width: HEAD.width + view.columns.length, height: HEAD.height + view.rows.length }}
      >
        <div
          className="sheet"
          role="grid"
          tabIndex={0}
          aria-label={text.grid(state.sheet)}
          aria-describedby="leave-sheet"
          aria-rowcount={LAST_ROW + 1}
          aria-colcount={LAST_COLUMN + 1}
          aria-multiselectable="true"
          aria-activedescendant={`cell-${active.row}-${active.column}`}
        >
          <ColumnHeads state={state} seen={seen} controller={controller} text={text} />
          <RowHeads state={state} seen={seen} controller={controller} text={text} />
          <Cells state={state} seen={seen} drawing={drawing} text={text} />
        </div>
        <div className="over" style={{ zIndex: overlay(port) }}>
          {children}
        </div>
        {state.editing && state.editing.sheet === state.sheet && (
          <CellEditor
            controller={controller}
            editing={state.editing}
            view={view}
            port={port}
            text={text}
          />
        )}
      </div>
    </div>
  );
}

/** A chart that begins in a frozen part lies over it until the sheet is scrolled; then it slides away under it. */
const overlay = (port: Port): number => (port.left > 0 ? 2 : port.top > 0 ? 4 : 7);

function groundOf(state: ControllerState, seen: Window): Ground {
  const used = filledArea(state);
  return {
    view: state.view,
    page: Math.max(1, seen.body.lastRow - seen.body.firstRow - 2),
    last: { row: used?.bottom ?? 0, column: used?.right ?? 0 },
    filled: ({ row, column }) =>
      state.model.values({
        sheet: state.sheet,
        top: row,
        left: column,
        bottom: row,
        right: column,
      })[0]?.[0] !== null,
  };
}

function onKey(
  event: KeyboardEvent,
  controller: Controller,
  ground: () => Ground,
  onMenu: GridProps["onMenu"],
  scroller: React.RefObject<HTMLDivElement | null>,
): void {
  const state = controller.state();
  if (state.editing || event.defaultPrevented) return;
  const spot = state.selection.anchor;
  const letter = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : "";
  const begin = (text: string, mode: "enter" | "edit") =>
    controller.begin({ ...spot, sheet: state.sheet, text, mode });
  const next = moved(state.selection, event, ground());
  if (next) controller.select(next);
  else if (event.key === "Enter" || event.key === "Tab") {
    if (event.key === "Tab" && !event.shiftKey && spot.column >= state.view.columns.count - 1)
      return;
    const direction =
      event.key === "Enter" ? (event.shiftKey ? "up" : "down") : event.shiftKey ? "left" : "right";
    // Tab leads out of the grid at its edge, so that the keyboard is never caught.
    if (event.key === "Tab" && event.shiftKey && spot.column === 0) return;
    controller.select(at(stepped(spot, direction, state.view)));
  } else if (event.key === "F2")
    begin(state.model.editText(state.sheet, spot.row, spot.column), "edit");
  else if (event.key === "Delete") clear(controller);
  else if (event.key === "Backspace") begin("", "enter");
  else if (letter === "z" && !event.shiftKey) undo(controller);
  else if (letter === "y" || (letter === "z" && event.shiftKey)) redo(controller);
  else if ((event.shiftKey && event.key === "F10") || event.key === "ContextMenu") {
    const box = scroller.current
      ?.querySelector(`#cell-${spot.row}-${spot.column}`)
      ?.getBoundingClientRect();
    onMenu(box?.left ?? 100, box?.bottom ?? 100);
  } else if (event.altKey && arrow(event.key) === "down") {
    const own = `#cell-${spot.row}-${spot.column} .filter-button, .pick`;
    scroller.current?.querySelector<HTMLButtonElement>(own)?.click();
  } else if (writes(event)) {
    // The new editor takes the focus before the key's character arrives, so the browser itself writes it there.
    begin("", "enter");
    return;
  } else return;
  event.preventDefault();
}

/** Keeps the end of the selection in sight. */
function useScrollIntoView(
  scroller: React.RefObject<HTMLDivElement | null>,
  state: ControllerState,
): void {
  const { view, selection, sheet } = state;
  // A new place is shown from its active cell, a growing selection at the end that moves.
  const former = useRef(selection.anchor);
  const { row, column } = sameSpot(former.current, selection.anchor)
    ? selection.focus
    : selection.anchor;
  useLayoutEffect(() => {
    const box = scroller.current;
    former.current = selection.anchor;
    const area = areaOf(selection, view);
    const whole =
      area.bottom - area.top >= view.rows.count - 1 ||
      area.right - area.left >= view.columns.count - 1;
    if (!box || (whole && sameSpot(selection.focus, { row, column }))) return;
    const still = {
      top: view.rows.offset(view.frozen.rows),
      left: view.columns.offset(view.frozen.columns),
    };
    if (row >= view.frozen.rows) {
      const [from, to] = [view.rows.offset(row), view.rows.offset(row) + view.rows.size(row)];
      if (from < box.scrollTop + still.top) box.scrollTop = from - still.top;
      else if (to > box.scrollTop + box.clientHeight - HEAD.height)
        box.scrollTop = to - box.clientHeight + HEAD.height;
    }
    if (column >= view.frozen.columns) {
      const [from, to] = [
        view.columns.offset(column),
        view.columns.offset(column) + view.columns.size(column),
      ];
      if (from < box.scrollLeft + still.left) box.scrollLeft = from - still.left;
      else if (to > box.scrollLeft + box.clientWidth - HEAD.width)
        box.scrollLeft = Math.min(from - still.left, to - box.clientWidth + HEAD.width);
    }
    // Only a move of the selection scrolls; a change of the workbook under it does not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [selection, sheet]);
}
