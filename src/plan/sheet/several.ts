import type { Grid } from "../../core/cell";
import { fold } from "../../core/text";
import { askListedAreas, type ListedArea, type ListedAreas } from "../../criteria/sheet";
import { done, type Outcome } from "../../excel/run";
import { type Changed, watchSheets } from "../../excel/watch";
import { type OtherPlan, type OtherPlans, otherPlans, type Since } from "../../finance/sheet";
import type { Profile } from "../read/profile";
import { overviewSheet as words } from "../words/da/overview";
import { SEVERAL_ROWS } from "./layout/overview";

/** The areas of the sheet "Kriterier", and the finance plans that people have beside Udsat's own. */
export interface Several {
  readonly listed: ListedAreas | null;
  readonly plans: readonly OtherPlan[];
}

/** The same as it was read: with what it rests on, so that it is only read again where that has changed. */
type Read = Several & OtherPlans;

/** Looks for the areas and further plans of the workbook; in one request where it is told what has changed `since` it last looked. */
export async function readSeveral(since?: Since): Promise<Outcome<Read>> {
  const found = await otherPlans(askListedAreas, since);
  if (!found.ok) return found;
  const { also: listed, rest, ...plans } = found.value;
  const sheets = new Set([...rest, ...(listed ? [listed.sheetId] : [])]);
  return done({ ...plans, listed, rest: sheets });
}

/** Both changes in one. */
const joined = (one: Changed, other: Changed): Changed =>
  one && other ? new Set([...one, ...other]) : null;

/** Tells the areas and further plans, and tells them again when what they rest on has changed. Gives what stops it. */
export function followSeveral(tell: (several: Several) => void): () => void {
  let last: Read | null = null;
  let waiting: Changed | undefined = null;
  let running = false;
  let stopped = false;
  const read = async (): Promise<void> => {
    if (running) return;
    running = true;
    while (waiting !== undefined && !stopped) {
      const sheets: Changed = waiting;
      waiting = undefined;
      const before: Read | null = last;
      if (before && sheets && ![...sheets].some((id) => before.rest.has(id))) continue;
      const found = await readSeveral(before && sheets ? { before, sheets } : undefined);
      last = found.ok ? found.value : null;
      if (found.ok && !stopped) tell(found.value);
    }
    running = false;
  };
  const stop = watchSheets((changed) => {
    waiting = waiting === undefined ? changed : joined(waiting, changed);
    void read();
  });
  void read();
  return () => {
    stopped = true;
    stop();
  };
}

/** What a build is told of them: nothing where they cannot be read now, and then "Overblik" keeps what it says. */
export async function severalRequest(): Promise<{ readonly several?: Several }> {
  const found = await readSeveral();
  return found.ok ? { several: found.value } : {};
}

/** The plan's own areas where the list has any of them, else every area of the list. */
export function areasOf(profile: Profile, { listed }: Several): readonly ListedArea[] {
  if (!listed) return [];
  const own = new Set(profile.areas.map(fold));
  const named = listed.areas.filter(({ name }) => own.has(fold(name)));
  return named.length > 0 ? named : listed.areas;
}

/** A text as a formula holds it; `sought`: as it is looked for, where `*`, `?` and `~` mean more than themselves. */
const text = (given: string): string => `"${given.replace(/"/g, '""')}"`;
const sought = (given: string): string => text(given.replace(/[*?~]/g, "~$&"));

function areaStanding(name: string, { columns }: ListedAreas): string {
  const at = (column: string): string =>
    `INDEX(${column},MATCH(${sought(name)},${columns.area},0))`;
  return `=IFERROR(IF(COUNTIF(${columns.area},${sought(name)})>1,"${words.sameName}",${at(columns.met)}&" ${words.criteriaMet}: "&${at(columns.decision)}),"")`;
}

const planStanding = (formula: string): string =>
  `=IFERROR("${words.localShare}"&ROUNDDOWN(100*${formula.slice(1)},2)&" ${words.pct}","${words.asked}")`;

/** The cells of "Overblik" for them, live by formulas; empty where there are none. */
export function severalCells(profile: Profile, several: Several): Grid {
  const { listed, plans } = several;
  const rows = [
    ...plans.map(({ name, sheet, formula }) => [name, words.plan, sheet, planStanding(formula)]),
    ...areasOf(profile, several).flatMap(({ name }) =>
      listed ? [[name, words.area, listed.sheet, areaStanding(name, listed)]] : [],
    ),
  ];
  if (rows.length === 0) return [];
  const shown = rows.slice(0, SEVERAL_ROWS);
  const count = rows.length > shown.length ? ` (${shown.length} ${words.of} ${rows.length})` : "";
  return [[`${words.several}${count}`], [...words.severalHeads], ...shown];
}
