import { serialOf } from "../../core/day";
import type { Day } from "../../core/provision";
import { literal } from "../../excel/literal";
import { done, type Outcome, refused } from "../../excel/run";
import { columnAt, tableOf } from "../../excel/sheet";
import { type Decision, tableStep, transact } from "../../excel/transaction";
import { MARK_STATES, type MarkState } from "../../targets";
import type { PlanColumn } from "../read/columns";
import { CHECKLIST } from "./layout/checklist";
import { askPlan, type PlanState, tableState } from "./read";

/** What a person answers to a requirement; a part left out stays as it is. */
export interface MarkChange {
  readonly state?: MarkState;
  readonly owner?: string;
  readonly day?: Day | null;
  readonly note?: string;
}

const CELLS: Readonly<Record<keyof MarkChange, (change: MarkChange) => string | number | boolean>> =
  {
    state: ({ state }) => (state ? MARK_STATES[state] : ""),
    owner: ({ owner }) => literal(owner ?? ""),
    day: ({ day }) => (day ? serialOf(day) : ""),
    note: ({ note }) => literal(note ?? ""),
  };

function decideMark(state: PlanState, code: string, change: MarkChange): Decision<null, never> {
  const there = tableState(state, "checklist");
  const mark = state.plan.marks.find((one) => one.code === code);
  if (!there || !mark) return refused({ kind: "missing", name: CHECKLIST.name });
  if (there.protected) return refused({ kind: "protectedSheet", sheet: there.sheet });
  if (there.filtered) return refused({ kind: "filtered", table: there.name, sheet: there.sheet });
  const layout = tableOf(CHECKLIST);
  const idOf = (key: PlanColumn<"checklist">): number | undefined =>
    there.body.ids[columnAt(layout, there, key)];
  const row = mark.row - there.area.row;
  const cells = new Map<number, (string | number | boolean | null)[]>();
  for (const key of Object.keys(change) as (keyof MarkChange)[]) {
    const id = idOf(key);
    if (id === undefined) {
      const header = layout.columns.find((column) => column.key === key)?.header ?? key;
      return refused({ kind: "missingColumn", table: CHECKLIST.name, header });
    }
    cells.set(
      id,
      there.body.formulas.map((_, i) => (i === row ? CELLS[key](change) : null)),
    );
  }
  const step = tableStep({
    table: there,
    identity: [idOf(layout.id) ?? -1],
    cells,
    people: [...cells.keys()],
    reused: [],
    removed: [],
    columns: [],
    added: [],
  });
  return done({ steps: [step], value: null });
}

/** Writes a person's answer to a requirement on the sheet "Tjekliste", where colleagues see it; a colleague's answer in the same moment is not written over. */
export function markRequirement(code: string, change: MarkChange): Promise<Outcome<null>> {
  return transact<PlanState, null>({
    ask: (context) => askPlan(context, ["checklist"]),
    decide: (state) => decideMark(state, code, change),
    edited: "refuse",
  });
}
