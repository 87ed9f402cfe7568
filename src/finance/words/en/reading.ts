import { kroner } from "../../../core/words/money";
import type { CellRole } from "../../read/cellruns";
import type { Doubt } from "../../read/plan/doubt";
import type { Choice } from "../../read/question";
import type { Role } from "../../read/sums/axis";
import type { ReadRefusal, TableUse } from "../../read/plan/use";
import type { FinanceWords } from "../da/reading";

const kr = (ore: number): string => kroner(ore, "en");
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");
const pct = (share: number): string => `${(share * 100).toFixed(1)} per cent`;
const ofVersions = { rows: "The rows", columns: "The columns", blocks: "The tables" } as const;
const ofUnplaced = { rows: "The row", column: "The column", table: "The table" } as const;

function doubt(one: Doubt): ReturnType<FinanceWords["doubt"]> {
  switch (one.kind) {
    case "payerUnknown":
      return {
        what: `“${one.name}” pays ${kr(one.ore)}, and it is not known whether it is a local party.`,
        todo: `Write in »Sådan læses budgettet«: kilde, ${one.name}, and lokal, fonden or anden.`,
      };
    case "fundMissing":
      return {
        what: `The plan does not name Landsbyggefonden${one.names.length === 0 ? "" : ` among ${quoted(one.names)}`}.`,
        todo: "Write the fund's grant in the plan, or say which source is the fund.",
      };
    case "payersCross":
      return {
        what: `The row “${one.name}” and the column “${one.other}” name two who pay.`,
        todo: "Say who pays in one place: in the rows or in the columns.",
      };
    case "versions":
      return {
        what: `${ofVersions[one.of]} ${quoted(one.names.slice(0, 4))} may be versions of one budget, and nothing shows that they are to be added.`,
        todo: "Choose the version that holds, or write a sum of them all.",
      };
    case "unplaced":
      return {
        what: `${ofUnplaced[one.of]}${one.name === "" ? "" : ` “${one.name}”`} has amounts that do not fit into the plan.`,
        todo: "Say whether the amounts belong to the plan.",
      };
    case "sumMisfit":
      return {
        what: `“${one.name}” is ${kr(one.ore)}, but what it may be the sum of gives ${kr(one.sum)}.`,
        todo: "Correct the sum or its parts.",
      };
    case "amountText":
      return {
        what: `“${one.text}” stands where an amount belongs (${one.name}).`,
        todo: "Write the amount as a number, e.g. 1,250,000.00, or 0.",
      };
    case "amountMissing":
      return { what: `The amount is missing for “${one.name}”.`, todo: "Write the amount, or 0." };
    case "amountAmbiguous":
      return {
        what: `Numbers such as “${one.text}” can be read with a thousands mark or with decimals.`,
        todo: "Write the numbers without a thousands mark, or write all their decimals.",
      };
    case "amountAbout":
      return {
        what: `The amount “${one.text}” is only about so much.`,
        todo: "Write the amount that is granted.",
      };
    case "amountTooLarge":
      return {
        what: `“${one.text}” is more than 1,000 bn kr.`,
        todo: "Check the amount and its unit.",
      };
    case "readings":
      return {
        what: `The sums can be read in two ways, which give ${pct(one.low)} and ${pct(one.high)}${one.names.length === 0 ? "" : `: ${quoted(one.names.slice(0, 4))} are lines or sums`}.`,
        todo: "Say which rows are sums.",
      };
    case "unitConflict":
      return {
        what: `The headings name several units: ${quoted(one.names.slice(0, 3))}. The share is the same, but not the amounts in kroner.`,
        todo: "Write one unit.",
      };
    case "tooComplex":
      return {
        what: "The table can be read in more ways than can be tried.",
        todo: "Select the plan alone, or give each row and column a name.",
      };
  }
}

function noPlan({ what }: ReadRefusal): string {
  switch (what) {
    case "text":
      return "There is text here and no table of amounts. Select the finance plan: who pays, and how much.";
    case "list":
      return "There is a list here but no finance plan: no row or column says how much Landsbyggefonden and the local parties pay. Select the plan with its headings.";
    case "other":
      return "There is no finance plan here: no amounts stand beside those who pay. Select the whole plan with its headings, e.g. Source and Amount.";
  }
}

