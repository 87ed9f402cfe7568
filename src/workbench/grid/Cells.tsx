import { memo } from "react";
import type { GridText } from "../../language/workbench";
import { columnLetters, holds, overlap, type Area } from "../model/area";
import type { CellContent } from "../model/cell";
import type { DeskState } from "./desk";
import type { Look } from "./look";
import { areaOf } from "./selection";
import type { SheetView } from "./sheetview";
import type { Part, Window } from "./window";

/** How the cells of the sheet look; made anew when the workbook changes. */
export interface Drawing {
  look(content: CellContent, row: number, column: number): Look;
  /** What to say of a cell's error. */
  errorText(content: CellContent): string | undefined;
  /** The part of the used sheet beyond which no cell has to be asked for its look. */
  readonly extent: Area | undefined;
}

interface CellsProps {
  readonly state: DeskState;
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

function PartCells({ state, part, drawing, text }: Omit<CellsProps, "seen"> & { readonly part: Part }) {
  const { view, sheet, model } = state;
  const selected = areaOf(state.selection, view);
  const edgesOf = edgeFinder(view, selected, state.preview, spillAt(state));
  const active = state.selection.anchor;
  // One column more than is drawn, to know whether a long text may run on beyond the last one.
  const contents = model.contents({ sheet, top: part.firstRow, left: part.firstColumn, bottom: part.lastRow, right: part.lastColumn + 1 });
  const rows: React.ReactNode[] = [];
  for (let row = part.firstRow; row <= part.lastRow; row += 1) {
    const height = view.rows.size(row);
    if (height === 0) continue;
    const cells: React.ReactNode[] = [];
    for (let column = part.firstColumn; column <= part.lastColumn; column += 1) {
      const content = contents[row - part.firstRow]?.[column - part.firstColumn];
      const box = boxOf(view, row, column);
      if (!content || !box) continue;
      const look = drawing.look(content, row, column);
      const right = emptyBeyond(contents[row - part.firstRow], column - part.firstColumn);
      const isActive = row === active.row && column === active.column;
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
          spills={!look.wraps && typeof content.value === "string" && !content.error && right}
          selected={holds(selected, sheet, row, column)}
          edges={edgesOf(row, column)}
          active={isActive}
          gridlines={view.gridlines}
          error={drawing.errorText(content)}
          label={isActive ? text.cell(columnLetters(column) + (row + 1), content.formula !== undefined) : undefined}
        />,
      );
    }
    rows.push(
      <div key={row} className="row" role="row" aria-rowindex={row + 1} style={{ top: view.rows.offset(row), height }}>
        {cells}
      </div>,
    );
  }
  return <>{rows}</>;
}

/** The size of the cell, that of the whole merged area at its first cell, and undefined where another cell covers it. */
function boxOf(view: SheetView, row: number, column: number): { width: number; height: number } | undefined {
  const width = view.columns.size(column);
  if (width === 0) return undefined;
  const merge = view.merges.find((m) => holds(m, view.name, row, column));
  if (!merge) return { width, height: view.rows.size(row) };
  if (merge.top !== row || merge.left !== column) return undefined;
  return { width: view.columns.offset(merge.right + 1) - view.columns.offset(column), height: view.rows.offset(merge.bottom + 1) - view.rows.offset(row) };
}

/** The whole area that the active cell's formula fills, or that of the formula which filled it. */
function spillAt({ model, sheet, selection }: DeskState): Area | undefined {
  const { row, column } = selection.anchor;
  const content = model.content(sheet, row, column);
  const source = content.spilledFrom;
  return source ? model.content(source.sheet, source.row, source.column).spill : content.spill;
}

/** The names of the sides on which the selection, or what is being pointed at, has its border; "end" is its last corner. */
function edgeFinder(view: SheetView, selected: Area, preview: Area | undefined, spill: Area | undefined): (row: number, column: number) => string {
  const sides = (area: Area, cell: Area, mark: string): string[] =>
    !overlap(area, cell)
      ? []
      : [
          ...(cell.top === area.top ? [`${mark}-top`] : []),
          ...(cell.bottom === area.bottom ? [`${mark}-bottom`] : []),
          ...(cell.left === area.left ? [`${mark}-left`] : []),
          ...(cell.right === area.right ? [`${mark}-right`] : []),
          ...(cell.bottom === area.bottom && cell.right === area.right ? [`${mark}-end`] : []),
        ];
  return (row, column) => {
    const alone = { sheet: view.name, top: row, left: column, bottom: row, right: column };
    if (!overlap(selected, alone) && !(preview && overlap(preview, alone)) && !(spill && overlap(spill, alone))) return "";
    const cell = view.merges.find((m) => holds(m, view.name, row, column)) ?? alone;
    return [...sides(selected, cell, "edge"), ...(preview ? sides(preview, cell, "preview") : []), ...(spill ? sides(spill, cell, "spill") : [])].join(" ");
  };
}

/** Whether a long text may run on into the next cell. */
const emptyBeyond = (row: readonly CellContent[] | undefined, index: number): boolean => (row?.[index + 1]?.text ?? "") === "";

interface CellProps {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly look: Look;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly spills: boolean;
  readonly selected: boolean;
  readonly edges: string;
  readonly active: boolean;
  readonly gridlines: boolean;
  readonly error: string | undefined;
  readonly label: string | undefined;
}

const Cell = memo(function Cell({ row, column, content, look, left, width, height, spills, selected, edges, active, gridlines, error, label }: CellProps) {
  const marks = ["cell", gridlines ? "lined" : "", spills ? "spills" : "", look.wraps ? "wraps" : "", error ? "failed" : "", active ? "active" : selected ? "chosen" : "", edges].filter(Boolean).join(" ");
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
      style={{ left, width, height, ...look.css }}
    >
      {look.bar && <span className="bar" style={{ width: `${look.bar.share * 100}%`, backgroundColor: look.bar.color }} />}
      {content.text && <span className="shown">{typeof content.value === "number" && content.text.length * 5 > width ? crowded(content.text, width) : content.text}</span>}
      {edges && <span className="frame" />}
      {edges.includes("edge-end") && <span className="fill-handle" data-fill="true" />}
    </div>
  );
}, sameCell);

/** A number that does not fit is shown as ####, never cut off. */
const crowded = (text: string, width: number): string => (text.length * 6.6 + 6 > width ? "#".repeat(Math.max(1, Math.floor((width - 6) / 8))) : text);

function sameCell(a: CellProps, b: CellProps): boolean {
  return (
    a.content.text === b.content.text && a.content.value === b.content.value && a.content.formula === b.content.formula && a.error === b.error && a.left === b.left && a.width === b.width &&
    a.height === b.height && a.spills === b.spills && a.selected === b.selected && a.edges === b.edges && a.active === b.active && a.gridlines === b.gridlines && a.label === b.label && a.row === b.row && sameLook(a.look, b.look)
  );
}

const sameLook = (a: Look, b: Look): boolean => a === b || (a.wraps === b.wraps && JSON.stringify(a.css) === JSON.stringify(b.css) && a.bar?.share === b.bar?.share && a.bar?.color === b.bar?.color);
