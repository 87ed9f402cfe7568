import type { Outcome } from "../../excel/run";
import { insertSpilling } from "./formula";
import type { LocalBuilt } from "./local";

/** What the pane's page "Værktøjskasse" may ask of the workbook. What writes sheets is fetched at the first press. */
export const toolboxActions = {
  insert: insertSpilling,
  takeLocal: async (): Promise<Outcome<LocalBuilt>> => (await import("./local")).takeLocal(),
} as const;
