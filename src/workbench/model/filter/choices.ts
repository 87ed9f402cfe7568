import { isDateFormat } from "numfmt";
import type { CellContent } from "../cell";
import type { Context } from "../journal";
import type { Filtered, FilterChoice } from "../model";
import { type Criterion, isoDate, shows } from "./criterion";
import { columnOf, foundFilter, leftOut } from "./filters";

/** What a values filter takes for a cell: its text, or its date. */
function entryOf({ value, text, numberFormat }: CellContent): FilterChoice["entry"] {
  if (typeof value !== "number" || !isDateFormat(numberFormat)) return text;
  return { date: isoDate(value), specificity: Number.isInteger(value) ? "Day" : "Second" };
}

/** Numbers and dates by size, then texts by the alphabet, empty cells last. */
function order(locale: string): (a: CellContent, b: CellContent) => number {
  const collator = new Intl.Collator(locale, { numeric: true });
  const rank = ({ value, text }: CellContent): number =>
    text === "" ? 2 : typeof value === "number" ? 0 : 1;
  return (a, b) =>
    rank(a) - rank(b) ||
    (typeof a.value === "number" && typeof b.value === "number"
      ? a.value - b.value
      : collator.compare(a.text, b.text));
}

/** The different texts of a column, without the rows that other columns leave out, and whether the column's own criterion shows them. */
export function filterChoices(context: Context, of: Filtered, column: number): FilterChoice[] {
  const { state } = context;
  context.look();
  const filter = foundFilter(state, of);
  const others = filter.criteria.map((one, index) => (index === column ? undefined : one));
  const out = leftOut(state, filter, others);
  const cells = columnOf(state, filter, column);
  const own = filter.criteria[column];
  const hidden = (row: number): boolean =>
    filter.sheet.findRow(filter.body.top + row + 1)?.hidden === true;
  const test: (cell: CellContent, row: number) => boolean = own
    ? shows(own, cells, hidden)
    : () => true;
  const choices = new Map<string, { cell: CellContent; shown: boolean }>();
  cells.forEach((cell, row) => {
    const key = cell.text.toLowerCase();
    if (out[row]) return;
    const known = choices.get(key);
    if (!known) choices.set(key, { cell, shown: test(cell, row) });
    else if (!known.shown && test(cell, row)) known.shown = true;
  });
  const compare = order(state.locale);
  return [...choices.values()]
    .sort((a, b) => compare(a.cell, b.cell))
    .map(({ cell, shown }) => ({ text: cell.text, entry: entryOf(cell), shown }));
}

/** The criterion that shows these choices and no others. */
export const showing = (chosen: readonly FilterChoice[]): Criterion => ({
  filterOn: "Values",
  values: chosen.map(({ entry }) => entry),
});
