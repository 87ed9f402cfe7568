import { ACTIVITY_TABLE } from "./layout/activities";
import { GOAL_TABLE } from "./layout/goals";
import { INDICATOR_TABLE } from "./layout/indicators";
import { MEASUREMENT_TABLE } from "./layout/measurements";
import { MILESTONE_TABLE } from "./layout/milestones";

/** The workbook names of the id columns: validation lists refer to them, and they grow with their tables. */
export const ID_NAMES: readonly { readonly name: string; readonly table: string }[] = [
  { name: "Udsat_Maal_id", table: GOAL_TABLE },
  { name: "Udsat_Aktiviteter_id", table: ACTIVITY_TABLE },
  { name: "Udsat_Indikatorer_id", table: INDICATOR_TABLE },
];

/** The columns that hold another table's id. `several`: more than one id may stand in a cell, so the list only advises. */
export const LINK_COLUMNS: readonly {
  readonly table: string;
  readonly header: string;
  readonly name: string;
  readonly several: boolean;
}[] = [
  { table: GOAL_TABLE, header: "Hører under", name: "Udsat_Maal_id", several: false },
  { table: ACTIVITY_TABLE, header: "Mål-id", name: "Udsat_Maal_id", several: true },
  { table: INDICATOR_TABLE, header: "Mål-id", name: "Udsat_Maal_id", several: false },
  {
    table: MEASUREMENT_TABLE,
    header: "Indikator-id",
    name: "Udsat_Indikatorer_id",
    several: false,
  },
  { table: MILESTONE_TABLE, header: "Aktivitets-id", name: "Udsat_Aktiviteter_id", several: false },
];

/**
 * Queues the names that are missing and the validation lists that go by them; to come after the tables are there.
 * `made` are the tables that are new: a name left over from a deleted one leads nowhere and is made again.
 */
export function putLinks(
  context: Excel.RequestContext,
  names: readonly string[],
  headers: Readonly<Record<string, readonly string[]>>,
  made: readonly string[],
): void {
  for (const { name, table } of ID_NAMES) {
    const stale = names.includes(name) && made.includes(table);
    if (stale) context.workbook.names.getItem(name).delete();
    if (stale || !names.includes(name)) context.workbook.names.add(name, `=${table}[Id]`);
  }
  for (const { table, header, name, several } of LINK_COLUMNS) {
    const there = headers[table];
    if (there && !there.some((one) => one.trim().toLowerCase() === header.toLowerCase())) continue;
    const { dataValidation } = context.workbook.tables
      .getItem(table)
      .columns.getItem(header)
      .getDataBodyRange();
    dataValidation.rule = { list: { inCellDropDown: true, source: `=${name}` } };
    dataValidation.ignoreBlanks = true;
    if (several)
      dataValidation.errorAlert = {
        showAlert: false,
        style: "Information",
        title: "",
        message: "",
      };
  }
}
