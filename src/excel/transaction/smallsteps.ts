import type { Cell, Grid } from "../../core/cell";
import { type Area, address } from "../address";
import { englishName, isBlank, isSame, typed } from "./cells";
import { DONE, type Step } from "./step";

/** Remembers something in the workbook, under a key of its own. `before`: as it was read, `null` where it was not there. */
export function settingStep(key: string, value: string, before: string | null): Step {
  const asked = (workbook: Excel.Workbook): (() => unknown) => {
    const item = workbook.settings.getItemOrNullObject(key).load("value");
    return () => (item.isNullObject ? null : (item.value as unknown));
  };
  return {
    thing: { kind: "setting", name: key },
    queue(workbook) {
      const there = asked(workbook);
      workbook.settings.add(key, value);
      return () => (there() === before ? "asRead" : "moved");
    },
    look(workbook) {
      const there = asked(workbook);
      return () => {
        const now = there();
        if (now !== value || value === before) return { trace: null, moved: now !== before };
        const undo = (book: Excel.Workbook): void => {
          if (before === null) book.settings.getItem(key).delete();
          else book.settings.add(key, before);
        };
        return { trace: { undo }, moved: false };
      };
    },
  };
}

/** Lets a workbook name refer to something else, or to something for the first time. */
export function nameStep(
  name: string,
  formula: string,
  before: string | null,
  hidden = false,
): Step {
  const asked = (workbook: Excel.Workbook): (() => string | null) => {
    const item = workbook.names.getItemOrNullObject(name).load("formula");
    return () => (item.isNullObject ? null : String(item.formula));
  };
  let written: string | null = null;
  return {
    thing: { kind: "name", name },
    queue(workbook) {
      const there = asked(workbook);
      if (before === null) workbook.names.add(name, formula);
      else workbook.names.getItem(name).formula = formula;
      if (hidden) workbook.names.getItem(name).visible = false;
      const after = asked(workbook);
      return () => {
        written = after();
        return there() === before ? "asRead" : "moved";
      };
    },
    look(workbook) {
      const there = asked(workbook);
      return (reached) => {
        const now = there();
        if (now === before) return { trace: null, moved: false };
        // Excel may show a reference otherwise than it was given.
        const isOurs = now !== null && (now === formula || now === written || reached(DONE));
        if (!isOurs) return { trace: null, moved: true };
        const undo = (book: Excel.Workbook): void => {
          if (before === null) book.names.getItem(name).delete();
          else book.names.getItem(name).formula = englishName(before);
        };
        return { trace: { undo }, moved: false };
      };
    },
  };
}

/** One formula in a cell, where it and the room for its result are empty. */
export function formulaStep(sheet: string, cell: Area, room: Area, formula: string): Step {
  const name = `${sheet}!${address(cell)}`;
  let landed: Cell | undefined;
  return {
    thing: { kind: "cells", name },
    queue(workbook) {
      const range = workbook.worksheets.getItem(sheet).getRange(address(room));
      const before = range.load("formulas");
      const own = workbook.worksheets.getItem(sheet).getRange(address(cell));
      own.formulas = [[formula]];
      return () => {
        const found = before.formulas as Grid;
        landed = found[0]?.[0];
        return found.every((row) => row.every(isBlank)) ? "asRead" : "edited";
      };
    },
    look(workbook) {
      const there = workbook.worksheets.getItemOrNullObject(sheet).load("name");
      const own = there.getRange(address(cell)).load("formulas");
      return () => {
        if (there.isNullObject) return { trace: null, moved: true };
        const is = (own.formulas as Grid)[0]?.[0];
        if (is !== formula || is === landed) return { trace: null, moved: !isBlank(is) };
        const undo = (book: Excel.Workbook): void => {
          book.worksheets.getItem(sheet).getRange(address(cell)).formulas = [[typed(landed)]];
        };
        return { trace: { undo }, moved: false };
      };
    },
  };
}

/** Cells of a sheet that is Udsat's alone. `before`: as they were read. */
export function areaStep(sheet: string, area: Area, cells: Grid, before: Grid): Step {
  const put = (workbook: Excel.Workbook, grid: Grid): void => {
    workbook.worksheets.getItem(sheet).getRange(address(area)).formulas = grid.map((row) =>
      row.map(typed),
    );
  };
  return {
    thing: { kind: "sheet", name: sheet },
    queue(workbook) {
      put(workbook, cells);
      return () => "asRead";
    },
    look(workbook) {
      const there = workbook.worksheets.getItemOrNullObject(sheet).load("name");
      const range = there.getRange(address(area)).load("formulas");
      return () => {
        if (there.isNullObject) return { trace: null, moved: true };
        const now = range.formulas as Grid;
        const left = now.some((row, r) =>
          row.some((cell, c) => isSame(cell, cells[r]?.[c]) && !isSame(cell, before[r]?.[c])),
        );
        return left
          ? { trace: { undo: (book) => put(book, before) }, moved: false }
          : { trace: null, moved: false };
      };
    },
  };
}
