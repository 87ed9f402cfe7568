import { serialOf } from "../../core/day";
import type { MilestoneLine, YearReport } from "../judge/report";
import type { IndicatorLine } from "../judge/lines";
import type { Deadline } from "../judge/deadline";
import type { Plan } from "../read/plan";
import type { Profile } from "../read/profile";
import type { FinanceFacts } from "../read/facts";
import type { MilestoneTiming } from "../judge/milestone";
import { percent } from "../../core/words/money";
import { yearReportWords } from "../words/da/yearreport";
import { SHEET_NOTES } from "../words/note";
import { TARGET_STATES, type TargetState } from "../../targets";
import type { Row, SheetData } from "../../excel/sheet";
import type { GoalFigures } from "./goalcharts";
import {
  LINE_LENGTH,
  REPORT_LINES,
  reportFigures,
  reportMilestonesTable,
  reportNotes,
  reportTable,
} from "./layout/report";
import { namesWords } from "../words/names";
import { reportWords } from "../words/report";

const NO_FIGURES: Row = {
  baseline: null,
  yearTarget: null,
  measured: null,
  day: null,
  target: null,
  share: null,
};

function indicatorRow({ indicator, yearTarget, measured, share, state }: IndicatorLine): Row {
  const { id, name, unit, baseline, target } = indicator;
  return {
    key: id,
    name: unit ? `${name} (${unit})` : name,
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
export function attainmentRows({ goals, loose }: YearReport): Row[] {
  const ofGoals = goals.flatMap(({ goal, state, indicators }): Row[] => [
    { ...NO_FIGURES, key: goal.id, name: goal.name, state: TARGET_STATES[state] },
    ...indicators.map(indicatorRow),
  ]);
  return [...ofGoals, ...loose.map(indicatorRow)].map((row, i) => ({ ...row, order: i + 1 }));
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
  return `="${head}, "&IF(${day}<TODAY(),"overskredet med "&(TODAY()-${day})&" dage",IF(${day}=TODAY(),"i dag","om "&(${day}-TODAY())&" dage"))&"."`;
}

/** The year in sentences: how the indicators and the milestones stand. */
function summary({ year, goals, loose, milestones, coming }: YearReport): string {
  const states = [...goals.flatMap(({ indicators }) => indicators), ...loose].map(
    ({ state }) => state,
  );
  const count = (...wanted: readonly TargetState[]): number =>
    states.filter((state) => wanted.includes(state)).length;
  const timed = (...wanted: readonly MilestoneTiming[]): number =>
    milestones.filter(({ timing }) => wanted.includes(timing)).length;
  return [
    yearReportWords.indicators(
      states.length,
      count("reached", "onTrack"),
      count("behind", "missed"),
      count("undecided", "notBegun"),
    ),
    yearReportWords.milestones(
      year,
      timed("reached", "reachedLate"),
      milestones.length,
      timed("overdue"),
      coming.length,
    ),
  ].join(" ");
}

/** What the finance plan's own check says. */
function money(finance: FinanceFacts | null): string {
  if (finance === null || finance.share === null) return yearReportWords.noMoney;
  const said = percent(finance.share.local, finance.share.total, "da");
  return `${yearReportWords.money(said, finance.meetsMinimum)}${yearReportWords.moneyErrors(finance.errors)}`;
}

/** A text in lines that fit the page. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + word.length < LINE_LENGTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function linesOf(
  profile: Profile,
  finance: FinanceFacts | null,
  regulation: string,
  report: YearReport,
): string[] {
  const { year, missing } = report;
  const words = SHEET_NOTES.report[1];
  return [
    yearReportWords.title(year, profile.name),
    yearReportWords.place(profile),
    yearReportWords.plan(profile, regulation),
    ...[
      summary(report),
      money(finance),
      reportWords("da").lacking(missing, year),
      reportWords("da").paymentsStop(),
    ].flatMap(wrapped),
    ...report.deadlines.map(deadlineCell),
    ...wrapped(words),
  ].slice(0, REPORT_LINES);
}

/** Everything the year's report is filled with. */
export function dataOf(
  plan: Plan,
  profile: Profile,
  finance: FinanceFacts | null,
  regulation: string,
  report: YearReport,
  figures: GoalFigures,
): SheetData {
  const { year } = report;
  const lines = linesOf(profile, finance, regulation, report);
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
      [reportFigures(year)]: figures.rows,
    },
    blocks: { [reportNotes(year)]: lines.map((line) => [line]) },
  };
}
