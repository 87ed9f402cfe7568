import { serialOf } from "../../core/day";
import {
  type MilestoneLine,
  type ReportRefusal,
  type YearReport,
  yearReport,
} from "../judge/report";
import type { IndicatorLine } from "../judge/lines";
import type { Deadline } from "../judge/deadline";
import type { Plan } from "../read/plan";
import type { Profile } from "../read/profile";
import { SHEET_NOTES } from "../words/note";
import type { WorkbookRefusal } from "../../excel/words";
import { TARGET_STATES, type TargetState } from "../../targets";
import type { Day } from "../../core/provision";
import { done, type Outcome, refused } from "../../excel/run";
import { askSheet, type Row, type SheetData, sheetsPlan, type SheetState } from "../../excel/sheet";
import { type Decision, transact } from "../../excel/transaction";
import { reportLayout, reportMilestonesTable, reportNotes, reportTable } from "./layout/report";
import { askPlan, type PlanState } from "./read";
import { namesWords } from "../words/names";
import { reportWords } from "../words/report";

/** The report as it was written. */
export interface Reported {
  readonly sheet: string;
  readonly report: YearReport;
}

function indicatorRow(
  year: number,
  goal: string,
  { indicator, yearTarget, measured, share, state }: IndicatorLine,
): Row {
  const { id, name, unit, baseline, target } = indicator;
  return {
    key: id,
    year,
    goal,
    indicator: name,
    unit,
    baseline,
    yearTarget,
    measured: measured?.value ?? null,
    day: measured ? serialOf(measured.day) : null,
    target,
    share,
    state: TARGET_STATES[state],
  };
}

/** A goal's own line, then one line an indicator. Everything is a plain value, so that it copies cleanly. */
function attainmentRows({ year, goals, loose }: YearReport): Row[] {
  const none = {
    unit: null,
    baseline: null,
    yearTarget: null,
    measured: null,
    day: null,
    target: null,
    share: null,
  };
  const ofGoals = goals.flatMap(({ goal, state, indicators }): Row[] => [
    { key: goal.id, year, goal: goal.name, indicator: null, ...none, state: TARGET_STATES[state] },
    ...indicators.map((line) => indicatorRow(year, goal.name, line)),
  ]);
  return [...ofGoals, ...loose.map((line) => indicatorRow(year, "", line))];
}

function milestoneRow(
  plan: Plan,
  year: number,
  belongs: string,
  { milestone, timing }: MilestoneLine,
): Row {
  const { id, name, activity, owner, planned, actual } = milestone;
  return {
    key: `${year} ${id}`,
    year: belongs,
    name,
    activity: plan.activities.find((one) => one.id === activity)?.name ?? activity,
    owner,
    planned: planned ? serialOf(planned) : null,
    actual: actual ? serialOf(actual) : null,
    timing: namesWords("da").timings[timing],
  };
}

/** A deadline with the days left counted by the sheet itself, so that a report that is opened later still says right. */
function deadlineCell(deadline: Deadline): string {
  const said = reportWords("da").due(deadline);
  if (deadline.sent || !deadline.due) return said;
  const day = serialOf(deadline.due);
  const head = said.slice(0, said.lastIndexOf(", ")).replace(/"/g, '""');
  return `="${head}, "&IF(${day}<TODAY(),"passeret for "&(TODAY()-${day})&" dage siden",IF(${day}=TODAY(),"i dag","om "&(${day}-TODAY())&" dage"))&"."`;
}

/** How the indicators stand, in one sentence. */
function summary({ goals, loose }: YearReport): string {
  const states = [...goals.flatMap(({ indicators }) => indicators), ...loose].map(
    ({ state }) => state,
  );
  const count = (...wanted: readonly TargetState[]): number =>
    states.filter((state) => wanted.includes(state)).length;
  return `Af ${states.length} indikatorer er ${count("reached", "onTrack")} nået eller på sporet, ${count("behind", "missed")} bagud eller ikke nået, og ${count("undecided", "notBegun")} kan ikke afgøres endnu.`;
}

/** Which plan the report is of, as far as the plan says so itself. */
function planLine({ name, areas, municipality, firstYear, lastYear }: Profile): string {
  const years = firstYear !== null && lastYear !== null ? `${firstYear}-${lastYear}` : "";
  return [name, areas.join(", "), municipality, years].filter((text) => text).join(" · ");
}

function dataOf(plan: Plan, profile: Profile, report: YearReport): SheetData {
  const { year, missing } = report;
  const [title, words] = SHEET_NOTES.report;
  const due = report.deadlines.map(deadlineCell);
  const of = planLine(profile);
  const lines = [
    `${title.replace("{year}", String(year))}${of && ` · ${of}`}`,
    `${summary(report)} ${reportWords("da").lacking(missing, year)}`,
    ...due,
    reportWords("da").paymentsStop(),
    words,
  ];
  const coming = report.coming.map((line) =>
    milestoneRow(plan, year + 1, line.carried ? `${year + 1} (overført)` : String(year + 1), line),
  );
  return {
    tables: {
      [reportTable(year)]: attainmentRows(report),
      [reportMilestonesTable(year)]: [
        ...report.milestones.map((line) => milestoneRow(plan, year, String(year), line)),
        ...coming,
      ],
    },
    blocks: { [reportNotes(year)]: lines.map((line) => [line]) },
  };
}

interface Read {
  readonly plan: PlanState;
  readonly sheet: SheetState;
}

function decide(
  { plan: { plan, profile }, sheet }: Read,
  year: number,
  today: Day,
): Decision<Reported, ReportRefusal> {
  const report = yearReport(plan, year, today);
  if ("kind" in report) return refused(report);
  const layout = reportLayout(year);
  const written = sheetsPlan([
    {
      layout,
      state: sheet,
      data: dataOf(plan, profile, report),
    },
  ]);
  if (!written.ok) return written;
  const { steps, built } = written.value;
  return done({ steps, value: { sheet: built[0]?.sheet ?? layout.name, report } });
}

/**
 * Writes the year's report to a sheet of its own, or refreshes it in place; remarks stay, and so do the reports of other
 * years. One request to read and one to write.
 */
export function buildReport(
  year: number,
  today: Day,
): Promise<Outcome<Reported, ReportRefusal | WorkbookRefusal>> {
  return transact<Read, Reported, ReportRefusal>({
    ask(context) {
      const plan = askPlan(context);
      const sheet = askSheet(context, reportLayout(year));
      return () => ({ plan: plan(), sheet: sheet() });
    },
    decide: (read) => decide(read, year, today),
  });
}
