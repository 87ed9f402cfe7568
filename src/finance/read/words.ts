import { fold } from "../../core/text";

/** What a column holds. `amount` is money of either side, `cost` what the plan costs, `total` a sum of the other amounts in the row. */
export type Role =
  | "activity"
  | "theme"
  | "kind"
  | "year"
  | "source"
  | "side"
  | "amount"
  | "cost"
  | "financing"
  | "total"
  | "unit"
  | "note";

const ROLES: Readonly<Record<Role, string>> = {
  activity:
    "aktivitet|aktiviteter|aktivitetens navn|aktivitetsnavn|indsats|indsatser|projekt|projektnavn|delprojekt|delaktivitet|budgetpost|post|poster|emne|tiltag|activity|activities|measure|project|initiative|item|budget item|budget line",
  theme:
    "tema|temaer|indsatsområde|indsatsområder|indsatstema|hovedtema|theme|themes|focus area|subject area",
  kind: "art|type|slags|kategori|støtteart|støttetype|indsatstype|ramme|formål og art|kind|category|kind of support|support type|frame",
  year: "år|årstal|budgetår|periode|år periode|startår|projektår|regnskabsår|kalenderår|year|budget year|fiscal year|aar",
  source:
    "kilde|finansieringskilde|kilder|finansieret af|finansieres af|finansiør|finansør|bidragyder|tilskudsgiver|betales af|betaler|source|funding source|source of funding|financed by|funded by|funder|financing source|finansierende part|part",
  side: "udgift finansiering|udgift indtægt|udgift eller finansiering|indtægt udgift|side|posttype|cost financing",
  amount:
    "beløb|beløb i kr|amount|amounts|kr|kroner|dkk|beløb kr|værdi|bevilling|tilsagn|tilskud|støtte|sum i kr|grant",
  cost: "udgift|udgifter|omkostning|omkostninger|pris|budget|budgetteret|budgetteret udgift|samlet budget|samlet udgift|samlede udgifter|budgetbeløb|anslået udgift|cost|costs|total cost|expense|expenses|expenditure|estimated cost",
  financing: "finansiering|finansieringsbeløb|tilskud og finansiering|financing|funding",
  total:
    "i alt|ialt|total|totalt|sum|samlet|hele perioden|hele planen|i alt kr|total amount|finansiering i alt|samlet finansiering|total financing|total funding",
  unit: "enhed|beløbsenhed|unit|units|møntenhed",
  note: "dato|bogføringsdato|date|timepris|timeløn|timetal|pris pr enhed|balance|note|noter|bemærkning|bemærkninger|kommentar|kommentarer|remarks|comment|comments|notes|nr|nummer|id|no|løbenr|konto|kontonr|kontonummer|account|ansvarlig|responsible|beskrivelse|description",
};
const ROLE_OF: ReadonlyMap<string, Role> = new Map(
  (Object.entries(ROLES) as [Role, string][]).flatMap(([role, words]) =>
    words.split("|").map((word) => [fold(word), role] as const),
  ),
);

const UNIT_WORDS =
  /(?<![\d.,])1[ .,]?000 ?(?:kr|dkk)\b\.?|(?:kr|dkk)\b\.? ?1[ .,]?000(?![\d.,])|(?<!\d ?)\bt\.? ?kr\b\.?|(?<!\d ?)\bt\.? ?dkk\b|\b(?:hele )?tusinde?(?:r)? ?(?:kr(?:oner)?\b\.?)?|\bthousands?(?: of)?(?: kroner| dkk| kr)?|(?<![\d.,])'000\b|(?<!\d ?)\bmio\b\.? ?(?:kr(?:oner)?\b\.?|dkk)?|(?<!\d ?)\bmill(?:ioner|ions?)?\b\.? ?(?:kr(?:oner)?\b\.?|dkk)?|\bmdkk\b|\bmkr\b/giu;

