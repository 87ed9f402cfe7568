import { type Area, LAST_COLUMN, LAST_ROW, overlap, parseAddress } from "./area";
import { sheetOf, tokens, type Token } from "./formula";
import { namesOf } from "./name";
import type { FormulaPlace, State } from "./state";
import { allTables, tableArea } from "./tabledocument";

/** What a formula's text says that it reads; words are names and tables. "anything" where the text alone does not tell. */
type Reads =
  | {
      readonly areas: readonly Area[];
      readonly words: readonly string[];
      /** Tables of which it reads its own row; "" is the one that it stands in. */
      readonly rows: readonly string[];
      /** Its result hangs on more than the cells that it reads: the clock, chance, hidden rows. */
      readonly volatile: boolean;
    }
  | "anything";

/** Functions that read other cells than those that they name. */
const ROAMING = new Set(["INDIRECT", "OFFSET", "INFO", "CELL"]);
/** Functions whose results hang on more than the cells that they name. */
const VOLATILE = new Set([
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "NOW",
  "TODAY",
  "SUBTOTAL",
  "AGGREGATE",
  "SHEET",
  "SHEETS",
]);
/** Beyond this many formulas, asking takes longer than it saves. */
const MOST_FORMULAS = 5_000;
const MOST_REMEMBERED = 150_000;
const remembered = new Map<string, Reads>();

/** What the formula (without "=") on a sheet reads. */
function readsOf(home: string, formula: string): Reads {
  const key = `${home}\0${formula}`;
  let reads = remembered.get(key);
  if (!reads) {
    reads = read(home, tokens(formula));
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, reads);
  }
  return reads;
}

function read(home: string, all: readonly Token[]): Reads {
  const areas: Area[] = [];
  const words: string[] = [];
  const rows: string[] = [];
  let volatile = false;
  for (const token of all) {
    if (token.kind === "function") {
      const name = token.text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, "");
      if (ROAMING.has(name)) return "anything";
      volatile ||= VOLATILE.has(name);
    }
    if (token.kind === "operator" && token.text === ":") return "anything";
    if (token.kind === "name") words.push(token.name.toLowerCase());
    if (token.kind === "structured")
      (/^\[@|#This Row\]/i.test(token.brackets) ? rows : words).push(token.table.toLowerCase());
    if (token.kind !== "reference") continue;
    const area = areaOf(home, token.prefix, token.body);
    if (!area) return "anything";
    areas.push(area);
  }
  return { areas, words, rows, volatile };
}

/** Whole rows and columns end where the sheet's content ends, so any cell of the sheet can matter to them. */
export function areaOf(home: string, prefix: string, body: string): Area | undefined {
  const sheet = prefix ? sheetOf(prefix) : home;
  const area = sheet === undefined ? undefined : parseAddress(sheet, body);
  if (!area) return undefined;
  const unbounded = area.bottom === LAST_ROW || area.right === LAST_COLUMN;
  return unbounded
    ? { sheet: area.sheet, top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN }
    : area;
}

/** The areas behind names and tables; undefined where they cannot be told. */
function worded(state: State, words: readonly string[], depth = 0): Area[] | undefined {
  const areas: Area[] = [];
  for (const word of words) {
    for (const placed of allTables(state))
      if (word === "" || placed.table.name.toLowerCase() === word) areas.push(tableArea(placed));
    for (const name of word === "" ? [] : namesOf(state.names, word)) {
      const reads = readsOf(name.sheet ?? "", name.formula.slice(1));
      const relative = /(?:^|[^$\p{L}\p{N}_.])[A-Z]{1,3}\$?\d|[A-Z]\d/u.test(
        name.formula.replace(/'[^']*'!/g, ""),
      );
      const inner =
        reads === "anything" || reads.volatile || relative || depth > 8
          ? undefined
          : worded(state, reads.words, depth + 1);
      if (reads === "anything" || !inner || reads.rows.length > 0) return undefined;
      areas.push(...reads.areas, ...inner);
    }
  }
  return areas;
}

/** The areas that a formula reads; undefined where its text does not tell. */
export function readAreas(state: State, place: FormulaPlace): readonly Area[] | undefined {
  const reads = readsOf(place.sheet, place.formula);
  if (reads === "anything") return undefined;
  if (reads.words.length + reads.rows.length === 0) return reads.areas;
  const behind = worded(state, reads.words);
  return behind && [...reads.areas, ...behind, ...ownRows(state, reads.rows, place)];
}

/** Whether the formula's result may be another one although nothing that it reads has changed. */
export function isVolatile({ sheet, formula }: FormulaPlace): boolean {
  const reads = readsOf(sheet, formula);
  return reads === "anything" || reads.volatile;
}

/** The formula's own row in the tables. */
function ownRows(state: State, tables: readonly string[], { row }: FormulaPlace): Area[] {
  if (tables.length === 0) return [];
  return allTables(state).flatMap((placed) =>
    tables.some((name) => name === "" || placed.table.name.toLowerCase() === name)
      ? [{ ...tableArea(placed), top: row, bottom: row }]
      : [],
  );
}

/** Whether the formula may give another result once cells of one of the areas have changed. */
export function meets(state: State, place: FormulaPlace, changed: readonly Area[]): boolean {
  const areas = readAreas(state, place);
  return (
    !areas || isVolatile(place) || areas.some((area) => changed.some((part) => overlap(area, part)))
  );
}

/** Whether it is worth asking each of so many formulas. */
export const isAskable = (formulas: readonly FormulaPlace[]): boolean =>
  formulas.length <= MOST_FORMULAS;
