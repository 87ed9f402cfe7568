import { createElement } from "react";
import type { Language } from "../language/language";
import type { Page } from "./page";

/** The pages of the pane, in the order of the navigation. Each is fetched with its workbook actions when it is opened. */
export const pages: readonly Page[] = [
  {
    id: "criteria",
    title: { da: "Kriterier", en: "Criteria" },
    load: async () => {
      const [{ CriteriaPage }, { criteriaActions: actions }] = await Promise.all([
        import("./criteria/CriteriaPage"),
        import("../workbook/criteriaactions"),
      ]);
      return {
        default: ({ language }: { readonly language: Language }) =>
          createElement(CriteriaPage, { language, actions }),
      };
    },
  },
  {
    id: "finance",
    title: { da: "Finansiering", en: "Financing" },
    load: async () => {
      const [{ FinancePage }, { financeActions: actions }] = await Promise.all([
        import("./finance/FinancePage"),
        import("../workbook/finance"),
      ]);
      return {
        default: ({ language }: { readonly language: Language }) =>
          createElement(FinancePage, { language, actions }),
      };
    },
  },
  {
    id: "checklist",
    title: { da: "Tjekliste", en: "Checklist" },
    load: async () => {
      const [{ ChecklistPage }, { planActions: actions }] = await Promise.all([
        import("./checklist/ChecklistPage"),
        import("../workbook/planactions"),
      ]);
      return {
        default: ({ language }: { readonly language: Language }) =>
          createElement(ChecklistPage, { language, actions }),
      };
    },
  },
  {
    id: "goals",
    title: { da: "Mål og milepæle", en: "Goals and milestones" },
    load: async () => {
      const [{ GoalsPage }, { planActions: actions }] = await Promise.all([
        import("./goals/GoalsPage"),
        import("../workbook/planactions"),
      ]);
      return {
        default: ({ language }: { readonly language: Language }) =>
          createElement(GoalsPage, { language, actions }),
      };
    },
  },
  {
    id: "charts",
    title: { da: "Diagrammer", en: "Charts" },
    load: async () => {
      const [{ ChartsPage }, { planActions: actions }] = await Promise.all([
        import("./charts/ChartsPage"),
        import("../workbook/planactions"),
      ]);
      return {
        default: ({ language }: { readonly language: Language }) =>
          createElement(ChartsPage, { language, actions }),
      };
    },
  },
  {
    id: "toolbox",
    title: { da: "Værktøjskasse", en: "Toolbox" },
    load: async () => {
      const [{ ToolboxPage }, { toolboxActions: actions }] = await Promise.all([
        import("./toolbox/ToolboxPage"),
        import("../workbook/toolboxactions"),
      ]);
      return {
        default: ({ language }: { readonly language: Language }) =>
          createElement(ToolboxPage, { language, actions }),
      };
    },
  },
  {
    id: "letting",
    title: { da: "Udlejning", en: "Letting" },
    load: async () => ({ default: (await import("./letting/LettingPage")).LettingPage }),
  },
];
