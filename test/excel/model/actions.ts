import { writeCriteria } from "../../../src/criteria/sheet/write";
import type { Outcome } from "../../../src/excel/run";
import { writeFinance } from "../../../src/finance/sheet/actions";
import { buildPlan, refreshPlanSheets } from "../../../src/plan/sheet/build";
import { refreshDiagrams } from "../../../src/plan/sheet/diagrams";
import { buildReport } from "../../../src/plan/sheet/report";
import { markRequirement } from "../../../src/plan/sheet/mark";
import { insertSpilling } from "../../../src/toolbox/sheet/formula";
import { PLAN, TODAY, type WorldName } from "./world";

/** One of the add-in's actions. `again`: doing it twice is doing it once. */
export interface ModelAction {
  readonly name: string;
  readonly worlds: readonly WorldName[];
  readonly again: boolean;
  /** The row that a person answers in: what stood in its cells gives way to the answer. */
  readonly answered?: string;
  readonly run: () => Promise<Outcome<unknown, { readonly kind?: string; readonly code?: string }>>;
}

const all: readonly WorldName[] = ["list", "plan", "bare", "sheets"];

export const ACTIONS: readonly ModelAction[] = [
  {
    name: "criteria",
    worlds: ["list", "sheets"],
    again: true,
    run: () =>
      writeCriteria({
        choice: { kind: "range", sheet: "Ark1", area: { row: 0, column: 0, rows: 4, columns: 7 } },
      }),
  },
  {
    name: "criteria again",
    worlds: ["sheets"],
    again: true,
    run: () => writeCriteria({ choice: { kind: "name", name: "Udsat_Kriterier_kilde" } }),
  },
  {
    name: "criteria by other rules",
    worlds: ["sheets"],
    again: true,
    run: () =>
      writeCriteria({ choice: { kind: "name", name: "Udsat_Kriterier_kilde" }, rules: "2010" }),
  },
  {
    name: "finance",
    worlds: all,
    again: true,
    run: () => writeFinance({ first: 2014, last: 2017 }),
  },
  { name: "plan", worlds: all, again: true, run: () => buildPlan(PLAN) },
  {
    name: "plan again",
    worlds: ["plan"],
    again: true,
    run: () => refreshPlanSheets({ ...PLAN, years: [2025, 2026, 2027] }),
  },
  { name: "diagrams", worlds: ["plan", "bare"], again: true, run: () => refreshDiagrams(TODAY) },
  { name: "report", worlds: ["plan", "bare"], again: true, run: () => buildReport(2025, TODAY) },
  {
    name: "earlier report",
    worlds: ["plan", "bare"],
    again: true,
    run: () => buildReport(2024, TODAY),
  },
  {
    name: "mark",
    worlds: ["plan", "bare"],
    again: true,
    answered: "K7",
    run: () => markRequirement("K7", { state: "done", owner: "Bo", note: "set af os" }),
  },
  {
    name: "formula",
    worlds: all,
    again: false,
    run: () => insertSpilling({ formula: '="værktøj"', rows: 3, columns: 2 }),
  },
];
