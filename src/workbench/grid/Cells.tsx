import { memo, useMemo } from "react";
import type { GridText } from "../words";
import { columnLetters, holds, LAST_COLUMN } from "../model/area";
import type { CellContent } from "../model/cell";
import type { ControllerState } from "./controller";
import type { Look } from "./look";
import { FilterButton } from "./FilterButton";
import type { FilterMark } from "./filtermarks";
import { edgeFinder, spillAt } from "./edges";
import { fitted, textWidth } from "./measure";
import { areaOf } from "./selection";
import type { SheetView } from "./sheetview";
import type { Part, Window } from "./window";

/** How the cells of the sheet look; made anew when the workbook changes. */
export interface Drawing {
  look(content: CellContent, row: number, column: number): Look;
  /** What to say of a cell's error. */
  errorText(content: CellContent): string | undefined;
  /** The filter button of a heading. */
  filter(row: number, column: number): FilterMark | undefined;
}

interface CellsProps {
  readonly state: ControllerState;
  readonly seen: Window;
  readonly drawing: Drawing;
  readonly text: GridText;
}

/** The cells that can be seen, in up to four parts: the body and what is frozen above, to the left, and in the corner. */
export function Cells({ state, seen, drawing, text }: CellsProps) {
  const part = (name: keyof Window) => {
    const { firstRow, lastRow, firstColumn, lastColumn } = seen[name];
    if (lastRow < firstRow || lastColumn < firstColumn) return null;
    return (
      <div className={`part part-${name}`} role="rowgroup">
        <PartCells state={state} part={seen[name]} drawing={drawing} text={text} />
      </div>
    );
  };
  return (
    <>
      {part("body")}
      {part("top")}
      {part("left")}
      {part("corner")}
    </>
  );
}

function PartCells({
  state,
  part,
  drawing,
  text,
}: Omit<CellsProps, "seen"> & { readonly part: Part }) {
  const { view, sheet, model, version } = state;
  const { firstRow, lastRow, firstColumn, lastColumn } = part;
  // Some columns more than are drawn, to know how far a long text may run on; out of a frozen part it runs on over the moving one.
  const beyond = lastColumn < view.frozen.columns ? 16 : 1;
  const contents = useMemo(
    () =>
      model.contents({
        sheet,
        top: firstRow,
        left: firstColumn,
        bottom: lastRow,
        right: Math.min(LAST_COLUMN, lastColumn + beyond),
      }),
    // The version stands for the content of the workbook.
    // oxlint-disable-next-line react/exhaustive-deps
    [model, sheet, version, firstRow, lastRow, firstColumn, lastColumn, beyond],
  );
  const selected = areaOf(state.selection, view);
  const edgesOf = edgeFinder(view, selected, state.preview, spillAt(state));
  const active = state.selection.anchor;
  const rows: React.ReactNode[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    if (view.rows.size(row) === 0) continue;
    const lit = row >= selected.top && row <= selected.bottom;
    const edges: string[] = [];
    for (let column = firstColumn; column <= lastColumn; column += 1)
      edges.push(edgesOf(row, column));
    rows.push(
      <CellRow
        key={row}
        row={row}
        part={part}
        contents={contents[row - firstRow] ?? []}
        view={view}
        drawing={drawing}
        text={text}
        edges={edges.join("|")}
        from={lit ? selected.left : -1}
        to={lit ? selected.right : -1}
        active={active.row === row ? active.column : -1}
      />,
    );
  }
  return <>{rows}</>;
}

interface CellRowProps {
  readonly row: number;
  readonly part: Part;
  readonly contents: readonly CellContent[];
  readonly view: SheetView;
  readonly drawing: Drawing;
  readonly text: GridText;
  /** The marks of the row's cells, divided by bars. */
  readonly edges: string;
  /** The selected columns of the row, or -1. */
  readonly from: number;
  readonly to: number;
  readonly active: number;
}

/** One row; it is only drawn anew when its cells, its layout or its part of the selection change. */
const CellRow = memo(function CellRow({
  row,
  part,
  contents,
  view,
  drawing,
  text,
  edges,
  from,
  to,
  active,
}: CellRowProps) {
  const marks = edges.split("|");
  const cells: React.ReactNode[] = [];
  for (let column = part.firstColumn; column <= part.lastColumn; column += 1) {
    const index = column - part.firstColumn;
    const content = contents[index];
    const box = boxOf(view, row, column);
    if (!content || !box) continue;
    const look = drawing.look(content, row, column);
    const filter = drawing.filter(row, column);
    cells.push(
      <Cell
        key={column}
        row={row}
        column={column}
        content={content}
        look={look}
        left={view.columns.offset(column)}
        width={box.width}
        height={box.height}
        room={filter ? 0 : roomBeyond(contents, index, column, view, content, look)}
        selected={column >= from && column <= to}
        edges={marks[index] ?? ""}
        active={column === active}
        gridlines={view.gridlines}
        error={drawing.errorText(content)}
        filter={filter}
        text={text}
        label={
          column === active
            ? [
                text.cell(columnLetters(column) + (row + 1), content.formula !== undefined),
                ...(filter ? [text.filterKey] : []),
              ].join(", ")
            : undefined
        }
      />,
    );
  }
  return (
    <div
      className="row"
      role="row"
      aria-rowindex={row + 1}
      style={{ top: view.rows.offset(row), height: view.rows.size(row) }}
    >
      {cells}
    </div>
  );
});

