import { isFiltered, type WorkbookRefusal } from "../refusal";
import { done, inExcel, type Outcome, refused } from "../run";
import { startWithWorkbook } from "../startup";
import { type Aftermath, UNCHANGED } from "./aftermath";
import { mayLift } from "./consent";
import { type Lifted, liftFilter, withFiltersSet } from "./filter";
import { askLog, WriteLog } from "./log";
import { DONE, type Landing, type Step } from "./step";
import { takeBack, worse } from "./takeback";

/** What an action has decided to write, and what it then answers. No steps: there is nothing to write. */
export interface Write<Value> {
  readonly steps: readonly Step[];
  readonly value: Value;
}

export type Phase = "reading" | "writing" | "undoing";

/** An action on the workbook: one request to read, a decision without Excel, one request to write. */
export interface Action<Read, Value, Refusal> {
  /** Queues the reads; the answer is taken when they have come back. */
  ask(context: Excel.RequestContext): () => Read;
  /** Everything that can be refused is refused here, before anything is written. */
  decide(read: Read): Decision<Value, Refusal> | Promise<Decision<Value, Refusal>>;
  /** What happens where somebody filled a cell in the moment between the two requests: decide anew, or leave it to the person. */
  readonly edited?: "again" | "refuse";
  readonly signal?: AbortSignal;
  readonly onPhase?: (phase: Phase) => void;
}

export type Decision<Value, Refusal> = Outcome<Write<Value>, Refusal | WorkbookRefusal>;

/** How often an action starts over when others move the rows under it. */
const ATTEMPTS = 3;

type Sent =
  | { readonly kind: Landing }
  | { readonly kind: "failed"; readonly refusal: WorkbookRefusal };

async function send(steps: readonly Step[], log: WriteLog): Promise<Sent> {
  const sent = await inExcel(async (context) => {
    const { workbook } = context;
    const landings = steps.map((step, i) => {
      const landing = step.queue(workbook, (phase) => log.mark(workbook, `${i} ${phase}`));
      log.mark(workbook, `${i} ${DONE}`);
      return landing;
    });
    await context.sync();
    return landings.map((landing) => landing());
  });
  if (!sent.ok) return { kind: "failed", refusal: sent.refusal };
  if (sent.value.includes("edited")) return { kind: "edited" };
  return { kind: sent.value.includes("moved") ? "moved" : "asRead" };
}

/**
 * Runs an action as one transaction: read, decide, write, and see where the write landed. Where it missed, or Excel
 * refused half-way, exactly what was written is taken back, and what is said about that is what a second reading found.
 * Where only the rows had moved, the action then starts over from a fresh reading. A filter that stands in the way is
 * lifted where the user has said so (`withFiltersLifted`), and set again whatever becomes of the action.
 */
export async function transact<Read, Value, Refusal = never>(
  action: Action<Read, Value, Refusal>,
): Promise<Outcome<Value, Refusal | WorkbookRefusal>> {
  const lifted: Lifted[] = [];
  return withFiltersSet(await attempts(action, lifted), lifted);
}

/** The filter in the way of an action, where the user has said that it may be lifted and it has not been yet. */
function inTheWay(
  refusal: unknown,
  lifted: readonly Lifted[],
): { readonly table: string; readonly sheet: string } | null {
  if (!mayLift() || !isFiltered(refusal)) return null;
  return lifted.some(({ name }) => name === refusal.table) ? null : refusal;
}

async function attempts<Read, Value, Refusal>(
  action: Action<Read, Value, Refusal>,
  lifted: Lifted[],
): Promise<Outcome<Value, Refusal | WorkbookRefusal>> {
  let sofar: Aftermath = UNCHANGED;
  for (let attempt = 1; ; attempt += 1) {
    action.onPhase?.("reading");
    const read = await inExcel(async (context) => {
      const asked = action.ask(context);
      const log = askLog(context.workbook);
      // The loop is for starting over when others moved the rows: an attempt reads once.
      // oxlint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      return { answer: asked(), log: new WriteLog(log()) };
    });
    if (!read.ok) return refused(read.refusal, sofar);
    const decided = await action.decide(read.value.answer);
    const filter = decided.ok ? null : inTheWay(decided.refusal, lifted);
    if (filter) {
      const free = await liftFilter(filter.table, filter.sheet);
      if (!free.ok) return refused(free.refusal, worse(sofar, free.aftermath));
      lifted.push(free.value);
      continue;
    }
    if (!decided.ok) return refused(decided.refusal, sofar);
    if (action.signal?.aborted) return refused({ kind: "cancelled" }, sofar);
    const { steps, value } = decided.value;
    if (steps.length === 0) return done(value);
    action.onPhase?.("writing");
    const sent = await send(steps, read.value.log);
    if (sent.kind === "asRead" && !action.signal?.aborted) {
      void startWithWorkbook();
      return done(value);
    }
    action.onPhase?.("undoing");
    const { aftermath, moved } = await takeBack(steps, read.value.log);
    sofar = worse(sofar, aftermath);
    const clean = aftermath.kind === "unchanged" || aftermath.kind === "restored";
    if (sent.kind === "asRead") return refused({ kind: "cancelled" }, sofar);
    const again =
      sent.kind === "failed" ? moved : sent.kind === "moved" || action.edited !== "refuse";
    if (clean && again && attempt < ATTEMPTS) continue;
    if (sent.kind === "failed" && !again) return refused(sent.refusal, sofar);
    return refused({ kind: sent.kind === "edited" ? "edited" : "moved" }, sofar);
  }
}
