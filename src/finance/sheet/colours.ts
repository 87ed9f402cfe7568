import type { Outcome } from "../../excel/run";
import { type Marked, putMarks } from "../../excel/marks";
import type { CellRole, CellRun } from "../read/cellruns";
import type { PlanCells } from "./place";

/** The colours of the reading: pale, so that what stands in the cells is read on them; told apart by words in the pane. */
export const ROLE_FILLS: Readonly<Record<CellRole, string>> = {
  line: "#CFE8CF",
  sum: "#CDE3F7",
  note: "#FFF4BF",
  unused: "#DADADA",
  doubt: "#FFCFAE",
};

/** The names of the colours as they stand in the workbook. */
const SAYS: Readonly<Record<CellRole, string>> = {
  line: "linje",
  sum: "sum",
  note: "note",
  unused: "ikke med",
  doubt: "tvivl",
};

/** Shows in the sheet what its figures were read as; the cells' own colours stay below. */
export const showColours = (
  { sheet, area }: PlanCells,
  runs: readonly CellRun[],
): Promise<Outcome<Marked>> =>
  putMarks(
    sheet,
    runs.map(({ role, top, bottom, left, right }) => ({
      says: SAYS[role],
      fill: ROLE_FILLS[role],
      area: {
        row: area.row + top,
        column: area.column + left,
        rows: bottom - top + 1,
        columns: right - left + 1,
      },
    })),
  );

/** Takes the colours of the reading away from the sheet. */
export const hideColours = ({ sheet }: PlanCells): Promise<Outcome<Marked>> => putMarks(sheet, []);
