import { createElement } from "react";
import type { Language } from "../../core/words/language";
import type { RefreshedAll } from "../../excel/refresh";
import type { Page, PageGroup } from "../../pane/page";

/** Every sheet of Udsat's, whichever subject it belongs to: fetched at the press. */
const refreshAll = async (language: Language): Promise<RefreshedAll> => {
  const [{ refreshAll: all }, { refreshers }] = await Promise.all([
    import("../../excel/refresh"),
    import("../ribbon/refresh"),
  ]);
  return all(refreshers, language);
};

/** What people come to do, in the order of the navigation. */
export const groups: readonly PageGroup[] = [
  { id: "plan", title: { da: "Planen", en: "The plan" } },
  { id: "money", title: { da: "Pengene", en: "The money" } },
  { id: "areas", title: { da: "Områderne", en: "The areas" } },
  { id: "tools", title: { da: "Værktøjer", en: "Tools" } },
];

/** The pages of the pane, in the order of the navigation. Each is fetched with its workbook actions when it is opened. */
export const pages: readonly Page[] = [
  {
    id: "overview",
    title: { da: "Overblik", en: "Overview" },
    group: "plan",
    load: async () => {
      const { OverviewPage, planActions } = await import("../../plan/page");
      const actions = { ...planActions, refreshAll };
      return {
        default: ({ language }: { readonly language: Language }) =>
          createElement(OverviewPage, { language, actions }),
      };
    },
  },
  {
    id: "checklist",
    title: { da: "Tjekliste", en: "Checklist" },
    group: "plan",
    load: async () => {
      const { loadChecklist, planActions } = await import("../../plan/page");
      const { ChecklistPage } = await loadChecklist();
      const actions = { ...planActions, refreshAll };
      return {
        default: ({ language }: { readonly language: Language }) =>
          createElement(ChecklistPage, { language, actions }),
      };
    },
  },
  {
    id: "goals",
    title: { da: "Mål og milepæle", en: "Goals and milestones" },
    group: "plan",
    short: { da: "Mål", en: "Goals" },
    load: async () => {
      const { loadGoals, planActions } = await import("../../plan/page");
      const { GoalsPage } = await loadGoals();
      const actions = { ...planActions, refreshAll };
      return {
        default: ({ language }: { readonly language: Language }) =>
          createElement(GoalsPage, { language, actions }),
      };
    },
  },
  {
    id: "charts",
    title: { da: "Diagrammer", en: "Charts" },
    group: "plan",
    load: async () => {
      const { loadCharts, planActions } = await import("../../plan/page");
      const { ChartsPage } = await loadCharts();
      const actions = { ...planActions, refreshAll };
      return {
        default: ({ language }: { readonly language: Language }) =>
          createElement(ChartsPage, { language, actions }),
      };
    },
  },
  {
    id: "finance",
    title: { da: "Finansiering", en: "Financing" },
    group: "money",
    load: async () => {
      const { FinancePage, financeActions: actions } = await import("../../finance/page");
      return {
        default: ({ language }: { readonly language: Language }) =>
          createElement(FinancePage, { language, actions }),
      };
    },
  },
  {
    id: "criteria",
    title: { da: "Kriterier", en: "Criteria" },
    group: "areas",
    load: async () => {
      const { CriteriaPage, criteriaActions: actions } = await import("../../criteria/page");
      return {
        default: ({ language }: { readonly language: Language }) =>
          createElement(CriteriaPage, { language, actions }),
      };
    },
  },
  {
    id: "development",
    title: { da: "Udvikling", en: "Development" },
    group: "areas",
    load: async () => {
      const { loadDevelopment } = await import("../../criteria/page");
      const { DevelopmentPage, developmentActions: actions } = await loadDevelopment();
      return {
        default: ({ language }: { readonly language: Language }) =>
          createElement(DevelopmentPage, { language, actions }),
      };
    },
  },
  {
    id: "letting",
    title: { da: "Udlejning", en: "Letting" },
    group: "areas",
    load: async () => {
      const { LettingPage, lettingActions: actions } = await import("../../letting/page");
      return {
        default: ({ language }: { readonly language: Language }) =>
          createElement(LettingPage, { language, actions }),
      };
    },
  },
  {
    id: "toolbox",
    title: { da: "Værktøjskasse", en: "Toolbox" },
    group: "tools",
    load: async () => {
      const { ToolboxPage, toolboxActions: actions } = await import("../../toolbox/page");
      return {
        default: ({ language }: { readonly language: Language }) =>
          createElement(ToolboxPage, { language, actions }),
      };
    },
  },
  {
    id: "functions",
    title: { da: "Funktioner", en: "Functions" },
    group: "tools",
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
    group: "tools",
    load: async () => {
      const { SelfTestPage } = await import("./selftest/SelfTestPage");
      return { default: SelfTestPage };
    },
  },
];
