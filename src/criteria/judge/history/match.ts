import type { NamedArea } from "../../read/named";
import { type NameKey, nameKey, sameness, townKey } from "./names";

/** One area through the lists, under the names it has had. */
export interface Followed {
  /** The newest name. */
  readonly name: string;
  readonly municipality: string | null;
  /** Every spelling, newest first. */
  readonly names: readonly string[];
  readonly rows: readonly NamedArea[];
}

/** Two names that may be of one area, which only a person can tell. */
export interface Doubt {
  readonly one: string;
  readonly other: string;
  readonly municipality: string | null;
}

export interface Matched {
  readonly areas: readonly Followed[];
  readonly doubts: readonly Doubt[];
}

interface Group {
  key: NameKey;
  town: string | null;
  rows: NamedArea[];
  days: Set<string>;
}

/** What a person has answered: names that are the same area, or are not. */
export type Answers = ReadonlyMap<string, boolean>;

export const answerKey = (one: string, other: string): string =>
  [one, other]
    .map((name) => nameKey(name, null).text)
    .sort()
    .join("\n");

/** Names that the lists themselves changed for another. */
const RENAMED: readonly (readonly [string, string])[] = [["agervang", "grønneparken"]];

const isRenamed = (one: NameKey, other: NameKey): boolean =>
  RENAMED.some(
    ([old, now]) =>
      (one.text === old && other.text === now) || (one.text === now && other.text === old),
  );

const slot = ({ day, list }: NamedArea): string => `${day ?? ""} ${list ?? ""}`;
const overlaps = (one: Group, other: Group): boolean =>
  [...one.days].some((day) => other.days.has(day));

function joined(one: Group, other: Group): void {
  one.rows.push(...other.rows);
  one.town ??= other.town;
  if (other.key.parts.length > one.key.parts.length) one.key = other.key;
  for (const day of other.days) one.days.add(day);
}

/** The rows under one spelling of name and municipality. A name without a municipality is of the only one that has it. */
function grouped(rows: readonly NamedArea[]): Group[] {
  const groups = new Map<string, Group>();
  const towns = new Map<string, Set<string>>();
  const keys = rows.map((row) => nameKey(row.name, row.municipality));
  rows.forEach((row, index) => {
    const text = keys[index]?.text ?? "";
    if (row.municipality === null) return;
    towns.set(text, (towns.get(text) ?? new Set()).add(townKey(row.municipality)));
  });
  rows.forEach((row, index) => {
    const key = keys[index];
    if (!key) return;
    const known = [...(towns.get(key.text) ?? [])];
    const town =
      row.municipality === null
        ? known.length === 1
          ? (known[0] ?? null)
          : null
        : townKey(row.municipality);
    const at = `${town ?? ""}\n${key.text}`;
    const group = groups.get(at) ?? { key, town, rows: [], days: new Set<string>() };
    group.rows.push(row);
    group.days.add(slot(row));
    groups.set(at, group);
  });
  return [...groups.values()];
}

/** The groups that may be one area with a group as far as the municipality goes, in their order. */
function neighbours(groups: readonly Group[]): (group: Group) => readonly Group[] {
  const towns = new Map<string, Group[]>();
  const nowhere = groups.filter(({ town }) => town === null);
  for (const group of groups)
    if (group.town !== null) {
      const there = towns.get(group.town);
      if (there) there.push(group);
      else towns.set(group.town, [group]);
    }
  return ({ town }) => (town === null ? groups : [...(towns.get(town) ?? []), ...nowhere]);
}

/**
 * Follows the areas from list to list. One spelling in one municipality is one area. Another spelling is the same area where
 * the municipality is the same, the parts of the name agree, no list has both, and no third name could be meant; where the
 * municipality is not known it is a question.
 */
export function matched(rows: readonly NamedArea[], answers: Answers = new Map()): Matched {
  const groups = grouped(rows);
  const doubts: Doubt[] = [];
  const gone = new Set<Group>();
  const place = new Map(groups.map((group, index) => [group, index] as const));
  const nearby = neighbours(groups);
  /** What was answered of two groups: of their names as they were asked about, or without their municipality. */
  const answered = (one: Group, other: Group): boolean | undefined =>
    answers.size === 0
      ? undefined
      : (answers.get(answerKey(newest(one).name, newest(other).name)) ??
        answers.get(answerKey(one.key.text, other.key.text)));
  /** The groups that may be the same area as this one. */
  const rivalsOf = (one: Group): readonly Group[] =>
    nearby(one).filter(
      (other) =>
        other !== one &&
        !gone.has(other) &&
        (one.town === null || other.town === null || one.town === other.town) &&
        (sameness(one.key, other.key) !== null ||
          isRenamed(one.key, other.key) ||
          answered(one, other) === true),
    );
  /** Whether no third name could be meant by this one. */
  const isAlone = (one: Group): boolean =>
    rivalsOf(one).filter((rival) => !overlaps(one, rival) && answered(one, rival) !== false)
      .length === 1;
  for (const one of groups) {
    if (gone.has(one)) continue;
    const rivals = rivalsOf(one);
    for (const other of rivals) {
      const said = answered(one, other);
      if (said === false || overlaps(one, other)) continue;
      const isClear =
        one.town !== null && one.town === other.town && sameness(one.key, other.key) === "same";
      if (
        said === true ||
        isRenamed(one.key, other.key) ||
        (isClear && isAlone(one) && isAlone(other))
      ) {
        joined(one, other);
        gone.add(other);
      } else if ((place.get(one) ?? 0) < (place.get(other) ?? 0))
        doubts.push({
          one: newest(one).name,
          other: newest(other).name,
          municipality: newest(one).municipality,
        });
    }
  }
  const areas = groups
    .filter((group) => !gone.has(group))
    .map((group): Followed => {
      const sorted = [...group.rows].sort((a, b) => (b.day ?? "").localeCompare(a.day ?? ""));
      const names = [...new Set(sorted.map(({ name }) => name))];
      const town = sorted.find(({ municipality }) => municipality !== null)?.municipality ?? null;
      return { name: names[0] ?? "", municipality: town, names, rows: sorted };
    });
  return { areas, doubts };
}

const newest = ({ rows }: Group): NamedArea =>
  rows.reduce((best, row) => ((row.day ?? "") > (best.day ?? "") ? row : best));
