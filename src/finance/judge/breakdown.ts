import { isEnough } from "./share";
import { COST } from "../read/plan/ledger";
import type { Plan } from "./plan";

/** One part of a plan's financing. Whole øre. */
export interface Part {
  readonly name: string;
  readonly ore: number;
}

/** One year's financing, with how much of it is local. */
export interface YearPart {
  readonly year: number;
  readonly ore: number;
  readonly local: number;
  readonly enough: boolean;
}

/** The plan's financing by source, theme and year; "" names what has none. */
export interface Breakdown {
  readonly sources: readonly (Part & { readonly local: boolean })[];
  readonly themes: readonly Part[];
  readonly years: readonly YearPart[];
}

/** Divides the financing of a plan; the largest source and theme first, years in order. */
export function breakdownOf(plan: Plan): Breakdown {
  const { ledger, groups, classes } = plan;
  const sources = new Map<string, { ore: number; local: boolean }>();
  const years = new Map<number, { ore: number; local: number }>();
  for (let group = 0; group < groups.size; group++) {
    const line = groups.first[group] ?? 0;
    if (ledger.side[line] === COST) continue;
    const ore = groups.ore[group] ?? 0;
    const source = classes.source(ledger.source[line] ?? 0);
    const name = source?.rule.name ?? ledger.names.texts[ledger.source[line] ?? 0] ?? "";
    const local = source?.rule.local ?? false;
    sources.set(name, { ore: (sources.get(name)?.ore ?? 0) + ore, local });
    const year = years.get(ledger.year[line] ?? 0) ?? { ore: 0, local: 0 };
    years.set(ledger.year[line] ?? 0, {
      ore: year.ore + ore,
      local: year.local + (local ? ore : 0),
    });
  }
  const largest = (a: { ore: number }, b: { ore: number }): number => b.ore - a.ore;
  return {
    sources: [...sources].map(([name, part]) => ({ name, ...part })).sort(largest),
    themes: themesOf(plan).sort(largest),
    years: [...years]
      .map(([year, part]) => ({
        year,
        ...part,
        enough: part.ore > 0 && isEnough(part.local, part.ore),
      }))
      .sort((a, b) => a.year - b.year),
  };
}

/** By theme: the financing, or the costs where only they are told by theme. */
function themesOf(plan: Plan): Part[] {
  const { ledger, groups } = plan;
  const sides = [new Map<string, number>(), new Map<string, number>()] as const;
  for (let group = 0; group < groups.size; group++) {
    const line = groups.first[group] ?? 0;
    const themes = sides[ledger.side[line] === COST ? 1 : 0];
    const name = themeName(plan, line);
    themes.set(name, (themes.get(name) ?? 0) + (groups.ore[group] ?? 0));
  }
  const [paid, costs] = sides;
  const bare =
    [...paid.keys()].every((name) => name === "") && [...costs.keys()].some((name) => name !== "");
  return [...(bare ? costs : paid)].map(([name, ore]) => ({ name, ore }));
}

function themeName(plan: Plan, line: number): string {
  const id = plan.ledger.theme[line] ?? 0;
  const { list } = plan.regulation;
  const match = id !== 0 && list ? plan.classes.theme(id, list) : undefined;
  return match && "name" in match ? match.name : (plan.ledger.names.texts[id] ?? "");
}
