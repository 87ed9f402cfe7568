import { createModel, openModel } from "../model/workbook";
import type { Profile } from "./excel/profile";
import { Host, type HostLocale } from "./host";

/** A host over a workbook's bytes, or over an empty workbook with one sheet. */
export async function openHost(
  xlsx?: Uint8Array,
  locale: HostLocale = "da-DK",
  profile?: Profile,
): Promise<Host> {
  const language = locale === "da-DK" ? "da" : "en";
  const model = xlsx ? await openModel(xlsx, language) : createModel(language);
  return new Host(model, locale, profile);
}
