import { LANGUAGES, type Language, wordsIn } from "../../../core/words/language";
import { da } from "./da";
import { en } from "./en";

export type { ReleaseWords } from "./da";

export const releaseWords = wordsIn({ da, en });

/** The language a tool is asked to speak: Danish, unless `--lang en` stands among its options. */
export function languageAsked(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const asked = args[at]?.split("=")[1] ?? args[at + 1];
  return (at >= 0 && LANGUAGES.find((language) => language === asked)) || "da";
}
