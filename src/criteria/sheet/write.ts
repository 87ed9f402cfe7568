import { assess, type Assessment, type CriteriaRefusal, MISSING, scoreAreas, YES } from "../judge";
import { sheetNotes, sheetRules } from "../words/sheet";
import type { WorkbookRefusal } from "../../excel/words";
import type { VersionId } from "../rules";
import { address } from "../../excel/address";
import {
  CRITERIA_NOTES,
  CRITERIA_RULES,
  CRITERIA_SOURCE,
  CRITERIA_TABLE,
  criteriaLayout,
} from "./layout";
import { checked, LAYOUT, numberOf, versionOf } from "./list";
import { rowsFor } from "./rows";
import { askSource, type Choice, type Source } from "../../excel/place";
import { done, type Outcome, refused } from "../../excel/run";
import {
  askSheet,
  nameIn,
  type Row,
  type SheetData,
  sheetsPlan,
  type SheetState,
} from "../../excel/sheet";
import { type Decision, transact } from "../../excel/transaction";

/** The list, the rules, the national average (per cent) and the earlier years that a sheet is made with; what is left out is what the sheet was last made with. */
export interface CriteriaRequest {
  readonly choice: Choice;
  readonly version?: VersionId;
  readonly national?: number | null;
  /** Years in a row on the list before this one, for every area; `null`: a column of the list says it, or nothing does. */
  readonly yearsBefore?: number | null;
  /** The name for a new sheet, where the usual one is taken. */
  readonly name?: string;
}

export interface CriteriaReport {
  readonly sheet: string;
  readonly created: boolean;
  readonly rows: number;
  readonly removed: number;
}

type Refusal = WorkbookRefusal | CriteriaRefusal;

function dataOf(
  source: Source,
  assessment: Assessment,
  rows: readonly Row[],
  yearsBefore: number | null,
): SheetData {
  const { version, national, areas } = assessment;
  const { decisions } = scoreAreas(assessment);
  const tally = (code: number): number =>
    decisions.reduce((sum, one) => (one === code ? sum + 1 : sum), 0);
  const place =
    source.table === null
      ? `${source.sheet}!${address(source.area)}`
      : `tabellen ${source.table} på arket ${source.sheet}`;
  const years = yearsBefore === null ? (areas.years ?? null) : yearsBefore;
  const notes = sheetNotes({
    version,
    national,
    years,
    source: place,
    met: tally(YES),
    undecided: tally(MISSING),
    count: areas.count,
  });
  return {
    tables: { [CRITERIA_TABLE]: rows },
    blocks: {
      [CRITERIA_NOTES]: notes.map((note) => [note]),
      [CRITERIA_RULES]: sheetRules(version),
    },
    source: source.formula,
    choices: { version: version.id, national, yearsBefore },
  };
}

interface Read {
  readonly state: SheetState;
  readonly source: Outcome<Source>;
}

async function decide(
  state: SheetState,
  source: Source,
  request: CriteriaRequest,
  signal: AbortSignal | undefined,
): Promise<Decision<CriteriaReport, CriteriaRefusal>> {
  const version = versionOf(request.version ?? state.choices.version);
  const national =
    request.national === undefined ? numberOf(state.choices.national) : request.national;
  const yearsBefore =
    request.yearsBefore === undefined ? numberOf(state.choices.yearsBefore) : request.yearsBefore;
  // The average is in per cent here, as it was judged; a number alone could be taken for a fraction.
  const assessed = assess(source.cells, {
    rules: Number(version.id),
    national: national === null ? null : `${national} %`,
    yearsBefore,
  });
  if (!assessed.ok) return refused(assessed.refusal);
  const rows = await rowsFor(assessed.value, signal);
  if (rows === null) return refused({ kind: "cancelled" });
  const { name } = request;
  const layout = criteriaLayout(version);
  const data = dataOf(source, assessed.value, rows, yearsBefore);
  const plan = sheetsPlan([{ layout, state, data, ...(name === undefined ? {} : { name }) }]);
  if (!plan.ok) return plan;
  const { steps, built } = plan.value;
  const { sheet = layout.name, created = false, tables = {} } = built[0] ?? {};
  const removed = tables[CRITERIA_TABLE]?.removed ?? 0;
  return done({ steps, value: { sheet, created, rows: rows.length, removed } });
}

/** Asks for the sheet as it stands and the list it is to be made from, in one request. */
function ask(context: Excel.RequestContext, { choice, name }: CriteriaRequest): () => Read {
  const state = askSheet(context, LAYOUT, "formulas", name ?? LAYOUT.name);
  const source = askSource(context, choice);
  return () => {
    const found = state();
    const own = found.tables[CRITERIA_TABLE];
    return { state: found, source: checked(source(), own && { sheet: own.sheet, body: own.area }) };
  };
}

/** Refreshes the sheet "Kriterier" where it is, in one request to read and one to write; `null` where there is none, or nothing it was made from. */
export function refreshCriteria(
  signal?: AbortSignal,
): Promise<Outcome<CriteriaReport | null, Refusal>> {
  const request: CriteriaRequest = { choice: { kind: "name", name: CRITERIA_SOURCE } };
  return transact<Read, CriteriaReport | null, CriteriaRefusal>({
    ask: (context) => ask(context, request),
    decide({ state, source }) {
      const isThere = CRITERIA_TABLE in state.tables && nameIn(state, CRITERIA_SOURCE);
      if (!isThere) return done({ steps: [], value: null });
      return source.ok ? decide(state, source.value, request, signal) : source;
    },
    ...(signal ? { signal } : {}),
  });
}

/** Inserts the sheet "Kriterier", or refreshes it in place where its table is: one request to read, one to write. */
export function writeCriteria(
  request: CriteriaRequest,
  signal?: AbortSignal,
): Promise<Outcome<CriteriaReport, Refusal>> {
  return transact<Read, CriteriaReport, CriteriaRefusal>({
    ask: (context) => ask(context, request),
    decide: ({ state, source }) =>
      source.ok ? decide(state, source.value, request, signal) : source,
    ...(signal ? { signal } : {}),
  });
}
