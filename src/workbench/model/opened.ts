import type { Workbook } from "@cj-tech-master/excelts";
import type { Locale } from "./cell";
import { takeCharts } from "./chartread";
import { readDocument } from "./document";
import type { Peek } from "./filepeek";
import { takeFilters } from "./filter/infile";
import { takeNames } from "./names";
import type { Origin, State } from "./state";

/** Reads an .xlsx file, or all of it but the cells; nothing is calculated yet. */
export async function readState(
  bytes: Uint8Array,
  locale: Locale,
  withoutCells = false,
): Promise<State> {
  const { workbook, peek, origin } = await readDocument(bytes, withoutCells);
  const state = stateOf(workbook, locale, peek, origin);
  takeFilters(state);
  return state;
}

/** What a model holds over a document. */
export function stateOf(
  workbook: Workbook,
  locale: Locale,
  file: Peek = { names: [], altTexts: new Map() },
  origin?: Origin,
): State {
  const state: State = {
    workbook,
    locale,
    spills: new Map(),
    messages: new Map(),
    functions: new Map(),
    charts: new Map(),
    filters: new Map(),
    names: takeNames(workbook, file.names),
    engineIdentity: {},
    origin,
    touched: false,
    moved: new Map(),
    arrived: new Set(),
  };
  for (const sheet of workbook.worksheets)
    state.charts.set(sheet.id, takeCharts(sheet, file.altTexts));
  return state;
}
