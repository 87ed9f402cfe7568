import { endOfCall, tokens, type Token } from "../formula";
import { namedReference, type NameInfo } from "../name";

/** Functions all of whose arguments are single values. */
const SINGLE = new Set(
  "ABS ACOS ACOSH ASIN ASINH ATAN ATAN2 ATANH CEILING CHAR CLEAN CODE COMBIN CONCATENATE COS COSH DATE DATEVALUE DAY DEGREES DOLLAR EVEN EXACT EXP FACT FIND FIXED FLOOR HOUR INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH NOT ODD PERMUT POWER PROPER RADIANS REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SIN SINH SQRT SUBSTITUTE TAN TANH TEXT TIME TIMEVALUE TRIM TRUNC UPPER VALUE WEEKDAY YEAR".split(
    " ",
  ),
);
/** Others, by the places of the arguments that are single values. */
const SINGLE_AT: Readonly<Record<string, readonly number[]>> = {
  IF: [0],
  CHOOSE: [0],
  VLOOKUP: [0, 2],
  HLOOKUP: [0, 2],
  MATCH: [0, 2],
  INDEX: [1, 2],
  COUNTIF: [1],
  SUMIF: [1],
  AVERAGEIF: [1],
  RANK: [0],
  LARGE: [1],
  SMALL: [1],
};
/** Functions that take their arguments as arrays, whatever stands in them. */
const ARRAYS = new Set(
  "SUMPRODUCT LOOKUP MMULT MINVERSE MDETERM TRANSPOSE FREQUENCY LINEST LOGEST TREND GROWTH SUMX2MY2 SUMX2PY2 SUMXMY2 FILTER SORT SORTBY UNIQUE SEQUENCE LET LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY XLOOKUP XMATCH AGGREGATE".split(
    " ",
  ),
);
const BINARY = /^(?:[-+*/^&=<>]|<=|>=|<>|%)$/;

interface Frame {
  readonly name: string;
  argument: number;
}

/** Names that stand for more than one cell, in small letters. */
export function areaNames(names: readonly NameInfo[]): ReadonlySet<string> {
  return new Set(
    names
      .filter(({ formula }) => namedReference(formula)?.body.includes(":"))
      .map(({ name }) => name.toLowerCase()),
  );
}

const isRange = (token: Token, areas: ReadonlySet<string>): boolean =>
  token.kind === "reference"
    ? token.body.includes(":")
    : token.kind === "structured"
      ? !ONE_ROW.test(token.brackets)
      : token.kind === "name"
        ? areas.has(token.name.toLowerCase())
        : token.kind === "function" && GIVING.test(token.text);

function neighbour(all: readonly Token[], from: number, step: 1 | -1): Token | undefined {
  let index = from + step;
  while (all[index]?.kind === "space") index += step;
  return all[index];
}

/** Functions that can give a range. */
const GIVING = /^(?:INDEX|OFFSET|INDIRECT)$/i;
/** A table's own row, its headings or its totals: with one column a single cell, and what Excel shows without @. */
const ONE_ROW = /^\[(?:@|\[?#(?:This Row|Headers|Totals)\])/i;

/** Whether the range at that place stands for one of its cells, the one in the formula's own row or column. */
function isSingle(all: readonly Token[], index: number, stack: readonly Frame[]): boolean {
  const end = all[index]?.kind === "function" ? endOfCall(all, index) : index;
  const [before, after] = [neighbour(all, index, -1), neighbour(all, end, 1)];
  if ([before, after].some((token) => token?.kind === "operator" && /^[:@#]$/.test(token.text)))
    return false;
  if (stack.some(({ name }) => ARRAYS.has(name))) return false;
  const beside = [before, after].some(
    (token) => token?.kind === "operator" && BINARY.test(token.text),
  );
  if (beside) return true;
  const frame = stack[stack.length - 1];
  if (!frame) return before === undefined && after === undefined;
  return SINGLE.has(frame.name) || (SINGLE_AT[frame.name] ?? []).includes(frame.argument);
}

/** A formula from before arrays could spill, as today's Excel shows it: `A1:A3*10` is `@A1:A3*10`, and a name for several cells is `@name`. */
export function intersecting(formula: string, areas: ReadonlySet<string> = new Set()): string {
  if (areas.size === 0 && !/[:[]|INDEX|OFFSET|INDIRECT/i.test(formula)) return formula;
  const all = tokens(formula);
  if (all.some((token) => token.kind === "brace")) return formula;
  const stack: Frame[] = [];
  return all
    .map((token, index) => {
      const text =
        isRange(token, areas) && isSingle(all, index, stack) ? `@${token.text}` : token.text;
      const previous = all[index - 1];
      if (token.kind === "open")
        stack.push({
          name: previous?.kind === "function" ? previous.text.toUpperCase() : "",
          argument: 0,
        });
      else if (token.kind === "close") stack.pop();
      else if (token.kind === "separator" && token.meaning === "argument") {
        const frame = stack[stack.length - 1];
        if (frame) frame.argument++;
      }
      return text;
    })
    .join("");
}
