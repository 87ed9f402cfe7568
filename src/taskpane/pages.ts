import { createElement } from "react";
import type { Language } from "../language/language";
import type { Page } from "./page";

/** The pages of the pane, in the order of the navigation. Each is fetched with its workbook actions when it is opened. */
export const pages: readonly Page[] = [
  {
    id: "criteria",
    title: { da: "Kriterier", en: "Criteria" },
    load: async () => {
      const [{ CriteriaPage }, { criteriaActions: actions }] = await Promise.all([import("./criteria/CriteriaPage"), import("../workbook/criteria")]);
      return { default: ({ language }: { readonly language: Language }) => createElement(CriteriaPage, { language, actions }) };
    },
  },
];
