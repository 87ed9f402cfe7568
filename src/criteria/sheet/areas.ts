import { askSheet, columnAt, rowsOf, tableOf } from "../../excel/sheet";
import { columnReference } from "../../excel/sheet/formula";
import { CRITERIA_TABLE } from "./layout";
import { LAYOUT } from "./list";

/** An area as the sheet "Kriterier" has it. `row` counts from 0 on the sheet; `decision` is the sheet's own word. */
export interface ListedArea {
  readonly name: string;
  readonly met: number | null;
  readonly decision: string;
  readonly row: number;
}

/** The areas of the sheet "Kriterier", and its columns as a formula refers to them. */
export interface ListedAreas {
  readonly sheet: string;
  /** Excel's own id of that sheet. */
  readonly sheetId: string;
  readonly areas: readonly ListedArea[];
  readonly columns: Readonly<Record<"area" | "met" | "decision", string>>;
}

/** Asks for the areas of the sheet "Kriterier"; null where it is not there, or a column of it is gone. */
export function askListedAreas(context: Excel.RequestContext): () => ListedAreas | null {
  const state = askSheet(context, LAYOUT, "formulas");
  return () => {
    const table = tableOf(LAYOUT);
    const there = state().tables[CRITERIA_TABLE];
    if (!there) return null;
    const column = (key: "area" | "met" | "decision"): string => {
      const header = there.headers[columnAt(table, there, key)];
      return header === undefined ? "" : columnReference(CRITERIA_TABLE, header);
    };
    const columns = { area: column("area"), met: column("met"), decision: column("decision") };
    if (Object.values(columns).includes("")) return null;
    const areas = rowsOf(table, there).flatMap(({ sheetRow, cells }) => {
      const name = String(cells.area ?? "").trim();
      const met = typeof cells.met === "number" ? cells.met : null;
      const decision = String(cells.decision ?? "");
      return name === "" || decision === "" ? [] : [{ name, met, decision, row: sheetRow }];
    });
    return { sheet: there.sheet, sheetId: there.sheetId, areas, columns };
  };
}
