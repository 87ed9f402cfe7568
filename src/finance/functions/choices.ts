import { inEvery } from "../../core/words/language";
import type { Choices } from "../../excel/functions/definition";
import { regulationName } from "../rules/regulation";
import { THEME_LISTS } from "../rules/themes";
import { choiceWords } from "../words/choices";

/** The periods that have a list of themes of their own, as they are written: 2015-18. */
export const THEME_LIST_CHOICES: Choices = {
  id: "Temaliste",
  values: THEME_LISTS.map((list) => ({
    value: regulationName(list),
    tip: inEvery((language) => choiceWords(language).themesOf(regulationName(list))),
  })),
};

/** Which sum stands fixed when the gap is reckoned. */
export const BASIS_CHOICES: Choices = {
  id: "Grundlag",
  values: [
    { value: "planen", tip: inEvery((language) => choiceWords(language).plan) },
    { value: "tilskuddet", tip: inEvery((language) => choiceWords(language).grant) },
  ],
};
