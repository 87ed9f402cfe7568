import { wordsIn } from "../../core/words/language";
import { refusal as da } from "./da/refusal";
import { refusal as en } from "./en/refusal";

/** Why a list cannot be judged, by language. */
export const refusalWords = wordsIn({ da, en });
