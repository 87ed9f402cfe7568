import { withFiltersLifted } from "../../../src/excel/transaction";
import { PROFILES, type StartedHost } from "../../../src/workbench/host/node";
import { type Dump, difference, dump, overAllRows } from "../dump";
import { ACTIONS, type ModelAction } from "./actions";
import {
  chartFaults,
  type Entries,
  entriesOf,
  keyedBefore,
  keysOf,
  lost,
  MADE,
  strayCharts,
} from "./invariants";
import { doSomething, People } from "./people";
import { Random } from "./random";
import { fileOf, open, type WorldName } from "./world";

/** How one sequence went: what was done, and every promise that did not hold. */
export interface Report {
  readonly seed: number;
  readonly record: readonly string[];
  readonly faults: readonly string[];
}

interface Disturbed {
  /** The entries when people last did something. */
  entries: Entries;
  /** The workbook before anything of ours was written, with what colleagues had done by then. */
  clean: Dump;
  /** Whether somebody did something after our write had landed. */
  late: boolean;
  readonly deeds: string[];
}

/**
 * The entries without what the action itself has put into new sheets, and the ids it has given, by then. `made`: the words
 * that there were when it began; where the action has written one of them once more, that is no entry.
 */
const without = ({ rows, loose }: Entries, start: Entries, made: number): Entries => ({
  rows: new Map(
    [...rows]
      .filter(([word]) => start.rows.has(word) || MADE.test(word))
      .map(([word, row]) => [word, start.rows.get(word)?.key === "" ? { ...row, key: "" } : row]),
  ),
  loose: new Map(
    [...loose].map(([word, count]) => {
      const isNew = MADE.test(word) && Number(word.slice("tok-".length)) > made;
      return [word, isNew ? count : Math.min(count, start.loose.get(word) ?? 0)];
    }),
  ),
});

/** The entries that were there already at another moment: what came in between is left out. */
const amongst = ({ rows, loose }: Entries, earlier: Entries): Entries => ({
  rows: new Map([...rows].filter(([word]) => earlier.rows.has(word))),
  loose,
});

/** The entries but for those in the row that the action answers in. */
const unanswered = ({ rows, loose }: Entries, { answered }: ModelAction): Entries => ({
  rows: new Map([...rows].filter(([, { key }]) => key !== answered)),
  loose,
});

/** How tables are filtered, those that are. */
const filtersOf = ({ host }: StartedHost): string =>
  JSON.stringify(
    host.model.tables().flatMap(({ name }) => {
      const filters = (host.model.filter({ table: name })?.criteria ?? []).flatMap((one, column) =>
        one ? [[column, one]] : [],
      );
      return filters.length === 0 ? [] : [[name, filters]];
    }),
  );

/** Plans what happens to the requests of the next action: colleagues in between, and the line cut. */
function disturb(world: People, random: Random, state: Disturbed): string {
  const start = state.entries;
  const { host, count: made } = world;
  const keys = keysOf(world);
  const kind = random.below(6);
  if (kind === 0) return "nothing";
  const said: string[] = [];
  // The answer is lost, and somebody acts just before what was written is taken back.
  const late = kind === 5;
  if (late) host.faults.plan({ request: 2, when: "after" });
  if (late) said.push("2 cut after");
  if (kind >= 3) {
    const request = late ? 4 : random.chance(0.75) ? 2 : 1 + random.below(6);
    const own = new Random(random.below(1_000_000_000));
    host.faults.plan({
      request,
      when: "before",
      edit: (colleague) => {
        colleague.edit(() => state.deeds.push(doSomething(world, own, true)));
        const entries = without(entriesOf(world), start, made);
        state.entries = late ? keyedBefore(entries, keys) : entries;
        if (request <= 2) state.clean = dump(host);
        else state.late = true;
      },
    });
    said.push(`a colleague before ${request}`);
  }
  if (!late && (kind <= 2 || random.chance(0.5))) {
    const request = random.chance(0.7) ? 2 : 1 + random.below(5);
    const when = random.chance(0.5) ? "before" : "after";
    const actions = when === "before" && random.chance(0.6) ? random.below(160) : undefined;
    host.faults.plan({ request, when, ...(actions === undefined ? {} : { actions }) });
    said.push(`${request} cut ${when} ${actions ?? ""}`);
  }
  return said.join(", ");
}

