import type { CSSProperties, ReactNode } from "react";
import type { Drawing } from "../../grid/Cells";
import { fitted } from "../../grid/measure";
import type { SheetView } from "../../grid/sheetview";
import { holds } from "../../model/area";
import type { CellContent } from "../../model/cell";
import type { Model } from "../../model/model";
import { ChartPicture } from "../ChartPicture";
import { figuresOf } from "../figures";
import { type Said, spoken } from "./marks";
import { onPage, type PrintPage, type Stretch } from "./pages";

interface Source {
  readonly model: Model;
  readonly view: SheetView;
  readonly drawing: Drawing;
}

/** How far a text may run on over the empty cells beside it. */
function runsOn(
  cells: readonly CellContent[],
  index: number,
  from: number,
  view: SheetView,
): number {
  let room = view.columns.size(from + index);
  for (let next = index + 1; cells[next]?.text === ""; next += 1)
    room += view.columns.size(from + next);
  return room;
}

/** The rows of a page as cells in their places, from `top` on. */
function Rows({
  source: { model, view, drawing },
  rows,
  columns,
  top,
}: {
  readonly source: Source;
  readonly rows: Stretch;
  readonly columns: Stretch;
  readonly top: number;
}): ReactNode {
  const contents = model.contents({
    sheet: view.name,
    top: rows.first,
    left: columns.first,
    bottom: rows.last,
    right: columns.last,
  });
  return contents.flatMap((cells, r) =>
    cells.map((content, c) => {
      const [row, column] = [rows.first + r, columns.first + c];
      const merge = view.merges.find((one) => holds(one, view.name, row, column));
      const covered = merge && (merge.top !== row || merge.left !== column);
      const width = merge
        ? view.columns.offset(merge.right + 1) - view.columns.offset(column)
        : view.columns.size(column);
      const height = merge
        ? view.rows.offset(merge.bottom + 1) - view.rows.offset(row)
        : view.rows.size(row);
      if (covered || width === 0 || height === 0) return null;
      const { css, wraps } = drawing.look(content, row, column);
      const isPlain =
        content.text === "" &&
        !css.backgroundColor &&
        !css.borderTop &&
        !css.borderBottom &&
        !css.borderLeft &&
        !css.borderRight;
      if (isPlain) return null;
      const free =
        !wraps && typeof content.value === "string" && css.justifyContent === "flex-start";
      const place: CSSProperties = {
        left: view.columns.offset(column) - view.columns.offset(columns.first),
        top: top + view.rows.offset(row) - view.rows.offset(rows.first),
        width,
        height,
      };
      return (
        <div
          key={`${row} ${column}`}
          className={wraps ? "printed wraps" : "printed"}
          style={{ ...place, ...css }}
        >
          <span
            style={
              free
                ? { width: runsOn(cells, c, columns.first, view) - 6, overflow: "hidden" }
                : undefined
            }
          >
            {typeof content.value === "number" && !wraps
              ? fitted(content, width - 7)
              : content.text}
          </span>
        </div>
      );
    }),
  );
}

/** The left, middle and right of what stands above or below a page. */
function Line({
  className,
  parts,
  said,
  style,
}: {
  readonly className: string;
  readonly parts: PrintPage["header"];
  readonly said: Said;
  readonly style: CSSProperties;
}): ReactNode {
  return (
    <div className={className} style={style}>
      <span>{spoken(parts.L, said)}</span>
      <span>{spoken(parts.C, said)}</span>
      <span>{spoken(parts.R, said)}</span>
    </div>
  );
}

/** One page of a sheet with its cells, charts, header and footer, as large as the paper. */
export function PrintedPage({
  page,
  source,
  said,
  chart,
}: {
  readonly page: PrintPage;
  readonly source: Source;
  readonly said: Said;
  /** What a chart is called for those who do not see it. */
  readonly chart: string;
}): ReactNode {
  const { model, view } = source;
  const { margins, titles, rows, columns, scale } = page;
  const above = titles ? view.rows.offset(titles.last + 1) - view.rows.offset(titles.first) : 0;
  const width = view.columns.offset(columns.last + 1) - view.columns.offset(columns.first);
  const height = above + view.rows.offset(rows.last + 1) - view.rows.offset(rows.first);
  const sides = { left: margins.left, right: margins.right };
  return (
    <section
      className={page.landscape ? "print-page lying" : "print-page"}
      aria-label={`${said.sheet} ${said.page}/${said.pages}`}
      style={{ width: page.width, height: page.height }}
    >
      <Line
        className="print-line"
        parts={page.header}
        said={said}
        style={{ ...sides, top: margins.header }}
      />
      <div
        className="print-sheet"
        style={{
          left: margins.left,
          top: margins.top,
          width,
          height,
          transform: `scale(${scale})`,
        }}
      >
        {titles && <Rows source={source} rows={titles} columns={columns} top={0} />}
        <Rows source={source} rows={rows} columns={columns} top={above} />
        {model.charts(view.name).map((one) => {
          const place = onPage(page, view, one.frame);
          return (
            place && (
              <div
                key={one.name}
                className="print-chart"
                style={{ ...place, top: place.top + above }}
              >
                <ChartPicture
                  chart={one}
                  figures={figuresOf(model, view.name, one)}
                  width={place.width}
                  height={place.height}
                  label={`${chart}: ${one.title ?? one.name}`}
                />
              </div>
            )
          );
        })}
      </div>
      <Line
        className="print-line"
        parts={page.footer}
        said={said}
        style={{ ...sides, bottom: margins.footer }}
      />
    </section>
  );
}
