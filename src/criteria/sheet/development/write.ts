import { address } from "../../../excel/address";
import { askSource, type Source } from "../../../excel/place";
import { done, type Outcome, refused } from "../../../excel/run";
import {
  askSheet,
  chartStep,
  nameIn,
  positionsByName,
  type Row,
  type SheetData,
  sheetsPlan,
  type SheetState,
  type TableWriteOptions,
} from "../../../excel/sheet";
import { type Decision, nameStep, type Step, transact } from "../../../excel/transaction";
import type { WorkbookRefusal } from "../../../excel/words";
import type { CriteriaRefusal, History } from "../../judge";
import { developmentNotes } from "../../words/development";
import { type CellsOf, type Drawn, fateOf, picturesOf, putPictures } from "./charts";
import {
  DEVELOPMENT,
  DEVELOPMENT_NOTES,
  DEVELOPMENT_TABLE,
  type DevelopmentColumn,
  HEADER_ROW,
  listName,
  MOST_LISTS,
  placeOf,
} from "./layout";
import { askRemembered, followed, type ListChoice, type Made, madeOf, nearestDrawn } from "./read";
import { developmentRows } from "./rows";

/** The lists and what was answered; what is left out is what the sheet was last made with. */
export interface DevelopmentRequest {
  /** `remembered`: the lists behind the sheet. */
  readonly lists: readonly ListChoice[] | "remembered";
  readonly answers?: Made["answers"];
  readonly nationals?: Made["nationals"];
  readonly drawn?: Drawn;
  /** The name for a new sheet, where the usual one is taken. */
  readonly name?: string;
}

export interface DevelopmentReport {
  readonly sheet: string;
  readonly created: boolean;
  readonly rows: number;
  readonly charts: number;
}

type Refusal = WorkbookRefusal | CriteriaRefusal;

interface Read {
  readonly state: SheetState;
  readonly sources: Outcome<readonly Source[]>;
}

const TABLE = DEVELOPMENT.tables[0];

function ask(context: Excel.RequestContext, { lists, name }: DevelopmentRequest): () => Read {
  const state = askSheet(context, DEVELOPMENT, "formulas", name ?? DEVELOPMENT.name);
  if (lists === "remembered") {
    const remembered = askRemembered(context);
    return () => ({ state: state(), sources: done(remembered()) });
  }
  const asked = lists.map(({ choice }) => askSource(context, choice));
  return () => {
    const found = state();
    const own = found.tables[DEVELOPMENT_TABLE]?.sheet;
    const sources: Source[] = [];
    for (const take of asked) {
      const source = take();
      if (!source.ok) return { state: found, sources: source };
      if (source.value.sheet === own)
        return { state: found, sources: refused({ kind: "ownSheet", sheet: own }) };
      sources.push(source.value);
    }
    return { state: found, sources: done(sources) };
  };
}

/** Rows stand area by area for the charts' sake: where people have columns of their own, whole rows are sorted back. */
function ordering(state: SheetState): TableWriteOptions {
  const there = state.tables[DEVELOPMENT_TABLE];
  return there && TABLE && there.headers.length !== TABLE.columns.length ? { sort: "order" } : {};
}

function cellsIn(state: SheetState): CellsOf {
  const there = state.tables[DEVELOPMENT_TABLE];
  const at = there && TABLE ? positionsByName(TABLE, there.headers, there.named) : null;
  return (workbook, key, first, count) =>
    workbook.tables
      .getItem(DEVELOPMENT_TABLE)
      .getDataBodyRange()
      .getCell(first, at ? (at[placeOf(key)] ?? 0) : placeOf(key))
      .getResizedRange(count - 1, 0);
}

/** The names that hold on to the lists; those that held on to more of them earlier let go. */
function nameSteps(
  state: SheetState,
  lists: DevelopmentRequest["lists"],
  sources: readonly Source[],
): readonly Step[] {
  if (lists === "remembered") return [];
  return Array.from({ length: MOST_LISTS }, (_, index) => {
    const source = sources[index];
    const isSheet = lists[index]?.choice.kind === "sheet";
    return [true, false].flatMap((sheetName): readonly Step[] => {
      const name = listName(index, sheetName);
      const before = nameIn(state, name)?.formula ?? null;
      if (source && sheetName === isSheet)
        return before === source.formula ? [] : [nameStep(name, source.formula, before)];
      return before === null || before === LET_GO ? [] : [nameStep(name, LET_GO, before)];
    });
  }).flat();
}

