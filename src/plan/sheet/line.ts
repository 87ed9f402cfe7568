import type { Cell } from "../../core/cell";
import type { SheetLayout, TableLayout } from "../../excel/sheet";
import { FINANCE_TABLE } from "../../finance/sheet";

/** The columns of the finance plan that a line without an amount has. */
export const LINE: TableLayout = {
  name: FINANCE_TABLE,
  id: "activity",
  rows: "kept",
  columns: [
    { key: "activity", header: "Aktivitet", width: 34, owner: "user" },
    { key: "theme", header: "Tema", width: 34, owner: "user" },
    { key: "kind", header: "Art", width: 15, owner: "user" },
  ],
};
export const LINE_SHEET: SheetLayout = {
  id: "financeLine",
  name: "Finansieringsplan",
  blocks: [],
  tables: [LINE],
};

/** The plan's sheets that something is put into together. */
export const ADD_SHEETS = ["goals", "indicators", "activities"] as const;

/** A cell as text, without the space round it. */
export const cellText = (cell: Cell): string => String(cell ?? "").trim();
