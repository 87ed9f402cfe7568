import { quoteSheet } from "./area";
import { endOfCall, rewrite, sheetOf, type Token, tokens } from "./formula";

/** Functions newer than the file format: files carry them with a prefix. */
const NEWER = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR " +
    "BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT " +
    "CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST " +
    "F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST " +
    "GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED " +
    "ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST " +
    "NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI " +
    "PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE " +
    "SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT " +
    "TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
/** The few that carry a longer prefix. */
const WORKSHEET = new Set(["FILTER", "SORT"]);
/** Old prefix-less exceptions that look new. */
const PLAIN = new Set(["AGGREGATE", "NETWORKDAYS.INTL", "WORKDAY.INTL"]);

/** A formula as a file stores it, turned into what a user sees: prefixes off, D1#, @ and [@column] back; `table` is the one its cell stands in. */
export function fromFile(formula: string, table?: string): string {
  const own = /#This Row\]/i.test(formula)
    ? rewrite(formula, (token) =>
        token.kind === "structured" ? ownRow(token.table, token.brackets, table) : undefined,
      )
    : formula;
  return own.includes("_xl") ? withoutPrefixes(own) : own;
}

function ownRow(named: string, brackets: string, table: string | undefined): string | undefined {
  const inside =
    /^\[\[#This Row\](?:,(.*))?\]$/i.exec(brackets) ?? /^\[#This Row\]()$/i.exec(brackets);
  if (!inside) return undefined;
  const bare = /^\[([\p{L}\p{N}_]+)\]$/u.exec(inside[1] ?? "")?.[1];
  return `${named.toLowerCase() === table?.toLowerCase() ? "" : named}[@${bare ?? inside[1] ?? ""}]`;
}

function withoutPrefixes(formula: string): string {
  const bare = rewrite(formula, (token) =>
    token.kind === "function" || token.kind === "name"
      ? token.text.replace(/^_xl(?:fn\._xlws|fn|ws|pm)\./i, "")
      : undefined,
  );
  return unwrap(
    unwrap(bare, "ANCHORARRAY", (inside) => `${inside}#`),
    "SINGLE",
    (inside) => `@${inside}`,
  );
}

function unwrap(formula: string, name: string, made: (inside: string) => string): string {
  const all = tokens(formula);
  const start = all.findIndex(
    (token) => token.kind === "function" && token.text.toUpperCase() === name,
  );
  if (start < 0) return formula;
  const end = endOfCall(all, start);
  if (end === all.length) return formula;
  const text = (from: number, to: number): string =>
    all
      .slice(from, to)
      .map((token) => token.text)
      .join("");
  return unwrap(
    text(0, start) + made(text(start + 2, end)) + text(end + 1, all.length),
    name,
    made,
  );
}

/** A formula as files store it, without its leading "="; `table` is the one its cell stands in. In a plain cell, one that fills no others, a range means its cell in the formula's own row or column anyway. */
export function toFile(formula: string, table?: string, isPlain = false): string {
  const parameters = parameterNames(formula);
  return withFunctions(
    rewrite(formula, (token) => {
      if (token.kind === "structured") return fileRow(token.table || (table ?? ""), token.brackets);
      const sheet =
        token.kind === "reference" || token.kind === "name" ? sheetOf(token.prefix) : undefined;
      return sheet === undefined
        ? undefined
        : `${quoteSheet(sheet)}!${token.kind === "reference" ? token.body : token.kind === "name" ? token.name : ""}`;
    }),
    parameters,
    isPlain,
  );
}

function fileRow(table: string, brackets: string): string {
  if (!brackets.startsWith("[@")) return table + brackets;
  const inside = brackets.slice(2, -1);
  return `${table}[${inside === "" ? "#This Row" : `[#This Row],${inside.startsWith("[") ? inside : `[${inside}]`}`}]`;
}

function withFunctions(formula: string, parameters: ReadonlySet<string>, isPlain: boolean): string {
  const every = tokens(formula);
  // The calls that mean one of the cells they give, with where they end.
  const single = new Map(
    isPlain
      ? []
      : every.flatMap((_, index) =>
          isOne(every, index) ? [[index, endOfCall(every, index)] as const] : [],
        ),
  );
  const ends = new Set(single.values());
  return rewrite(formula, (token, index, all) => {
    if (token.kind === "function")
      return (single.has(index) ? "_xlfn.SINGLE(" : "") + prefixed(token.text);
    if (ends.has(index)) return "))";
    if (token.kind === "name" && parameters.has(token.name.toUpperCase()))
      return `_xlpm.${token.text}`;
    if (token.kind === "reference" && all[index + 1]?.text === "#")
      return `_xlfn.ANCHORARRAY(${token.text})`;
    if ((token.kind === "reference" || token.kind === "name") && all[index - 1]?.text === "@")
      return isPlain ? token.text : `_xlfn.SINGLE(${token.text})`;
    if (token.kind === "operator" && token.text === "#" && all[index - 1]?.kind === "reference")
      return "";
    if (
      token.kind === "operator" &&
      token.text === "@" &&
      /^(?:reference|name|function)$/.test(all[index + 1]?.kind ?? "")
    )
      return "";
    return undefined;
  });
}

/** Whether a call means one of the cells that it gives. */
const isOne = (all: readonly Token[], index: number): boolean =>
  all[index]?.kind === "function" && all[index - 1]?.text === "@";

function prefixed(name: string): string {
  const upper = name.toUpperCase();
  if (WORKSHEET.has(upper)) return `_xlfn._xlws.${upper}`;
  return NEWER.has(upper) && !PLAIN.has(upper) ? `_xlfn.${upper}` : name;
}

/** Names that LET and LAMBDA give their values; files mark them. */
function parameterNames(formula: string): Set<string> {
  const names = new Set<string>();
  if (!/\b(?:LET|LAMBDA)\s*\(/i.test(formula)) return names;
  const all = tokens(formula).filter((token) => token.kind !== "space");
  const open: string[] = [];
  all.forEach((token, index) => {
    const before = all[index - 1];
    if (token.kind === "open")
      open.push(before?.kind === "function" ? before.text.toUpperCase() : "");
    else if (token.kind === "close") open.pop();
    else if (token.kind === "name" && ["LET", "LAMBDA"].includes(open[open.length - 1] ?? "")) {
      const starts = before?.kind === "open" || before?.kind === "separator";
      if (starts && all[index + 1]?.kind === "separator") names.add(token.name.toUpperCase());
    }
  });
  return names;
}