/** What a name refers to that holds on to no list any more. */
const LET_GO = '=""';

function dataOf(
  history: History,
  rows: readonly Row<DevelopmentColumn>[],
  sources: readonly Source[],
  made: Made,
  drawn: Drawn,
): SheetData {
  const names = drawn.areas.map((key) => key.split(", ")[0]).join(", ");
  const notes = developmentNotes({
    areas: history.areas.length,
    years: history.years,
    lists: sources.map(({ sheet, area, table }) => table ?? `${sheet}!${address(area)}`),
    doubts: history.doubts.length,
    drawn: names === "" ? "" : `Diagrammerne viser ${names}; de vælges på siden Udvikling.`,
  });
  return {
    tables: { [DEVELOPMENT_TABLE]: rows },
    blocks: { [DEVELOPMENT_NOTES]: notes.map((note) => [note]) },
    choices: { made: JSON.stringify({ ...made, drawn }) },
  };
}

async function decide(
  { state, sources }: Read,
  request: DevelopmentRequest,
  signal: AbortSignal | undefined,
): Promise<Decision<DevelopmentReport, CriteriaRefusal>> {
  if (!sources.ok) return sources;
  const before = madeOf(state);
  const { lists, name } = request;
  const made: Made = {
    years: lists === "remembered" ? before.years : lists.map(({ year }) => year),
    answers: request.answers ?? before.answers,
    nationals: request.nationals ?? before.nationals,
    drawn: request.drawn ?? before.drawn,
  };
  const history = followed(sources.value, made);
  if (!history.ok) return refused(history.refusal);
  const rows = await developmentRows(history.value, signal);
  if (rows === null) return refused({ kind: "cancelled" });
  const drawn = made.drawn ?? nearestDrawn(history.value);
  const plan = sheetsPlan([
    {
      layout: DEVELOPMENT,
      state,
      data: dataOf(history.value, rows, sources.value, made, drawn),
      rows: { [DEVELOPMENT_TABLE]: ordering(state) },
      finish: (sheet) => sheet.pageLayout.setPrintTitleRows(`$${HEADER_ROW}:$${HEADER_ROW}`),
      ...(name === undefined ? {} : { name }),
    },
  ]);
  if (!plan.ok) return plan;
  const { steps, built } = plan.value;
  const { sheet = DEVELOPMENT.name, created = false } = built[0] ?? {};
  const pictures = picturesOf(history.value, drawn);
  const there = state.charts;
  const { made: fresh, gone } = fateOf(pictures, there);
  const charts: readonly Step[] =
    steps.length + fresh.length + gone.length === 0
      ? []
      : [
          chartStep({
            sheet,
            sheetId: state.sheetId ?? sheet,
            there,
            made: fresh,
            gone,
            put: (workbook, on) =>
              putPictures(
                workbook,
                on,
                pictures,
                history.value.years.length,
                there,
                cellsIn(state),
              ),
          }),
        ];
  return done({
    steps: [...steps, ...charts, ...nameSteps(state, lists, sources.value)],
    value: { sheet, created, rows: rows.length, charts: pictures.length },
  });
}

/** Inserts the sheet "Udvikling", or refreshes it in place: one request to read, one to write. */
export function writeDevelopment(
  request: DevelopmentRequest,
  signal?: AbortSignal,
): Promise<Outcome<DevelopmentReport, Refusal>> {
  return transact<Read, DevelopmentReport, CriteriaRefusal>({
    ask: (context) => ask(context, request),
    decide: (read) => decide(read, request, signal),
    ...(signal ? { signal } : {}),
  });
}

/** Refreshes the sheet where it is, with the lists it was made of; `null` where there is none. */
export function refreshDevelopment(
  signal?: AbortSignal,
): Promise<Outcome<DevelopmentReport | null, Refusal>> {
  const request: DevelopmentRequest = { lists: "remembered" };
  return transact<Read, DevelopmentReport | null, CriteriaRefusal>({
    ask: (context) => ask(context, request),
    decide: (read) =>
      DEVELOPMENT_TABLE in read.state.tables && read.sources.ok && read.sources.value.length > 0
        ? decide(read, request, signal)
        : done({ steps: [], value: null }),
    ...(signal ? { signal } : {}),
  });
}
