import { wordsIn } from "../../core/words/language";
import { choices as da } from "./da/choices";
import { choices as en } from "./en/choices";

export const choiceWords = wordsIn({ da, en });
