import { LOG } from "../transaction/log";
import { buildSheet, type SheetLayout, tableLayout } from "../sheet";

/** What a check is called by in the report and in the words. */
export type CheckId =
  | "table"
  | "columnId"
  | "rowsBelow"
  | "literal"
  | "nothing"
  | "rowCount"
  | "followingName"
  | "structuredName"
  | "chart"
  | "filter"
  | "setting"
  | "list"
  | "veryHidden"
  | "selection"
  | "function"
  | "transaction";

/** One thing that the add-in relies on. It gives nothing where it holds, and what was found instead where it does not. */
export interface Check {
  readonly id: CheckId;
  readonly run: (sheet: string) => Promise<string | null>;
}

type InSheet = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<string | null>;

const inSheet =
  (act: InSheet): Check["run"] =>
  (name) =>
    Excel.run({ delayForCellEdit: true }, (context) =>
      act(context.workbook.worksheets.getItem(name), context),
    );

const found = (is: unknown, wanted: unknown): string | null =>
  JSON.stringify(is) === JSON.stringify(wanted) ? null : JSON.stringify(is);

const TABLE = "Udsat_Selvtest";

/** A table of two rows, headings included, from a corner on. */
function put(sheet: Excel.Worksheet, corner: string, name: string): Excel.Table {
  const range = sheet.getRange(corner).getResizedRange(2, 1);
  range.values = [
    ["Id", "Tal"],
    ["a", 1],
    ["b", 2],
  ];
  const table = sheet.tables.add(range, true);
  table.name = name;
  return table;
}

const SCRATCH = tableLayout({
  name: `${TABLE}_ark`,
  id: "key",
  rows: "given",
  columns: [
    { key: "key", header: "Nøgle", width: 10, owner: "udsat" },
    { key: "value", header: "Værdi", width: 10, owner: "udsat" },
    { key: "note", header: "Bemærkning", width: 20, owner: "user" },
  ],
});
const LAYOUT: SheetLayout = {
  id: "selvtest",
  name: "Udsat selvtest ark",
  blocks: [],
  tables: [SCRATCH],
};

async function transaction(): Promise<string | null> {
  const write = (value: number) =>
    buildSheet(LAYOUT, { tables: { [SCRATCH.name]: [{ key: "a", value }] } });
  try {
    for (const value of [1, 2]) {
      const built = await write(value);
      if (!built.ok) return JSON.stringify([built.refusal, built.aftermath]);
    }
    return await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem(SCRATCH.name).getDataBodyRange().load("values");
      await context.sync();
      return found(body.values, [["a", 2, ""]]);
    });
  } finally {
    await Excel.run(async (context) => {
      const { worksheets, settings, names } = context.workbook;
      const sheet = worksheets.getItemOrNullObject(LAYOUT.name).load("name");
      const memory = settings.getItemOrNullObject(`udsat.${LAYOUT.id}`).load("key");
      const all = names.load("items/name");
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      if (!memory.isNullObject) memory.delete();
      for (const item of all.items) if (item.name.includes(`${SCRATCH.name}.`)) item.delete();
      await context.sync();
    });
  }
}