/** The price level of a budget, which is no year of its own: `2013-priser`, `(PL 2013)`. */
const PRICE_LEVEL =
  /\(?(?:(?<!\d)(?:19|20)\d\d[- ]?(?:års)?(?:priser|prisniveau|p\/?l(?![\p{L}]))|\b(?:pris|p\/?l)[- ]?(?:og lønniveau|niveau)? ?(?:19|20)\d\d(?!\d))\)?/giu;

/** A heading without its price level. */
export function withoutPrices(text: string): string {
  return text.replace(PRICE_LEVEL, " ").trim();
}

/** The unit a heading states, in kroner per one: 1000 for `1.000 kr.` and `t.kr.`, a million for `mio. kr.`, 1 for `kr.`; undefined for none. */
export function headingUnit(text: string): number | undefined {
  const found = text.toLowerCase().match(UNIT_WORDS)?.[0];
  if (found) return /mi|md|mk/.test(found) ? 1e6 : 1e3;
  return /(^|[^\p{L}.])(kr\.?|dkk|kroner)(?![\p{L}])/iu.test(text) ? 1 : undefined;
}

/** A heading without its unit and its brackets, folded. */
export function headingWords(text: string): string {
  const words = fold(
    withoutPrices(text.toLowerCase())
      .replace(UNIT_WORDS, " ")
      .replace(/\((?:i )?(?:kr\.?|dkk|kroner)?\s*\)/g, " "),
  );
  return words
    .replace(/(?: i| in)?(?: hele)? (?:kr|dkk|kroner)$/, "")
    .replace(/ (?:inkl|ekskl|excl|incl)(?:usive)? (?:moms|vat)$/, "")
    .replace(/ (?:i|in)(?: hele)?$/, "");
}

const AMOUNT = /^(?:\p{L}+ )?\p{L}*beløb$/u;
/** Whose a column is says nothing of what it holds: `LBF-tema`. */
const OF_A_PAYER = /^(?:lbf|landsbyggefondens?) /;

/** The role of a heading, or undefined where it is none we know. */
export function roleOf(text: string): Role | undefined {
  const words = headingWords(text);
  const owned = ROLE_OF.get(words.replace(OF_A_PAYER, ""));
  const known =
    ROLE_OF.get(words) ??
    ROLE_OF.get(fold(text)) ??
    (AMOUNT.test(words) ? "amount" : owned === "amount" || owned === "total" ? undefined : owned);
  return known ?? (words === "" && headingUnit(text) !== undefined ? "amount" : undefined);
}

const TOTAL_ALONE =
  /^(i alt|ialt|sum|total|totalt|subtotal|delsum|deltotal|mellemsum|mellemtotal|samlet|hovedtotal|total(?:budget|sum|beløb|udgift|udgifter|finansiering|ramme)|budgettotal|totalt budget|grand total|sub total|totals|overall)$/;
const TOTAL_FIRST =
  /^(?:i alt|ialt|sum|total|totalt|subtotal|delsum|mellemsum|sub total)(?: (?:for|af|of|til))? (.+)$|^samle(?:t|de) ((?:budget|udgift(?:er)?|omkostninger|finansiering|sum|beløb|total|medfinansiering|tilskud|ramme|indtægter|lokal medfinansiering|kommunal medfinansiering)\b.*)$/;
const TOTAL_LAST = /^(.+?) (?:i alt|ialt|total|sum|subtotal|totalt)$/;

/** What a total's label says it sums: "" for all above, else the name it sums; undefined where the text is no total's label. */
export function totalOf(text: string): string | undefined {
  const words = headingWords(text);
  if (TOTAL_ALONE.test(words)) return "";
  const named = TOTAL_FIRST.exec(words) ?? TOTAL_LAST.exec(words);
  return named ? (named[1] ?? named[2] ?? "") : undefined;
}

/** Whether a label begins with a word that makes its row a part of the row above. */
export function isPart(text: string): boolean {
  return /^(?:heraf|deraf|of which)(?: |$)/.test(fold(text));
}

