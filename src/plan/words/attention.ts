import { wordsIn } from "../../core/words/language";
import { attention as da } from "./da/attention";
import { attention as en } from "./en/attention";

/** Why a page of the pane has a mark in the navigation, by language. */
export const attentionWords = wordsIn({ da, en });
