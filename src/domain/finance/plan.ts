import type { ThemeList } from "../../rules/finance/themes/list";
import { TOOLBOX_THEMES, themesOn } from "../../rules/finance/themes";
import type { Classes } from "./classes";
import type { Nature } from "./kind";
import { FINANCING, type Groups, type Ledger } from "./ledger";
import type { Period } from "./layout";
import type { Reading } from "./reader";

/** All that a check may look at. */
export interface Plan {
  readonly reading: Reading;
  readonly ledger: Ledger;
  readonly groups: Groups;
  readonly classes: Classes;
  /** The first and last year of the plan, undefined where no line has a year. */
  readonly period: Period | undefined;
  /** The list the user asked for; else each year has its own. */
  readonly rules: ThemeList | undefined;
}

/** The plan's years: those its title states when they meet its lines, else its longest run of years without a gap. */
export function periodOf(reading: Reading): Period | undefined {
  const weights = new Map<number, number>();
  const { ledger, layout } = reading;
  for (let line = 0; line < ledger.size; line++) {
    const year = ledger.year[line] ?? 0;
    if (year > 0) weights.set(year, (weights.get(year) ?? 0) + Math.abs(ledger.ore[line] ?? 0));
  }
  const years = [...weights.keys()].sort((a, b) => a - b);
  const stated = layout.period;
  if (stated && years.some((year) => stated.first <= year && year <= stated.last)) return stated;
  let best: { first: number; last: number; weight: number } | undefined;
  let run: { first: number; last: number; weight: number } | undefined;
  for (const year of years) {
    const weight = weights.get(year) ?? 0;
    run = run && year - run.last === 1 ? { first: run.first, last: year, weight: run.weight + weight } : { first: year, last: year, weight };
    const length = (period: Period): number => period.last - period.first;
    if (!best || length(run) > length(best) || (length(run) === length(best) && run.weight > best.weight)) best = run;
  }
  return best && { first: best.first, last: best.last };
}

/** The theme list for a line's year: the user's, else the year's own; the toolbox's where the line has no year; undefined for a year no list covers. */
export function listFor(plan: Plan, year: number): ThemeList | undefined {
  if (plan.rules) return plan.rules;
  return year === 0 ? TOOLBOX_THEMES : themesOn(`${year}-12-01`);
}

/** What a line pays for: its kind says it, else the frame its source names, else the words of its activity. */
export function natureOf(plan: Plan, line: number): Nature | undefined {
  const { ledger, classes } = plan;
  const kind = classes.kind(ledger.kind[line] ?? 0);
  if (kind) return kind.nature;
  const source = ledger.side[line] === FINANCING ? classes.source(ledger.source[line] ?? 0) : undefined;
  if (source?.rule.payer === "sale") return "sale";
  if (source?.frame) return source.frame === "social" ? "social" : "physical";
  const activity = classes.activity(ledger.activity[line] ?? 0);
  return activity?.nature ?? classes.activity(ledger.theme[line] ?? 0)?.nature;
}
