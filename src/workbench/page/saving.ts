import type { Model } from "../model/model";
import type { Saved } from "../model/files/save";
import type { SaveOrder, Writer } from "../model/saving";
import type { Piece } from "../model/transfer";
import type { SaveAnswer, SaveNews } from "./saver";

/** How often the cells are taken again because somebody typed meanwhile, before they are taken in one go. */
const TRIES = 3;
/** The page draws and hears keys between pieces that take longer than this together, in milliseconds. */
const TURN = 12;

/** A file, and the edit that was the last to get into it. */
export interface SavedAside extends Saved {
  readonly edit: number;
}

const nextTurn = (): Promise<void> => new Promise((next) => setTimeout(next));

/** Writes the workbook in a worker: the page answers all the while. The file holds the workbook of one moment; `progress` hears of the rows taken, then of the writing. */
export async function saveAside(
  model: Model,
  edits: () => number,
  progress: (rows: number | "writing") => void = () => undefined,
): Promise<SavedAside> {
  for (let tried = 1; ; tried += 1) {
    let edit = edits();
    const last = tried === TRIES;
    const changed = (): boolean => model.calculating || edits() !== edit;
    const write: Writer = (order, pieces) => {
      edit = edits();
      return written(order, pieces, { inTurns: !last, changed, progress });
    };
    try {
      return { ...(await model.saving(write)), edit };
    } catch (error) {
      if (!(error instanceof Changed)) throw error;
    }
  }
}

/** Thrown where the workbook changed while its cells were taken. */
class Changed extends Error {}

interface Taking {
  /** Whether the page is given its turn between the pieces. */
  readonly inTurns: boolean;
  readonly changed: () => boolean;
  readonly progress: (rows: number | "writing") => void;
}

async function written(
  order: SaveOrder,
  pieces: Iterable<Piece>,
  { inTurns, changed, progress }: Taking,
): Promise<Saved> {
  const worker = new Worker(new URL("./saver.ts", import.meta.url));
  const give = (news: SaveNews): void => worker.postMessage(news);
  try {
    const answer = answerOf(worker);
    give({ kind: "order", order });
    let rows = 0;
    let since = performance.now();
    for (const piece of pieces) {
      give({ kind: "piece", piece });
      if (piece.kind === "rows") progress((rows += piece.rows.length));
      if (!inTurns || performance.now() - since < TURN) continue;
      await nextTurn();
      since = performance.now();
      if (changed()) throw new Changed();
    }
    progress("writing");
    return await answer;
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker): Promise<Saved> {
  const answer = new Promise<Saved>((done, fail) => {
    worker.onmessage = ({ data }: MessageEvent<SaveAnswer>) =>
      data.kind === "saved" ? done(data.saved) : fail(new Error(data.detail));
    // A worker that runs out of memory ends without a word of its own.
    worker.onerror = (event) => fail(new Error(event.message));
  });
  answer.catch(() => undefined);
  return answer;
}
