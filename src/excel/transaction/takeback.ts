import { inExcel } from "../run";
import { type Aftermath, RESTORED, UNCHANGED } from "./aftermath";
import { askLog, type WriteLog } from "./log";
import type { Doubt, Reached, Sight, Step, Thing, Trace } from "./step";

const RANKS = ["unchanged", "restored", "unsure", "written", "left", "unknown"] as const;

/** What two attempts left between them. */
export function worse(a: Aftermath, b: Aftermath): Aftermath {
  if (a.kind === "left" && b.kind === "left") return { ...b, things: [...a.things, ...b.things] };
  return RANKS.indexOf(b.kind) >= RANKS.indexOf(a.kind) ? b : a;
}

/** How often the second reading finds something that is to be taken back, before it is called left. */
const ROUNDS = 4;

interface Seen {
  readonly step: Step;
  readonly sight: Sight;
}

type Know = (step: number, log: string | null) => Reached;

async function sightsOf(steps: readonly Step[], know: Know): Promise<readonly Seen[] | null> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const seen = await inExcel(async (context) => {
      const log = askLog(context.workbook);
      const looks = steps.map((step) => step.look(context.workbook));
      // Once more only where the first reading was refused: every round is one request.
      // oxlint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      const text = log();
      return looks.map((look, i) => ({ step: steps[i], sight: look(know(i, text)) }));
    });
    if (seen.ok) return seen.value.flatMap(({ step, sight }) => (step ? [{ step, sight }] : []));
  }
  return null;
}

const queueUndo = async (traces: readonly Trace[]): Promise<boolean> => {
  if (traces.length === 0) return true;
  const sent = await inExcel(async (context) => {
    traces.forEach(({ before }) => before?.(context.workbook));
    traces.forEach(({ undo }) => undo?.(context.workbook));
    await context.sync();
    traces.forEach(({ check }) => check?.());
    return true;
  });
  return sent.ok;
};

/** Undoes in one request; where Excel refuses one of them, each in its own, so that the others are not held up. */
async function undo(traces: readonly Trace[]): Promise<void> {
  if (await queueUndo(traces)) return;
  for (const trace of traces) await queueUndo([trace]);
}

/** Puts the log back as well: it is the last thing that tells of the write. */
const restoreLog = (log: WriteLog): Promise<unknown> =>
  inExcel(async (context) => {
    log.restore(context.workbook);
    await context.sync();
    return null;
  });

/** Takes back exactly what the steps did, last one first, and reads again until nothing is left or no more can be done. */
export async function takeBack(
  steps: readonly Step[],
  log: WriteLog,
): Promise<{ readonly aftermath: Aftermath; readonly moved: boolean }> {
  const backwards = [...steps].reverse();
  const things = steps.map(({ thing }) => thing);
  let reached: ((label: string) => boolean) | null = null;
  const know: Know = (i, text) => {
    const known = (reached ??= log.reachedIn(text));
    return (phase) => known(`${steps.length - 1 - i} ${phase}`);
  };
  let moved = false;
  const softened = new Set<Step>();
  for (let round = 0; ; round += 1) {
    const seen = await sightsOf(backwards, know);
    if (seen === null) return { aftermath: { kind: "unknown", things }, moved };
    if (round === 0) moved = seen.some(({ sight }) => sight.moved);
    const left = seen.filter(({ sight }) => sight.trace && !sight.trace.soft);
    const soft = seen.flatMap(({ step, sight }) =>
      sight.trace?.soft && !softened.has(step) ? [{ step, trace: sight.trace }] : [],
    );
    soft.forEach(({ step }) => softened.add(step));
    if (left.length === 0) {
      // Some can only be seen to when the rest is as it was.
      const due = soft.filter(({ trace }) => round > 0 || trace.soft === "begun");
      await queueUndo(due.map(({ trace }) => trace));
      const wrote = round > 0 || (reached as ((label: string) => boolean) | null)?.("0 done");
      if (wrote) await restoreLog(log);
      const doubted = (doubt: Doubt): readonly Thing[] =>
        seen.flatMap(({ step, sight }) => (sight.doubts?.includes(doubt) ? [step.thing] : []));
      const doubts = { rows: doubted("rows"), below: doubted("below") };
      if (doubts.rows.length + doubts.below.length > 0)
        return { aftermath: { kind: "unsure", doubts }, moved };
      return { aftermath: wrote ? RESTORED : UNCHANGED, moved };
    }
    const traces = left.flatMap(({ sight }) => (sight.trace?.undo ? [sight.trace] : []));
    if (round === ROUNDS || traces.length === 0)
      return {
        aftermath: {
          kind: "left",
          things: left.map(({ step, sight }) => sight.trace?.thing ?? step.thing),
        },
        moved,
      };
    await undo([...traces, ...soft.map(({ trace }) => trace)]);
  }
}
