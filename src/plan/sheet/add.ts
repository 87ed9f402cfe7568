import { yearOf } from "../../core/day";
import type { Day } from "../../core/provision";
import { done, type Outcome, refused } from "../../excel/run";
import {
  askSheet,
  match,
  type Row,
  type SheetState,
  type TableState,
  tableWrite,
} from "../../excel/sheet";
import { type Decision, type Step, tableStep, transact } from "../../excel/transaction";
import type { WorkbookRefusal } from "../../excel/words";
import { FINANCE_TABLE } from "../../finance/sheet";
import type { Added, PlanBasis, WrittenRow } from "../judge/added";
import { planYears } from "../judge/profile";
import {
  type AlreadyThere,
  lackingIn,
  proposedAll,
  type Proposal,
  type ProposedRows,
} from "../judge/proposal";
import { asking, decide, type PlanBuildOptions, type PlanRead } from "./build";
import { planThemes } from "./facts";
import { ADD_SHEETS, cellText, LINE, LINE_SHEET } from "./line";
import type { PlanState } from "./read";
import { inTurn } from "./turn";

/** What is to be put in, once it is known how the plan stands. */
export type MakeProposals = (basis: PlanBasis) => readonly Proposal[];

function basisOf({ plan, profile }: PlanState, today: Day): PlanBasis {
  const years = planYears(profile, plan);
  return {
    themes: planThemes(profile, plan, today),
    firstYear: years?.first ?? null,
    lastYear: years?.last ?? null,
    thisYear: yearOf(today),
  };
}

/** The budget lines of new activities as rows of the finance plan; a social theme says what kind of money it is. */
const linesOf = ({ activities }: ProposedRows): readonly Row[] =>
  activities.map(({ budget, theme }) => ({
    activity: budget,
    theme,
    kind: cellText(theme) === "" ? null : "Boligsocial",
  }));

/** The step that puts lines into the finance plan; none where all stand there already. */
function lineSteps(there: TableState, lines: readonly Row[]): readonly Step[] {
  const body = { headers: there.headers, rows: there.body.formulas, at: there.at };
  const write = tableWrite(LINE, there, match(LINE, body, lines));
  return write ? [tableStep(write)] : [];
}

const idsOf = (rows: readonly Row[]): readonly string[] => rows.map(({ id }) => cellText(id));

function writtenRows(rows: ProposedRows, lines: readonly Row[], inFinance: boolean): WrittenRow[] {
  const own = ADD_SHEETS.flatMap((sheet) =>
    rows[sheet].map((cells) => ({ sheet, id: cellText(cells["id"]), cells })),
  );
  const budget = inFinance
    ? lines.map((cells) => ({ sheet: "finance" as const, id: cellText(cells["activity"]), cells }))
    : [];
  return [...own, ...budget];
}

interface AddRead {
  readonly plan: PlanRead;
  readonly finance: SheetState;
}

function decideAdd(
  { plan: read, finance }: AddRead,
  make: MakeProposals,
  options: PlanBuildOptions,
): Decision<Added, AlreadyThere> {
  const { state } = read;
  const rows = proposedAll(make(basisOf(state, options.today)), state.plan, state.counters);
  if (rows.kind === "already") return refused(rows);
  const { goals, indicators, activities, counters } = rows;
  const build = decide(
    { ...read, state: { ...state, counters } },
    { ...options, added: { goals, indicators, activities } },
    ADD_SHEETS,
  );
  if (!build.ok) return build;
  const lines = linesOf(rows);
  const there = finance.tables[FINANCE_TABLE];
  const taken = new Set(there?.body.values.map((row) => cellText(row[there.at[0] ?? -1])) ?? []);
  const fresh = lines.filter(({ activity }) => !taken.has(cellText(activity)));
  const [line] = lines;
  return done({
    steps: [...build.value.steps, ...(there && fresh.length > 0 ? lineSteps(there, fresh) : [])],
    value: {
      goals: idsOf(goals),
      indicators: idsOf(indicators),
      activities: idsOf(activities),
      budget: line ? { line: cellText(line["activity"]), written: there !== undefined } : null,
      lacking: lackingIn(rows),
      created: build.value.value.created,
      rows: writtenRows(rows, fresh, there !== undefined),
    },
  });
}

/**
 * Puts proposals into the plan's sheets, linked by their ids, with a line without an amount in the finance plan where there
 * is one. One request to read and one to write; a plan that has no sheets yet gets them.
 */
export function addToPlan(
  make: MakeProposals,
  options: PlanBuildOptions,
): Promise<Outcome<Added, WorkbookRefusal | AlreadyThere>> {
  const plan = asking(options);
  return inTurn(() =>
    transact<AddRead, Added, AlreadyThere>({
      ...plan,
      ask(context) {
        const asked = plan.ask(context);
        const finance = askSheet(context, LINE_SHEET, "both");
        return () => ({ plan: asked(), finance: finance() });
      },
      decide: (read) => decideAdd(read, make, options),
    }),
  );
}
