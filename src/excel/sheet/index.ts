/**
 * Sheets as data. A subject declares its sheets (`tableLayout`, `chartLayout`, `SheetLayout`), reads them (`askSheet`,
 * `rowsOf`) and writes them: `sheetsPlan` turns layouts, the state as read and the data into the steps of one
 * `transact` (see ../transaction). Columns are typed by their keys; they may be renamed and moved, and are found by the
 * names that follow them.
 */
export { askBook, type BookRead, nameIn } from "./book";
export {
  axisEnds,
  chartStep,
  type ChartRead,
  type ChartSeries,
  type ChartSpec,
  putChart,
} from "./chart";
export { buildSheet, type BuildOptions } from "./build";
export { chartPlace } from "./chartplace";
export { columnAt, positionsByName } from "./columns";
export { type Job, jobOf } from "./job";
export * from "./layout";
export { match, type Match } from "./match";
export { memoryOf, settingKey } from "./memory";
export { refersTo } from "./names";
export { freeName } from "./refusal";
export {
  askSheet,
  type ReadRow,
  rowsOf,
  type SheetState,
  type Side,
  type TableState,
} from "./state";
export { tableWrite, type TableWriteOptions } from "./tablewrite";
export type { SheetWrite } from "./sheetwrite";
export { type Built, sheetsPlan, type SheetsPlan } from "./write";
