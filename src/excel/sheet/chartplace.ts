import { points } from "./block";
import type { ChartPlace } from "./chart";
import type { SheetLayout } from "./layout";

/** Characters of a column nobody has widened. */
const USUAL = 9;
const MARGIN = 16;
/** Points of a row of ordinary text. */
const ROW = 15;

/** The width of the frozen columns: a chart that crossed their edge would be cut as the sheet is scrolled. */
const frozen = ({ tables, freezeColumns = 1 }: SheetLayout): number =>
  (tables[0]?.columns ?? [])
    .slice(0, freezeColumns)
    .reduce((sum, { width }) => sum + points(width), 0);

/** Where the charts of a layout begin on a new sheet, in points. */
export function chartPlace(layout: SheetLayout): ChartPlace {
  const above = layout.blocks
    .filter(({ place }) => place === "above")
    .reduce((sum, { rows }) => sum + rows, 0);
  if (layout.band !== undefined)
    return { left: frozen(layout) + MARGIN, top: (above + 1) * ROW, beside: true };
  if (layout.indent !== undefined) return { left: MARGIN, top: (above + 1) * ROW, beside: false };
  const tables = layout.tables.flatMap(({ columns }) => [
    ...columns.map(({ width }) => width),
    USUAL,
  ]);
  const right = layout.blocks.filter(({ place }) => place === "right");
  const blocks = right.flatMap(({ widths = [], columns }) => [
    ...widths,
    ...Array<number>(columns + 1 - widths.length).fill(USUAL),
  ]);
  return {
    left: [...tables, ...blocks].reduce((sum, width) => sum + points(width), 0),
    top: MARGIN,
    beside: false,
  };
}
