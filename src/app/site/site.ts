import { helpPage, type Language } from "../../core/words/language";
import { CATALOGUE } from "../functions/catalogue";
import { help } from "./help";
import { metadata } from "./metadata";
import { SEARCH } from "./search";
import { shortcuts } from "./shortcuts";

/** The files the build puts out from the typed functions: path → text. `guide` is the user guide as HTML. */
export function site(
  origin: string,
  guide: Readonly<Record<Language, string>>,
  contact?: string,
): Readonly<Record<string, string>> {
  const json = (language: Language) =>
    `${JSON.stringify(metadata(CATALOGUE, language, origin), null, 2)}\n`;
  return {
    "functions.json": json("en"),
    "functions-da.json": json("da"),
    "shortcuts.json": shortcuts(),
    "help/search.js": SEARCH,
    [helpPage("da")]: help(CATALOGUE, "da", { guide: guide.da, contact }),
    [helpPage("en")]: help(CATALOGUE, "en", { guide: guide.en, contact }),
  };
}
