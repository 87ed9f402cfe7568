import {
  type BookRead,
  nameIn,
  refersTo,
  type SheetWrite,
  type TableState,
} from "../../excel/sheet";
import { pointer } from "../../excel/address";
import { nameStep, type Step, UNTOUCHED } from "../../excel/transaction";
import { ACTIVITY_TABLE } from "./layout/activities";
import { GOAL_TABLE } from "./layout/goals";
import { INDICATOR_TABLE } from "./layout/indicators";
import { LABEL_HEADER } from "./layout/live";
import { MEASUREMENT_TABLE } from "./layout/measurements";
import { MILESTONE_TABLE } from "./layout/milestones";

/** The workbook names of the lists of rows, each with its id and its words: validation refers to them, and they grow with their tables. */
export const ID_NAMES: readonly { readonly name: string; readonly table: string }[] = [
  { name: "Udsat_Maal_id", table: GOAL_TABLE },
  { name: "Udsat_Aktiviteter_id", table: ACTIVITY_TABLE },
  { name: "Udsat_Indikatorer_id", table: INDICATOR_TABLE },
];

/** The columns that hold another table's id. The list only advises: its choices are an id with its words, and the id alone is as good. */
export const LINK_COLUMNS: readonly {
  readonly table: string;
  readonly header: string;
  readonly name: string;
}[] = [
  { table: GOAL_TABLE, header: "Hører under", name: "Udsat_Maal_id" },
  { table: ACTIVITY_TABLE, header: "Mål-id", name: "Udsat_Maal_id" },
  { table: INDICATOR_TABLE, header: "Mål-id", name: "Udsat_Maal_id" },
  {
    table: MEASUREMENT_TABLE,
    header: "Indikator-id",
    name: "Udsat_Indikatorer_id",
  },
  { table: MILESTONE_TABLE, header: "Aktivitets-id", name: "Udsat_Aktiviteter_id" },
];

/** The names that come with a new table. */
export const idNames = (table: string): SheetWrite["names"] =>
  ID_NAMES.filter((one) => one.table === table).map(({ name }) => ({
    name,
    table,
    formula: `=${table}[${LABEL_HEADER}]`,
  }));

/**
 * The names of the lists that no longer cover their column. Excel may keep such a name as the cells it had when it
 * was made: then it is made to follow the table again.
 */
export function idNameSteps(
  book: BookRead,
  tables: Readonly<Record<string, TableState | undefined>>,
): readonly Step[] {
  return ID_NAMES.flatMap(({ name, table }) => {
    const there = tables[table];
    const at = there?.headers.indexOf(LABEL_HEADER) ?? -1;
    if (!there || at < 0) return [];
    const item = nameIn(book, name);
    const cells = pointer(there.sheet, {
      ...there.area,
      column: there.area.column + at,
      columns: 1,
    });
    if (item?.formula.startsWith(`=${table}[`) || refersTo(item, cells)) return [];
    const formula = `=${table}[${(there.headers[at] ?? "").replace(/['[\]#@]/g, "'$&")}]`;
    return [nameStep(name, formula, item?.formula ?? null)];
  });
}

/** Gives the link columns of new tables their validation lists; to come when all the names are there. Validation is no entry. */
export function linkStep(made: readonly string[]): Step | null {
  const columns = LINK_COLUMNS.filter(({ table }) => made.includes(table));
  if (columns.length === 0) return null;
  return {
    thing: { kind: "table", name: columns[0]?.table ?? "" },
    queue(workbook) {
      for (const { table, header, name } of columns) {
        const { dataValidation } = workbook.tables
          .getItem(table)
          .columns.getItem(header)
          .getDataBodyRange();
        dataValidation.rule = { list: { inCellDropDown: true, source: `=${name}` } };
        dataValidation.ignoreBlanks = true;
        // A wrong id is told in the pane with the way to it; stopping the cell would stop a right one too.
        dataValidation.errorAlert = {
          showAlert: false,
          style: "Information",
          title: "",
          message: "",
        };
      }
      return () => "asRead";
    },
    look: () => () => UNTOUCHED,
  };
}
