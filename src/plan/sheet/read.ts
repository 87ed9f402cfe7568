import { askNamedCells } from "../../excel/namedcells";
import type { Cell } from "../../core/cell";
import { PLAN_SHEETS, type Plan, type PlanSheet } from "../read/plan";
import type { PlanColumn } from "../read/columns";
import type { PlanFinding } from "../read/finding";
import type { Counters } from "../read/identity";
import { linkFindings } from "../read/links";
import type { RawRow } from "../read/read";
import { type RawPlan, readPlan } from "../read/rows";
import { misfits } from "../judge/profile";
import { type Profile, type ProfileFault, type ProfileField, readProfile } from "../read/profile";
import { OVERVIEW, PROFILE_NAMES } from "./layout/overview";
import { activities } from "./layout/activities";
import { CHECKLIST } from "./layout/checklist";
import { DEADLINES } from "./layout/deadlines";
import { GOALS } from "./layout/goals";
import { indicators, yearsIn } from "./layout/indicators";
import { MEASUREMENTS } from "./layout/measurements";
import { MILESTONES } from "./layout/milestones";
import {
  askSheet,
  rowsOf,
  type SingleTable,
  tableOf,
  type SheetState,
  type TableState,
} from "../../excel/sheet";

/** The layouts of the plan's sheets as they are read; themes and year columns do not matter for that. */
export const READ_LAYOUTS: { readonly [Sheet in PlanSheet]: SingleTable<PlanColumn<Sheet>> } = {
  goals: GOALS,
  activities: activities([]),
  indicators: indicators([]),
  measurements: MEASUREMENTS,
  milestones: MILESTONES,
  checklist: CHECKLIST,
  deadlines: DEADLINES,
};

/** The plan as it stands in the workbook, and what is needed to write it. */
export interface PlanState {
  /** The sheets that were asked for. */
  readonly sheets: Readonly<Partial<Record<PlanSheet, SheetState>>>;
  readonly plan: Plan;
  /** The rows as they were read, by sheet. */
  readonly raw: RawPlan;
  /** What cannot be read and what does not hold together. */
  readonly findings: readonly PlanFinding[];
  readonly counters: Counters;
  /** What the plan says of itself, and what of that cannot be read. */
  readonly profile: Profile;
  readonly faults: readonly ProfileFault[];
  /** The particulars' cells letter by letter, so that they can be put back. */
  readonly written: Readonly<Partial<Record<ProfileField, Cell>>>;
  /** The sheet "Overblik" as it stands. */
  readonly overview: SheetState;
  /** The counters letter by letter, so that they can be put back. */
  readonly counterText: string | null;
}

export const COUNTER_SETTING = "udsat.plan.ids";

function countersOf(value: unknown): Counters {
  try {
    return typeof value === "string" ? (JSON.parse(value) as Counters) : {};
  } catch {
    // Without the counters, ids go on from the highest that stands in the sheet.
    return {};
  }
}

/** The table of a plan sheet as it was read, or undefined where it is not there. */
export function tableState(state: PlanState, sheet: PlanSheet): TableState | undefined {
  return state.sheets[sheet]?.tables[tableOf(READ_LAYOUTS[sheet]).name];
}

function rawRows(sheet: PlanSheet, state: SheetState | undefined): readonly RawRow[] {
  const base = READ_LAYOUTS[sheet];
  const there = state?.tables[tableOf(base).name];
  const layout = sheet === "indicators" && there ? indicators(yearsIn(there)) : base;
  return rowsOf(tableOf(layout), there).map(({ sheetRow, cells }) => ({ row: sheetRow, cells }));
}

/** Asks for what the plan says of itself: one cell a field, found by its workbook name wherever it was moved. */
function askProfile(
  context: Excel.RequestContext,
): () => ReturnType<typeof readProfile> & Pick<PlanState, "written"> {
  const cells = askNamedCells(context, PROFILE_NAMES);
  return () => {
    const { values, formulas } = cells();
    return { ...readProfile(values), written: formulas };
  };
}

/** Asks for the plan's sheets, all or some; the answer may be taken after the next `sync`. A sheet not asked for has no rows. */
export function askPlan(
  context: Excel.RequestContext,
  wanted: readonly PlanSheet[] = PLAN_SHEETS,
  nameFor: (usual: string) => string = (usual) => usual,
): () => PlanState {
  const asked = wanted.map(
    (sheet) =>
      [
        sheet,
        askSheet(context, READ_LAYOUTS[sheet], "both", nameFor(READ_LAYOUTS[sheet].name)),
      ] as const,
  );
  const setting = context.workbook.settings.getItemOrNullObject(COUNTER_SETTING).load("value");
  const overview = askSheet(context, OVERVIEW, "both", nameFor(OVERVIEW.name));
  const profile = askProfile(context);
  return () => {
    const sheets: Partial<Record<PlanSheet, SheetState>> = Object.fromEntries(
      asked.map(([sheet, answer]) => [sheet, answer()]),
    );
    const raw = Object.fromEntries(wanted.map((sheet) => [sheet, rawRows(sheet, sheets[sheet])]));
    const { plan, findings } = readPlan(raw);
    const own = profile();
    return {
      sheets,
      raw,
      plan,
      findings: [...findings, ...linkFindings(plan), ...misfits(own.profile, plan)],
      ...own,
      overview: overview(),
      counters: setting.isNullObject ? {} : countersOf(setting.value),
      counterText: setting.isNullObject ? null : String(setting.value),
    };
  };
}
