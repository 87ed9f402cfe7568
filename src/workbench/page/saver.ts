import type { Saved } from "../model/files/save";
import { type SaveOrder, written } from "../model/saving";
import type { Piece } from "../model/transfer";

/** What the page gives the worker: the order first, then the cells, the last piece at the end. */
export type SaveNews =
  | { readonly kind: "order"; readonly order: SaveOrder }
  | { readonly kind: "piece"; readonly piece: Piece };

/** What the worker says once: the file, or why there is none. */
export type SaveAnswer =
  | { readonly kind: "saved"; readonly saved: Saved }
  | { readonly kind: "failed"; readonly detail: string };

const say = (answer: SaveAnswer): void => postMessage(answer);

let order: SaveOrder | undefined;
const pieces: Piece[] = [];

/** Writes a workbook away from the page, so that the page never stands still for it. */
onmessage = ({ data }: MessageEvent<SaveNews>) => {
  if (data.kind === "order") order = data.order;
  else pieces.push(data.piece);
  if (!order || pieces.at(-1)?.kind !== "end") return;
  written(order, pieces).then(
    (saved) => say({ kind: "saved", saved }),
    (error: unknown) =>
      say({ kind: "failed", detail: error instanceof Error ? error.message : String(error) }),
  );
};
