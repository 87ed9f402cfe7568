import { useRef, type PointerEvent, type MouseEvent, type RefObject } from "react";
import { addressOf } from "../model/area";
import { fill } from "./fill";
import type { Controller } from "./controller";
import { focusSheet } from "./focus";
import { pointable } from "./pointing";
import { areaOf, at, selectionOf, type Spot } from "./selection";
import { HEAD } from "./window";

type Drag = { readonly kind: "cells" | "columns" | "rows" | "fill" | "point"; readonly from: Spot };

/** Mouse, pen and finger on the grid: select, drag, fill, point at cells while a formula is written, open a cell. */
export function usePointer(controller: Controller, scroller: RefObject<HTMLDivElement | null>) {
  const drag = useRef<Drag | undefined>(undefined);

  const spotAt = (event: { clientX: number; clientY: number }): Spot => {
    const { view } = controller.state();
    const box = scroller.current;
    if (!box) return { row: 0, column: 0 };
    const frame = box.getBoundingClientRect();
    const x = event.clientX - frame.left - HEAD.width;
    const y = event.clientY - frame.top - HEAD.height;
    const still = {
      x: view.columns.offset(view.frozen.columns),
      y: view.rows.offset(view.frozen.rows),
    };
    return {
      row: view.rows.at(Math.max(0, y < still.y ? y : y + box.scrollTop)),
      column: view.columns.at(Math.max(0, x < still.x ? x : x + box.scrollLeft)),
    };
  };

  const begin = (event: PointerEvent): Drag | undefined => {
    const state = controller.state();
    const target = event.target as HTMLElement;
    const head = target.closest<HTMLElement>("[data-column],[data-row]");
    if (target.closest("[data-fill]")) return { kind: "fill", from: spotAt(event) };
    if (state.editing) {
      const point = pointable(state.editing);
      if (point && !head && state.editing.sheet === state.sheet)
        return { kind: "point", from: spotAt(event) };
      if (!controller.commit()) return undefined;
    }
    if (head?.dataset.column)
      return { kind: "columns", from: { row: 0, column: Number(head.dataset.column) } };
    if (head?.dataset.row)
      return { kind: "rows", from: { row: Number(head.dataset.row), column: 0 } };
    return { kind: "cells", from: event.shiftKey ? state.selection.anchor : spotAt(event) };
  };

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const target = event.target as HTMLElement;
    if (event.button !== 0 || target.closest(".editor, .over, .pick, .choices, .filter-button"))
      return;
    // The scroll bars belong to the browser.
    const frame = event.currentTarget.getBoundingClientRect();
    if (
      event.clientX - frame.left >= event.currentTarget.clientWidth ||
      event.clientY - frame.top >= event.currentTarget.clientHeight
    )
      return;
    drag.current = begin(event);
    if (!drag.current) return event.preventDefault();
    if (drag.current.kind === "point") event.preventDefault();
    else focusSheet();
    event.currentTarget.setPointerCapture(event.pointerId);
    draw(event);
  };

  const draw = (event: PointerEvent) => {
    const { view, selection } = controller.state();
    const spot = spotAt(event);
    const from = drag.current?.from ?? spot;
    switch (drag.current?.kind) {
      case "cells":
        return controller.select({ anchor: from, focus: spot });
      case "columns":
        return controller.select({
          anchor: from,
          focus: { row: view.rows.count - 1, column: spot.column },
        });
      case "rows":
        return controller.select({
          anchor: from,
          focus: { row: spot.row, column: view.columns.count - 1 },
        });
      case "fill":
        return controller.point(filledTo(areaOf(selection, view), spot));
      case "point":
        return pointAt(controller, from, spot);
      case undefined:
        return undefined;
    }
  };

  const onPointerUp = (event: PointerEvent<HTMLDivElement>) => {
    const { preview } = controller.state();
    const kind = drag.current?.kind;
    drag.current = undefined;
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      event.currentTarget.releasePointerCapture(event.pointerId);
    if (kind !== "fill") return;
    controller.point(undefined);
    if (preview) fill(controller, preview);
  };

  const onDoubleClick = (event: MouseEvent) => {
    const state = controller.state();
    if (state.editing || !(event.target as HTMLElement).closest(".part")) return;
    const spot = state.selection.anchor;
    controller.begin({
      ...spot,
      sheet: state.sheet,
      text: state.model.editText(state.sheet, spot.row, spot.column),
      mode: "edit",
    });
  };

  /** A right click outside the selection selects the cell under it first. */
  const context = (event: MouseEvent) => {
    const { selection, view } = controller.state();
    const spot = spotAt(event);
    const area = areaOf(selection, view);
    const head = (event.target as HTMLElement).closest<HTMLElement>("[data-column],[data-row]");
    const inside =
      spot.row >= area.top &&
      spot.row <= area.bottom &&
      spot.column >= area.left &&
      spot.column <= area.right;
    if (head?.dataset.column && !inside)
      controller.select({
        anchor: { row: 0, column: spot.column },
        focus: { row: view.rows.count - 1, column: spot.column },
      });
    else if (head?.dataset.row && !inside)
      controller.select({
        anchor: { row: spot.row, column: 0 },
        focus: { row: spot.row, column: view.columns.count - 1 },
      });
    else if (!inside && !head) controller.select(at(spot));
  };

  return {
    handlers: {
      onPointerDown,
      onPointerMove: (e: PointerEvent) => drag.current && draw(e),
      onPointerUp,
      onDoubleClick,
    },
    context,
  };
}

/** The area that filling from the selection to the cell covers: along one axis only, the longer way. */
function filledTo(area: ReturnType<typeof areaOf>, spot: Spot) {
  const down =
    spot.row > area.bottom ? spot.row - area.bottom : spot.row < area.top ? spot.row - area.top : 0;
  const over =
    spot.column > area.right
      ? spot.column - area.right
      : spot.column < area.left
        ? spot.column - area.left
        : 0;
  if (down === 0 && over === 0) return undefined;
  return Math.abs(down) >= Math.abs(over)
    ? { ...area, top: Math.min(area.top, spot.row), bottom: Math.max(area.bottom, spot.row) }
    : { ...area, left: Math.min(area.left, spot.column), right: Math.max(area.right, spot.column) };
}

/** Puts the address of the cells pointed at into the formula. */
function pointAt(controller: Controller, from: Spot, to: Spot): void {
  const { editing, view } = controller.state();
  const place = editing && pointable(editing);
  if (!editing || !place) return;
  const area = areaOf(
    selectionOf({
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    }),
    view,
  );
  const address = addressOf(area);
  controller.point(area);
  controller.write(editing.text.slice(0, place.start) + address + editing.text.slice(place.end), {
    start: place.start,
    end: place.start + address.length,
  });
}
