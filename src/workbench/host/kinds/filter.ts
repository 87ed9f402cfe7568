import { kind } from "../kind";
import type { ColumnRef } from "./table-column";
import type { TableRef } from "./table";

/** Filters hide rows; the host has none set, so clearing is all it can do. Setting one is refused with ApiNotFound. */
export const filterKind = kind<ColumnRef>({ name: "Filter", methods: { Clear: () => null } });

export const autoFilterKind = kind<TableRef>({
  name: "AutoFilter",
  properties: { Enabled: { get: () => true }, IsDataFiltered: { get: () => false } },
  methods: { ClearCriteria: () => null, Reapply: () => null },
});
