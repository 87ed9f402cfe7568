import { useRef, type PointerEvent } from "react";
import type { GridText } from "../words";
import { columnLetters } from "../model/area";
import type { Controller, ControllerState } from "./controller";
import { areaOf } from "./selection";
import { widthOfPixels } from "./sheetview";
import { HEAD, type Window } from "./window";

interface HeadsProps {
  readonly state: ControllerState;
  readonly seen: Window;
  readonly controller: Controller;
  readonly text: GridText;
}

const span = (first: number, last: number): number[] =>
  last < first ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** The columns' letters; a click selects the column, the edge between two changes the width. */
export function ColumnHeads({ state, seen, controller, text }: HeadsProps) {
  const { view } = state;
  const area = areaOf(state.selection, view);
  const head = (column: number) =>
    view.columns.size(column) > 0 && (
      <div
        key={column}
        className={`head column-head${column >= area.left && column <= area.right ? " lit" : ""}`}
        role="columnheader"
        aria-colindex={column + 1}
        data-column={column}
        style={{ left: view.columns.offset(column), width: view.columns.size(column) }}
      >
        {columnLetters(column)}
        <WidthHandle
          controller={controller}
          state={state}
          column={column}
          label={text.widthOf(columnLetters(column))}
        />
      </div>
    );
  const whole = () =>
    controller.select({
      anchor: { row: 0, column: 0 },
      focus: { row: view.rows.count - 1, column: view.columns.count - 1 },
    });
  return (
    <div className="column-heads" role="rowgroup">
      <div role="row" aria-rowindex={1} className="head-row">
        <div
          className="corner"
          role="columnheader"
          onPointerDown={(e) => (e.stopPropagation(), whole())}
        >
          <span className="unseen">{text.all}</span>
        </div>
        <div className="still-heads" role="presentation">
          {span(seen.corner.firstColumn, seen.corner.lastColumn).map(head)}
        </div>
        <div className="moving-heads" role="presentation">
          {span(seen.body.firstColumn, seen.body.lastColumn).map(head)}
        </div>
      </div>
    </div>
  );
}

function WidthHandle({
  controller,
  state,
  column,
  label,
}: {
  readonly controller: Controller;
  readonly state: ControllerState;
  readonly column: number;
  readonly label: string;
}) {
  const start = useRef<{ x: number; width: number } | undefined>(undefined);
  const set = (pixels: number) =>
    controller.edit((model) =>
      model.edit(
        state.sheet,
        "format",
        undefined,
        (sheet) => void (sheet.getColumn(column + 1).width = widthOfPixels(Math.max(12, pixels))),
      ),
    );
  const down = (event: PointerEvent<HTMLSpanElement>) => {
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width: state.view.columns.size(column) };
  };
  const up = (event: PointerEvent) => {
    if (start.current && event.clientX !== start.current.x)
      set(start.current.width + event.clientX - start.current.x);
    start.current = undefined;
  };
  const fit = () => set(fittingWidth(state, column));
  return (
    <span
      className="width-handle"
      title={label}
      aria-hidden="true"
      onPointerDown={down}
      onPointerUp={up}
      onDoubleClick={(e) => (e.stopPropagation(), fit())}
    />
  );
}

/** Wide enough for the longest shown text of the column's used part. */
export function fittingWidth(state: ControllerState, column: number): number {
  const used = state.model.usedArea(state.sheet, true);
  if (!used || column > used.right) return 64;
  const rows = state.model.contents({
    sheet: state.sheet,
    top: used.top,
    left: column,
    bottom: Math.min(used.bottom, used.top + 2000),
    right: column,
  });
  return Math.min(480, Math.max(32, ...rows.map((row) => (row[0]?.text.length ?? 0) * 7.2 + 14)));
}

/** The rows' numbers; a click selects the row. */
export function RowHeads({ state, seen }: HeadsProps) {
  const { view } = state;
  const area = areaOf(state.selection, view);
  const head = (row: number) =>
    view.rows.size(row) > 0 && (
      <div
        key={row}
        className={`head row-head${row >= area.top && row <= area.bottom ? " lit" : ""}`}
        data-row={row}
        style={{ top: view.rows.offset(row), height: view.rows.size(row), width: HEAD.width }}
      >
        {row + 1}
      </div>
    );
  return (
    <div className="row-heads" aria-hidden="true">
      <div className="still-rows">{span(seen.corner.firstRow, seen.corner.lastRow).map(head)}</div>
      <div className="moving-rows">{span(seen.body.firstRow, seen.body.lastRow).map(head)}</div>
    </div>
  );
}
