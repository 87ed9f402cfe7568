import type { TableInfo } from "../../../model/table";
import { textOf } from "../../arguments";
import { refuse } from "../../fault";
import type { Host } from "../../host";
import { type TableRef, type Thing, thing } from "../../thing";

export function tableOf(it: TableRef, host: Host): TableInfo {
  return (
    host.model.table(host.tableIds.nameOf(it.id) ?? "") ??
    refuse("ItemNotFound", "The table was deleted.")
  );
}

export const tableThing = (host: Host, table: TableInfo): Thing =>
  thing("Table", { id: host.tableIds.idOf(table.name) });

export function findTable(tables: readonly TableInfo[], key: unknown, host: Host): Thing | null {
  if (typeof key === "number") return findTable(tables, String(key), host);
  const low = textOf(key).toLowerCase();
  const found =
    tables.find((table) => table.name.toLowerCase() === low) ??
    tables.find((table) => host.tableIds.idOf(table.name) === key);
  return found ? tableThing(host, found) : null;
}

export const tableAt = (tables: readonly TableInfo[], index: number, host: Host): Thing =>
  tableThing(host, tables[index] ?? refuse("ItemNotFound", `There is no table ${index}.`));
