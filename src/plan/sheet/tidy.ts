import { today } from "../../excel/clock";
import { done } from "../../excel/run";
import { transact } from "../../excel/transaction";
import { ID_LETTERS, type IdSheet, type Plan } from "../read/plan";
import { asking, decide, type PlanBuilt, type PlanRead } from "./build";

const SHEETS = Object.keys(ID_LETTERS) as IdSheet[];

/** The rows that have words and no id yet, by what they say. */
const nameless = (plan: Plan): readonly string[] =>
  SHEETS.flatMap((sheet) =>
    plan[sheet].flatMap(({ id, name }) => (id === "" && name !== "" ? [`${sheet} ${name}`] : [])),
  );

/** Rows that were given an id while the pane is open: one whose id is gone again was undone, and is left alone until the next update. */
const given = new Set<string>();

/**
 * Gives ids to the rows that were just typed, and brings what Udsat says beside them up to date. Quiet: where Excel is
 * busy, or nothing is missing, nothing happens; the next change or update comes back to it.
 */
export async function tidyPlan(): Promise<void> {
  const day = today();
  const options = { today: day, reportYear: Number(day.slice(0, 4)) - 1 };
  const named: string[] = [];
  const outcome = await transact<PlanRead, PlanBuilt | null>({
    ...asking(options),
    decide: (read) => {
      const fresh = nameless(read.state.plan).filter((row) => !given.has(row));
      const there = SHEETS.every((sheet) => read.state.sheets[sheet]?.sheet);
      if (fresh.length === 0 || !there) return done({ steps: [], value: null });
      named.splice(0, named.length, ...fresh);
      return decide(read, options, SHEETS);
    },
  });
  if (outcome.ok && outcome.value) named.forEach((row) => given.add(row));
}
