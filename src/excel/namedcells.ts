import type { Cell, Grid } from "../core/cell";

/** One cell a key: its value and its formula; a key whose name is not in the workbook has none. */
export interface NamedCells<Key extends string> {
  readonly values: Readonly<Partial<Record<Key, Cell>>>;
  readonly formulas: Readonly<Partial<Record<Key, Cell>>>;
}

/** Asks for single cells by their workbook names, wherever they were moved; the answer may be taken after the next `sync`. */
export function askNamedCells<Key extends string>(
  context: Excel.RequestContext,
  names: Readonly<Record<Key, string>>,
): () => NamedCells<Key> {
  const asked = Object.entries<string>(names).map(
    ([key, name]) =>
      [
        key,
        context.workbook.names
          .getItemOrNullObject(name)
          .getRangeOrNullObject()
          .load("values,formulas"),
      ] as const,
  );
  return () => {
    const of = (side: "values" | "formulas") =>
      Object.fromEntries(
        asked.flatMap(([key, range]) =>
          range.isNullObject ? [] : [[key, (range[side] as Grid)[0]?.[0] ?? ""]],
        ),
      ) as Partial<Record<Key, Cell>>;
    return { values: of("values"), formulas: of("formulas") };
  };
}
