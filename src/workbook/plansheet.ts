import type { BlockLayout, ListLayout } from "./layout";

/** The title of a plan sheet and two lines on how it is used. */
export function noteBlock(name: string): BlockLayout {
  return { name, rows: 3, columns: 1, place: "above", strong: [0] };
}

/** A validation list whose choices are the add-in's own words. */
export function planList(name: string, words: Readonly<Record<string, string>>): ListLayout {
  return { name, choices: Object.values(words) };
}
