import { refuse } from "../../fault";
import { columnsIn, rowsIn } from "../../geometry";
import type { Host } from "../../host";
import { kind } from "../../kind";
import type { RangeRef } from "../../thing";
import { isHidden } from "../table/filtering";

/** The rows of the range that are shown, by their number on the sheet. */
function shownRows(it: RangeRef, host: Host): number[] {
  const { sheet } = host.area(it);
  return Array.from({ length: rowsIn(it) }, (_, row) => it.top + row).filter(
    (row) => !isHidden(host, sheet, row),
  );
}

const each = <V>(it: RangeRef, host: Host, of: (row: number) => readonly V[]): V[][] =>
  shownRows(it, host).map((row) => [...of(row)]);

const readOnly = (): never =>
  refuse("InvalidArgument", "The visible view is for reading; write to the range.");

/** What is shown of a range while rows are hidden; it cannot be written (OfficeDev/office-js #226). */
kind("RangeView", {
  properties: {
    RowCount: { get: (it, host) => shownRows(it, host).length },
    ColumnCount: { get: (it) => columnsIn(it) },
    Values: {
      get: (it, host) =>
        each(it, host, (row) =>
          (host.model.values({ ...host.area(it), top: row, bottom: row })[0] ?? []).map(
            (value) => value ?? "",
          ),
        ),
      set: readOnly,
    },
    Text: {
      get: (it, host) =>
        each(it, host, (row) =>
          (host.model.contents({ ...host.area(it), top: row, bottom: row })[0] ?? []).map(
            ({ text }) => text,
          ),
        ),
    },
    Formulas: {
      get: (it, host) =>
        each(it, host, (row) =>
          (host.model.formulas({ ...host.area(it), top: row, bottom: row })[0] ?? []).map(
            (value) => value ?? "",
          ),
        ),
      set: readOnly,
    },
  },
});
