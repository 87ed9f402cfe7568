import type { Worksheet } from "@cj-tech-master/excelts";
import type { EngineValue } from "../bridge";
import { type Area, LAST_ROW, overlap, parseAddress, sameSheet } from "../area";
import { sheetOf, type Token } from "../formula";
import { columnsOf } from "../row";
import { isCellError, valueOf } from "../scalar";
import { cellOfKey, spilledAt, type FormulaPlace, type State } from "../state";

/** Marks an argument that is handed to a function straight from the sheet, past the engine. */
export const DIRECT = "\u0002";
/** A smaller area is as quickly read by the engine. */
const LEAST = 5_000;
const TAKING = /^(?:COUNTIFS?|SUMIFS?|AVERAGEIFS?|MINIFS|MAXIFS|VLOOKUP|HLOOKUP|MATCH|LOOKUP)$/i;

/** Functions over one area that need no array of its values, by the names that stand for them. */
const FOLDED = new Set(["SUM", "COUNT", "COUNTA", "AVERAGE", "MIN", "MAX"]);
const FOLD = "XLFOLD.";

/** Whether any function of the formula may take its ranges straight from the sheet. */
export const mayBeDirect = (formula: string): boolean =>
  /(?:(?:COUNT|SUM|AVERAGE|MIN|MAX)(?:IFS?)?|COUNTA|LOOKUP|MATCH)\(/i.test(formula);

/** The areas that are read straight from the sheet, by the places of their tokens: large ones without formulas, as arguments of functions that take them as values. */
export function directAreas(
  state: State,
  all: readonly Token[],
  home: string,
): ReadonlyMap<number, Area> {
  const found = new Map<number, Area>();
  const stack: string[] = [];
  all.forEach((token, index) => {
    const [previous, next] = [all[index - 1], all[index + 1]];
    if (token.kind === "open") stack.push(previous?.kind === "function" ? previous.text : "");
    else if (token.kind === "close") stack.pop();
    if (token.kind !== "reference" || !token.body.includes(":")) return;
    const name = stack[stack.length - 1] ?? "";
    const isWhole = previous?.kind === "open" && next?.kind === "close";
    const isFolded = isWhole && FOLDED.has(name.toUpperCase());
    if (!isFolded && !TAKING.test(name) && !state.functions.has(name.toUpperCase())) return;
    const alone =
      (previous?.kind === "open" || previous?.kind === "separator") &&
      (next?.kind === "close" || next?.kind === "separator");
    const sheet = token.prefix ? sheetOf(token.prefix) : home;
    const area = alone && sheet !== undefined ? parseAddress(sheet, token.body) : undefined;
    const used = area && clipped(state, area);
    if (used && isPlain(state, used)) found.set(index, used);
  });
  return found;
}

/** Whole columns end where the sheet's content ends. */
function clipped(state: State, area: Area): Area {
  if (area.bottom < LAST_ROW) return area;
  const sheet = state.workbook.worksheets.find(({ name }) => sameSheet(name, area.sheet));
  return { ...area, bottom: Math.max(area.top, (sheet?.rowCount ?? 1) - 1) };
}

/** What was found out of areas, for the formulas and what they fill as they stand. */
let memory: { formulas?: object; spills?: object; areas: Map<string, boolean> } = {
  areas: new Map(),
};

function isPlain(state: State, area: Area): boolean {
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (size < LEAST || size > 5_000_000 || !state.formulas) return false;
  if (memory.formulas !== state.formulas || memory.spills !== state.spills)
    memory = { formulas: state.formulas, spills: state.spills, areas: new Map() };
  const known = memory.areas;
  const key = `${area.top},${area.left},${area.bottom},${area.right},${area.sheet}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const plain = isWithoutFormulas(state, area);
  known.set(key, plain);
  return plain;
}

function isWithoutFormulas(state: State, area: Area): boolean {
  const sheet = state.workbook.worksheets.find(({ name }) => sameSheet(name, area.sheet));
  if (!sheet) return false;
  for (const [key, { rows, columns }] of state.spills.get(sheet.id)?.regions ?? []) {
    const [top, left] = cellOfKey(key);
    const filled = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    if (overlap(area, { sheet: area.sheet, ...filled })) return false;
  }
  return !(state.formulas ?? []).some((place) => overlap(area, cellOf(place)));
}

const cellOf = ({ sheet, row, column }: FormulaPlace): Area => ({
  sheet,
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export const directText = (area: Area): string =>
  `"${DIRECT}${area.top},${area.left},${area.bottom},${area.right},${area.sheet.replace(/"/g, '""')}"`;

/** The name by which a function is called whose one argument is handed over so; undefined for all others. */
export function foldedName(
  all: readonly Token[],
  index: number,
  direct: ReadonlyMap<number, Area>,
): string | undefined {
  const token = all[index];
  const isFolded =
    token?.kind === "function" && FOLDED.has(token.text.toUpperCase()) && direct.has(index + 2);
  return isFolded ? FOLD + token.text.toUpperCase() : undefined;
}

