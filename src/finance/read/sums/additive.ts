import { datedOf } from "../../../core/table/date";
import { foldedName } from "../names/match";
import { says } from "../names/words";

/** The grants that are known by their years, which are no years of a budget: `(2019-26-midlerne)`. */
const GRANT = /\(?(?<!\d)20\d\d-\d\d[- ]midler\p{L}*\)?/gu;
const withoutNumbers = (text: string): string =>
  text
    .replace(/\d+/g, " ")
    .replace(/(?<= )[a-d]$/, "")
    .replace(/ +/g, " ")
    .trim();
const numbersIn = (text: string): string => (text.match(/\d+|(?<= )[a-d]$/g) ?? []).join(" ");

/**
 * Whether columns, sections or tables may be added by what they are called: one heading but for its date, parts of a
 * numbered series, themes of one list, money beside work. No list of words for versions suffices, so all else needs a sum
 * that holds. Spans of several years are never added unproven.
 */
export function additiveNames(
  names: readonly string[],
  isTheme: (text: string) => boolean,
): boolean {
  if (names.length < 2) return true;
  const dates = names.map((name) => datedOf(name.replace(GRANT, " ")));
  const distinct = (keys: readonly string[]): boolean =>
    new Set(keys).size === keys.length && !keys.includes("");
  if (dates.some(({ span }) => span !== undefined)) return false;
  const times = dates.map(({ year, part }) =>
    year === undefined && part === undefined ? "" : `${year ?? ""} ${part ?? ""}`,
  );
  // `B2013` and `BO2014` are a budget and its later years.
  const rests = new Set(
    dates.map(({ rest }) =>
      /^(?:b|bo|bf|budget|budgetoverslag|budgetforslag|(?:budget )?(?:år \d+|\d+ (?:plan)?år))?$/.test(
        rest,
      )
        ? ""
        : rest,
    ),
  );
  if (distinct(times))
    return (
      rests.size === 1 && !mixed(dates) && !UNLIKE.test([...rests].join(" ")) && consecutive(dates)
    );
  if (times.some((time) => time !== "")) return false;
  const folded = names.map(foldedName);
  if (folded.every((name) => isTheme(name)) && new Set(folded).size === folded.length) return true;
  if (new Set(folded.map(withoutNumbers)).size === 1 && distinct(folded.map(numbersIn)))
    return says([names[0] ?? ""], "series") && !says([names[0] ?? ""], "version");
  const heads = folded.map((name) => /^(\p{L}+) (\d+|[a-d])(?= |$)/u.exec(name));
  const [series = ""] = heads.map((head) => head?.[1] ?? "");
  if (
    heads.every((head) => head?.[1] === series) &&
    distinct(heads.map((head) => head?.[2] ?? "")) &&
    says([series], "series") &&
    !says([series], "version")
  )
    return true;
  if (
    folded.every((name) => says([name], "expense") && !says([name], "version", "money")) &&
    new Set(folded).size === folded.length
  )
    return true;
  return (
    names.every((name) => says([name], "inKindSplit")) && new Set(folded).size === folded.length
  );
}

/** Words that make dates tell when a budget was made, or whose prices it is in, and not what it is for. */
const UNLIKE =
  /(?:^| )(?:(?:version|udgave|udkast|scenari|alternativ|variant|model|pris)\p{L}*|pl|p l|pr|per|af|dateret|status|skøn|as of)(?= |$)/u;

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/** Months follow one another; a May and a September are two budgets. */
function consecutive(
  dates: readonly { readonly year: number | undefined; readonly part: string | undefined }[],
): boolean {
  const months = dates.map(({ year, part }) =>
    part === undefined || part.startsWith("q")
      ? -1
      : (year ?? 0) * 12 + MONTHS.indexOf(part.replace("may", "maj").replace("oct", "okt")),
  );
  if (months.every((month) => month === -1)) return true;
  const sorted = [...months].sort((a, b) => a - b);
  return sorted.every((month, index) => index === 0 || month - (sorted[index - 1] ?? 0) === 1);
}

/** Whole years beside parts of years. */
const mixed = (dates: readonly { readonly part: string | undefined }[]): boolean =>
  new Set(dates.map(({ part }) => part === undefined)).size > 1;