const roles: Readonly<Record<Role, string>> = {
  leaf: "line",
  sum: "sum",
  part: "of which",
  out: "left out",
  unknown: "unknown",
  cost: "cost",
};
const reasons: Readonly<Record<string, string>> = {
  share: "shares and no amounts",
  count: "a count or a number",
  price: "a price",
  accounts: "accounts beside the budget",
  deviation: "a difference",
  average: "an average",
  limit: "a limit",
  rate: "a payment",
  factor: "hours and price, which are multiplied",
};
const uses: Readonly<Record<TableUse, string>> = {
  plan: "the plan",
  repeat: "repeats the plan",
  costs: "costs",
  apart: "no part of the plan",
  doubt: "in doubt",
};

const cellRoles: Readonly<Record<CellRole, string>> = {
  line: "Line of the plan",
  sum: "Sum",
  note: "Note: part of another line",
  unused: "Left out",
  doubt: "In doubt",
};

function choice({ say, name }: Choice): string {
  switch (say) {
    case "local":
      return `“${name}” is a local party`;
    case "fund":
      return `“${name}” is Landsbyggefonden`;
    case "other":
      return `“${name}” is another source`;
    case "notPart":
      return `“${name}” is a cost`;
    case "only":
      return `Only “${name}” holds`;
    case "addAll":
      return "They are all to be added";
    case "belongs":
      return "Belongs to the plan";
    case "leaveOut":
      return "Does not belong to it";
    case "isSum":
      return `“${name}” is a sum`;
    case "isLine":
      return `“${name}” is a line`;
    case "useParts":
      return "The sum is out of date: use the parts";
    case "zero":
      return "The amount is 0";
    case "holds":
      return "The amount holds";
    case "thousands":
      return "The mark parts thousands";
    case "decimals":
      return "The mark parts decimals";
    case "kroner":
      return "The amounts are in kroner";
    case "inThousands":
      return "The amounts are in thousands";
  }
}

/** The English words of finance. */
export const en: FinanceWords = {
  doubt,
  noPlan,
  choice,
  role: (role) => roles[role],
  reason: (reason) => reasons[reason] ?? "",
  use: (use) => uses[use],
  readTitle: "How the budget has been read",
  readHint:
    "If something is read wrongly, say so here. The answers stand on the sheet »Sådan læses budgettet«.",
  questions: "Questions before the share can be told",
  rows: (from, to) => (from === to ? `Row ${from}` : `Rows ${from}-${to}`),
  columns: (from, to) => (from === to ? `Column ${from}` : `Columns ${from}-${to}`),
  place: "Where",
  readAs: "Read as",
  change: "Change",
  byWords: "by its words",
  byPerson: "changed by you",
  bySums: "the sum holds",
  keep: "keep",
  showReading: "Show how each row and column has been read",
  showColours: "Show the colours in the sheet",
  hideColours: "Take the colours away",
  colours: "The colours in the sheet",
  coloursShown:
    "The colours lie over the sheet's own, which come back when the colours are taken away.",
  coloursOld:
    "The budget has been read again since the colours were laid. Show them again for the new reading.",
  coloursGone: "The colours are gone. The sheet looks as it did.",
  noColours: "There are no colours of Udsat's in the sheet.",
  cellRole: (role) => cellRoles[role],
  insertFormula: "Insert the formula in the selected cell",
  inserted: (cell) => `The formula stands in ${cell}.`,
  saved: (sheet) => `The answer is kept on the sheet “${sheet}”.`,
  told: (field, text) =>
    field === "version"
      ? `The sheet Overblik says that the plan's version is “${text}”.`
      : `The sheet Overblik names “${text}” as the plan's ${field === "municipality" ? "municipality" : "housing organisation"}.`,
  andMore: (count) => `and ${count} more`,
  doubtRule: "Doubt",
  between: (low, high) => `The local share is between ${pct(low)} and ${pct(high)}.`,
  shareInDoubt: (said) => `The local share cannot be told: ${said}`,
  gapInDoubt: (said) => `The amount cannot be told: ${said}`,
  more: (count) => `${count} other questions are open.`,
  also: (rows) =>
    rows.length > 5
      ? `The same goes for ${rows.length} other rows, among them ${rows.slice(0, 4).join(", ")}.`
      : `The same goes for row ${rows.join(", ")}.`,
  frameExceeded: (name, amount, year, ore) =>
    `The grant${year === 0 ? "" : ` in ${year}`} is ${kr(ore)}, but ${name} is ${amount} a year for the whole country.`,
  frameUnknown: (name, year) =>
    `${name} after the known years: no frame for ${year} is known here.`,
  regulation: (period, first) =>
    `The plan begins in ${first}; themes and frames are held against the regulation of ${period}, also for later years.`,
  regulationUnknown: (first, last) =>
    `The plan begins in ${first}. Themes and frames after ${last} are not yet known.`,
};
