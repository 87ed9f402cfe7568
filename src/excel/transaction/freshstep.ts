import type { Grid } from "../../core/cell";
import { address, areaOf } from "../address";
import { isBlank } from "./cells";
import type { Fresh } from "./fresh";
import { addedSight, type Grids } from "./freshadded";
import { madeSight, type Now, type Owed, putBack } from "./freshlook";
import { DONE, type Reached, type Step, UNTOUCHED } from "./step";

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

/** Whether cells that were to be written on are still free, and what stood there. */
type Landed = { grids: readonly Grids[] | null };

function lookBack(
  fresh: Fresh,
  landed: Landed,
  whole: (reached: Reached) => boolean,
): Step["look"] {
  let owed: Owed | null = null;
  const owe = (cells: Owed): void => void (owed = cells);
  return (workbook) => {
    const sheet = workbook.worksheets.getItemOrNullObject(fresh.id ?? fresh.sheet).load("name");
    const used = sheet.getUsedRangeOrNullObject(true).load("address,formulas");
    const tables = sheet.tables.load("items/name");
    const made = fresh.tables.map((name) => {
      const table = workbook.tables.getItemOrNullObject(name);
      return { range: table.getRange().load("address"), home: table.worksheet.load("name") };
    });
    const charts = sheet.charts.load("items/name");
    const names = fresh.names.map(({ name }) =>
      workbook.names.getItemOrNullObject(name).load("name"),
    );
    return (reached) => {
      if (sheet.isNullObject && owed)
        return { trace: { undo: putBack(fresh, owed) }, moved: false };
      if (sheet.isNullObject) {
        // Under another name by now: whatever it holds, it is there.
        const home =
          fresh.id === null && reached(MADE) && made.find(({ range }) => !range.isNullObject)?.home;
        if (!home) return { trace: null, moved: fresh.id !== null };
        return {
          trace: { undo: null, thing: { kind: "sheet", name: home.name } },
          moved: false,
        };
      }
      const now: Now = {
        used: used.isNullObject
          ? null
          : { area: areaOf(used.address), cells: used.formulas as Grid },
        tables: fresh.tables.flatMap((name, t) =>
          tables.items.some((table) => table.name === name)
            ? [{ name, area: areaOf(made[t]?.range.address ?? "") }]
            : [],
        ),
        charts: charts.items.map(({ name }) => name),
        names: names.flatMap((item) => (item.isNullObject ? [] : [item.name])),
        mine: reached(MADE),
        whole: whole(reached),
      };
      return fresh.id === null
        ? madeSight(fresh, now, owe)
        : addedSight(fresh, now, landed.grids, owed, owe);
    };
  };
}

/** One step for what an action makes anew: a sheet with its tables, or tables on a sheet that is there. */
export function freshStep(fresh: Fresh): Step {
  const landed: Landed = { grids: null };
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
        landed.grids = found;
        const taken = found.some(({ formulas }) =>
          formulas.some((row) => row.some((cell) => !isBlank(cell))),
        );
        return taken ? "edited" : "asRead";
      };
    },
    look: lookBack(fresh, landed, (reached) => reached(DONE)),
  };
}

/**
 * The same in two steps, for a new sheet whose cells read what is made after its tab: the tab in its turn, and the cells.
 * What is left of both is looked for as one, so that what others write on it meanwhile is told from what is ours.
 */
export function lateSteps(fresh: Fresh): readonly [tab: Step, cells: Step] {
  const thing = { kind: "sheet", name: fresh.sheet } as const;
  let whole = false;
  const tab: Step = {
    thing,
    queue(workbook, mark) {
      workbook.worksheets.add(fresh.sheet);
      mark(MADE);
      return () => "asRead";
    },
    look: lookBack(fresh, { grids: null }, () => whole),
  };
  const cells: Step = {
    thing,
    queue(workbook) {
      fresh.make(workbook.worksheets.getItem(fresh.sheet));
      putNames(workbook, fresh.names);
      return () => "asRead";
    },
    // Steps are looked at from the last one back: the tab knows by then how far its cells came.
    look: () => (reached) => {
      whole = reached(DONE);
      return UNTOUCHED;
    },
  };
  return [tab, cells];
}
