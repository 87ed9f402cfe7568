import type { Grid } from "../../core/cell";
import { watch } from "../../excel/watch";
import { checkPlan, type PlanRefusal, type Report } from "../judge/check";
import { financeNotes } from "../words/sheet";
import type { WorkbookRefusal } from "../../excel/words";
import { THEME_LISTS, TOOLBOX_THEMES } from "../rules/themes";
import type { PlanFacts } from "../read/facts";
import type { ThemeList } from "../rules/themes/list";
import {
  COST_SUMMARY,
  COST_SUMMARY_CELLS,
  COST_TABLE,
  COSTS,
  type CostColumn,
  FINANCE_NOTES,
  FINANCE_SUMMARY,
  FINANCE_TABLE,
  financeLayout,
  type PaidColumn,
  SOURCE_TABLE,
  SUMMARY_CELLS,
  THEME_TABLE,
  YEAR_TABLE,
} from "./layout";
import { type PlanRows, rowsOfReport, sourceRows, themeRows, yearRows } from "./rows";
import { hideColours, showColours } from "./colours";
import { askPlanFacts } from "./facts";
import { askPlanCells, type PlanCells, type PlanChoice } from "./place";
import { askReading } from "./reading";
import { insertShare, saveReading } from "./answers";
import { askScenarios, saveScenario } from "./scenarios";
import { correctionsOf } from "../read/corrections";
import { goTo } from "../../excel/goto";
import { askSurvey, readOnce } from "../../excel/sources";
import { done, type Outcome, refused } from "../../excel/run";
import {
  askSheet,
  freeName,
  type Row,
  type SheetData,
  sheetsPlan,
  type SheetState,
  type SheetWrite,
} from "../../excel/sheet";
import { type Decision, transact } from "../../excel/transaction";

/** Reads a plan where it stands, in one request; nothing is written. */
export function readFinance(choice: PlanChoice): Promise<Outcome<PlanCells>> {
  return readOnce((context) => {
    const asked = askPlanCells(context, choice);
    const said = askReading(context);
    const facts = askPlanFacts(context);
    const scenarios = askScenarios(context);
    return () => {
      const plan = asked();
      return plan.ok
        ? done({ ...plan.value, reading: said(), facts: facts(), scenarios: scenarios() })
        : plan;
    };
  });
}

/** What there is in the workbook for the page to work on. */
export interface FinanceSurroundings {
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly sheets: readonly string[];
  /** The sheet with Udsat's own finance plan, null where there is none. */
  readonly own: string | null;
  readonly facts: PlanFacts;
}

/** What the page finds when it opens, in one request. */
export function lookForFinance(): Promise<Outcome<FinanceSurroundings>> {
  return readOnce((context) => {
    const there = askSurvey(context);
    const facts = askPlanFacts(context);
    return () => {
      const found = there();
      if (!found.ok) return found;
      const { sheets, tables } = found.value;
      return done({
        tables: tables.filter(({ name }) => !name.startsWith("Udsat")),
        sheets,
        own: tables.find(({ name }) => name === FINANCE_TABLE)?.sheet ?? null,
        facts: facts(),
      });
    };
  });
}

/** What a new sheet is made of: the first and last year, and the lines of a plan that was read, where there is one. */
export interface FinanceRequest {
  readonly first: number;
  readonly last: number;
  readonly from?: PlanChoice;
  /** The regulation whose themes the sheet has; the one of the first year where it is left out. */
  readonly rules?: ThemeList | undefined;
  readonly name?: string;
}

export interface FinanceBuilt {
  readonly sheet: string;
  readonly created: boolean;
  readonly lines: number;
  /** The sheet with what the plan costs and how many lines it was given; null where it has none. */
  readonly costs: { readonly sheet: string; readonly lines: number } | null;
}

/** Without a regulation the one of the first year, or the nearest where no list covers it. */
function listOf({ first, rules }: FinanceRequest): ThemeList {
  const day = `${first}-12-01`;
  const before = THEME_LISTS.filter((list) => list.first <= day);
  return rules ?? before[before.length - 1] ?? TOOLBOX_THEMES;
}

