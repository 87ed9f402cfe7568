import type { Day } from "../../core/provision";
import type { AreaList, Assessment } from "../judge";
import { CRITERIA_VERSIONS, TOOLBOX_VERSION, type VersionId } from "../rules";
import { type Area, areaOf } from "../../excel/address";
import { CRITERIA_SOURCE, CRITERIA_TABLE, criteriaLayout } from "./layout";
import { done, type Outcome, refused } from "../../excel/run";
import { readOnce } from "../../excel/sources";
import { askSource, type Choice, type Source } from "../../excel/place";
import { memoryOf, settingKey } from "../../excel/sheet";

/** What there is in the workbook for the page "Kriterier" to work on. */
export interface CriteriaSurroundings {
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly sheet: string | null;
  readonly remembered: {
    readonly rules: RulesChoice;
    readonly national: string | null;
    readonly nationals: Nationals;
    readonly yearsBefore: number | null;
    readonly day: Day | null;
  } | null;
}

/** The national share of convicted by the year of the list, as typed; an empty text says that none is given for that year. */
export type Nationals = readonly (readonly [year: number, text: string])[];

export const NO_NATIONALS: Nationals = [];

/** The averages of the years as `assess` takes them: where the rules were chosen, no year of the list counts. */
export const nationalsUnder = (
  rules: RulesChoice,
  nationals: Nationals,
): ReadonlyMap<number, string> | undefined => (rules === "list" ? new Map(nationals) : undefined);

/** The years with what was typed for them, from wherever it was kept; what does not read is as good as not there. */
export function nationalsOf(value: unknown): Nationals {
  if (!Array.isArray(value)) return NO_NATIONALS;
  return value.filter(
    (one): one is readonly [number, string] =>
      Array.isArray(one) && typeof one[0] === "number" && typeof one[1] === "string",
  );
}

/** The same from the text that is remembered with the sheet. */
export function nationalsIn(text: unknown): Nationals {
  try {
    return nationalsOf(JSON.parse(typeof text === "string" ? text : ""));
  } catch {
    return NO_NATIONALS;
  }
}

/** The rules a list is judged by: those of one version, or what the years in the list say (else the toolbox's own). */
export type RulesChoice = VersionId | "list";

export const rulesChoiceOf = (id: unknown): RulesChoice =>
  CRITERIA_VERSIONS.find((version) => version.id === id)?.id ?? "list";

/** The rules as `assess` takes them: the year of those that were chosen; null where the list says them. */
export const rulesOf = (choice: RulesChoice): number | null =>
  choice === "list" ? null : Number(choice);

/** The national share as it was typed. A number remembered by itself is an average in per cent. */
export const nationalOf = (value: unknown): string | null =>
  typeof value === "number"
    ? `${value} %`
    : typeof value === "string" && value.trim() !== ""
      ? value
      : null;

export const dayOf = (value: unknown): Day | null =>
  typeof value === "string" && value !== "" ? value : null;

/** What each list of a range is known by: its day, and its number where several are of one day (`2019-12-01|2`). */
export function partKeys({ parts }: AreaList): readonly string[] {
  const seen = new Map<Day | null, number>();
  return parts.map(({ day }) => {
    const count = (seen.get(day) ?? 0) + 1;
    seen.set(day, count);
    return `${day ?? ""}${count === 1 ? "" : `|${count}`}`;
  });
}

/** The list that a sheet is made of: the one asked for, else the newest. */
export function partOf(list: AreaList, key: string | null): Assessment | undefined {
  const at = partKeys(list).indexOf(key ?? "");
  return list.parts[at] ?? list.parts[list.parts.length - 1];
}

export const numberOf = (value: unknown): number | null =>
  typeof value === "number" ? value : null;

export const LAYOUT = criteriaLayout(TOOLBOX_VERSION);

function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** A list may not be the table that is made from it. */
export function checked(
  source: Outcome<Source>,
  own: { readonly sheet: string; readonly body: Area } | undefined,
): Outcome<Source> {
  if (
    !source.ok ||
    !own ||
    source.value.sheet !== own.sheet ||
    !overlaps(source.value.area, own.body)
  )
    return source;
  return refused({ kind: "ownSheet", sheet: own.sheet });
}

/** Reads the list, in one request. */
export function readCriteria(choice: Choice): Promise<Outcome<Source>> {
  return readOnce((context) => {
    const table = context.workbook.tables.getItemOrNullObject(CRITERIA_TABLE);
    const own = table.getDataBodyRange().load("address");
    const sheet = table.worksheet.load("name");
    const source = askSource(context, choice);
    return () =>
      checked(
        source(),
        own.isNullObject ? undefined : { sheet: sheet.name, body: areaOf(own.address) },
      );
  });
}

/** What the page finds when it opens, in one small request. */
export function lookForCriteria(): Promise<Outcome<CriteriaSurroundings>> {
  return readOnce((context) => {
    const tables = context.workbook.tables.load("items/name,items/worksheet/name");
    const setting = context.workbook.settings.getItemOrNullObject(settingKey(LAYOUT)).load("value");
    const source = context.workbook.names.getItemOrNullObject(CRITERIA_SOURCE).load("name");
    return () => {
      const all = tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name }));
      const sheet = all.find(({ name }) => name === CRITERIA_TABLE)?.sheet ?? null;
      const { choices } = memoryOf(setting.isNullObject ? null : setting.value);
      const made = {
        rules: rulesChoiceOf(choices.version),
        national: nationalOf(choices.national),
        nationals: nationalsIn(choices.nationals),
        yearsBefore: numberOf(choices.yearsBefore),
        day: dayOf(choices.day),
      };
      const remembered = sheet === null || source.isNullObject ? null : made;
      return done({
        tables: all.filter(({ name }) => !name.startsWith("Udsat")),
        sheet: remembered && sheet,
        remembered,
      });
    };
  });
}
