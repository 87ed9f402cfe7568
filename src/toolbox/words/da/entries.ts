import { ENTRIES, type EntryId, ENTRY_IDS } from "../../rules/entries";

/** A passage in few words; names that are names stay Danish. `result` is empty where the toolbox reports none. */
export type EntryText = readonly [name: string, what: string, who: string, result: string];
export type EntryWords = Readonly<Record<EntryId, EntryText>>;

/** The passages as the toolbox has them. */
export const entries = Object.fromEntries(
  ENTRY_IDS.map((id) => {
    const { name, what, targetGroup } = ENTRIES[id];
    return [id, [name, what, targetGroup, ""]];
  }),
) as unknown as EntryWords;
