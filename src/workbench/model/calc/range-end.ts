import { parseAddress } from "../area";
import { sheetOf, type Token } from "../formula";

/** INDEX(A1:A9,n) or OFFSET(A1,n,m) at an end of a range (`A1:INDEX(…)`), in words that give the engine a reference; undefined where it is neither. */
export function rangeEnd(
  name: string,
  from: Token | undefined,
  args: readonly string[],
): string | undefined {
  const area = from?.kind === "reference" ? parseAddress("", from.body) : undefined;
  if (!area || from?.kind !== "reference") return undefined;
  const { top, left, bottom } = area;
  const [, first = "0", second] = args;
  let place: string | undefined;
  if (name === "INDEX" && args.length < 4) {
    // In a single row the one number counts columns.
    const [row, column] =
      second === undefined && top === bottom ? ["1", first] : [first, second ?? "1"];
    place = `${top}+(${row}),${left}+(${column})`;
  } else if (name === "OFFSET" && args.length === 3)
    place = `${top + 1}+(${first}),${left + 1}+(${second ?? "0"})`;
  if (place === undefined) return undefined;
  const sheet = sheetOf(from.prefix);
  return `INDIRECT(ADDRESS(${place}${sheet === undefined ? "" : `,1,TRUE,"${sheet.replace(/"/g, '""')}"`}))`;
}
