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

/** Which sum stands fixed when the gap is reckoned. */
export const BASIS_CHOICES: Choices = {
  id: "Grundlag",
  values: [
    {
      value: "planen",
      tip: {
        da: "Planens samlede beløb ligger fast: lokale parter overtager fra fonden",
        en: "The plan's total stands fixed: local parties take over from the fund",
      },
    },
    {
      value: "tilskuddet",
      tip: {
        da: "Tilskuddet ligger fast: planen udvides med lokale midler",
        en: "The grant stands fixed: the plan grows with local money",
      },
    },
  ],
};
