import { wordsIn } from "../../../core/words/language";
import { da } from "./da";
import { en } from "./en";

export const appWords = wordsIn({ da, en });
