import type { Locale } from "../model/cell";
import { FileRefusal, type FileFault } from "../model/files/refusal";
import type { Piece } from "../model/transfer";
import { openPieces } from "../model/workbook";

/** What the page asks of the worker. */
export interface ReadOrder {
  readonly bytes: Uint8Array;
  readonly locale: Locale;
}

/** What the worker says: a piece of the workbook, or why there is none. */
export type ReadNews =
  | { readonly kind: "piece"; readonly piece: Piece }
  | { readonly kind: "refused"; readonly code?: FileFault; readonly detail: string };

const say = (news: ReadNews): void => postMessage(news);

/** Reads and calculates a workbook away from the page, so that the page never stands still for it. */
onmessage = ({ data }: MessageEvent<ReadOrder>) => {
  void (async () => {
    try {
      for await (const piece of openPieces(data.bytes, data.locale)) say({ kind: "piece", piece });
    } catch (error) {
      if (error instanceof FileRefusal)
        say({ kind: "refused", code: error.code, detail: error.detail ?? "" });
      else say({ kind: "refused", detail: error instanceof Error ? error.message : String(error) });
    }
  })();
};
