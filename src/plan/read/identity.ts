import { ID_LETTERS, type IdSheet } from "./plan";

/** The highest number ever given out on each sheet; kept in the workbook, so that a deleted row's id is not used again. */
export type Counters = Readonly<Partial<Record<IdSheet, number>>>;

/** The number in an id with these letters (see `idOf`), or 0 where the id is of another make. */
function numberIn(letters: string, id: string): number {
  const match = new RegExp(`^${letters}(\\d{1,9})$`).exec(id);
  return match ? Number(match[1]) : 0;
}

/**
 * Gives every row without an id the next one. Ids that are there are never changed; numbers that were once given out
 * are never used again. `rows` are the ids as they stand, null for a row that needs one.
 */
export function giveIds(
  sheet: IdSheet,
  rows: readonly (string | null)[],
  counters: Counters,
): { readonly ids: readonly string[]; readonly counters: Counters } {
  const letters = ID_LETTERS[sheet];
  let last = Math.max(counters[sheet] ?? 0, ...rows.map((id) => (id ? numberIn(letters, id) : 0)));
  const ids = rows.map((id) => (id ? id : `${letters}${(last += 1)}`));
  return { ids, counters: { ...counters, [sheet]: last } };
}