/** What `docs/check-in-excel.md` lists, as far as code can try it; each on cells of its own of a scratch sheet. */
export const CHECKS: readonly Check[] = [
  {
    id: "table",
    run: inSheet(async (sheet, context) => {
      const table = put(sheet, "A1", TABLE);
      const columns = table.columns.load("items/name");
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return found(
        [columns.items.map(({ name }) => name), body.values],
        [
          ["Id", "Tal"],
          [
            ["a", 1],
            ["b", 2],
          ],
        ],
      );
    }),
  },
  {
    id: "columnId",
    run: inSheet(async (sheet, context) => {
      const table = put(sheet, "A11", `${TABLE}_kolonner`);
      const columns = table.columns.load("items/id");
      await context.sync();
      const [id] = columns.items.map((column) => column.id);
      table.columns.getItemAt(0).name = "Andet navn";
      const column = table.columns.getItem(id ?? 0).load("name");
      await context.sync();
      return found(column.name, "Andet navn");
    }),
  },
  {
    id: "rowsBelow",
    run: inSheet(async (sheet, context) => {
      const table = put(sheet, "A21", `${TABLE}_raekker`);
      // Not just below: there it would become a row of the table.
      sheet.getRange("A25").values = [["nedenunder"]];
      table.rows.add(undefined, [["c", 3]]);
      const cells = sheet.getRange("A24:A26").load("values");
      await context.sync();
      // The row takes the empty cells below, or pushes them down; what stands there is there afterwards.
      const texts = cells.values.map(([cell]) => String(cell));
      return found([texts[0], texts.includes("nedenunder")], ["c", true]);
    }),
  },
  {
    id: "literal",
    run: inSheet(async (sheet, context) => {
      const range = sheet.getRange("A31:C31");
      range.values = [["'=1+1", "'3/4", "'0012"]];
      const cells = sheet.getRange("A31:C31").load("values");
      await context.sync();
      return found(cells.values, [["=1+1", "3/4", "0012"]]);
    }),
  },
  {
    id: "nothing",
    run: inSheet(async (sheet, context) => {
      sheet.getRange("A33:B33").values = [["bliver", "gammel"]];
      sheet.getRange("A33:B33").values = [[null, "ny"]];
      const cells = sheet.getRange("A33:B33").load("values");
      await context.sync();
      return found(cells.values, [["bliver", "ny"]]);
    }),
  },
  {
    id: "rowCount",
    run: async (name) => {
      try {
        await inSheet(async (sheet, context) => {
          sheet.getRange("A35:A37").values = [[null], [null]];
          await context.sync();
          return null;
        })(name);
      } catch {
        return null;
      }
      return "taken";
    },
  },
  {
    id: "followingName",
    run: inSheet(async (sheet, context) => {
      const name = `${TABLE}_navn`;
      const item = context.workbook.names.add(name, sheet.getRange("F1"));
      item.visible = false;
      sheet.getRange("E:E").insert("Right");
      const range = item.getRange().load("columnIndex");
      await context.sync();
      item.delete();
      await context.sync();
      return found(range.columnIndex, 6);
    }),
  },
  {
    id: "structuredName",
    run: inSheet(async (sheet, context) => {
      put(sheet, "A41", `${TABLE}_liste`);
      const item = context.workbook.names.add(`${TABLE}_ref`, `=${TABLE}_liste[Id]`);
      const range = item.getRange().load("values");
      await context.sync();
      item.delete();
      await context.sync();
      return found(range.values, [["a"], ["b"]]);
    }),
  },
  {
    id: "chart",
    run: inSheet(async (sheet, context) => {
      sheet.getRange("A51:B53").values = [
        ["x", 10],
        ["y", 20],
        ["z", 30],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B51:B53"), "Columns");
      const series = chart.series.getItemAt(0);
      series.setValues(sheet.getRange("B51:B53"));
      series.setXAxisValues(sheet.getRange("A51:A53"));
      series.name = "Tal";
      chart.series.load("count");
      series.load("name");
      await context.sync();
      return found([chart.series.count, series.name], [1, "Tal"]);
    }),
  },
  {
    id: "filter",
    run: inSheet(async (sheet, context) => {
      const table = put(sheet, "A61", `${TABLE}_filter`);
      const { filter } = table.columns.getItemAt(0);
      const told = table.autoFilter.load("isDataFiltered");
      filter.applyValuesFilter(["a"]);
      filter.load("criteria");
      await context.sync();
      const { filterOn, values } = filter.criteria;
      filter.clear();
      told.load("isDataFiltered");
      await context.sync();
      const cleared = told.isDataFiltered;
      filter.apply({ filterOn, values });
      told.load("isDataFiltered");
      await context.sync();
      return found(
        [filterOn, values, cleared, told.isDataFiltered],
        ["Values", ["a"], false, true],
      );
    }),
  },
  {
    id: "setting",
    run: inSheet(async (_, context) => {
      const { settings } = context.workbook;
      settings.add(`${LOG}.selvtest`, "1");
      settings.add(`${LOG}.selvtest`, "2");
      const setting = settings.getItem(`${LOG}.selvtest`).load("value");
      await context.sync();
      setting.delete();
      await context.sync();
      return found(setting.value, "2");
    }),
  },
  {
    id: "list",
    run: inSheet(async (sheet, context) => {
      sheet.getRange("A71:A72").values = [["ja"], ["nej"]];
      const item = context.workbook.names.add(`${TABLE}_valg`, sheet.getRange("A71:A72"));
      const { dataValidation } = sheet.getRange("B71");
      dataValidation.rule = { list: { inCellDropDown: true, source: `=${TABLE}_valg` } };
      dataValidation.load("type");
      await context.sync();
      item.delete();
      await context.sync();
      return found(dataValidation.type, "List");
    }),
  },
  {
    id: "veryHidden",
    run: (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(`${name} skjult`);
        sheet.visibility = "VeryHidden";
        await context.sync();
        // Excel deletes no sheet that is very hidden.
        sheet.visibility = "Hidden";
        sheet.delete();
        const gone = context.workbook.worksheets.getItemOrNullObject(`${name} skjult`).load("name");
        await context.sync();
        return found(gone.isNullObject, true);
      }),
  },
  {
    id: "selection",
    run: inSheet(async (sheet, context) => {
      sheet.activate();
      sheet.getRange("C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return selected.address.endsWith("!C3") ? null : selected.address;
    }),
  },
  {
    id: "function",
    run: inSheet(async (sheet, context) => {
      const cell = sheet.getRange("A81");
      cell.formulas = [["=UDSAT.REDUCTION(200,150)"]];
      const read = cell.load("values");
      await context.sync();
      const value = read.values[0]?.[0] as unknown;
      return String(value).startsWith("#NAME") || value === "#BUSY!" ? String(value) : null;
    }),
  },
  { id: "transaction", run: transaction },
];
