import { addressOf, parseAddress } from "../area";
import { tokens, type Token } from "../formula";
import { COMPARE, LAST } from "./comparing";
import { SEARCH } from "./lookup";
import { rangeEnd } from "./range-end";
import { formerly } from "./former";
import { FILLED } from "./values";

/** Functions that skip texts and truths in references, also where a reference is a single cell. */
const SKIPPING = new Set(
  "SUM MIN MAX AVERAGE PRODUCT AND OR XOR COUNT MEDIAN MODE MODE.SNGL STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P VARP SUMSQ GEOMEAN HARMEAN DEVSQ AVEDEV LARGE SMALL KURT SKEW SUBTOTAL AGGREGATE".split(
    " ",
  ),
);
const RESIZED = new Set(["SUMIF", "AVERAGEIF"]);
const COMPARISONS = new Set(["=", "<>", "<", ">", "<=", ">="]);

/** A pair of brackets: what stands before it, and its arguments as pieces. */
interface Call {
  readonly name: string;
  readonly args: Piece[][];
  readonly separators: string[];
}
type Piece =
  | { readonly token: Token; readonly inside?: undefined }
  | { readonly token?: undefined; readonly inside: Call };

/** Functions that may give the cell they find, an empty one too. */
const FINDING = new Set(
  "IF IFS IFERROR IFNA SWITCH CHOOSE INDEX OFFSET INDIRECT VLOOKUP HLOOKUP LOOKUP XLOOKUP".split(
    " ",
  ),
);

/** Where a formula means something else to the engine than to Excel, it is written so that both mean the same. */
export function spelledForEngine(formula: string): string {
  const all = constants(tokens(formula));
  const reader = { all, at: 0 };
  const pieces = argumentOf(reader);
  if (reader.at < all.length) return formula;
  const text = segment(pieces, true);
  return mayBeEmpty(pieces) ? `${FILLED}(${text})` : text;
}

/** The signs inside an array constant are no operators: it is one piece. */
function constants(all: readonly Token[]): Token[] {
  const found: Token[] = [];
  let inside = "";
  for (const token of all) {
    if (inside === "" && token.text !== "{") found.push(token);
    else inside += token.text;
    if (inside !== "" && token.text === "}") {
      found.push({ kind: "string", text: inside });
      inside = "";
    }
  }
  return inside === "" ? found : [...all];
}

/** Whether the formula's value may be an empty cell's. */
function mayBeEmpty(pieces: readonly Piece[]): boolean {
  const only = significant(pieces).filter(
    ({ token }) => token?.text !== "@" && token?.text !== "+",
  );
  const [piece] = only;
  if (only.length !== 1 || !piece) return false;
  if (!piece.inside) return ["reference", "name", "structured"].includes(piece.token.kind);
  const { name, args } = piece.inside;
  return name === ""
    ? args.length === 1 && mayBeEmpty(args[0] ?? [])
    : FINDING.has(name.toUpperCase());
}

function argumentOf(reader: { readonly all: readonly Token[]; at: number }): Piece[] {
  const pieces: Piece[] = [];
  while (reader.at < reader.all.length) {
    const token = reader.all[reader.at] as Token;
    if (token.kind === "close" || (token.kind === "separator" && token.meaning === "argument"))
      return pieces;
    reader.at++;
    if (token.kind !== "open") {
      pieces.push({ token });
      continue;
    }
    const before = pieces[pieces.length - 1]?.token;
    const name = before?.kind === "function" ? before.text : "";
    if (name !== "") pieces.pop();
    const args: Piece[][] = [argumentOf(reader)];
    const separators: string[] = [];
    while (reader.all[reader.at]?.kind === "separator") {
      separators.push(reader.all[reader.at]?.text ?? ",");
      reader.at++;
      args.push(argumentOf(reader));
    }
    reader.at++;
    pieces.push({ inside: { name, args, separators } });
  }
  return pieces;
}

const significant = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter(({ token }) => token?.kind !== "space");

