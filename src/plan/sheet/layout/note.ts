import type { BlockLayout, ListLayout } from "../../../excel/sheet";

/** The title of a plan sheet and some lines on how it is used. */
export function noteBlock(name: string, rows = 3): BlockLayout {
  return { name, rows, columns: 1, place: "above", strong: [0] };
}

/** A validation list whose choices are the add-in's own words. */
export function planList(name: string, words: Readonly<Record<string, string>>): ListLayout {
  return { name, choices: Object.values(words) };
}

/** What is said of the ids on every sheet that has them. */
export const ID_PROMPT = {
  title: "Id",
  message:
    "Gives af Udsat, når rækken er skrevet, og ændres eller genbruges aldrig. Lad feltet stå tomt.",
};
