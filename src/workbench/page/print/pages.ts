import type { SheetView } from "../../grid/sheetview";
import { pixelsOfPoints } from "../../grid/sheetview";
import type { Axis } from "../../grid/axis";
import { type Area, parseAddress } from "../../model/area";
import type { Model } from "../../model/model";
import { type Marks, partsOf } from "../../model/headerfooter";

/** A stretch of rows or columns, both ends among it, counted from 0. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** One page as it goes on paper; lengths in pixels of 1/96 inch. */
export interface PrintPage {
  readonly sheet: string;
  readonly landscape: boolean;
  readonly width: number;
  readonly height: number;
  readonly margins: Readonly<
    Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>
  >;
  /** What the sheet's own pixels are drawn by. */
  readonly scale: number;
  readonly rows: Stretch;
  readonly columns: Stretch;
  /** Rows that stand above the others on every page. */
  readonly titles: Stretch | null;
  readonly header: Marks;
  readonly footer: Marks;
}

const INCH = 96;
/** A4 and Letter, upright, in inches. */
const PAPERS: Readonly<Record<number, readonly [number, number]>> = {
  1: [8.5, 11],
  8: [11.69, 16.54],
  9: [8.27, 11.69],
  11: [5.83, 8.27],
};
const A4 = [8.27, 11.69] as const;
/** As small as Excel prints. */
const LEAST = 0.1;
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
/** Pages of one sheet beyond this are not drawn: nobody prints them from here, and the page must not stand still. */
export const MOST_PAGES = 200;

const lengthOf = (axis: Axis, { first, last }: Stretch): number =>
  axis.offset(last + 1) - axis.offset(first);

/** What of the sheet holds anything, its charts among it. */
function used(model: Model, view: SheetView): Area | undefined {
  const cells = model.usedArea(view.name, true);
  const areas = [...(cells ? [cells] : []), ...model.charts(view.name).map(({ area }) => area)];
  const [first, ...rest] = areas;
  return (
    first &&
    rest.reduce(
      (all, one) => ({
        ...all,
        top: Math.min(all.top, one.top),
        left: Math.min(all.left, one.left),
        bottom: Math.max(all.bottom, one.bottom),
        right: Math.max(all.right, one.right),
      }),
      first,
    )
  );
}

/** Rows looked at together on the way up to the last that holds anything. */
const LOOK = 200;

/** The last row of an area that shows anything, in its cells or as a chart over them; -1 where none does. */
function lastShown(model: Model, { sheet, top, left, bottom, right }: Area): number {
  const charts = model
    .charts(sheet)
    .filter(({ area }) => area.left <= right && area.right >= left && area.bottom >= top)
    .map(({ area }) => area.bottom);
  const least = Math.min(bottom, Math.max(-1, ...charts));
  for (let last = bottom; last > least; last -= LOOK) {
    const first = Math.max(top, last - LOOK + 1);
    if (first > last) break;
    const rows = model.contents({ sheet, top: first, left, bottom: last, right });
    const shown = rows.map((cells) => cells.some(({ text }) => text !== "")).lastIndexOf(true);
    if (shown >= 0) return Math.max(least, first + shown);
  }
  return least;
}

/** The printed parts: the print area, as far down as it holds anything, or all that is used. */
function partsToPrint(model: Model, view: SheetView, printArea: string | undefined): Area[] {
  const all = used(model, view);
  if (!all) return [];
  const areas = (printArea ?? "")
    .split(/&&|,/)
    .map((part) => parseAddress(view.name, part.trim().replace(/^.*!/, "")))
    .filter((area) => area !== undefined);
  return (areas.length > 0 ? areas : [{ ...all, top: 0, left: 0 }])
    .map((area) => {
      const part = {
        ...area,
        bottom: Math.min(area.bottom, all.bottom),
        right: Math.min(area.right, view.columns.count - 1),
      };
      return { ...part, bottom: lastShown(model, part) };
    })
    .filter(({ top, bottom }) => bottom >= top);
}

