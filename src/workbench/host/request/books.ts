import type { Model } from "../../model/model";
import { openModel } from "../../model/workbook";
import type { Host } from "../host";
import type { Batch } from "./protocol";

/** Opens the workbooks that a batch inserts sheets of: opening takes its time, and a batch is run in one go. One that cannot be read is left out. */
export async function booksIn(batch: Batch, host: Host): Promise<ReadonlyMap<string, Model>> {
  const books = new Map<string, Model>();
  for (const { Name: name, ArgumentInfo: info } of batch.Actions) {
    const text = info?.Arguments?.[0];
    if (name !== "InsertWorksheetsFromBase64" || typeof text !== "string") continue;
    try {
      const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
      books.set(text, await openModel(bytes, host.locale === "da-DK" ? "da" : "en"));
    } catch {
      continue;
    }
  }
  return books;
}
