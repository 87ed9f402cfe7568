import { wordsIn } from "../../core/words/language";
import { front as frontDa } from "./da/front";
import { profile as profileDa } from "./da/profile";
import { front as frontEn } from "./en/front";
import { profile as profileEn } from "./en/profile";

/** The words of the plan's first page, by language. */
export const planWords = wordsIn({
  da: { front: frontDa, profile: profileDa },
  en: { front: frontEn, profile: profileEn },
});
