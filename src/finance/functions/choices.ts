import type { Choices } from "../../excel/functions/definition";
import { THEME_LISTS } from "../rules/themes";

const period = ({ first, last }: (typeof THEME_LISTS)[number]): string =>
  `${first.slice(0, 4)}-${last.slice(2, 4)}`;

/** The periods that have a list of themes of their own, as they are written: 2015-18. */
export const THEME_LIST_CHOICES: Choices = {
  id: "Temaliste",
  values: THEME_LISTS.map((list) => ({
    value: period(list),
    tip: {
      da: `Temaerne i perioden ${period(list)}`,
      en: `The themes of the period ${period(list)}`,
    },
  })),
};
