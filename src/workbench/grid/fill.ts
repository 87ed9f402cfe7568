import type { Area } from "../model/area";
import type { CellContent } from "../model/cell";
import type { Model } from "../model/model";
import type { Controller } from "./controller";
import { areaOf, selectionOf } from "./selection";

/** Fills the larger area from the selected cells: in each line a run of numbers goes on, all else is repeated with its formulas moved along. */
export function fill(controller: Controller, to: Area): void {
  const state = controller.state();
  const from = areaOf(state.selection, state.view);
  const target = strip(from, to);
  if (!target) return;
  void controller
    .editLong((model) => {
      const down = target.left === from.left && target.right === from.right;
      for (const [source, rest] of lines(from, target, down)) {
        if (!continued(model, source, rest, down)) model.copy(source, rest);
      }
    })
    .then((done) => done && controller.select(selectionOf(to)));
}

/** The new part of the filled area: below, above, right or left of the selected cells. */
function strip(from: Area, to: Area): Area | undefined {
  if (to.bottom > from.bottom) return { ...from, top: from.bottom + 1, bottom: to.bottom };
  if (to.top < from.top) return { ...from, top: to.top, bottom: from.top - 1 };
  if (to.right > from.right) return { ...from, left: from.right + 1, right: to.right };
  if (to.left < from.left) return { ...from, left: to.left, right: from.left - 1 };
  return undefined;
}

/** The columns (filling down or up) or rows (filling sideways) of both areas, one beside the other. */
function lines(from: Area, target: Area, down: boolean): [Area, Area][] {
  const count = down ? from.right - from.left + 1 : from.bottom - from.top + 1;
  return Array.from({ length: count }, (_, i) =>
    down
      ? [
          { ...from, left: from.left + i, right: from.left + i },
          { ...target, left: target.left + i, right: target.left + i },
        ]
      : [
          { ...from, top: from.top + i, bottom: from.top + i },
          { ...target, top: target.top + i, bottom: target.top + i },
        ],
  );
}

/** Goes on with a line of two or more numbers at equal steps; false where the cells are no such run. */
function continued(model: Model, from: Area, to: Area, down: boolean): boolean {
  const numbers = model.contents(from).flat().map(plainNumber);
  const [first = NaN, second = NaN] = numbers;
  const stride = second - first;
  if (numbers.length < 2 || !numbers.every((n, i) => Math.abs(n - (first + i * stride)) < 1e-9))
    return false;
  const start = down ? to.top - from.top : to.left - from.left;
  const length = down ? to.bottom - to.top + 1 : to.right - to.left + 1;
  const values = Array.from({ length }, (_, i) =>
    Number((first + (start + i) * stride).toPrecision(14)),
  );
  model.copy(from, to, "formats");
  model.write(to, down ? values.map((value) => [value]) : [values]);
  return true;
}

const plainNumber = (cell: CellContent): number =>
  cell.formula === undefined && !cell.spilledFrom && typeof cell.value === "number"
    ? cell.value
    : NaN;
