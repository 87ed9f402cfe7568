import { fold } from "../../core/text";
import { done, type Outcome } from "../../excel/run";
import { askSheet, rowsOf, type Row, sheetsPlan, type SheetState } from "../../excel/sheet";
import { type Column, type SheetLayout, tableLayout } from "../../excel/sheet/layout";
import { transact } from "../../excel/transaction";
import { type Scenario, scenariosOf } from "../read/scenario";
import { FINANCE_TABLE, OWN_PLAN, SOURCE_TABLE } from "./layout";

/** The table of the named what-ifs, which people may read, correct and delete rows of. */
export const SCENARIO_TABLE = "Udsat_Scenarier";

const { total, local, grant, outside } = OWN_PLAN;
const more = "[@[Mere lokalt, kr.]]";
/** A share of Udsat's own plan, cut at two decimals so that what is below the minimum never reads as the minimum. */
const share = (whole: string): string =>
  `=IFERROR(IF(OR(${more}="",ROUND(${outside},2)<>0),"",ROUNDDOWN((${local}+${more})/(${whole}),4)),"")`;

type Key = "name" | "more" | "onTop" | "inPlace" | "note";

const SHARES: readonly Column<Key>[] = [
  {
    key: "onTop",
    header: "Lokal andel, lagt oven i",
    width: 14,
    owner: "formula",
    format: "0.00%",
    formula: share(`${total}+${more}`),
  },
  {
    key: "inPlace",
    header: "Lokal andel, i stedet for tilskud",
    width: 16,
    owner: "formula",
    format: "0.00%",
    formula: share(`${total}+MAX(0,${more}-${grant})`),
  },
];

const table = (own: boolean) =>
  tableLayout<Key>({
    name: SCENARIO_TABLE,
    id: "name",
    rows: "kept",
    columns: [
      { key: "name", header: "Scenarie", width: 34, owner: "user" },
      {
        key: "more",
        header: "Mere lokalt, kr.",
        width: 16,
        owner: "udsat",
        format: "#,##0.00",
      },
      ...(own ? SHARES : []),
      { key: "note", header: "Bemærkning", width: 34, owner: "user", wrap: true },
    ],
  });

/** The shares are formulas over Udsat's own finance plan: without one they are told in the pane alone. */
const layout = (own: boolean): SheetLayout => ({
  id: "scenarier",
  name: "Hvad hvis",
  blocks: [],
  tables: [table(own)],
  group: "input",
});

const WHOLE = layout(true);

/** Asks for the named what-ifs; the answer may be taken after the next `sync`. */
export function askScenarios(context: Excel.RequestContext): () => readonly Scenario[] {
  const state = askSheet(context, WHOLE);
  return () =>
    scenariosOf(
      rowsOf(table(true), state().tables[SCENARIO_TABLE]).map(({ cells }) => [
        cells.name,
        cells.more,
      ]),
    );
}

/** Keeps a what-if under its name, in the place of an earlier one of that name; the table and its sheet are made where they are not. Øre. */
export function saveScenario(
  name: string,
  ore: number,
): Promise<Outcome<{ readonly sheet: string }>> {
  return transact<
    { readonly state: SheetState; readonly own: boolean },
    { readonly sheet: string }
  >({
    ask(context) {
      const state = askSheet(context, WHOLE, "both", WHOLE.name);
      const tables = [FINANCE_TABLE, SOURCE_TABLE].map((one) =>
        context.workbook.tables.getItemOrNullObject(one).load("name"),
      );
      return () => ({ state: state(), own: tables.every(({ isNullObject }) => !isNullObject) });
    },
    decide({ state, own }) {
      const rows = new Map<string, Row>();
      for (const { cells } of rowsOf(table(own), state.tables[SCENARIO_TABLE]))
        rows.set(fold(String(cells.name ?? "")), { name: cells.name, more: cells.more });
      const before = rows.get(fold(name));
      rows.set(fold(name), { name: before?.["name"] ?? name, more: ore / 100 });
      const data = { tables: { [SCENARIO_TABLE]: [...rows.values()] } };
      const plan = sheetsPlan([{ layout: layout(own), state, data }]);
      if (!plan.ok) return plan;
      const { steps, built } = plan.value;
      return done({ steps, value: { sheet: built[0]?.sheet ?? WHOLE.name } });
    },
  });
}
