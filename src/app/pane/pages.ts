import { createElement } from "react";
import type { Language } from "../../core/words/language";
import type { Page } from "../../pane/page";

/** The pages of the pane, in the order of the navigation. Each is fetched with its workbook actions when it is opened. */
export const pages: readonly Page[] = [
  {
    id: "criteria",
    title: { da: "Kriterier", en: "Criteria" },
    load: async () => {
      const { CriteriaPage, criteriaActions: actions } = await import("../../criteria/page");
      return {
        default: ({ language }: { readonly language: Language }) =>
          createElement(CriteriaPage, { language, actions }),
      };
    },
  },
  {
    id: "overview",
    title: { da: "Overblik", en: "Overview" },
    load: async () => {
      const { OverviewPage, planActions: actions } = await import("../../plan/page");
      return {
        default: ({ language }: { readonly language: Language }) =>
          createElement(OverviewPage, { language, actions }),
      };
    },
  },
  {
    id: "finance",
    title: { da: "Finansiering", en: "Financing" },
    load: async () => {
      const { FinancePage, financeActions: actions } = await import("../../finance/page");
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
      const { ChecklistPage, planActions: actions } = await import("../../plan/page");
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
      const { GoalsPage, planActions: actions } = await import("../../plan/page");
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
      const { ChartsPage, planActions: actions } = await import("../../plan/page");
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
      const { ToolboxPage, toolboxActions: actions } = await import("../../toolbox/page");
      return {
        default: ({ language }: { readonly language: Language }) =>
          createElement(ToolboxPage, { language, actions }),
      };
    },
  },
  {
    id: "letting",
    title: { da: "Udlejning", en: "Letting" },
    load: async () => {
      const { LettingPage, lettingActions: actions } = await import("../../letting/page");
      return {
        default: ({ language }: { readonly language: Language }) =>
          createElement(LettingPage, { language, actions }),
      };
    },
  },
  {
    id: "functions",
    title: { da: "Funktioner", en: "Functions" },
    load: async () => {
      const { FunctionsPage, functionsActions: actions } = await import("./functions");
      return {
        default: ({ language }: { readonly language: Language }) =>
          createElement(FunctionsPage, { language, actions }),
      };
    },
  },
  {
    id: "selftest",
    title: { da: "Selvtest", en: "Self-test" },
    load: async () => {
      const { SelfTestPage } = await import("./selftest/SelfTestPage");
      return { default: SelfTestPage };
    },
  },
];
