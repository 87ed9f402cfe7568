import type { Grid } from "../../core/cell";
import { NO_HEADING, type Heading } from "./heading";
import { sourceNamed, sourceOf } from "./source";
import { isTheme } from "./theme";
import { sampleOf, wordsIn } from "./sample";
import { sideOf, type Role } from "./words";

/** The columns that say what the money is for; -1 for none. `others` are texts nobody reads, kept to tell lines apart. */
export interface Fields {
  readonly activity: number;
  readonly theme: number;
  readonly kind: number;
  readonly year: number;
  readonly source: number;
  readonly side: number;
  /** A unit for each row, `kr.` or `t.kr.`. */
  readonly unit: number;
  readonly others: readonly number[];
}

/** Every column that is a field. */
export function fieldColumns({ others, ...fields }: Fields): readonly number[] {
  return [...Object.values<number>(fields), ...others];
}

/** The fields by their headings, and where a heading leaves it open (`Kategori`, `Finansiering`) by what most of its cells hold. */
export function resolveFields(grid: Grid, body: number, headings: readonly Heading[]): Fields {
  const at: Record<Exclude<keyof Fields, "others">, number> = {
    activity: -1,
    theme: -1,
    kind: -1,
    year: -1,
    source: -1,
    side: -1,
    unit: -1,
  };
  const taken = new Set<number>();
  const rows = sampleOf(grid, body);
  const take = (field: keyof typeof at, column: number): void => {
    if (at[field] >= 0) return;
    at[field] = column;
    taken.add(column);
  };
  const roles = headings.map(({ role }, column) =>
    isMoney(headings[column] ?? NO_HEADING, undefined)
      ? role
      : settled(role, wordsIn(rows, column).words, headings),
  );
  for (const [column, role] of roles.entries())
    if (
      role === "activity" ||
      role === "theme" ||
      role === "kind" ||
      role === "year" ||
      role === "source" ||
      role === "side" ||
      role === "unit"
    )
      take(role, column);
  const texty = headings.flatMap((heading, column) =>
    !taken.has(column) && !isMoney(heading, roles[column]) && wordsIn(rows, column).words.length > 0
      ? [column]
      : [],
  );
  const named = texty.filter((column) => headings[column]?.role !== "note");
  // An account's number such as `5.25.18` names nothing where words stand beside it, and neither does a word here and there.
  const lettered = named.map(
    (column) => wordsIn(rows, column).words.filter((text) => /\p{L}{2}/u.test(text)).length,
  );
  const label =
    named.find((_, index) => (lettered[index] ?? 0) * 2 > Math.max(...lettered)) ??
    named[0] ??
    texty[0];
  if (at.activity < 0 && label !== undefined) take("activity", label);
  return { ...at, others: texty.filter((column) => column !== at.activity) };
}

function isMoney({ year, ordinal, source, total }: Heading, role: Role | undefined): boolean {
  return (
    year !== undefined ||
    ordinal !== undefined ||
    source !== undefined ||
    total !== undefined ||
    role === "amount" ||
    role === "cost" ||
    role === "financing" ||
    role === "total"
  );
}

function settled(
  role: Role | undefined,
  cells: readonly string[],
  headings: readonly Heading[],
): Role | undefined {
  const has = (wanted: Role): boolean => headings.some((heading) => heading.role === wanted);
  const most = (fits: (text: string) => unknown): boolean =>
    cells.length > 0 && cells.filter((text) => fits(text)).length * 2 > cells.length;
  if (role === "financing" || role === "total" || role === "cost")
    return cells.length > 0 && most(sourceOf) && !has("source") ? "source" : role;
  if (
    role === "theme" &&
    !has("activity") &&
    cells.some((text) => sourceNamed(text) !== undefined || sideOf(text) !== undefined)
  )
    return undefined;
  if (
    role !== undefined &&
    role !== "kind" &&
    role !== "activity" &&
    role !== "note" &&
    role !== "side"
  )
    return role;
  if (!has("side") && most(sideOf)) return "side";
  if (!has("theme") && most(isTheme)) return "theme";
  return !has("source") && most(sourceNamed) ? "source" : role;
}
