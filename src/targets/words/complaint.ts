import { wordsIn } from "../../core/words/language";
import { complaint as da } from "./da/complaint";
import { complaint as en } from "./en/complaint";

/** What the target functions refuse, by language. */
export const complaintWords = wordsIn({ da, en });