/** The part cut where it no longer fits; a single row or column that is too long has a page of its own. */
function cut(axis: Axis, first: number, last: number, room: number): Stretch[] {
  const cuts: Stretch[] = [];
  let from = first;
  while (from <= last && cuts.length < MOST_PAGES) {
    let to = from;
    while (to < last && lengthOf(axis, { first: from, last: to + 1 }) <= room) to += 1;
    cuts.push({ first: from, last: to });
    from = to + 1;
  }
  return cuts;
}

function titleRows(text: string | undefined): Stretch | null {
  const found = /(\d+)\D+?(\d+)$/.exec((text ?? "").replace(/[A-Z$]/g, ""));
  return found ? { first: Number(found[1]) - 1, last: Number(found[2]) - 1 } : null;
}

/** The pages of a sheet by its own page setup: paper, orientation, margins, print area, scale, titles, header and footer. */
export function pagesOf(model: Model, view: SheetView): readonly PrintPage[] {
  const sheet = model.worksheet(view.name);
  const { pageSetup: setup, headerFooter } = sheet;
  const landscape = setup.orientation === "landscape";
  const [short, long] = PAPERS[setup.paperSize ?? 9] ?? A4;
  const [width, height] = (landscape ? [long, short] : [short, long]).map((one) => one * INCH) as [
    number,
    number,
  ];
  const inches = { ...MARGINS, ...setup.margins };
  const margins = Object.fromEntries(
    Object.entries(inches).map(([side, one]) => [side, one * INCH]),
  ) as PrintPage["margins"];
  const across = width - margins.left - margins.right;
  const down = height - margins.top - margins.bottom;
  const parts = partsToPrint(model, view, setup.printArea);
  const widest = Math.max(
    ...parts.map(({ left, right }) => lengthOf(view.columns, { first: left, last: right })),
    1,
  );
  const fits = setup.fitToPage && (setup.fitToWidth ?? 1) === 1;
  const titles = titleRows(setup.printTitlesRow);
  const titled = titles ? lengthOf(view.rows, titles) : 0;
  const wide = fits ? Math.min(1, across / widest) : (setup.scale ?? 100) / 100;
  const tall = setup.fitToPage ? (setup.fitToHeight ?? 0) : 0;
  const isTitled = (top: number): boolean => titles !== null && top <= titles.last;
  /** The rows of each page at a scale: the first page holds the titles where they stand, the others have them above. */
  const stretches = ({ top, bottom }: Area, by: number): Stretch[] => {
    const [first] = cut(view.rows, top, bottom, down / by);
    if (!first || first.last >= bottom) return first ? [first] : [];
    const room = down / by - (isTitled(top) ? titled : 0);
    return [first, ...cut(view.rows, first.last + 1, bottom, room)];
  };
  let scale = wide;
  while (tall > 0 && scale > LEAST && parts.some((part) => stretches(part, scale).length > tall))
    scale *= 0.98;
  return parts
    .flatMap((part) => {
      const { top, left, right } = part;
      const repeats = isTitled(top) ? titles : null;
      const rows = stretches(part, scale);
      const columns = fits
        ? [{ first: left, last: right }]
        : cut(view.columns, left, right, across / scale);
      return columns.flatMap((one) =>
        rows.map((stretch): PrintPage => ({
          sheet: view.name,
          landscape,
          width,
          height,
          margins,
          scale,
          rows: stretch,
          columns: one,
          titles: repeats && stretch.first > repeats.last ? repeats : null,
          header: partsOf(headerFooter?.oddHeader),
          footer: partsOf(headerFooter?.oddFooter),
        })),
      );
    })
    .slice(0, MOST_PAGES);
}

/** Where a chart stands among the rows of a page, in the sheet's pixels; null where it lies on another. */
export function onPage(
  { rows, columns }: PrintPage,
  view: SheetView,
  frame: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  },
): {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
} | null {
  const [left, top, width, height] = [frame.left, frame.top, frame.width, frame.height].map(
    pixelsOfPoints,
  ) as [number, number, number, number];
  const x = left - view.columns.offset(columns.first);
  const y = top - view.rows.offset(rows.first);
  const isOn =
    x < lengthOf(view.columns, columns) &&
    x + width > 0 &&
    y < lengthOf(view.rows, rows) &&
    y + height > 0;
  return isOn ? { left: x, top: y, width, height } : null;
}
