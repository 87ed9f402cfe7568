import type { ThemeList } from "../rules/themes/list";
import { THEME_LISTS, TOOLBOX_THEMES, themesOn } from "../rules/themes";
import type { Classes } from "../read/plan/classes";
import type { Nature } from "../read/names/kind";
import type { Groups } from "./groups";
import { FINANCING, type Ledger } from "../read/plan/ledger";
import type { Period } from "../read/plan/period";
import type { Reading } from "../read/read";

/** All that a check may look at. */
export interface Plan {
  readonly reading: Reading;
  readonly ledger: Ledger;
  readonly groups: Groups;
  readonly classes: Classes;
  /** The first and last year of the plan, undefined where no line has a year. */
  readonly period: Period | undefined;
  readonly regulation: Regulation;
}

/**
 * The regulation that the plan's grant was given under: its themes and frames hold for the whole plan, whatever year an
 * amount stands in. `chosen` by the user; else `stated` among the plan's own facts; else the one of the plan's first year;
 * else, where no year is told, the one that has most of its themes. `unknown` where no list covers the first year.
 */
export interface Regulation {
  readonly list: ThemeList | undefined;
  readonly by: "chosen" | "stated" | "firstYear" | "themes" | "unknown";
}

export function regulationOf(
  rules: ThemeList | undefined,
  stated: ThemeList | undefined,
  period: Period | undefined,
  ledger: Ledger,
  groups: Groups,
  classes: Classes,
): Regulation {
  if (rules) return { list: rules, by: "chosen" };
  if (stated) return { list: stated, by: "stated" };
  if (!period) return { list: yearlessList(ledger, groups, classes), by: "themes" };
  const list = themesOn(`${period.first}-12-01`);
  return { list, by: list ? "firstYear" : "unknown" };
}

/** The list that has the themes of most groups of lines; the toolbox's own where no other has more. */
function yearlessList(ledger: Ledger, { sorts }: Groups, classes: Classes): ThemeList {
  const known = (list: ThemeList): number =>
    sorts.first.reduce((count, line, sort) => {
      const theme = ledger.theme[line] ?? 0;
      return theme !== 0 && classes.theme(theme, list).kind === "theme"
        ? count + (sorts.groups[sort] ?? 0)
        : count;
    }, 0);
  return THEME_LISTS.reduce(
    (best, list) => (known(list) > known(best) ? list : best),
    TOOLBOX_THEMES,
  );
}

interface Run extends Period {
  readonly lines: number;
}

/** A plan of one year may well have another some years off; farther than this it is a slip. */
const FAR_OFF = 5;

/** The plan's years: those its own facts or its title state when they meet its lines, else its longest run of years without a gap. */
export function periodOf(
  { stated: title }: Reading,
  facts: Period | undefined,
  ledger: Ledger,
  groups: Groups,
): Period | undefined {
  const counts = new Map<number, number>();
  groups.sorts.first.forEach((line, sort) => {
    const year = ledger.year[line] ?? 0;
    if (year > 0) counts.set(year, (counts.get(year) ?? 0) + (groups.sorts.groups[sort] ?? 0));
  });
  const years = [...counts.keys()].sort((a, b) => a - b);
  const stated = [facts, title].find(
    (period) =>
      period &&
      (years.length === 0 || years.some((year) => period.first <= year && year <= period.last)),
  );
  if (stated) return stated;
  const best = runs(years, counts).reduce<Run | undefined>(
    (most, run) => (!most || longer(run, most) ? run : most),
    undefined,
  );
  if (!best) return undefined;
  if (best.first !== best.last) return { first: best.first, last: best.last };
  const near = years.filter((year) => Math.abs(year - best.first) <= FAR_OFF);
  return { first: near[0] ?? best.first, last: near[near.length - 1] ?? best.last };
}

function runs(years: readonly number[], counts: ReadonlyMap<number, number>): Run[] {
  const found: Run[] = [];
  for (const year of years) {
    const lines = counts.get(year) ?? 0;
    const before = found[found.length - 1];
    if (before && year - before.last === 1)
      found[found.length - 1] = { first: before.first, last: year, lines: before.lines + lines };
    else found.push({ first: year, last: year, lines });
  }
  return found;
}

function longer(a: Run, b: Run): boolean {
  const length = a.last - a.first - (b.last - b.first);
  return length > 0 || (length === 0 && a.lines > b.lines);
}

/** What a line pays for: its kind says it, else the frame its source names, else the words of its activity. Rents are so by either word. */
export function natureOf(plan: Plan, line: number): Nature | undefined {
  const { ledger, classes } = plan;
  const kind = classes.kind(ledger.kind[line] ?? 0);
  const activity = classes.activity(ledger.activity[line] ?? 0);
  if (activity?.nature === "rent" && (!kind || kind.nature === "social")) return "rent";
  if (kind) return kind.nature;
  const source =
    ledger.side[line] === FINANCING ? classes.source(ledger.source[line] ?? 0) : undefined;
  if (source?.rule.payer === "sale") return "sale";
  if (source?.frame) return source.frame === "social" ? "social" : "physical";
  return activity?.nature ?? classes.activity(ledger.theme[line] ?? 0)?.nature;
}
