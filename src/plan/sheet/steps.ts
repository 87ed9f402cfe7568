import { yearOf } from "../../core/day";
import type { FinanceFacts } from "../read/facts";
import { checklistItems } from "./checklistitems";
import { planYears } from "../judge/profile";
import { indicatorSeries } from "../judge/series";
import type { Profile } from "../read/profile";
import { SIGNED_STATES } from "../words/signs";
import { OVERVIEW, OVERVIEW_ALONE, OVERVIEW_BLOCKS } from "./layout/overview";
import { overviewData } from "./overview";
import { severalCells } from "./several";
import type { PlanColumn, PlanRow } from "../read/columns";
import { PLAN_SHEETS, type PlanSheet } from "../read/plan";
import { SHEET_NOTES } from "../words/note";
import type { Day } from "../../core/provision";
import { activities } from "./layout/activities";
import { indicators, yearsIn } from "./layout/indicators";
import {
  type Row,
  type SheetData,
  type SheetWrite,
  type SingleTable,
  tableOf,
} from "../../excel/sheet";
import { factsOf, planThemes } from "./facts";
import type { Named } from "./ids";
import { idNames } from "./links";
import { readPlan } from "../read/rows";
import type { PlanRequest } from "./request";
import { type PlanState, READ_LAYOUTS, tableState } from "./read";
import { checklistRows, deadlineRows } from "./rows";

/** One sheet of the plan and how it is written. */
export interface PlanWrite extends SheetWrite {
  readonly sheet: PlanSheet | "overview";
}

/** A plan's target columns are counted in years, not in decades. */
const MOST_YEARS = 12;

/** The years strictly between a baseline before the plan and a target at its end, as far as the plan states its years. */
function profileYears({ firstYear, lastYear }: Profile): number[] {
  if (firstYear === null || lastYear === null) return [];
  const count = Math.min(MOST_YEARS, Math.max(0, lastYear - firstYear));
  return Array.from({ length: count }, (_, i) => firstYear + i);
}

function layoutFor(
  sheet: PlanSheet,
  state: PlanState,
  profile: Profile,
  options: PlanRequest,
): SingleTable<PlanColumn> {
  if (sheet === "activities") return activities(planThemes(profile, state.plan, options.today));
  if (sheet !== "indicators") return READ_LAYOUTS[sheet];
  const there = yearsIn(tableState(state, "indicators"));
  const stated = profileYears(profile);
  const asked = stated.length > 0 ? stated : (options.years ?? []);
  return indicators([...new Set([...there, ...asked])].sort((a, b) => a - b));
}

function reportYears(
  state: PlanState,
  profile: Profile,
  { reportYear, today }: PlanRequest,
): number[] {
  const start = planYears(profile, state.plan)?.first ?? reportYear;
  const first = Math.max(2011, Math.min(start, reportYear));
  const last = Math.max(yearOf(today), reportYear);
  return Array.from({ length: Math.min(30, last - first + 1) }, (_, i) => last - i).reverse();
}

/** How each indicator stands against its path, by its id: what Udsat writes in its own column. */
function standingRows(state: PlanState, today: Day): readonly PlanRow<"indicators">[] {
  return indicatorSeries(state.plan, today).map(({ indicator: { id }, state: standing }) => ({
    id,
    standing: SIGNED_STATES[standing],
  }));
}

function rowsFor(
  sheet: PlanSheet,
  state: PlanState,
  profile: Profile,
  finance: FinanceFacts | null,
  options: PlanRequest,
): readonly Row[] {
  const { reportYear, today } = options;
  if (sheet === "checklist")
    return checklistRows(
      checklistItems(state, factsOf(profile, state.plan, finance, today), reportYear, today),
    );
  if (sheet === "deadlines") return deadlineRows(reportYears(state, profile, options));
  const isThere = tableState(state, sheet) !== undefined;
  const given = [
    ...(isThere ? [] : (options.rows?.[sheet] ?? [])),
    ...(options.added?.[sheet] ?? []),
  ];
  return sheet === "indicators" ? standing(state, today, given, isThere) : given;
}

/** The indicators with how each stands: those that are there, and the new ones with what they are given. */
function standing(
  state: PlanState,
  today: Day,
  given: readonly PlanRow<"indicators">[],
  isThere: boolean,
): readonly PlanRow<"indicators">[] {
  const all = new Map(standingRows(state, today).map((row) => [row.id, row]));
  const news = given.map((row) => ({ ...row, ...all.get(row.id) }));
  const ids = new Set(given.map((row) => row.id));
  const old = isThere ? [...all.values()].filter((row) => !ids.has(row.id)) : [];
  return [...old, ...news];
}

/** The name a new sheet gets; Excel does not tell names apart by their capitals. */
export function nameFor(usual: string, names: PlanRequest["names"]): string {
  const chosen = Object.entries(names ?? {}).find(
    ([taken]) => taken.toLowerCase() === usual.toLowerCase(),
  );
  return chosen?.[1] ?? usual;
}

/** The plan as it stands when the sheets that are missing have been made with their rows, and new rows have come. */
function withGiven(state: PlanState, { rows, added }: PlanRequest): PlanState {
  const given = PLAN_SHEETS.flatMap((sheet) => {
    const there = state.raw[sheet] ?? [];
    const made = tableState(state, sheet) ? [] : (rows?.[sheet] ?? []);
    const more = [...made, ...(added?.[sheet] ?? [])].map((cells, i) => ({ row: i, cells }));
    return more.length > 0 ? [[sheet, [...there, ...more]] as const] : [];
  });
  if (given.length === 0) return state;
  const raw = { ...state.raw, ...Object.fromEntries(given) };
  return { ...state, raw, plan: readPlan(raw).plan };
}

/** What a build writes on each of the plan's sheets, in the order of their tabs. */
export function writesOf(
  { state: read, ids }: Named,
  finance: FinanceFacts | null,
  options: PlanRequest,
): PlanWrite[] {
  const state = withGiven(read, options);
  const profile = options.profile ?? state.profile;
  const title = options.profile?.name ?? state.overview.title;
  const sheets = PLAN_SHEETS.flatMap((sheet): PlanWrite[] => {
    const there = state.sheets[sheet];
    if (!there) return [];
    const layout = layoutFor(sheet, state, profile, options);
    const block = layout.blocks[0]?.name ?? "";
    const table = tableOf(layout);
    const data: SheetData = {
      tables: { [table.name]: rowsFor(sheet, state, profile, finance, options) },
      blocks: { [block]: SHEET_NOTES[sheet].map((line) => [line]) },
    };
    return [
      {
        sheet,
        layout,
        state: { ...there, title },
        data,
        name: nameFor(layout.name, options.names),
        names: idNames(table.name),
        rows: { [table.name]: { ids: ids[sheet] } },
        // The latest measurement of an indicator is looked up on the sheet after it.
        late: sheet === "indicators",
      },
    ];
  });
  const stated = state.overview.sheet === null ? profile : state.profile;
  const data = overviewData(stated, state, finance, options);
  const several = options.several ? severalCells(stated, options.several) : null;
  const told = several && (several.length > 0 || state.overview.blocks[OVERVIEW_BLOCKS.several]);
  const overview: PlanWrite = {
    sheet: "overview",
    layout: told ? OVERVIEW : OVERVIEW_ALONE,
    state: { ...state.overview, title },
    data: told ? { ...data, blocks: { ...data.blocks, [OVERVIEW_BLOCKS.several]: several } } : data,
    name: nameFor(OVERVIEW.name, options.names),
    late: true,
    front: true,
  };
  return [overview, ...sheets];
}
