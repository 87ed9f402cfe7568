import type { Area } from "../model/area";
import type { Filtered, Model } from "../model/model";

/** The button in a heading under a filter. */
export interface FilterMark {
  readonly of: Filtered;
  /** The column, counted from the filter's first. */
  readonly column: number;
  readonly filtered: boolean;
  readonly sorted: "up" | "down" | undefined;
}

type Found = (row: number, column: number) => FilterMark | undefined;

/** The buttons of a sheet: those of its tables, and of its own filter. */
export function filterMarks(model: Model, sheet: string): Found {
  const rows = new Map<
    number,
    { readonly area: Area; mark(index: number): FilterMark | undefined }[]
  >();
  const add = (of: Filtered, mark: (index: number) => FilterMark | undefined): void => {
    const filter = model.filter(of);
    if (!filter?.buttons) return;
    const there = rows.get(filter.area.top) ?? [];
    rows.set(filter.area.top, [...there, { area: filter.area, mark }]);
  };
  const plain = (of: Filtered, column: number): FilterMark => ({
    of,
    column,
    filtered: model.filter(of)?.criteria[column] !== undefined,
    sorted: undefined,
  });
  add({ sheet }, (index) => plain({ sheet }, index));
  for (const { name, columns, sorted } of model.tables(sheet))
    add({ table: name }, (index) => {
      if (columns[index]?.filterButton === false) return undefined;
      const key = sorted.find(({ offset }) => offset === index);
      return {
        ...plain({ table: name }, index),
        sorted: key && (key.ascending ? "up" : "down"),
      };
    });
  return (row, column) => {
    const filter = rows.get(row)?.find(({ area }) => column >= area.left && column <= area.right);
    return filter?.mark(column - filter.area.left);
  };
}

/** The button of one cell, if it has one. */
export const filterMark = (
  model: Model,
  sheet: string,
  row: number,
  column: number,
): FilterMark | undefined => filterMarks(model, sheet)(row, column);
