import { wordsIn } from "../../../core/words/language";
import { command as da } from "./da/command";
import { command as en } from "./en/command";

/** What the ribbon's commands tell, by language. */
export const commandWords = wordsIn({ da, en });
