import { isFolded } from "../text";

/** What a heading says of time: its years, a span of several, a part of a year; and the words without it. */
export interface Dated {
  /** The one year, undefined for none or several. */
  readonly year: number | undefined;
  /** First and last year of a span (`2022-2025`, `2023/24`), both included. */
  readonly span: readonly [first: number, last: number] | undefined;
  /** A part of a year by its order: a quarter, a half, a month; undefined for whole years. */
  readonly part: string | undefined;
  /** The text without what is a date, folded; two headings of one kind are equal in this. */
  readonly rest: string;
}

const MONTHS =
  "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec";
const SPAN =
  /(?<!\d)((?:19|20)\d\d)\s*(?:-|–|—|\/|til|to|t\.o\.m\.|og)\s*((?:19|20)\d\d|\d\d)(?![\d])(?!-\d)/i;
/** From a day to another of one year, as a table of whole years may say it. */
const DAYS =
  /(?<!\d)\d\d?[-./]\d\d?[-./]((?:19|20)\d\d)\s*(?:-|–|—|til)\s*\d\d?[-./]\d\d?[-./]\1(?!\d)/;
const YEAR = /(?<!\d)(?:19[9]\d|20\d\d)(?!\d)/g;
const SHORT_YEAR = /(?<=^|\s)['’](\d\d)(?=$|\s)/;
const QUARTER =
  /\b(?:q ?([1-4])|([1-4])\.? ?(?:q|kvt|kvartal|kv|quarter)|([1-4])\.? ?(?:halvår|half)|h ?([12]))\b\.?/i;
const MONTH = new RegExp(`(?<![\\p{L}])(?:${MONTHS})(?![\\p{L}])\\.?`, "iu");
const LONGEST = 120;
/** What stands in every text that says something of time: seen before the patterns above are tried. */
const MAY_TELL =
  /(?:19|20)\d\d|['’]\d\d|q|kv|hal[fv]|h ?[12]|^\W*(?:jan|feb|mar|apr|ma[jy]|ju[ln]|aug|sep|o[ck]t|nov|dec)/i;

const NONE = { year: undefined, span: undefined, part: undefined } as const;
const words = (text: string): string => {
  const small = text.toLowerCase();
  return isFolded(small) ? small : small.replace(/[^\p{L}\p{N}%]+/gu, " ").trim();
};

/** A text that says nothing of time, as most do; few are asked for their words. */
class Untimed implements Dated {
  readonly year: undefined;
  readonly span: undefined;
  readonly part: undefined;
  constructor(private readonly written: string) {}
  get rest(): string {
    return words(this.written);
  }
}

/** Finds what a text says of time. Long texts are not searched. */
export function datedOf(written: string): Dated {
  if (written.length > LONGEST || !MAY_TELL.test(written)) return new Untimed(written);
  const text = written.replace(DAYS, "$1");
  const span = SPAN.exec(text);
  if (span) {
    const first = Number(span[1]);
    const last =
      span[2]?.length === 2 ? Math.floor(first / 100) * 100 + Number(span[2]) : Number(span[2]);
    if (last > first) return { ...NONE, span: [first, last], rest: words(text.replace(SPAN, " ")) };
  }
  let rest = text;
  let part: string | undefined;
  const quarter = QUARTER.exec(rest);
  const month = quarter ? null : MONTH.exec(rest);
  const years = text.match(YEAR) ?? [];
  const short = years.length === 0 ? SHORT_YEAR.exec(text) : null;
  const year = short ? 2000 + Number(short[1]) : years.length === 1 ? Number(years[0]) : undefined;
  if (quarter) part = `q${words(quarter[0])}`;
  else if (month && (year !== undefined || words(text) === words(month[0])))
    part = words(month[0]).slice(0, 3);
  if (part !== undefined) rest = rest.replace(quarter ? QUARTER : MONTH, " ");
  rest = rest.replace(YEAR, " ").replace(SHORT_YEAR, " ");
  return { year, span: undefined, part, rest: words(rest) };
}

/** Whether a text is a time and nothing more but the word for it. */
export const isTimeAlone = ({ year, span, part, rest }: Dated): boolean =>
  (year !== undefined || span !== undefined || part !== undefined) &&
  /^(?:|år|i|year|budget|budgetår|beløb|kr|dkk|t kr|kr i|kroner)$/.test(rest);
