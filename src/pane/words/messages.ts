import { wordsIn } from "../../core/words/language";
import { pane as da } from "./da/messages";
import { pane as en } from "./en/messages";

/** The words of the pane itself, by language. */
export const paneWords = wordsIn({ da, en });
