import { plainText } from "../../../core/number";

/** Why a row is no area. */
export type RowKind =
  | "total"
  | "average"
  | "national"
  | "limit"
  | "change"
  | "part"
  | "section"
  | "note"
  | "heading";

const END = "(?![\\p{L}\\p{N}])";
const START = "(?<![\\p{L}\\p{N}])";
const word = (words: string): RegExp => new RegExp(`${START}(?:${words})${END}`, "u");
const opening = (words: string): RegExp => new RegExp(`^(?:${words})${END}`, "u");

const NATIONAL = new RegExp(
  `lands(gennemsnit|plan|tal|dækkende|niveau|snit)|${START}(hele landet|national\\p{L}*|nationwide|the whole country)${END}|^(landet|danmark|denmark|dk)( (i alt|som helhed|samlet))?[ :.]*$`,
  "u",
);
const AVERAGE = new RegExp(
  `gennemsnit|${START}(gns|middelværdi|middeltal|middel|median|medianen|vægtet|uvægtet|snit|average|mean)${END}|${opening("region|landsdel|provinsen").source}`,
  "u",
);
const LIMIT = word(
  "grænse(n|r|værdi|værdien|værdier|værdierne)?|ghettokriteri\\p{L}*|kriterie(værdi|værdier|grænse|krav|t)?|kriterium|kriterier|kriterierne|lovkrav|lovens krav|krav|kravet|tærskel(en|værdi|værdien)?|minimum|maksimum|mindstekrav|loft|limits?|thresholds?",
);
const CHANGE = opening(
  "ændring(er)?|udvikling|forskel|difference|afvigelse|antal (områder|boligområder|kriterier|på listen)|andel (over|under|af områder)|change|rang",
);
const TOTAL = new RegExp(
  `${opening("i ?alt|total(en|t|er)?|sum(men)?|samlet|samtlige|tilsammen|under ét|subtotal|mellemtotal|mellemsum|delsum|deltotal|hovedtotal|alle|øvrige|andre|resten|hele|all|other|overall|grand total").source}|${START}(i ?alt|total(t)?|samlet|tilsammen|under ét|subtotal|som helhed|in total|overall)[ :.)]*$`,
  "u",
);
// »X, Y Kommune« is an area and where it lies.
const MUNICIPALITY = /^[^,]*kommune(n|r)?[ :.]*$|^kommunen|municipality$/u;
const PART = /^\W*(?:heraf|deraf|herunder|of which|of them)(?![\p{L}\p{N}])/u;
const NOTE =
  /^(kilde|kilder|anm|anmærkning(er)?|note|noter|source|bemærk(ning)?|obs|nb|tabel|figur|\*|†|[¹²³]|\(?\d\)|[a-z]\))/u;

/** What the name of a row says it is; null where it may be an area. A municipality's own name only tells where areas are named. */
export function kindOfName(name: string, column: "area" | "other"): RowKind | null {
  const text = plainText(name).toLowerCase();
  if (text === "") return null;
  if (PART.test(text)) return "part";
  if (NATIONAL.test(text)) return "national";
  if (LIMIT.test(text)) return "limit";
  if (AVERAGE.test(text)) return "average";
  if (TOTAL.test(text)) return "total";
  if (CHANGE.test(text)) return "change";
  return column === "area" && MUNICIPALITY.test(text) ? "total" : null;
}

export const isNote = (name: string): boolean => {
  const text = plainText(name).toLowerCase();
  return NOTE.test(text) || text.length > 80;
};

// Quick: a name with none of these cannot be anything but an area's.
const SUSPECT =
  /land|nation|whole|dan?mark|^dk|gns|middel|median|vægtet|snit|average|mean|region|provins|grænse|kriteri|krav|tærskel|imum|loft|limit|thresh|ændring|udvikling|forskel|differ|afvigelse|antal|andel|change|rang|alt|total|sum|samlet|samtlige|tilsammen|under ét|delt|øvrige|andre|resten|hele|all|other|helhed|kommune|municipality|heraf|deraf|herunder|of which|of them/i;

/** Whether a name deserves a closer look; most do not. */
export const isSuspect = (name: string): boolean => SUSPECT.test(name) || name.charCodeAt(0) < 65;
