import { askNamedCells } from "../../excel/namedcells";
import { type FactField, type PlanFacts, planFactsOf } from "../read/facts";

/** The workbook names of what the sheet "Overblik" says of the plan and its finance asks for. */
export const FACT_NAMES: Readonly<Record<FactField, string>> = {
  municipality: "Udsat_Plan_kommune",
  organisation: "Udsat_Plan_boligorganisation",
  firstYear: "Udsat_Plan_foerste_aar",
  lastYear: "Udsat_Plan_sidste_aar",
  regulation: "Udsat_Plan_regulativ",
  version: "Udsat_Plan_version",
};

/** Asks for the plan's facts; the answer may be taken after the next `sync`. */
export function askPlanFacts(context: Excel.RequestContext): () => PlanFacts {
  const cells = askNamedCells(context, FACT_NAMES);
  return () => planFactsOf(cells().values);
}
