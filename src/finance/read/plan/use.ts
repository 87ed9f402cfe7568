import type { Table, TableReading } from "./tablereading";

/** A table with the reading chosen for it, and what it is in the plan. */
export interface TableRead {
  readonly table: Table;
  readonly reading: TableReading;
  readonly use: TableUse;
}

/** `plan`: its lines are the plan's. `repeat`: tells again what another tells. `costs`: what the plan costs. `apart`: no money of the plan. */
export type TableUse = "plan" | "repeat" | "costs" | "apart" | "doubt";

export type ReadRefusal =
  /** No figures, or none that are money beside payers. */
  { readonly kind: "noPlan"; readonly what: "text" | "list" | "other" };