async function act(
  world: People,
  random: Random,
  action: ModelAction,
  calm: boolean,
): Promise<{ readonly record: string; readonly faults: string[] }> {
  const { host } = world;
  const start = dump(host);
  const before = entriesOf(world);
  const state: Disturbed = { entries: before, clean: start, late: false, deeds: [] };
  const disturbance = calm ? "calm" : disturb(world, random, state);
  const quiet = disturbance === "calm" || disturbance === "nothing";
  const first = host.requests.length;
  const lifts = random.chance(0.4);
  const run = lifts ? () => withFiltersLifted(action.run) : action.run;
  const filters = filtersOf(host);
  const outcome = await run();
  host.faults.clear();
  const requests = host.requests.length - first;
  const unsure = !outcome.ok && outcome.aftermath.kind === "unsure";
  const held = unsure ? amongst(state.entries, before) : state.entries;
  const faults = lost(outcome.ok ? unanswered(held, action) : held, entriesOf(world));
  const now = dump(host);
  const said = outcome.ok ? "ok" : JSON.stringify([outcome.refusal, outcome.aftermath]);
  if (!outcome.ok && !state.late) {
    const same = difference(state.clean, now) === "";
    const { kind } = outcome.aftermath;
    const asItWas =
      same ||
      (kind === "restored" && difference(overAllRows(state.clean), overAllRows(now)) === "");
    if (!asItWas && (kind === "unchanged" || kind === "restored"))
      faults.push(`said ${kind}, but ${difference(state.clean, now)}`);
    if (same && kind === "left") faults.push("said that something was left, but nothing is");
  }
  const unset =
    !outcome.ok &&
    (outcome.aftermath.kind === "written" ||
      ("things" in outcome.aftermath &&
        outcome.aftermath.things.some((thing) => thing.kind === "filter")));
  const mayDiffer = state.deeds.length > 0 || unset;
  if (!mayDiffer && filtersOf(host) !== filters)
    faults.push(`filters were ${filters}, are ${filtersOf(host)}`);
  if (quiet && !lifts && requests > 2 && (outcome.ok || outcome.aftermath.kind === "unchanged"))
    faults.push(`${requests} requests`);
  if (outcome.ok) {
    faults.push(...chartFaults(world));
    if (action.name === "diagrams" && !state.late) faults.push(...strayCharts(world));
    if (action.again && !state.late) {
      // What a colleague did in that very moment, where nothing was written, is seen the next time.
      const behind = state.deeds.length > 0;
      if (behind) await run();
      const settled = behind ? dump(host) : now;
      const again = await run();
      // The action names the sheet of its list; who renames that one in between has another list.
      const renamed = state.deeds.some((deed) => deed.startsWith("rename a sheet: Ark1 "));
      // A sheet that a colleague protected in between, where nothing was to be written on it, is one now.
      const isProtected = state.deeds.some((deed) => deed.startsWith("protect a sheet: "));
      if (!again.ok && !renamed && !isProtected)
        faults.push(`refused the second time: ${JSON.stringify(again.refusal)}`);
      else if (again.ok && difference(settled, dump(host)) !== "")
        faults.push(`a second run changed ${difference(settled, dump(host))}`);
    }
  }
  return {
    record: `${action.name}${lifts ? " with filters lifted" : ""} (${disturbance}; ${state.deeds.join("; ")}): ${said.slice(0, 160)}`,
    faults: faults.map((fault) => `${action.name}: ${fault}`),
  };
}

/** People work, actions run, colleagues and failures come in between; what must hold is held against every step. */
export async function sequence(seed: number): Promise<Report> {
  const random = new Random(seed);
  const worldName = random.pick<WorldName>(["list", "plan", "bare", "bare", "sheets"]);
  const profile = random.chance(0.5) ? random.pick(PROFILES) : undefined;
  const host = await open(await fileOf(worldName), profile);
  const world = new People(host);
  const record = [`${worldName} in ${profile ?? "the workbench"}`];
  const faults: string[] = [];
  try {
    for (let round = 0; round < 2 && faults.length === 0; round += 1) {
      const deeds = random.below(4);
      for (let i = 0; i < deeds; i += 1) record.push(doSomething(world, random, false));
      const fitting = ACTIONS.filter(({ worlds }) => worlds.includes(worldName));
      const done = await act(world, random, random.pick(fitting), random.chance(0.15));
      record.push(done.record);
      faults.push(...done.faults);
    }
  } catch (error) {
    faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  host.close();
  return { seed, record, faults };
}
