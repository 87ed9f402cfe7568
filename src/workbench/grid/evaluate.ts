import { parseAddress, sameSheet } from "../model/area";
import type { Scalar } from "../model/cell";
import type { Model } from "../model/model";
import type { Evaluate } from "./condition";

/**
 * Reads what conditional formats compare with: a number, a text, a truth value, a cell, and comparisons of these joined by AND, OR and NOT.
 * Other formulas give null, so that their formats are not shown; the workbook's engine calculates cells, not rules.
 */
export function evaluator(model: Model, sheet: string): Evaluate {
  return (formula, from, at) => {
    const read = reader(formula.replace(/^=/, ""), (reference) =>
      cellValue(model, sheet, reference, from, at),
    );
    const value = read();
    return value === undefined ? null : value;
  };
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

function cellValue(model: Model, sheet: string, reference: string, from: Spot, at: Spot): Scalar {
  const [, quoted, plain, dollarColumn, column, dollarRow, row] =
    /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/.exec(reference) ?? [];
  const target = model
    .sheets()
    .find((name) => sameSheet(name, quoted?.replace(/''/g, "'") ?? plain ?? sheet));
  const area = target && parseAddress(target, `${column ?? ""}${row ?? ""}`);
  if (!area) return null;
  const [r, c] = [
    area.top + (dollarRow ? 0 : at.row - from.row),
    area.left + (dollarColumn ? 0 : at.column - from.column),
  ];
  return r < 0 || c < 0
    ? null
    : (model.values({ sheet: area.sheet, top: r, left: c, bottom: r, right: c })[0]?.[0] ?? null);
}

const PIECE =
  /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|("(?:[^"]|"")*")|(TRUE|FALSE)\b(?!\()|((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Za-z]{1,3}\$?\d+)(?![\w(])|([A-Za-z.]+)\(|(<=|>=|<>|[-+*/&=<>(),])|(.))/uy;

type Piece =
  | { readonly kind: "value"; readonly value: Scalar }
  | { readonly kind: "call"; readonly name: string }
  | { readonly kind: "sign"; readonly sign: string }
  | { readonly kind: "other" };

function piecesOf(text: string, cell: (reference: string) => Scalar): Piece[] {
  const pieces: Piece[] = [];
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(text); match && match[0] !== ""; match = PIECE.exec(text)) {
    const [, number, string, truth, reference, call, sign] = match;
    if (number !== undefined) pieces.push({ kind: "value", value: Number(number) });
    else if (string !== undefined)
      pieces.push({ kind: "value", value: string.slice(1, -1).replace(/""/g, '"') });
    else if (truth !== undefined)
      pieces.push({ kind: "value", value: truth.toUpperCase() === "TRUE" });
    else if (reference !== undefined) pieces.push({ kind: "value", value: cell(reference) });
    else if (call !== undefined) pieces.push({ kind: "call", name: call.toUpperCase() });
    else if (sign !== undefined) pieces.push({ kind: "sign", sign });
    else pieces.push({ kind: "other" });
  }
  return pieces;
}

/** Reads a comparison; undefined where the formula holds more than is understood here. */
function reader(text: string, cell: (reference: string) => Scalar): () => Scalar | undefined {
  const pieces = piecesOf(text, cell);
  let place = 0;
  const takes = (...signs: string[]): string | undefined => {
    const piece = pieces[place];
    if (piece?.kind !== "sign" || !signs.includes(piece.sign)) return undefined;
    place += 1;
    return piece.sign;
  };
  const list = (): (Scalar | undefined)[] => {
    const values: (Scalar | undefined)[] = [];
    if (takes(")")) return values;
    do values.push(comparison());
    while (takes(",", ";"));
    return takes(")") ? values : [undefined];
  };
  const single = (): Scalar | undefined => {
    if (takes("-")) return negative(single());
    if (takes("(")) {
      const inner = comparison();
      return takes(")") ? inner : undefined;
    }
    const piece = pieces[place++];
    if (piece?.kind === "value") return piece.value;
    return piece?.kind === "call" ? called(piece.name, list()) : undefined;
  };
  const product = (): Scalar | undefined => joined(single, "*", "/");
  const sum = (): Scalar | undefined => joined(product, "+", "-");
  const joined = (part: () => Scalar | undefined, ...signs: string[]): Scalar | undefined => {
    let left = part();
    for (let sign = takes(...signs); sign; sign = takes(...signs))
      left = calculated(left, sign, part());
    return left;
  };
  const comparison = (): Scalar | undefined => {
    const left = sum();
    const sign = takes("=", "<>", "<", ">", "<=", ">=");
    return sign ? related(left, sign, sum()) : left;
  };
  return () => {
    const value = comparison();
    return place === pieces.length ? value : undefined;
  };
}

const negative = (value: Scalar | undefined): Scalar | undefined =>
  typeof value === "number" ? -value : undefined;

function calculated(
  left: Scalar | undefined,
  sign: string,
  right: Scalar | undefined,
): Scalar | undefined {
  if (
    left === undefined ||
    right === undefined ||
    typeof left === "string" ||
    typeof right === "string"
  )
    return undefined;
  const [a, b] = [Number(left), Number(right)];
  return sign === "+"
    ? a + b
    : sign === "-"
      ? a - b
      : sign === "*"
        ? a * b
        : b === 0
          ? undefined
          : a / b;
}

function related(
  left: Scalar | undefined,
  sign: string,
  right: Scalar | undefined,
): Scalar | undefined {
  if (left === undefined || right === undefined) return undefined;
  const plain = (value: Scalar, other: Scalar): string | number =>
    typeof value === "string"
      ? value.toLowerCase()
      : value === null && typeof other === "string"
        ? ""
        : Number(value ?? 0);
  const [a, b] = [plain(left, right), plain(right, left)];
  const to = typeof a === typeof b ? (a < b ? -1 : a > b ? 1 : 0) : typeof a === "number" ? -1 : 1;
  return { "=": to === 0, "<>": to !== 0, "<": to < 0, ">": to > 0, "<=": to <= 0, ">=": to >= 0 }[
    sign
  ];
}

function called(name: string, values: readonly (Scalar | undefined)[]): Scalar | undefined {
  const [first] = values;
  if (values.includes(undefined)) return undefined;
  switch (name) {
    case "AND":
      return values.every(Boolean);
    case "OR":
      return values.some(Boolean);
    case "NOT":
      return !first;
    case "ISBLANK":
      return first === null;
    case "ISNUMBER":
      return typeof first === "number";
    case "ISTEXT":
      return typeof first === "string" && !first.startsWith("#");
    case "ISERROR":
      return typeof first === "string" && /^#[A-Z/0!?]+$/.test(first);
    case "LEN":
      return String(first ?? "").length;
    case "TRIM":
      return String(first ?? "").trim();
    default:
      return undefined;
  }
}