type Value = ReturnType<typeof valueOf>;

/** Goes over the values of an area, row by row. */
function eachValue(state: State, text: string, visit: (value: Value) => void): boolean {
  const { sheet, top, left, bottom, right } = areaOf(state, text);
  if (!sheet) return false;
  for (let number = top + 1; number <= Math.min(bottom + 1, sheet.rowCount); number++) {
    const row = sheet.findRow(number);
    for (const column of columnsOf(row, left + 1, right + 1)) {
      const cell = row?.findCell(column);
      const value = cell ? valueOf(cell) : null;
      if (value !== null) visit(value);
    }
  }
  return true;
}

/** SUM and its kin over an area of the sheet, without an array between. */
export function foldingFunctions(
  state: State,
): Readonly<Record<string, (args: readonly EngineValue[]) => EngineValue>> {
  const over =
    (
      give: (found: {
        sum: number;
        count: number;
        filled: number;
        least: number;
        most: number;
      }) => number | undefined,
      minds = true,
    ) =>
    ([area]: readonly EngineValue[]): EngineValue => {
      const found = { sum: 0, count: 0, filled: 0, least: Infinity, most: -Infinity };
      let error: string | undefined;
      const text = area?.kind === 2 ? area.value : "";
      const isThere = eachValue(state, text, (value) => {
        found.filled++;
        if (typeof value === "number") {
          found.count++;
          found.sum += value;
          if (value < found.least) found.least = value;
          if (value > found.most) found.most = value;
        } else if (minds && isCellError(value)) error ??= value.code;
      });
      if (!isThere) return { kind: 4, code: "#REF!" };
      if (error !== undefined) return { kind: 4, code: error };
      const value = give(found);
      return value === undefined ? { kind: 4, code: "#DIV/0!" } : { kind: 1, value };
    };
  return {
    [`${FOLD}SUM`]: over(({ sum }) => sum),
    [`${FOLD}COUNT`]: over(({ count }) => count, false),
    [`${FOLD}COUNTA`]: over(({ filled }) => filled, false),
    [`${FOLD}AVERAGE`]: over(({ sum, count }) => (count === 0 ? undefined : sum / count)),
    [`${FOLD}MIN`]: over(({ least, count }) => (count === 0 ? 0 : least)),
    [`${FOLD}MAX`]: over(({ most, count }) => (count === 0 ? 0 : most)),
  };
}

const EMPTY: EngineValue = { kind: 0 };

function engineValue(state: State, sheet: Worksheet, row: number, column: number): EngineValue {
  const cell = sheet.findRow(row + 1)?.findCell(column + 1);
  const value = (cell ? valueOf(cell) : null) ?? spilledAt(state, sheet.id, row, column)?.value;
  if (value === null || value === undefined) return EMPTY;
  if (isCellError(value)) return { kind: 4, code: value.code };
  if (typeof value === "number") return { kind: 1, value };
  return typeof value === "string" ? { kind: 2, value } : { kind: 3, value };
}

/** The arguments with those read from the sheet that are marked; an area is read once, however many ask for it. */
export function resolved(
  state: State,
  args: readonly EngineValue[],
  known: Map<string, EngineValue>,
): EngineValue[] {
  return args.map((value) => {
    if (value.kind !== 2 || !value.value.startsWith(DIRECT)) return value;
    let found = known.get(value.value);
    if (!found) known.set(value.value, (found = read(state, value.value)));
    return found;
  });
}

/** The sheet and the cells that a marked text means. */
function areaOf(
  state: State,
  text: string,
): { sheet?: Worksheet; top: number; left: number; bottom: number; right: number } {
  const [top = 0, left = 0, bottom = 0, right = 0] = text.slice(1).split(",", 4).map(Number);
  const name = text.slice(1).split(",").slice(4).join(",");
  const sheet = state.workbook.worksheets.find((one) => sameSheet(one.name, name));
  return { sheet, top, left, bottom, right };
}

function read(state: State, text: string): EngineValue {
  const { sheet, top, left, bottom, right } = areaOf(state, text);
  if (!sheet) return { kind: 4, code: "#REF!" };
  const width = right - left + 1;
  const empty = Array<EngineValue>(width).fill(EMPTY);
  const rows: EngineValue[][] = [];
  for (let row = top; row <= bottom; row++) {
    if (!sheet.findRow(row + 1)) rows.push(empty);
    else {
      const line: EngineValue[] = [];
      for (let column = left; column <= right; column++)
        line.push(engineValue(state, sheet, row, column));
      rows.push(line);
    }
  }
  return { kind: 5, rows, height: rows.length, width };
}
