import type { EngineValue } from "../bridge";
import { order } from "./comparing";
import { pattern } from "./criteria";
import { fault, lifted, number, numeric, rowsOf, type One } from "./values";

type Line = readonly One[];

const sameKind = (a: One, b: One): boolean => a.kind === b.kind;
/** An empty cell is looked up as 0. */
const wanted = (value: One): One => (value.kind === 0 ? { kind: 1, value: 0 } : value);

/**
 * Where the last value stands that is not above the wanted one, found by halving as Excel does; values of other kinds are passed over.
 * In a line without order, halving that meets the wanted value itself stays with it and those like it.
 */
function halved(line: Line, value: One): number {
  let [low, high, found, met] = [0, line.length - 1, -1, false];
  while (low <= high) {
    const middle = (low + high) >> 1;
    let at = middle;
    while (at <= high && !sameKind(line[at] as One, value)) at++;
    const above = at > high ? 1 : order(line[at] as One, value);
    if (above === 0 || (above < 0 && !met)) [found, low] = [at, at + 1];
    else high = middle - 1;
    met ||= above === 0;
  }
  return found;
}

/** Where the last value stands that is not below the wanted one, in a line that falls. */
function falling(line: Line, value: One): number {
  let found = -1;
  for (let at = 0; at < line.length; at++) {
    const one = line[at] as One;
    if (!sameKind(one, value)) continue;
    if (order(one, value) < 0) break;
    found = at;
  }
  return found;
}

const keyOf = (value: One): string | undefined =>
  value.kind === 1
    ? `1${value.value}`
    : value.kind === 2
      ? `2${value.value.toLowerCase()}`
      : value.kind === 3
        ? `3${String(value.value)}`
        : undefined;

/** Lines that were asked before, by what stands where first. */
const indexes = new WeakMap<Line, Map<string, number>>();
const asked = new WeakSet<Line>();

function exact(line: Line, value: One): number {
  if (value.kind === 2 && /[*?~]/.test(value.value)) {
    const shape = pattern(value.value);
    return line.findIndex((one) => one.kind === 2 && shape.test(one.value));
  }
  const key = keyOf(value);
  if (key === undefined) return -1;
  if (!asked.has(line)) {
    asked.add(line);
    return line.findIndex((one) => one.kind === value.kind && keyOf(one) === key);
  }
  let index = indexes.get(line);
  if (!index) {
    index = new Map();
    for (let at = line.length - 1; at >= 0; at--) {
      const known = keyOf(line[at] as One);
      if (known !== undefined) index.set(known, at);
    }
    indexes.set(line, index);
  }
  return index.get(key) ?? -1;
}

function placeIn(line: Line, value: One, mode: number): number {
  const one = wanted(value);
  return mode === 0 ? exact(line, one) : mode > 0 ? halved(line, one) : falling(line, one);
}

/** Columns of arrays that were asked before; an area that many formulas read is the same array each time. */
const columns = new WeakMap<object, Line>();
const firstColumn = (rows: readonly Line[]): Line => {
  const known = columns.get(rows);
  if (known) return known;
  const made = rows.map((row) => row[0] ?? { kind: 0 as const });
  columns.set(rows, made);
  return made;
};

/** A row or a column as a line; undefined where it is neither. */
function lineOf(value: EngineValue): Line | undefined {
  const rows = rowsOf(value);
  if (rows.length === 1) return rows[0];
  return (rows[0]?.length ?? 0) === 1 ? firstColumn(rows) : undefined;
}

const truthOf = (value: One): boolean | One => {
  if (value.kind === 2) {
    if (/^(?:TRUE|SAND)$/i.test(value.value)) return true;
    if (/^(?:FALSE|FALSK)$/i.test(value.value)) return false;
  }
  const found = numeric(value);
  return typeof found === "number" ? found !== 0 : found;
};

const NEAR: One = { kind: 3, value: true };

/** VLOOKUP and HLOOKUP: what stands beside the place in the first column, or under it in the first row. */
const beside =
  (isDown: boolean) =>
  (args: readonly EngineValue[]): EngineValue => {
    const [
      sought = fault("#VALUE!"),
      table = fault("#VALUE!"),
      place = fault("#VALUE!"),
      near = NEAR,
    ] = args;
    if (table.kind === 4) return table;
    const rows = rowsOf(table);
    const line = isDown ? firstColumn(rows) : (rows[0] ?? []);
    const size = isDown ? (rows[0]?.length ?? 0) : rows.length;
    return lifted((value, index, mode) => {
      if (value.kind === 4) return value;
      const at = numeric(index);
      if (typeof at !== "number") return at;
      const isNear = truthOf(mode);
      if (typeof isNear !== "boolean") return isNear;
      if (at < 1) return fault("#VALUE!");
      if (Math.trunc(at) > size) return fault("#REF!");
      const found = placeIn(line, value, isNear ? 1 : 0);
      if (found < 0) return fault("#N/A");
      const other = Math.trunc(at) - 1;
      return (isDown ? rows[found]?.[other] : rows[other]?.[found]) ?? { kind: 0 };
    })([sought, place, near]);
  };

function match(args: readonly EngineValue[]): EngineValue {
  const [sought = fault("#VALUE!"), among = fault("#N/A"), kind = { kind: 1, value: 1 }] = args;
  if (among.kind === 4) return among;
  const line = lineOf(among);
  if (!line) return fault("#N/A");
  return lifted((value, mode) => {
    if (value.kind === 4) return value;
    const way = numeric(mode);
    if (typeof way !== "number") return way;
    const found = placeIn(line, value, Math.sign(way));
    return found < 0 ? fault("#N/A") : number(found + 1);
  })([sought, kind]);
}

/** LOOKUP looks along the longer side of an array, and gives from its other end or from a line of its own. */
function lookup(args: readonly EngineValue[]): EngineValue {
  const [sought = fault("#VALUE!"), among = fault("#N/A"), from] = args;
  if (among.kind === 4) return among;
  const rows = rowsOf(among);
  const width = rows[0]?.length ?? 0;
  const isAcross = width > rows.length;
  const line = isAcross ? (rows[0] ?? []) : firstColumn(rows);
  const last = isAcross ? (rows[rows.length - 1] ?? []) : rows.map((row) => row[width - 1] as One);
  const results = from ? lineOf(from) : last;
  if (from?.kind === 4) return from;
  return lifted((value) => {
    if (value.kind === 4) return value;
    const found = placeIn(line, value, 1);
    return found < 0 || !results ? fault("#N/A") : (results[found] ?? { kind: 0 });
  })([sought]);
}

/** Halving finds what going along finds, where the line is in order as it must be. */
const alongside = lifted((mode) => {
  const way = numeric(mode);
  return typeof way === "number" ? number(Math.abs(way) === 2 ? way / 2 : way) : way;
});

/** Stands for XLOOKUP's and XMATCH's way of searching. */
export const SEARCH = "XLSEARCH";

/** Looking up as Excel does: by halving where order is promised, by signs and case where it is not. */
export const LOOKING = {
  VLOOKUP: beside(true),
  HLOOKUP: beside(false),
  MATCH: match,
  LOOKUP: lookup,
  [SEARCH]: alongside,
} as const;
