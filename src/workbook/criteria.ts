import { assess, type Assessment, type CriteriaRefusal, MISSING, scoreAreas, YES } from "../domain/criteria";
import { sheetNotes, sheetRules } from "../language/criteriasheet";
import type { WorkbookRefusal } from "../language/workbook";
import { TOOLBOX_VERSION, CRITERIA_VERSIONS, type CriteriaVersion, type VersionId } from "../rules/criteria";
import { type Area, address, areaOf } from "./address";
import { CRITERIA_NOTES, CRITERIA_RULES, CRITERIA_SOURCE, CRITERIA_TABLE, criteriaLayout } from "./criterialayout";
import { rowsFor } from "./criteriarows";
import type { Row, SheetData } from "./layout";
import { done, type Outcome, refused, run } from "./session";
import { writeSheet } from "./sheet";
import { askSource, type Choice, type Source } from "./source";
import { askSheet, memoryOf, settingKey, type SheetState } from "./state";

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

/** What there is in the workbook for the page "Kriterier" to work on. */
export interface CriteriaSurroundings {
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly sheet: string | null;
  readonly remembered: { readonly version: VersionId; readonly national: number | null; readonly yearsBefore: number | null } | null;
}

type Refusal = WorkbookRefusal | CriteriaRefusal;

const versionOf = (id: unknown): CriteriaVersion => CRITERIA_VERSIONS.find((version) => version.id === id) ?? TOOLBOX_VERSION;

const numberOf = (value: unknown): number | null => (typeof value === "number" ? value : null);

const LAYOUT = criteriaLayout(TOOLBOX_VERSION);

function overlaps(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** A list may not be the table that is made from it. */
function checked(source: Outcome<Source>, own: { readonly sheet: string; readonly body: Area } | undefined): Outcome<Source> {
  if (!source.ok || !own || source.value.sheet !== own.sheet || !overlaps(source.value.area, own.body)) return source;
  return refused({ kind: "ownSheet", sheet: own.sheet });
}

function dataOf(source: Source, assessment: Assessment, rows: readonly Row[], yearsBefore: number | null): SheetData {
  const { version, national, areas } = assessment;
  const { decisions } = scoreAreas(assessment);
  const tally = (code: number): number => decisions.reduce((sum, one) => (one === code ? sum + 1 : sum), 0);
  const place = source.table === null ? `${source.sheet}!${address(source.area)}` : `tabellen ${source.table} på arket ${source.sheet}`;
  const years = yearsBefore === null ? (areas.years ?? null) : yearsBefore;
  const notes = sheetNotes({ version, national, years, source: place, met: tally(YES), undecided: tally(MISSING), count: areas.count });
  return {
    tables: { [CRITERIA_TABLE]: rows },
    blocks: { [CRITERIA_NOTES]: notes.map((note) => [note]), [CRITERIA_RULES]: sheetRules(version) },
    source: source.formula,
    choices: { version: version.id, national, yearsBefore },
  };
}

async function write(
  context: Excel.RequestContext,
  state: SheetState,
  source: Source,
  request: CriteriaRequest,
  signal: AbortSignal | undefined,
): Promise<Outcome<CriteriaReport, Refusal>> {
  const version = versionOf(request.version ?? state.choices.version);
  const national = request.national === undefined ? numberOf(state.choices.national) : request.national;
  const yearsBefore = request.yearsBefore === undefined ? numberOf(state.choices.yearsBefore) : request.yearsBefore;
  // The average is in per cent here, as it was judged; a number alone could be taken for a fraction.
  const assessed = assess(source.cells, { rules: Number(version.id), national: national === null ? null : `${national} %`, yearsBefore });
  if (!assessed.ok) return refused(assessed.refusal);
  const rows = await rowsFor(assessed.value, signal);
  if (rows === null) return refused({ kind: "cancelled" });
  const options = { ...(request.name === undefined ? {} : { name: request.name }), ...(signal ? { signal } : {}) };
  const built = await writeSheet(context, criteriaLayout(version), state, dataOf(source, assessed.value, rows, yearsBefore), options);
  if (!built.ok) return built;
  const { sheet, created, tables } = built.value;
  return done({ sheet, created, rows: rows.length, removed: tables[CRITERIA_TABLE]?.removed ?? 0 });
}

/** Inserts the sheet "Kriterier", or refreshes it in place where its table is: one request to read, one to write. */
export function writeCriteria(request: CriteriaRequest, signal?: AbortSignal): Promise<Outcome<CriteriaReport, Refusal>> {
  return run<CriteriaReport, Refusal>(async (context) => {
    const state = askSheet(context, LAYOUT, "formulas", request.name ?? LAYOUT.name);
    const source = askSource(context, request.choice);
    await context.sync();
    const found = state();
    const list = checked(source(), found.tables[CRITERIA_TABLE]);
    return list.ok ? write(context, found, list.value, request, signal) : list;
  });
}

/** Reads the list, in one request. */
export function readCriteria(choice: Choice): Promise<Outcome<Source>> {
  return run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(CRITERIA_TABLE);
    const own = table.getDataBodyRange().load("address");
    const sheet = table.worksheet.load("name");
    const source = askSource(context, choice);
    await context.sync();
    return checked(source(), own.isNullObject ? undefined : { sheet: sheet.name, body: areaOf(own.address) });
  });
}

/** What the page finds when it opens, in one small request. */
export function lookForCriteria(): Promise<Outcome<CriteriaSurroundings>> {
  return run(async (context) => {
    const tables = context.workbook.tables.load("items/name,items/worksheet/name");
    const setting = context.workbook.settings.getItemOrNullObject(settingKey(LAYOUT)).load("value");
    const source = context.workbook.names.getItemOrNullObject(CRITERIA_SOURCE).load("name");
    await context.sync();
    const all = tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name }));
    const sheet = all.find(({ name }) => name === CRITERIA_TABLE)?.sheet ?? null;
    const { choices } = memoryOf(setting.isNullObject ? null : setting.value);
    const made = { version: versionOf(choices.version).id, national: numberOf(choices.national), yearsBefore: numberOf(choices.yearsBefore) };
    const remembered = sheet === null || source.isNullObject ? null : made;
    return done({ tables: all.filter(({ name }) => !name.startsWith("Udsat")), sheet: remembered && sheet, remembered });
  });
}

/** Shows cells to the user: their sheet comes to the front and they are selected. */
export function goTo(sheet: string, area: Area): Promise<Outcome<null>> {
  return run(async (context) => {
    const there = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
    const range = there.getRange(address(area));
    range.select();
    await context.sync();
    return there.isNullObject ? refused({ kind: "missing", name: sheet }) : done(null);
  });
}

/** What the pane's page "Kriterier" may ask of the workbook. */
export const criteriaActions = {
  look: lookForCriteria,
  read: (choice: Choice): Promise<Outcome<Source>> => readCriteria(choice),
  write: writeCriteria,
  go: goTo,
};