/** A plus before a value says nothing: +"a" is "a". */
function segment(all: readonly Piece[], isWhole = false): string {
  const pieces = all.filter((piece, index) => {
    if (piece.token?.text !== "+" || piece.token.kind !== "operator") return true;
    const before = significant(all.slice(0, index)).pop();
    return endsValue(before);
  });
  const place = pieces.map((piece, index) =>
    piece.token?.kind === "operator" && COMPARISONS.has(piece.token.text) ? index : -1,
  );
  const last = Math.max(-1, ...place);
  if (last >= 0) {
    const operator = pieces[last]?.token?.text ?? "=";
    const [left, right] = [pieces.slice(0, last), pieces.slice(last + 1)];
    if (significant(left).length > 0 && significant(right).length > 0)
      return `${COMPARE}("${operator}",${segment(left)},${segment(right)})`;
  }
  return (isWhole ? lastSum(pieces) : undefined) ?? pieces.map(end).join("");
}

/** A piece that may stand at an end of a range. */
function end(piece: Piece, index: number, all: readonly Piece[]): string {
  const isEnd = [all[index - 1], all[index + 1]].some((beside) => beside?.token?.text === ":");
  if (!piece.inside || !isEnd) return written(piece);
  const { name, args } = piece.inside;
  const [from] = significant(args[0] ?? []);
  return (
    rangeEnd(
      name.toUpperCase(),
      from?.token,
      args.map((arg) => segment(arg)),
    ) ?? written(piece)
  );
}

/** The formula's last operation, where it is a sum or a difference of two values. */
function lastSum(pieces: readonly Piece[]): string | undefined {
  if (pieces.some(({ token }) => token?.text === "&")) return undefined;
  for (let index = pieces.length - 1; index > 0; index--) {
    const { token } = pieces[index] as Piece;
    if (token?.kind !== "operator" || !/^[-+]$/.test(token.text)) continue;
    const [left, right] = [
      significant(pieces.slice(0, index)),
      significant(pieces.slice(index + 1)),
    ];
    if (!endsValue(left[left.length - 1]) || right.length === 0) continue;
    return `${LAST}(${token.text === "-" ? "-1" : "1"},${left.map(end).join("")},${right.map(end).join("")})`;
  }
  return undefined;
}

const endsValue = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (piece.inside !== undefined ||
    piece.token?.text === "%" ||
    piece.token?.text === "#" ||
    (piece.token?.kind !== "operator" && piece.token?.kind !== undefined));

function written(piece: Piece): string {
  if (!piece.inside) return piece.token.text;
  const { name, args, separators } = piece.inside;
  const upper = name.toUpperCase();
  const texts = args.map((arg) => {
    const only = significant(arg);
    const token = only.length === 1 ? only[0]?.token : undefined;
    // A single cell as an argument is a reference all the same.
    return SKIPPING.has(upper) && token?.kind === "reference" && !token.body.includes(":")
      ? `${token.text}:${token.body}`
      : segment(arg);
  });
  if (RESIZED.has(upper) && args.length === 3)
    texts[2] = resized(args[0], args[2]) ?? texts[2] ?? "";
  const search = upper === "XLOOKUP" ? 5 : upper === "XMATCH" ? 3 : -1;
  if (texts[search]) texts[search] = `${SEARCH}(${texts[search]})`;
  const former = formerly(upper, texts);
  if (former) return former;
  return `${name}(${texts.map((text, index) => (index === 0 ? "" : (separators[index - 1] ?? ",")) + text).join("")})`;
}

/** SUMIF's third argument is as large as its first, whatever it says. */
function resized(first: readonly Piece[] = [], third: readonly Piece[] = []): string | undefined {
  const [from, to] = [first, third].map((pieces) => {
    const only = significant(pieces);
    const token = only.length === 1 ? only[0]?.token : undefined;
    return token?.kind === "reference" ? token : undefined;
  });
  const [range, values] = [from, to].map((token) => token && parseAddress("", token.body));
  if (!to || !range || !values) return undefined;
  return (
    to.prefix +
    addressOf({
      top: values.top,
      left: values.left,
      bottom: values.top + range.bottom - range.top,
      right: values.left + range.right - range.left,
    })
  );
}