/** The size of the cell, that of the whole merged area at its first cell, and undefined where another cell covers it. */
function boxOf(
  view: SheetView,
  row: number,
  column: number,
): { width: number; height: number } | undefined {
  const width = view.columns.size(column);
  if (width === 0) return undefined;
  const merge = view.merges.find((m) => holds(m, view.name, row, column));
  if (!merge) return { width, height: view.rows.size(row) };
  if (merge.top !== row || merge.left !== column) return undefined;
  return {
    width: view.columns.offset(merge.right + 1) - view.columns.offset(column),
    height: view.rows.offset(merge.bottom + 1) - view.rows.offset(row),
  };
}

/** How many pixels a long text may run on to the right: over the empty cells beside it, up to the next that is filled. */
function roomBeyond(
  contents: readonly CellContent[],
  index: number,
  column: number,
  view: SheetView,
  content: CellContent,
  look: Look,
): number {
  if (
    look.wraps ||
    typeof content.value !== "string" ||
    content.error ||
    look.css.justifyContent !== "flex-start"
  )
    return 0;
  let room = 0;
  for (let next = index + 1; next < contents.length && contents[next]?.text === ""; next += 1)
    room += view.columns.size(column + next - index);
  return room;
}

interface CellProps {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly look: Look;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly room: number;
  readonly selected: boolean;
  readonly edges: string;
  readonly active: boolean;
  readonly gridlines: boolean;
  readonly error: string | undefined;
  readonly label: string | undefined;
  readonly filter: FilterMark | undefined;
  readonly text: GridText;
}

const Cell = memo(function Cell({
  row,
  column,
  content,
  look,
  left,
  width,
  height,
  room,
  selected,
  edges,
  active,
  gridlines,
  error,
  label,
  filter,
  text,
}: CellProps) {
  const runsOn = room > 0 && textWidth(content.text) * scaleOf(look) > width - 6;
  const marks = [
    "cell",
    gridlines ? "lined" : "",
    runsOn ? "spills" : "",
    look.wraps ? "wraps" : "",
    filter ? "filters" : "",
    error ? "failed" : "",
    active ? "active" : selected ? "chosen" : "",
    edges,
  ]
    .filter(Boolean)
    .join(" ");
  return (
    <div
      id={`cell-${row}-${column}`}
      className={marks}
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={selected}
      aria-invalid={error ? true : undefined}
      aria-roledescription={active ? label : undefined}
      title={error}
      style={{
        left,
        width,
        height,
        ...(runsOn ? { clipPath: `inset(0 -${room}px 0 0)` } : {}),
        ...look.css,
      }}
    >
      {look.bar && (
        <span
          className="bar"
          style={{ width: `${look.bar.share * 100}%`, backgroundColor: look.bar.color }}
        />
      )}
      {content.text && (
        <span className="shown">
          {typeof content.value === "number" && !look.wraps
            ? fitted(content, width - 7)
            : content.text}
        </span>
      )}
      {filter && (
        <FilterButton mark={filter} title={content.text} row={row} column={column} text={text} />
      )}
      {edges && <span className="frame" />}
      {edges.includes("edge-end") && <span className="fill-handle" data-fill="true" />}
    </div>
  );
}, sameCell);

/** How much larger the cell's letters are than the sheet's own. */
const scaleOf = ({ css }: Look): number =>
  (css.fontSize ? parseFloat(String(css.fontSize)) / 14.667 : 1) * (css.fontWeight ? 1.1 : 1);

function sameCell(a: CellProps, b: CellProps): boolean {
  return (
    a.content.text === b.content.text &&
    a.content.value === b.content.value &&
    a.content.formula === b.content.formula &&
    a.error === b.error &&
    a.left === b.left &&
    a.width === b.width &&
    a.height === b.height &&
    a.room === b.room &&
    a.selected === b.selected &&
    a.edges === b.edges &&
    a.active === b.active &&
    a.gridlines === b.gridlines &&
    a.label === b.label &&
    a.text === b.text &&
    a.filter?.filtered === b.filter?.filtered &&
    a.filter?.sorted === b.filter?.sorted &&
    (a.filter === undefined) === (b.filter === undefined) &&
    a.row === b.row &&
    sameLook(a.look, b.look)
  );
}

const sameLook = (a: Look, b: Look): boolean =>
  a === b ||
  (a.wraps === b.wraps &&
    JSON.stringify(a.css) === JSON.stringify(b.css) &&
    a.bar?.share === b.bar?.share &&
    a.bar?.color === b.bar?.color);