function dataOf(
  state: SheetState,
  list: ThemeList,
  first: number,
  last: number,
  lines: readonly Row<PaidColumn>[],
): SheetData {
  const there = state.tables[FINANCE_TABLE] !== undefined;
  return {
    tables: {
      [FINANCE_TABLE]: there ? [] : lines,
      [SOURCE_TABLE]: sourceRows,
      [THEME_TABLE]: themeRows(list),
      [YEAR_TABLE]: yearRows(first, last),
    },
    blocks: {
      [FINANCE_NOTES]: financeNotes(first, last).map((line) => [line]),
      [FINANCE_SUMMARY]: SUMMARY_CELLS,
    },
    choices: { first, last },
  };
}

/** The sheet of costs is made where there are some, under a name that is free; its rows are never written over. */
function costsWrite(state: SheetState, lines: readonly Row<CostColumn>[]): SheetWrite[] {
  const there = state.tables[COST_TABLE] !== undefined;
  if (!there && lines.length === 0) return [];
  const isTaken = !there && state.taken !== null && !state.taken.empty;
  const name = isTaken
    ? freeName(
        COSTS.name,
        state.sheets.map((sheet) => sheet.name),
      )
    : COSTS.name;
  const data = {
    tables: { [COST_TABLE]: there ? [] : lines },
    blocks: { [COST_SUMMARY]: COST_SUMMARY_CELLS },
    choices: {},
  };
  const free = isTaken ? { ...state, taken: null } : state;
  return [{ layout: COSTS, state: free, data, late: true, name }];
}

interface Read {
  readonly state: SheetState;
  readonly costs: SheetState;
  readonly source: Outcome<PlanCells> | null;
  readonly reading: Grid | undefined;
}

function decide(
  { state, costs, source, reading }: Read,
  request: FinanceRequest,
): Decision<FinanceBuilt, PlanRefusal> {
  const { first, last, name } = request;
  const list = listOf(request);
  const lines = source ? linesOf(source, list, reading) : done(NO_ROWS);
  if (!lines.ok) return lines;
  const layout = financeLayout(list);
  const data = dataOf(state, list, first, last, lines.value.paid);
  const plan = sheetsPlan([
    { layout, state, data, ...(name === undefined ? {} : { name }) },
    ...costsWrite(costs, lines.value.costs),
  ]);
  if (!plan.ok) return plan;
  const { steps, built } = plan.value;
  const { sheet = layout.name, created = false } = built[0] ?? {};
  const { paid } = lines.value;
  const [, spent] = built;
  return done({
    steps,
    value: {
      sheet,
      created,
      lines: paid.length,
      costs: spent ? { sheet: spent.sheet, lines: spent.tables[COST_TABLE]?.added ?? 0 } : null,
    },
  });
}

/**
 * Builds the sheet "Finansieringsplan", or brings it up to date where its table is: one request to read, one to write.
 * A plan of the user's own is only read; its lines are copied into the new sheet.
 */
export function writeFinance(
  request: FinanceRequest,
  signal?: AbortSignal,
): Promise<Outcome<FinanceBuilt, WorkbookRefusal | PlanRefusal>> {
  const layout = financeLayout(listOf(request));
  return transact<Read, FinanceBuilt, PlanRefusal>({
    ask(context) {
      const state = askSheet(context, layout, "formulas", request.name ?? layout.name);
      const costs = askSheet(context, COSTS, "formulas", COSTS.name);
      const source = request.from ? askPlanCells(context, request.from) : () => null;
      const reading = askReading(context);
      return () => ({ state: state(), costs: costs(), source: source(), reading: reading() });
    },
    decide: (read) => decide(read, request),
    ...(signal ? { signal } : {}),
  });
}

const NO_ROWS: PlanRows = { paid: [], costs: [] };

function linesOf(
  source: Outcome<PlanCells>,
  list: ThemeList,
  reading: Grid | undefined,
): Outcome<PlanRows, WorkbookRefusal | PlanRefusal> {
  if (!source.ok) return source;
  const report: Report | PlanRefusal = checkPlan(source.value.cells, {
    rules: list,
    corrections: correctionsOf(reading),
  });
  return report.kind === "report" ? done(rowsOfReport(report)) : refused(report);
}

/** What the pane's page "Finansiering" may ask of the workbook. */
export const financeActions = {
  look: lookForFinance,
  read: readFinance,
  write: writeFinance,
  say: saveReading,
  keep: saveScenario,
  insert: insertShare,
  colour: showColours,
  uncolour: hideColours,
  watch,
  go: goTo,
};