/** Whether a label names the difference between the two sides. */
export function isBalance(text: string): boolean {
  return /^(?:i )?(?:balance|difference|differens|afvigelse|saldo|resultat|rest|restbeløb|over ?underskud|overskud|underskud|manko|manglende finansiering|kontrol|kontrolsum|net|netto|nettobudget|nettoudgift|nettoudgifter|nettoresultat|result)(?: (?:kontrol|i alt|total))?$/.test(
    fold(text),
  );
}

/** Whether a label names a share and not money. */
export function isShare(text: string): boolean {
  return /(%|\bpct\b|procent|\bandel\b|andel$|\bpercent|\bshare\b)/.test(fold(text));
}

/** Whether a row of the financing says that nobody pays. */
export function isUnfunded(text: string): boolean {
  return /^(?:ufinansieret|ikke finansieret|endnu ikke finansieret|mangler finansiering|unfunded)$/.test(
    fold(text),
  );
}

/** What the plan costs, or how it is paid. */
export type Side = "cost" | "financing";

const COST =
  /^(?:samlede |budgetterede |planens )?(?:udgift|udgifter|udgiftssiden?|omkostning|omkostninger|forbrug|anvendelse|cost|costs|expense|expenses|expenditure|uses)(?: fordelt på .+)?$/;
const FINANCING =
  /^(?:samlet |samlede |planens )?(?:finansieres af|finansieret af|indtægter og finansiering|finansieringssiden?|indtægtssiden?|tilvejebringelse|finansiering|indtægt|indtægter|finansieringskilder|tilskud|financing|funding|income|revenue|sources|sources of funding|medfinansiering og tilskud|finansiering af planen|finansieringsplan)(?: fordelt på .+)?$/;
/** A side's number or letter, as in `A. Udgifter` and `2. Indtægter`. */
const NUMBERED = /^(?:[a-d]|[ivx]{1,4}|\d{1,2}(?: \d{1,2})*) (?=\p{L})/u;

/** Some word of every side; a text without one need not be looked at closely. */
const ANY_SIDE =
  /udgift|omkost|forbrug|anvend|cost|expen|uses|finans|indt|tilvejeb|tilskud|financ|fund|income|revenue|source/i;

/** The side a heading or a kind names, undefined for neither. */
export function sideOf(text: string): Side | undefined {
  if (!ANY_SIDE.test(text)) return undefined;
  const words = headingWords(text).replace(NUMBERED, "");
  if (COST.test(words)) return "cost";
  return FINANCING.test(words) ? "financing" : undefined;
}

/** The side of a heading that stands alone in its row, where activities are what the plan costs. */
export function sideHeading(text: string): Side | undefined {
  return (
    sideOf(text) ??
    (/^(?:aktiviteter|indsatser|activities)$/.test(headingWords(text).replace(NUMBERED, ""))
      ? "cost"
      : undefined)
  );
}

/** `2013/14` and `2013-2014` are not one year; the date `2013-12-01` is in one. */
const SEVERAL_YEARS = /(?<!\d)(?:19|20)\d\d ?[/–-] ?(?:\d{4}|\d\d)(?![\d-])/;

/** The year of a heading or a cell: a number 1990-2099, a text with one such year, or a date's serial number; undefined for none. */
export function yearOf(cell: unknown): number | undefined {
  if (typeof cell === "number") {
    if (Number.isInteger(cell) && cell >= 1990 && cell <= 2099) return cell;
    return cell >= 32874 && cell < 73051 ? yearOfSerial(cell) : undefined;
  }
  if (typeof cell !== "string") return undefined;
  if (SEVERAL_YEARS.test(cell)) return undefined;
  const years = cell.match(/(?<!\d)(?:19[9]\d|20\d\d)(?!\d)/g);
  return years?.length === 1 ? Number(years[0]) : undefined;
}

/** The year of a spreadsheet's date number (1 is 1 January 1900, and 29 February 1900 is counted). */
function yearOfSerial(serial: number): number {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).getUTCFullYear();
}
