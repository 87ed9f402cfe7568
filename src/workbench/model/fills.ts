import { type Token, tokens } from "./formula";
import { formulasOf } from "./formulas";
import { namesOf } from "./name";
import type { State } from "./state";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Functions that make one value of whatever they are given. */
const SUMMING = words(
  "SUM SUMPRODUCT SUMSQ PRODUCT COUNT COUNTA COUNTBLANK AVERAGE MEDIAN MIN MAX AND OR TEXTJOIN CONCAT ROWS COLUMNS",
);
/** Functions that give one value where each of their arguments is one, those apart that are named here by their place. */
const LOOKING: Readonly<Record<string, (place: number) => boolean>> = {
  SUMIF: (place) => place !== 1,
  AVERAGEIF: (place) => place !== 1,
  COUNTIF: (place) => place === 0,
  SUMIFS: (place) => place === 0 || place % 2 === 1,
  AVERAGEIFS: (place) => place === 0 || place % 2 === 1,
  MINIFS: (place) => place === 0 || place % 2 === 1,
  MAXIFS: (place) => place === 0 || place % 2 === 1,
  COUNTIFS: (place) => place % 2 === 0,
  MATCH: (place) => place === 1,
  LOOKUP: (place) => place > 0,
  VLOOKUP: (place) => place === 1,
  LARGE: (place) => place === 0,
  SMALL: (place) => place === 0,
  INDEX: (place) => place === 0,
};
/** Functions of single values. */
const SINGLE = words(
  "IF IFERROR IFNA NOT ISNUMBER ISBLANK ISTEXT ISERROR ISNA N T VALUE TEXT LEFT RIGHT MID LEN FIND SEARCH SUBSTITUTE REPLACE TRIM UPPER LOWER PROPER EXACT REPT CHAR CODE YEAR MONTH DAY DATE TODAY NOW EDATE EOMONTH WEEKDAY DAYS HOUR MINUTE SECOND ROUND ROUNDUP ROUNDDOWN INT TRUNC ABS SIGN MOD POWER SQRT EXP LN LOG CEILING FLOOR PI RAND RANDBETWEEN TRUE FALSE NA HYPERLINK DATEVALUE ROW COLUMN",
);

const nameOf = (text: string): string => text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, "");

/** A reference or a table's cells, more than one as far as the text tells. */
function isMany(token: Token, next: Token | undefined): boolean {
  if (token.kind === "brace") return true;
  if (token.kind === "reference")
    return token.body.includes(":") || next?.text === "#" || next?.text === ":";
  return (
    token.kind === "structured" && (!/^\[@|#This Row\]/i.test(token.brackets) || next?.text === ":")
  );
}

/** An index of nought, or none, is a whole row or column. */
const isOneIndex = (token: Token | undefined): boolean =>
  (token?.kind === "number" && Number(token.text) > 0) ||
  (token?.kind === "function" && /^(?:MATCH|ROW|COLUMN)$/.test(nameOf(token.text)));

interface Call {
  readonly name: string;
  readonly takes: (place: number) => boolean;
  place: number;
}

const NONE = (): boolean => false;

function callOf(before: Token | undefined): Call {
  const name = before?.kind === "function" ? nameOf(before.text) : "";
  return { name, takes: SUMMING.has(name) ? () => true : (LOOKING[name] ?? NONE), place: 0 };
}

/** The names that have to be single cells for a formula to give one value; "many" where it may give more. */
function read(all: readonly Token[]): readonly string[] | "many" {
  const open: Call[] = [];
  const names: string[] = [];
  for (const [i, token] of all.entries()) {
    const last = open.at(-1);
    if (token.kind === "function") {
      const name = nameOf(token.text);
      if (!SUMMING.has(name) && !SINGLE.has(name) && !(name in LOOKING)) return "many";
    } else if (token.kind === "open") open.push(callOf(all[i - 1]));
    else if (token.kind === "close") {
      open.pop();
      if (last?.name === "INDEX" && last.place !== 1) return "many";
    } else if (token.kind === "separator" && last) {
      last.place += 1;
      if (last.name === "INDEX" && !isOneIndex(all[i + 1])) return "many";
    } else if (!open.some(({ takes, place }) => takes(place))) {
      if (isMany(token, all[i + 1])) return "many";
      if (token.kind === "name" && !/^(?:TRUE|FALSE)$/i.test(token.name))
        names.push(token.name.toLowerCase());
    }
  }
  return names;
}

const known = new Map<string, readonly string[] | "many">();
const MOST_KNOWN = 20_000;

/** A name of one cell. */
const SINGLE_CELL = /^=(?:'(?:[^']|'')+'|[^'!()[\]]+)!\$?[A-Z]{1,3}\$?\d+$/i;

/** Whether a formula (without "=") may give more than one value, and so fill other cells: where its text does not tell, it may. */
export function mayFill({ names }: Pick<State, "names">, formula: string): boolean {
  let reads = known.get(formula);
  if (reads === undefined) {
    reads = read(tokens(formula));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(formula, reads);
  }
  return (
    reads === "many" ||
    reads.some((word) => {
      const found = namesOf(names, word);
      return found.length === 0 || !found.every((name) => SINGLE_CELL.test(name.formula));
    })
  );
}

/** Whether any formula of the workbook may fill other cells than its own. */
export const anyMayFill = (state: State): boolean =>
  formulasOf(state.workbook).some(({ formula }) => mayFill(state, formula));
