import { absoluteAddress, addressOf, type Area, parseAddress, sameSheet, type Place } from "./area";
import { CALLER } from "./bridge";
import { directAreas, directText, foldedName, mayBeDirect } from "./calc/direct";
import { spelledForEngine } from "./calc/spelling";
import { sheetOf, tokens, type Token } from "./formula";
import { type NameInfo, namedReference, namesOf } from "./name";
import { areaOf } from "./reads";
import { cellKey, type State } from "./state";
import { structuredArea } from "./structured";
import { findTable, tableAt, tableInfo } from "./tabledocument";

/** What the engine does not read itself is put into words it does: spill references (D1#), implicit intersection (@A1:A9), and the caller of a custom function. */
export function prepare(
  state: State,
  custom: RegExp | undefined,
  formula: string,
  at: Place,
  sheetId: number,
): string {
  const spelled = spelling(formula);
  if (
    !spelled.includes("#") &&
    !spelled.includes("@") &&
    !(spelled.includes("[") && ODD.test(spelled)) &&
    !(isNamed(state) && /[\p{L}_\\]/u.test(spelled)) &&
    !custom?.test(spelled) &&
    !mayBeDirect(spelled)
  )
    return spelled;
  const all = tokens(spelled);
  const direct = directAreas(state, all, at.sheet);
  return all
    .map((token, index) => {
      const area = direct.get(index);
      if (area) return directText(area);
      return foldedName(all, index, direct) ?? prepared(state, token, all, index, at, sheetId);
    })
    .join("");
}

/** The areas of a formula that the engine never sees, as far as the formula may read. */
export function areasPastEngine(state: State, formula: string, home: string): readonly Area[] {
  const spelled = spelling(formula);
  if (!spelled.includes(":")) return [];
  const all = tokens(spelled);
  return [...directAreas(state, all, home)].map(([index, area]) => {
    const token = all[index];
    return token?.kind === "reference" ? (areaOf(home, token.prefix, token.body) ?? area) : area;
  });
}

const MOST_SPELLED = 150_000;
const spellings = new Map<string, string>();

/** The formula's words for the engine, worked out once for each text. */
function spelling(formula: string): string {
  let spelled = spellings.get(formula);
  if (spelled === undefined) {
    spelled = spelledForEngine(formula);
    if (spellings.size >= MOST_SPELLED) spellings.clear();
    spellings.set(formula, spelled);
  }
  return spelled;
}

function prepared(
  state: State,
  token: Token,
  all: readonly Token[],
  index: number,
  at: Place,
  sheetId: number,
): string {
  const next = all[index + 1];
  const previous = all[index - 1];
  if (token.kind === "structured" && ODD.test(token.text)) return cellsOf(state, token, at);
  if (token.kind === "name") {
    const cells = previous?.text === "@" && namedCells(state, token, at.sheet);
    if (cells) return intersection(cells, at);
    // A reference whose cells are gone.
    if (token.name === "" && next?.kind === "error") return "";
    const named = namedOtherwise(state, token, at.sheet);
    if (named !== undefined) return named;
  }
  if (token.kind === "reference" && next?.text === "#") return spillArea(state, token, at.sheet);
  if (token.kind === "reference" && previous?.text === "@") return intersection(token, at);
  if (token.text === "#" && token.kind === "operator" && previous?.kind === "reference") return "";
  if (token.text === "@" && token.kind === "operator" && next?.kind === "reference") return "";
  if (token.text === "@" && next?.kind === "name" && namedCells(state, next, at.sheet)) return "";
  if (
    token.kind === "open" &&
    previous?.kind === "function" &&
    state.functions.has(previous.text.toUpperCase())
  ) {
    const empty = all.slice(index + 1).find((later) => later.kind !== "space")?.kind === "close";
    return `("${CALLER}${sheetId}:${cellKey(at.row, at.column)}"${empty ? "" : ","}`;
  }
  return token.text;
}

/** References to tables that the engine reads otherwise or not at all: their own row over several columns, titles with signs or blanks at an end. */
const ODD = /\]:\[|'|\[\s|\s\]|\\\S*\[/;

function cellsOf(state: State, token: Token & { kind: "structured" }, at: Place): string {
  const placed = token.table
    ? findTable(state, token.table)
    : tableAt(state, at.sheet, at.row, at.column);
  const info = placed && tableInfo(placed);
  const area = info && structuredArea(token.brackets, info, at.row);
  return area ? absoluteAddress(area) : "#REF!";
}

/** Whether some name belongs to one sheet or has lost its cells. */
const isNamed = (state: State): boolean =>
  state.names.some(({ sheet, formula }) => sheet !== undefined || formula.includes("#REF!"));

/** The name that is meant on the sheet: its own, or the workbook's. */
function nameAt(state: State, token: Token & { kind: "name" }, home: string): NameInfo | undefined {
  const sheet = token.prefix ? sheetOf(token.prefix) : home;
  const same = namesOf(state.names, token.name);
  const own = same.find((one) => one.sheet !== undefined && sameSheet(one.sheet, sheet ?? ""));
  return own ?? same.find((one) => one.sheet === undefined);
}

/** The reference that a name stands for; undefined where it stands for something else. */
const namedCells = (
  state: State,
  token: Token & { kind: "name" },
  home: string,
): (Token & { kind: "reference" }) | undefined =>
  namedReference(nameAt(state, token, home)?.formula ?? "");

/** What a name of one sheet, or one whose cells are gone, means; undefined where the engine knows it itself. */
function namedOtherwise(
  state: State,
  token: Token & { kind: "name" },
  home: string,
): string | undefined {
  const found = nameAt(state, token, home);
  if (!found) return undefined;
  if (/^=(?:.*!)?#REF!$/.test(found.formula)) return "#REF!";
  return token.prefix ? `(${found.formula.slice(1)})` : undefined;
}

function spillArea(state: State, token: Token & { kind: "reference" }, home: string): string {
  const sheet = state.workbook.worksheets.find((candidate) =>
    sameSheet(candidate.name, sheetOf(token.prefix) ?? home),
  );
  const area = sheet && parseAddress(sheet.name, token.body);
  if (!sheet || !area) return "#REF!";
  const region = state.spills.get(sheet.id)?.regions.get(cellKey(area.top, area.left));
  const bottom = area.top + (region?.rows ?? 1) - 1;
  const right = area.left + (region?.columns ?? 1) - 1;
  return token.prefix + addressOf({ top: area.top, left: area.left, bottom, right });
}

function intersection(token: Token & { kind: "reference" }, at: Place): string {
  const area = parseAddress(at.sheet, token.body);
  if (!area) return token.text;
  const row = area.top === area.bottom ? area.top : at.row;
  const column = area.left === area.right ? area.left : at.column;
  const meets =
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  return meets
    ? token.prefix + addressOf({ top: row, left: column, bottom: row, right: column })
    : "#VALUE!";
}
