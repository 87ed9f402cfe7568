import { wordsIn } from "../../core/words/language";
import { rows as da } from "./da/rows";
import { rows as en } from "./en/rows";

/** The rows of a list that are not judged, by language. */
export const rowWords = wordsIn({ da, en });
