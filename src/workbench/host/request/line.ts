import type { Ear, Message } from "../event";
import type { Failing } from "../excel/faults";
import { supports } from "../excel/profile";
import { type FaultCode, faultOf } from "../fault";
import type { Colleague, Host } from "../host";
import { typeAt } from "../person";
import "../kinds";
import { interpreted } from "./interpreter";
import { booksIn } from "./books";
import { byteLength, isCleanup, sized, tooLarge } from "./payload";
import { type Action, type Batch, DELAY, GROUP, type Reply } from "./protocol";

/** What a client in another frame or realm needs of the host. */
export interface Line {
  /** Answers one batch, both as JSON text; the flags say how the client wants it run. */
  execute(body: string, flags: number): string | Promise<string>;
  onMessage(listener: (messages: readonly Message[]) => void): () => void;
}
/** The line of the user's own add-in. */
export const lineTo = (host: Host): Line => {
  const ear: Ear = { far: false, deaf: false };
  return {
    execute: (body, flags) => answered(host, ear, body, flags),
    onMessage: (listener) => host.events.on(ear, listener),
  };
};

/** The line of an add-in that somebody else has open over the same workbook: no faults, no edit mode, and nothing counted. */
export const colleagueLine = (host: Host): Line => {
  const ear: Ear = { far: true, deaf: false };
  return {
    execute(body) {
      const batch = JSON.parse(body) as Batch;
      const { reply } = host.remotely(() => run(host, ear, batch, { grouped: false }));
      host.events.flush();
      return JSON.stringify(reply);
    },
    onMessage: (listener) => host.events.on(ear, listener),
  };
};

async function answered(host: Host, ear: Ear, body: string, flags: number): Promise<string> {
  host.settle();
  if (host.model.calculating) await host.model.settled();
  const batch = JSON.parse(body) as Batch;
  if (isCleanup(batch)) return JSON.stringify(run(host, ear, batch, { grouped: false }).reply);
  const planned = host.faults.next();
  for (const edit of planned.before) await happened(host, edit);
  host.books = await booksIn(batch, host);
  const reply =
    (await kept(host, flags)) ??
    (byteLength(body) > host.profile.quirks.payload
      ? tooLarge()
      : done(host, ear, batch, flags, planned.failing));
  const typed = host.user.takeTyped();
  if (typed) typeAt(host, typed.place, typed.text);
  for (const edit of planned.after) await happened(host, edit);
  return sent(host, batch, body, reply);
}

async function happened(host: Host, edit: (colleague: Colleague) => unknown): Promise<void> {
  await edit(host.colleague());
}

/** Refused or kept waiting by what the user is doing. */
async function kept(host: Host, flags: number): Promise<Reply | undefined> {
  if (host.user.busy) return refusal(host.user.busy, host);
  if (!host.user.editing) return undefined;
  if ((flags & DELAY) === 0) return refusal(host.profile.quirks.cellEdit, host);
  await host.user.idle();
  return undefined;
}

function done(
  host: Host,
  ear: Ear,
  batch: Batch,
  flags: number,
  failing: Failing | undefined,
): Reply {
  const grouped = (flags & GROUP) !== 0 && supports(host.profile, "ExcelApi", "1.20");
  if (grouped && (flags & DELAY) !== 0 && host.profile.quirks.groupWithDelay === "fails")
    return refusal("GeneralException", host);
  const code = failing?.code ?? "GeneralException";
  if (failing?.when !== "before") {
    const { reply } = run(host, ear, batch, { grouped });
    return failing && !reply.Error ? { ...refusal(code, host), TraceIds: reply.TraceIds } : reply;
  }
  if (!failing.actions) return refusal(code, host);
  const first = firstCalls(batch.Actions, failing.actions);
  run(host, ear, { ...batch, Actions: first }, { grouped });
  return refusal(code, host, first.length);
}

/** The actions up to and with so many calls and settings: finding an object is none. */
function firstCalls(actions: readonly Action[], count: number): readonly Action[] {
  let calls = 0;
  return actions.slice(
    0,
    actions.findIndex(
      ({ ActionType: type, Name: name }) =>
        (type === 3 || type === 4) && !name.startsWith("_") && ++calls > count,
    ),
  );
}

function run(
  host: Host,
  ear: Ear,
  batch: Batch,
  options: { readonly grouped: boolean },
): { reply: Reply } {
  return host.executing(ear, () => ({ reply: interpreted(batch, host, options.grouped) }));
}

function refusal(code: FaultCode | `0x${string}`, host: Host, index = 0): Reply {
  const { Code, Message, HttpStatusCode } = faultOf(code, host);
  return {
    Results: [],
    TraceIds: [],
    Error: { Code, Message, ActionIndex: index, HttpStatusCode, Location: "" },
  };
}

/** The answer as text, counted; then the events it caused. */
function sent(host: Host, batch: Batch, body: string, reply: Reply): string {
  const answer = sized(JSON.stringify(reply), host.profile.quirks.payload);
  const failed = answer.length < 1000 ? (JSON.parse(answer) as Reply).Error : reply.Error;
  host.requests.push({
    count: batch.Actions.length,
    bytes: byteLength(body),
    answerBytes: byteLength(answer),
    ...(failed ? { error: failed.Code } : {}),
  });
  host.events.flush();
  return answer;
}
