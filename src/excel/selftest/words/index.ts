import { wordsIn } from "../../../core/words/language";
import { da } from "./da";
import { en } from "./en";

export const selfTestWords = wordsIn({ da, en });
