import type { Provision } from "../../core/provision";
import { TOOLBOX } from "../../core/toolbox";
import { type ChapterId, CHAPTERS } from "./chapters";
import { COMMUNITY } from "./entries/community";
import { EDUCATION } from "./entries/education";
import { EMPLOYMENT } from "./entries/employment";
import { INCOME } from "./entries/income";
import { INTEGRATION } from "./entries/integration";
import { INTRODUCTION } from "./entries/introduction";
import { LETTING } from "./entries/letting";
import { PHYSICAL } from "./entries/physical";
import { SAFETY } from "./entries/safety";
import { STEERING } from "./entries/steering";
import { URBAN } from "./entries/urban";
import type { Entry } from "./entry";

/** The whole toolbox, passage by passage, in its own order. */
export const ENTRIES = {
  ...INTRODUCTION,
  ...STEERING,
  ...EMPLOYMENT,
  ...INTEGRATION,
  ...EDUCATION,
  ...SAFETY,
  ...INCOME,
  ...COMMUNITY,
  ...LETTING,
  ...PHYSICAL,
  ...URBAN,
} as const satisfies Readonly<Record<string, Entry>>;

export type EntryId = keyof typeof ENTRIES;

export const ENTRY_IDS = Object.keys(ENTRIES) as readonly EntryId[];

/** An entry by its id, as an entry and no more. */
export const entryOf = (id: EntryId): Entry => ENTRIES[id];

export const isMeasure = (id: EntryId): boolean => entryOf(id).kind === "measure";

/** A chapter's measures; its passages where it has none. */
export function measuresOf(chapter: ChapterId): readonly EntryId[] {
  const ids = ENTRY_IDS.filter((id) => entryOf(id).chapter === chapter);
  const measures = ids.filter(isMeasure);
  return measures.length > 0 ? measures : ids;
}

/** The page the table of contents gives: the passage's own, or its chapter's. */
export const pageOf = (entry: Entry): number => entry.page ?? CHAPTERS[entry.chapter].page;

/** The toolbox's words behind an entry. */
export function authorityOf(id: EntryId): Provision {
  const entry = entryOf(id);
  return {
    provision: `Værktøjskassen, afsnittet ${CHAPTERS[entry.chapter].title}, fra side ${pageOf(entry)}`,
    quote: entry.quote,
    source: TOOLBOX,
    certainty: "statute",
    checked: { by: "projektet", on: "2026-11-27" },
    ...(entry.note === undefined ? {} : { note: entry.note }),
  };
}
