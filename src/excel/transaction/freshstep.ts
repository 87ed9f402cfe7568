import type { Grid } from "../../core/cell";
import { address, areaOf } from "../address";
import { isBlank } from "./cells";
import type { Fresh } from "./fresh";
import { addedSight, type Grids, madeSight, type Now, type Owed, putBack } from "./freshlook";
import { DONE, type Step } from "./step";

/** The mark that the sheet has been made: what is on a sheet of that name otherwise is somebody else's. */
const MADE = "made";

function putNames(workbook: Excel.Workbook, names: Fresh["names"]): void {
  for (const { name, formula, before, hidden } of names) {
    if (before === null) workbook.names.add(name, formula);
    const item = workbook.names.getItem(name);
    if (before !== null) item.formula = formula;
    if (hidden) item.visible = false;
  }
}

/** One step for what an action makes anew: a sheet with its tables, or tables on a sheet that is there. */
export function freshStep(fresh: Fresh): Step {
  let landed: readonly Grids[] | null = null;
  let owed: Owed | null = null;
  return {
    thing: { kind: "sheet", name: fresh.sheet },
    queue(workbook, mark) {
      const { worksheets } = workbook;
      const sheet = fresh.id === null ? worksheets.add(fresh.sheet) : worksheets.getItem(fresh.id);
      if (fresh.id === null) mark(MADE);
      const before = fresh.areas.map(({ area }) =>
        fresh.id === null ? null : sheet.getRange(address(area)).load("formulas,values"),
      );
      fresh.make(sheet);
      putNames(workbook, fresh.names);
      return () => {
        const found = before.map((range): Grids => ({
          formulas: (range?.formulas ?? []) as Grid,
          values: (range?.values ?? []) as Grid,
        }));
        landed = found;
        const taken = found.some(({ formulas }) =>
          formulas.some((row) => row.some((cell) => !isBlank(cell))),
        );
        return taken ? "edited" : "asRead";
      };
    },
    look(workbook) {
      const sheet = workbook.worksheets.getItemOrNullObject(fresh.id ?? fresh.sheet).load("name");
      const used = sheet.getUsedRangeOrNullObject(true).load("address,formulas");
      const tables = sheet.tables.load("items/name");
      const charts = sheet.charts.load("items/name");
      const names = fresh.names.map(({ name }) =>
        workbook.names.getItemOrNullObject(name).load("name"),
      );
      return (reached) => {
        if (sheet.isNullObject && owed)
          return { trace: { undo: putBack(fresh, owed) }, moved: false };
        if (sheet.isNullObject) return { trace: null, moved: fresh.id !== null };
        const now: Now = {
          used: used.isNullObject
            ? null
            : { area: areaOf(used.address), cells: used.formulas as Grid },
          tables: tables.items.map(({ name }) => name),
          charts: charts.items.map(({ name }) => name),
          names: names.flatMap((item) => (item.isNullObject ? [] : [item.name])),
          mine: reached(MADE),
          whole: reached(DONE),
        };
        return fresh.id === null
          ? madeSight(fresh, now, (cells) => (owed = cells))
          : addedSight(fresh, now, landed);
      };
    },
  };
}
