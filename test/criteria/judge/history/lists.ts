import type { Cell, Grid } from "../../../../src/core/cell";
import {
  type AreaHistory,
  type History,
  historyOf,
  type HistoryOutcome,
  type YearOfArea,
} from "../../../../src/criteria/judge";

export const HEAD = [
  "År",
  "Boligområde",
  "Kommune",
  "Beboere",
  "Uden arbejde",
  "Ikke-vestlige",
  "Dømte",
  "Grundskole",
  "Indkomst",
];

/** Over 40, over 50, over 60 and under 55: met by the rules of every year, and mostly of another origin. */
export const MET: readonly Cell[] = [1500, 45, 60, 1, 65, 50];
/** Only the non-western share is over: met by the rules of no year. */
export const NOT: readonly Cell[] = [1500, 30, 60, 1, 40, 70];

export function valueOf(outcome: HistoryOutcome): History {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

export function areaIn({ areas }: History, name: string): AreaHistory {
  const area = areas.find((one) => one.area.names.includes(name));
  if (!area) throw new Error(`${name} is not followed.`);
  return area;
}

/** One area of Odense: a row of residents and the five figures a year. */
export function areaOf(
  rows: readonly (readonly [year: number, cells: readonly Cell[]])[],
  head: readonly string[] = HEAD,
): AreaHistory {
  const grid: Grid = [
    [...head],
    ...rows.map(([year, cells]): Cell[] => [year, "Vollsmose", "Odense", ...cells]),
  ];
  return areaIn(valueOf(historyOf(grid)), "Vollsmose");
}

export function lastOf({ years }: AreaHistory): YearOfArea {
  const last = years.at(-1);
  if (!last) throw new Error("The history has no years.");
  return last;
}
