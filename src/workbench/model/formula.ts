/** The pieces of a formula; their texts joined give the formula back, letter for letter. */
export type Token =
  | {
      readonly kind: "reference";
      readonly text: string;
      readonly prefix: string;
      readonly body: string;
    }
  | {
      readonly kind: "structured";
      readonly text: string;
      readonly table: string;
      readonly brackets: string;
    }
  | { readonly kind: "name"; readonly text: string; readonly prefix: string; readonly name: string }
  | {
      readonly kind:
        | "function"
        | "number"
        | "string"
        | "error"
        | "space"
        | "operator"
        | "open"
        | "close";
      readonly text: string;
    }
  /** A separator of arguments, or of columns and rows inside an array constant. */
  | {
      readonly kind: "separator";
      readonly text: string;
      readonly meaning: "argument" | "column" | "row";
    }
  | { readonly kind: "brace"; readonly text: string };

/** How a language writes numbers and separates arguments. */
export interface Punctuation {
  readonly decimal: "." | ",";
  readonly argument: "," | ";";
  readonly column: "," | "\\";
}

export const ENGLISH: Punctuation = { decimal: ".", argument: ",", column: "," };
export const DANISH: Punctuation = { decimal: ",", argument: ";", column: "\\" };

const END = "(?![\\p{L}\\p{N}_.(\\[!])";
const CELL = "\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}";
const SPACE = /\s+/y;
const STRING = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:[A-ZÆØÅ]+(?:\/0|\/[A-Z])?[!?]|N\/A|I\/T|GETTING_DATA)/iy;
const PREFIX =
  /(?:'(?:[^']|'')+'|(?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.・]*(?::[\p{L}_][\p{L}\p{N}_.・]*)?)!/uy;
const CELLS = new RegExp(`${CELL}(?::${CELL})?${END}`, "uy");
const COLUMNS = new RegExp(`\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}${END}`, "uy");
const ROWS = new RegExp(`\\$?[1-9]\\d*:\\$?[1-9]\\d*${END}`, "uy");
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const DANISH_NUMBER = /(?:\d+(?:,\d*)?|,\d+)(?:[eE][+-]?\d+)?/y;
const OPERATOR = /<=|>=|<>|[-+*/^&=<>%:@#]/y;

function at(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? "";
}

function brackets(text: string, index: number): string {
  let depth = 0;
  for (let end = index; end < text.length; end++) {
    const letter = text[end];
    if (letter === "'") end++;
    else if (letter === "[") depth++;
    else if (letter === "]" && --depth === 0) return text.slice(index, end + 1);
  }
  return text.slice(index);
}

function word(text: string, index: number): Token | undefined {
  const prefix = at(PREFIX, text, index);
  const start = index + prefix.length;
  const body = at(CELLS, text, start) || at(COLUMNS, text, start) || at(ROWS, text, start);
  if (body) return { kind: "reference", text: prefix + body, prefix, body };
  const name = at(WORD, text, start);
  if (!name) return prefix ? { kind: "name", text: prefix, prefix, name: "" } : undefined;
  const next = text[start + name.length];
  if (next === "(" && !prefix) return { kind: "function", text: name };
  if (next === "[") {
    const inside = brackets(text, start + name.length);
    return { kind: "structured", text: prefix + name + inside, table: name, brackets: inside };
  }
  return { kind: "name", text: prefix + name, prefix, name };
}

function sign(text: string, index: number, language: Punctuation, depth: number): Token {
  const letter = text[index] ?? "";
  if (letter === "(") return { kind: "open", text: letter };
  if (letter === ")") return { kind: "close", text: letter };
  if (letter === "{" || letter === "}") return { kind: "brace", text: letter };
  if (depth > 0 && letter === language.column)
    return { kind: "separator", text: letter, meaning: "column" };
  if (depth > 0 && letter === ";") return { kind: "separator", text: letter, meaning: "row" };
  if (letter === language.argument) return { kind: "separator", text: letter, meaning: "argument" };
  return { kind: "operator", text: at(OPERATOR, text, index) || letter };
}

function piece(
  text: string,
  index: number,
  language: Punctuation,
  depth: number,
  afterValue: boolean,
): Token {
  const space = at(SPACE, text, index);
  if (space) return { kind: "space", text: space };
  const quoted = at(STRING, text, index);
  if (quoted) return { kind: "string", text: quoted };
  const error = afterValue ? "" : at(ERROR, text, index);
  if (error) return { kind: "error", text: error };
  // A number in brackets before a sheet's name is another workbook.
  if (text[index] === "[" && !at(PREFIX, text, index)) {
    const inside = brackets(text, index);
    return { kind: "structured", text: inside, table: "", brackets: inside };
  }
  const found = depth > 0 && text[index] === language.column ? undefined : word(text, index);
  if (found) return found;
  const number = at(language.decimal === "," ? DANISH_NUMBER : NUMBER, text, index);
  return number ? { kind: "number", text: number } : sign(text, index, language, depth);
}

const cut = new Map<string, readonly Token[]>();
const MOST_CUT = 20_000;

/** Cuts a formula (without its leading "=") into tokens, each holding its own text. */
export function tokens(formula: string, language: Punctuation = ENGLISH): readonly Token[] {
  if (language !== ENGLISH) return cutUp(formula, language);
  const known = cut.get(formula);
  if (known) return known;
  if (cut.size >= MOST_CUT) cut.clear();
  const found = cutUp(formula, language);
  cut.set(formula, found);
  return found;
}

function cutUp(formula: string, language: Punctuation): Token[] {
  const found: Token[] = [];
  let depth = 0;
  for (let index = 0; index < formula.length;) {
    const last = found[found.length - 1];
    const token = piece(
      formula,
      index,
      language,
      depth,
      last?.kind === "reference" || last?.kind === "structured" || last?.kind === "close",
    );
    if (token.kind === "brace") depth += token.text === "{" ? 1 : -1;
    found.push(token);
    index += Math.max(1, token.text.length);
  }
  return found;
}

/** The formula again, each token replaced by what `change` gives; undefined keeps it. */
export function rewrite(
  formula: string,
  change: (token: Token, index: number, all: readonly Token[]) => string | undefined,
): string {
  return tokens(formula)
    .map((token, index, all) => change(token, index, all) ?? token.text)
    .join("");
}

/** Where the call ends whose function stands there; behind the formula where its bracket is missing. */
export function endOfCall(all: readonly Token[], index: number): number {
  let depth = 0;
  for (let at = index + 1; at < all.length; at++) {
    if (all[at]?.kind === "open") depth++;
    if (all[at]?.kind === "close" && --depth === 0) return at;
  }
  return all.length;
}

/** The sheet named before a reference's "!", unquoted; undefined for none, for a span of sheets and for another workbook. */
export function sheetOf(prefix: string): string | undefined {
  if (!prefix) return undefined;
  const bare = prefix.slice(0, -1);
  const name = bare.startsWith("'") ? bare.slice(1, -1).replace(/''/g, "'") : bare;
  return name.includes("[") || (!bare.startsWith("'") && name.includes(":")) ? undefined : name;
}
