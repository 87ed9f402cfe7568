import type { Day } from "../../core/provision";
import {
  type AreaList,
  assess,
  type Assessment,
  type CriteriaRefusal,
  MISSING,
  scoreAreas,
  tally,
  YES,
} from "../judge";
import { sheetNotes, sheetRules } from "../words/sheet";
import type { WorkbookRefusal } from "../../excel/words";
import { address } from "../../excel/address";
import {
  CRITERIA_NOTES,
  CRITERIA_RULES,
  CRITERIA_SOURCE,
  CRITERIA_TABLE,
  type CriteriaColumn,
  criteriaLayout,
} from "./layout";
import {
  checked,
  dayOf,
  LAYOUT,
  nationalOf,
  type Nationals,
  nationalsIn,
  nationalsUnder,
  numberOf,
  partOf,
  type RulesChoice,
  rulesChoiceOf,
  rulesOf,
} from "./list";
import { openRows, rowsFor } from "./rows";
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
  readonly rules?: RulesChoice;
  /** As typed: an average in per cent, or a limit that is called one. */
  readonly national?: string | null;
  /** The same by the year of the list, where the range holds several; it goes before `national`. */
  readonly nationals?: Nationals;
  /** Years in a row on the list before this one, for every area; `null`: a column of the list says it, or nothing does. */
  readonly yearsBefore?: number | null;
  /** Which list, where the range holds those of several years; the newest where it does not say. */
  readonly day?: Day | null;
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

/** What the sheet is made with, and remembered with it. */
interface Made {
  readonly rules: RulesChoice;
  readonly national: string | null;
  readonly nationals: Nationals;
  readonly yearsBefore: number | null;
  readonly day: Day | null;
}

function dataOf(
  source: Source,
  list: AreaList,
  assessment: Assessment,
  rows: readonly Row<CriteriaColumn>[],
  made: Made,
): SheetData {
  const { version, national, areas } = assessment;
  const { decisions } = scoreAreas(assessment);
  const place =
    source.table === null
      ? `${source.sheet}!${address(source.area)}`
      : `tabellen ${source.table} på arket ${source.sheet}`;
  const notes = sheetNotes({
    version,
    day: assessment.day,
    national,
    years: made.yearsBefore === null ? (areas.years ?? null) : made.yearsBefore,
    source: place,
    met: tally(decisions, YES),
    undecided: tally(decisions, MISSING) + list.open.length,
    count: areas.count + list.open.length,
    left: list.left,
    open: list.open,
  });
  return {
    tables: { [CRITERIA_TABLE]: rows },
    blocks: {
      [CRITERIA_NOTES]: notes.map((note) => [note]),
      [CRITERIA_RULES]: sheetRules(version),
    },
    source: source.formula,
    choices: {
      version: made.rules,
      national: made.national,
      nationals: made.nationals.length > 0 ? JSON.stringify(made.nationals) : null,
      yearsBefore: made.yearsBefore,
      day: made.day,
    },
  };
}

/** What was asked for, and for the rest what the sheet was last made with. */
function madeWith({ choices }: SheetState, request: CriteriaRequest): Made {
  return {
    rules: request.rules ?? rulesChoiceOf(choices.version),
    national: request.national === undefined ? nationalOf(choices.national) : request.national,
    nationals: request.nationals ?? nationalsIn(choices.nationals),
    yearsBefore:
      request.yearsBefore === undefined ? numberOf(choices.yearsBefore) : request.yearsBefore,
    day: request.day === undefined ? dayOf(choices.day) : request.day,
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
  const made = madeWith(state, request);
  const { rules, national, yearsBefore } = made;
  const list = assess(source.cells, {
    rules: rulesOf(rules),
    national,
    nationals: nationalsUnder(rules, made.nationals),
    yearsBefore,
    sheet: source.sheet,
  });
  if (!list.ok) return refused(list.refusal);
  const assessment = partOf(list.value, made.day);
  if (!assessment) return refused({ code: "noRows" });
  const areas = await rowsFor(assessment, signal);
  if (areas === null) return refused({ kind: "cancelled" });
  const rows = [...areas, ...openRows(list.value)];
  const { name } = request;
  const layout = criteriaLayout(assessment.version);
  const data = dataOf(source, list.value, assessment, rows, made);
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
