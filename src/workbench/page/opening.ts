import type { Locale } from "../model/cell";
import { FileRefusal } from "../model/files/refusal";
import type { Model } from "../model/model";
import type { Piece } from "../model/transfer";
import { openWithPieces } from "../model/workbook";
import type { ReadNews, ReadOrder } from "./reader";

/** A file that takes longer than this to read and calculate is refused. */
const MOST_SECONDS = 120;

/** Thrown where the reader of the file was stopped by the person. */
export class Stopped extends Error {}

/** Opens a workbook that a worker reads: the page answers all the while. `progress` hears of the rows put in place. */
export async function openAside(
  bytes: Uint8Array,
  locale: Locale,
  { signal, progress }: { signal: AbortSignal; progress(rows: number): void },
): Promise<Model> {
  const worker = new Worker(new URL("./reader.ts", import.meta.url));
  const news = newsOf(worker, signal);
  try {
    worker.postMessage({ bytes, locale } satisfies ReadOrder);
    let rows = 0;
    const counted = async function* (): AsyncGenerator<Piece> {
      for await (const piece of news) {
        if (piece.kind === "rows") progress((rows += piece.rows.length));
        yield piece;
      }
    };
    const pieces = counted();
    // The worker's word comes first: what it refuses is not read here at all.
    const first = await pieces.next();
    return await openWithPieces(bytes, locale, resumed(first, pieces));
  } finally {
    worker.terminate();
  }
}

async function* resumed(
  first: IteratorResult<Piece>,
  rest: AsyncGenerator<Piece>,
): AsyncGenerator<Piece> {
  if (!first.done) yield first.value;
  yield* rest;
}

/** What a worker says, in order, until its last piece; each in a turn of its own, so that the page can draw between them. */
async function* newsOf(worker: Worker, signal: AbortSignal): AsyncGenerator<Piece> {
  const waiting: Piece[] = [];
  let failure: Error | undefined;
  let wake = (): void => undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    wake();
  };
  worker.onmessage = ({ data }: MessageEvent<ReadNews>) => {
    if (data.kind === "piece") waiting.push(data.piece);
    else fail(data.code ? new FileRefusal(data.code, data.detail) : new Error(data.detail));
    wake();
  };
  // A worker that runs out of memory ends without a word of its own.
  worker.onerror = (event) => fail(new FileRefusal("fileTooLarge", event.message));
  signal.addEventListener("abort", () => fail(new Stopped()));
  const clock = setTimeout(
    () => fail(new FileRefusal("fileTooSlow", String(MOST_SECONDS))),
    MOST_SECONDS * 1000,
  );
  try {
    for (;;) {
      if (signal.aborted) throw new Stopped();
      if (failure) throw failure;
      const piece = waiting.shift();
      if (piece) {
        yield piece;
        if (piece.kind === "end") return;
        await new Promise((next) => setTimeout(next));
      } else await new Promise<void>((next) => (wake = next));
    }
  } finally {
    clearTimeout(clock);
  }
}
