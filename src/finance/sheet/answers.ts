import type { Cell, Grid } from "../../core/cell";
import { fold } from "../../core/text";
import { type Area, address, areaOf, sheetOf } from "../../excel/address";
import { done, type Outcome, refused } from "../../excel/run";
import {
  askSheet,
  type Row,
  rowsOf,
  type SheetLayout,
  type SheetState,
  sheetsPlan,
  tableLayout,
} from "../../excel/sheet";
import { formulaStep, transact } from "../../excel/transaction";
import type { CorrectionRow } from "../read/corrections";
import type { PlanCells } from "./place";
import { READING_TABLE, shareFormula } from "./reading";

const TABLE = tableLayout({
  name: READING_TABLE,
  id: "name",
  rows: "kept",
  columns: [
    { key: "name", header: "Navn", width: 40, owner: "user" },
    { key: "what", header: "Hvad", width: 14, owner: "udsat" },
    { key: "role", header: "Læses som", width: 18, owner: "udsat" },
    { key: "note", header: "Bemærkning", width: 40, owner: "user" },
  ],
});

const LAYOUT: SheetLayout = {
  id: "laesning",
  name: "Sådan læses budgettet",
  blocks: [],
  tables: [TABLE],
  group: "input",
};

const keyOf = (what: Cell, name: Cell): string =>
  `${fold(String(what ?? ""))}|${fold(String(name ?? ""))}`;

/** Writes answers into the table, each in the place of an earlier answer to the same; the table and its sheet are made where they are not. */
export function saveReading(
  answers: readonly CorrectionRow[],
): Promise<Outcome<{ readonly sheet: string }>> {
  return transact<SheetState, { readonly sheet: string }>({
    ask: (context) => askSheet(context, LAYOUT, "both", LAYOUT.name),
    decide(state) {
      const rows = new Map<string, Row>();
      for (const { cells } of rowsOf(TABLE, state.tables[READING_TABLE]))
        if (String(cells.what ?? "") !== "") rows.set(keyOf(cells.what, cells.name), cells);
      for (const { what, name, role } of answers)
        rows.set(keyOf(what, name), { ...rows.get(keyOf(what, name)), what, name, role });
      const data = { tables: { [READING_TABLE]: [...rows.values()] }, blocks: {}, choices: {} };
      const plan = sheetsPlan([{ layout: LAYOUT, state, data }]);
      if (!plan.ok) return plan;
      return done({
        steps: plan.value.steps,
        value: { sheet: plan.value.built[0]?.sheet ?? LAYOUT.name },
      });
    },
  });
}

interface Selected {
  readonly sheet: string;
  readonly cell: Area;
  readonly empty: boolean;
}

/** Writes the formula into the selected cell, where it is empty; tells which cell. */
export function insertShare(
  plan: PlanCells,
  reading: boolean,
): Promise<Outcome<{ readonly cell: string }>> {
  return transact<Selected, { readonly cell: string }>({
    ask(context) {
      const range = context.workbook.getActiveCell().load("address,formulas");
      return () => ({
        sheet: sheetOf(range.address) ?? "",
        cell: areaOf(range.address),
        empty: (range.formulas as Grid)[0]?.[0] === "",
      });
    },
    decide({ sheet, cell, empty }) {
      if (!empty) return refused({ kind: "edited" });
      const steps = [formulaStep(sheet, cell, cell, shareFormula(plan, reading))];
      return done({ steps, value: { cell: `${sheet}!${address(cell)}` } });
    },
  });
}
