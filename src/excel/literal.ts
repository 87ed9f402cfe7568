import type { Cell } from "../core/cell";

/** Text that Excel would read as something else: a formula, a number, a date, a truth value or an error. */
const READ_AS_ELSE = /^[=+\-@'#]|\d|^(true|false|sand|falsk)$/i;

/**
 * A value as it is handed to `Range.values` so that the cell holds exactly it: text that Excel would calculate or convert
 * gets the apostrophe that marks text, nothing becomes an empty cell.
 */
export function literal(value: Cell): string | number | boolean {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" && READ_AS_ELSE.test(value)) return `'${value}`;
  return value;
}
