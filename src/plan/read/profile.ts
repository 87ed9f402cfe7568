import type { Cell } from "../../core/cell";
import { isYear } from "../../core/day";
import { fold } from "../../core/text";
import { regulationName, regulationNamed, THEME_LISTS, type ThemeList } from "../../finance";
import { plain } from "./read";

/** What a plan says of itself, in the order in which it is asked. */
export const PROFILE_FIELDS = [
  "name",
  "areas",
  "municipality",
  "organisation",
  "firstYear",
  "lastYear",
  "regulation",
  "version",
  "owner",
] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

export type RegulationId = ThemeList["id"];

/** The plan's own particulars; a text is empty and a year is null where nothing is written. */
export interface Profile {
  readonly name: string;
  readonly areas: readonly string[];
  readonly municipality: string;
  readonly organisation: string;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** The regulation that the grant was given under. */
  readonly regulation: RegulationId | null;
  readonly version: string;
  readonly owner: string;
}

/** Something written for a field that cannot be read, or that contradicts another field; it counts as not written. */
export interface ProfileFault {
  readonly field: ProfileField;
  readonly kind: "noYear" | "noRegulation" | "endBeforeStart";
  readonly text: string;
}

export const EMPTY_PROFILE: Profile = {
  name: "",
  areas: [],
  municipality: "",
  organisation: "",
  firstYear: null,
  lastYear: null,
  regulation: null,
  version: "",
  owner: "",
};

/** The areas of a cell, divided by semicolons or line breaks; the same area twice counts once. */
function areasOf(cell: Cell): readonly string[] {
  const seen = new Set<string>();
  return String(cell ?? "")
    .split(/[;\n\r]/)
    .map(plain)
    .filter((area) => {
      const key = fold(area);
      if (key === "" || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** Reads the plan's particulars as they stand; what cannot be read is named and counts as not written. */
export function readProfile(cells: Readonly<Partial<Record<ProfileField, Cell>>>): {
  readonly profile: Profile;
  readonly faults: readonly ProfileFault[];
} {
  const faults: ProfileFault[] = [];
  const year = (field: "firstYear" | "lastYear"): number | null => {
    const text = plain(cells[field]);
    if (text === "") return null;
    if (isYear(Number(text))) return Number(text);
    faults.push({ field, kind: "noYear", text });
    return null;
  };
  const regulation = (): RegulationId | null => {
    const text = plain(cells.regulation);
    if (text === "") return null;
    const found = regulationNamed(text);
    if (!found) faults.push({ field: "regulation", kind: "noRegulation", text });
    return found?.id ?? null;
  };
  const [firstYear, lastYear] = [year("firstYear"), year("lastYear")];
  const reversed = firstYear !== null && lastYear !== null && lastYear < firstYear;
  if (reversed) faults.push({ field: "lastYear", kind: "endBeforeStart", text: String(lastYear) });
  return {
    profile: {
      name: plain(cells.name),
      areas: areasOf(cells.areas),
      municipality: plain(cells.municipality),
      organisation: plain(cells.organisation),
      firstYear,
      lastYear: reversed ? null : lastYear,
      regulation: regulation(),
      version: plain(cells.version),
      owner: plain(cells.owner),
    },
    faults,
  };
}

/** The cells that hold a profile, as a person would write them. */
export function profileCells(profile: Profile): Readonly<Record<ProfileField, string | number>> {
  const list = THEME_LISTS.find(({ id }) => id === profile.regulation);
  return {
    name: profile.name,
    areas: profile.areas.join("; "),
    municipality: profile.municipality,
    organisation: profile.organisation,
    firstYear: profile.firstYear ?? "",
    lastYear: profile.lastYear ?? "",
    regulation: list ? regulationName(list) : "",
    version: profile.version,
    owner: profile.owner,
  };
}
