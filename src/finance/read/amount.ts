/** Which mark stands before the decimals: the comma of Danish, the point of English. */
export type DecimalMark = "," | ".";

/** What a cell's text says about an amount. `unit` is the unit written in the cell itself, in kroner. */
export type TextAmount =
  | {
      readonly kind: "amount";
      readonly digits: string;
      readonly decimals: number;
      readonly unit: number | undefined;
      readonly mark: DecimalMark | undefined;
    }
  /** One mark and three digits, e.g. `1.250`: thousands or decimals. */
  | {
      readonly kind: "ambiguous";
      readonly digits: string;
      readonly unit: number | undefined;
      readonly mark: DecimalMark;
    }
  | { readonly kind: "nil" }
  | { readonly kind: "missing" }
  | { readonly kind: "share" }
  | { readonly kind: "text" };

/** An amount in whole øre; `exact` is false where the cell holds a fraction of an øre and the nearest øre is given. */
export interface Ore {
  readonly ore: number;
  readonly exact: boolean;
}

const UNITS: Readonly<Record<string, number>> = {
  kr: 1,
  kroner: 1,
  dkk: 1,
  dkr: 1,
  tkr: 1e3,
  tdkk: 1e3,
  tusind: 1e3,
  tusinde: 1e3,
  tusindkr: 1e3,
  tusindkroner: 1e3,
  tusindekr: 1e3,
  k: 1e3,
  kkr: 1e3,
  thousand: 1e3,
  mio: 1e6,
  miokr: 1e6,
  miokroner: 1e6,
  mill: 1e6,
  millkr: 1e6,
  million: 1e6,
  millioner: 1e6,
  millionerkr: 1e6,
  millionerkroner: 1e6,
  m: 1e6,
  mkr: 1e6,
  mdkk: 1e6,
  mia: 1e9,
  miakr: 1e9,
  milliard: 1e9,
  milliarder: 1e9,
  milliarderkr: 1e9,
  milliarderkroner: 1e9,
  bn: 1e9,
};
const SHAPE = /^([^\d]*)(\d[\d.,' ]*)([^\d]*)$/;
const GROUPED_BY_SPACE = /^\d{1,3}(?:[ ']\d{3})+(?:([.,])(\d+))?$/;
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:([.,])(\d+))?$/;
const PLAIN = /^(\d+)(?:([.,])(\d+))?$/;

/** The unit of the words around a number: undefined for none, null for words that are no unit. */
function unitOf(before: string, after: string): number | undefined | null {
  const units: number[] = [];
  for (const words of [before, after]) {
    const word = words.replace(/[.\s]/g, "");
    if (!word) continue;
    const unit = Object.hasOwn(UNITS, word) ? UNITS[word] : undefined;
    if (unit === undefined) return null;
    units.push(unit);
  }
  const large = units.filter((unit) => unit > 1);
  return large.length > 1 ? null : (large[0] ?? units[0]);
}

/** The digits of a number without its marks, how many of them are decimals, and which mark said so. */
function figure(text: string, unit: number | undefined): TextAmount {
  const amount = (digits: string, decimals: number, mark: DecimalMark | undefined): TextAmount => ({
    kind: "amount",
    digits,
    decimals,
    unit,
    mark,
  });
  const digits = text.replace(/[^\d]/g, "");
  const spaced = GROUPED_BY_SPACE.exec(text);
  if (spaced) return amount(digits, spaced[2]?.length ?? 0, spaced[1] as DecimalMark | undefined);
  const grouped = GROUPED.exec(text);
  if (grouped && text[0] !== "0") {
    const [, mark, decimal, fraction] = grouped;
    if (decimal && decimal !== mark)
      return amount(digits, fraction?.length ?? 0, decimal as DecimalMark);
    if (!decimal && text.indexOf(mark ?? "") === text.lastIndexOf(mark ?? ""))
      return { kind: "ambiguous", digits, unit, mark: mark as DecimalMark };
    if (!decimal) return amount(digits, 0, mark === "." ? "," : ".");
  }
  const plain = PLAIN.exec(text);
  return plain
    ? amount(digits, plain[3]?.length ?? 0, plain[2] as DecimalMark | undefined)
    : { kind: "text" };
}

function negated(amount: TextAmount): TextAmount {
  return amount.kind === "amount" || amount.kind === "ambiguous"
    ? { ...amount, digits: `-${amount.digits}` }
    : amount;
}

/**
 * Reads an amount as people write it: `1.250.000,00`, `1,250,000.00`, `1 250 000`, `kr. 1.250.000`, `1,25 mio. kr.`, `1.250 t.kr.`,
 * `(500)`, `-500`, `500,-`. A lone dash is nil. Never guesses between thousands and decimals: that is `ambiguous`.
 */
export function textAmount(cell: string): TextAmount {
  return usual(cell) ?? closely(cell);
}

type Figure = TextAmount & { readonly kind: "amount" };

/** The usual Danish way, `1.250.000,00`, which says all by itself and needs no closer look. */
const USUAL = /^-?(?:\d{1,3}(?:\.\d{3}){2,}|[1-9]\d{0,2}(?:\.\d{3})*,\d\d?)$/;
const MARKS = /[.,]/g;

function usual(cell: string): Figure | undefined {
  if (!USUAL.test(cell)) return undefined;
  const comma = cell.indexOf(",");
  return {
    kind: "amount",
    digits: cell.replace(MARKS, ""),
    decimals: comma < 0 ? 0 : cell.length - comma - 1,
    unit: undefined,
    mark: ",",
  };
}

function closely(cell: string): TextAmount {
  let text = cell
    .normalize("NFKC")
    .replace(/[\s\u00a0\ufeff]+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/[\u2212\u2013\u2014]/g, "-");
  if (text === "" || /^(\.+|…|\*|:|#.*|n\/?a|\?+)$/.test(text)) return { kind: "missing" };
  if (/^(kr\.?)? ?-+$/.test(text)) return { kind: "nil" };
  if (/%|\bpct\b|\bprocent\b/.test(text)) return { kind: "share" };
  text = text.replace(/[,.]-+(?= ?(kr\.?|dkk)?$)/, "").replace(/[’`]/g, "'");
  const bracketed = /^\(.*\)$/.test(text);
  if (bracketed) text = text.slice(1, -1);
  const minus = /^((?:kr\.?|dkk)? ?)- ?/.exec(text) ?? /()-$/.exec(text);
  if (minus)
    text =
      text.startsWith(minus[0]) && minus[0] !== "-"
        ? minus[1] + text.slice(minus[0].length)
        : text.startsWith("-")
          ? text.slice(1)
          : text.slice(0, -1);
  const shape = SHAPE.exec(text.replace(/^\+/, "").trim());
  if (!shape) return { kind: "text" };
  const unit = unitOf(shape[1] ?? "", shape[3] ?? "");
  if (unit === null) return { kind: "text" };
  const found = figure((shape[2] ?? "").replace(/[.,' ]+$/, ""), unit);
  return bracketed !== Boolean(minus) ? negated(found) : found;
}

/** So many digits are whole numbers that doubles hold exactly, also in øre. */
const SAFE_DIGITS = 13;

/** An amount of whole digits, of which the last `decimals` are decimals, in øre; `unit` is kroner per one. Exact whatever its size. */
export function oreOfDigits(digits: string, decimals: number, unit: number): Ore {
  if (digits.length <= SAFE_DIGITS && decimals <= 2 && unit === 1)
    return {
      ore: Number(digits) * (decimals === 0 ? 100 : decimals === 1 ? 10 : 1) + 0,
      exact: true,
    };
  const scaled = BigInt(digits) * BigInt(unit) * 100n;
  const divisor = 10n ** BigInt(decimals);
  const whole = scaled / divisor;
  const rest = scaled % divisor;
  const away = 2n * (rest < 0n ? -rest : rest) >= divisor ? (rest < 0n ? -1n : 1n) : 0n;
  return { ore: Number(whole + (rest === 0n ? 0n : away)), exact: rest === 0n };
}

/** Doubles carry noise far below an øre (0.1 + 0.2): that much is not a fraction of an øre. */
const NOISE = 1e-6;
const RELATIVE_NOISE = 2 ** -50;

/** A number's amount in øre; `unit` is kroner per one. */
export function oreOfNumber(value: number, unit: number): Ore {
  const hundredths = value * unit * 100;
  const ore = Math.round(hundredths) + 0;
  return {
    ore,
    exact: Math.abs(hundredths - ore) <= Math.max(NOISE, Math.abs(hundredths) * RELATIVE_NOISE),
  };
}

/** The øre of an amount in whole kroner and øre that needs no closer look; undefined for any other. */
export function plainOre(kroner: number): number | undefined {
  const ore = Math.round(kroner * 100);
  return ore / 100 === kroner && ore <= LARGEST_ORE && ore >= -LARGEST_ORE ? ore + 0 : undefined;
}

/** The øre of an amount of kroner written in the usual Danish way; undefined for any other text. */
export function usualOre(text: string): number | undefined {
  const amount = usual(text);
  const ore = amount && oreOfDigits(amount.digits, amount.decimals, 1).ore;
  return ore !== undefined && Math.abs(ore) <= LARGEST_ORE ? ore : undefined;
}

/** No plan is larger than this in one amount (1,000 bn kr.); beyond it the øre would not be exact. */
export const LARGEST_ORE = 1e14;
