import { yearOf } from "../../core/day";
import { today } from "../../excel/clock";
import { askSource, type Choice, type Source } from "../../excel/place";
import { watch } from "../../excel/watch";
import type { Outcome } from "../../excel/run";
import { readOnce } from "../../excel/sources";
import type { WorkbookRefusal } from "../../excel/words";
import type { Added, AlreadyThere, PlanBasis, Proposal, Removed } from "../../plan";
import { insertSpilling } from "./formula";
import type { LocalBuilt } from "./local";

/** What the pane's page "Værktøjskasse" may ask of the workbook. What writes sheets is fetched at the first press. */
export const toolboxActions = {
  insert: insertSpilling,
  readLists: (choice: Choice): Promise<Outcome<Source>> =>
    readOnce((context) => askSource(context, choice)),
  watch,
  takeLocal: async (): Promise<Outcome<LocalBuilt>> => (await import("./local")).takeLocal(),
  addToPlan: async (
    make: (basis: PlanBasis) => readonly Proposal[],
    signal: AbortSignal,
  ): Promise<Outcome<Added, WorkbookRefusal | AlreadyThere>> => {
    const { addToPlan } = await import("../../plan/sheet");
    const day = today();
    return addToPlan(make, { today: day, reportYear: yearOf(day), signal });
  },
  takeOut: async (added: Added): Promise<Outcome<Removed>> =>
    (await import("../../plan/sheet")).takeOutOfPlan(added),
} as const;
