import { isTimeAlone } from "../../../core/table/date";
import type { Token } from "../../../core/table/token";
import type { Heading } from "../grid/shape";
import type { Part, PartColumn } from "../grid/parts";
import { type Sheet, textAt, tokenAt } from "../grid/sheet";
import type { Known } from "../names/known";
import type { PayerName } from "../names/payer";
import { says, wordsOf } from "../names/words";
import type { Item, Sort, Side } from "../sums/axis";
import { type Inherited, inheritedFrom } from "./inherited";
import type { LabelColumns } from "./labelcolumns";
import { type PayerAxis, sideIn, sumOf, noMoney, payerIn } from "./payeraxis";
import { sectionsNaming, sectionsWithFund } from "./sections";

/** What is told of a line beside who pays. */
export interface LineNames {
  readonly activity: string;
  readonly theme: string;
  readonly kind: string;
  readonly year: number | undefined;
  /** Which version of the plan the row says it is of, "" where it says none. */
  readonly version: string;
}

export interface RowItem extends Item, LineNames {
  /** The name that stands for the payer, "" where none does. */
  readonly payerText: string;
  /** The payer's own name, where a column has it beside the payer's class. */
  readonly called: string;
  /** The heading of the row's section, "" for none. */
  readonly heading: string;
  /** The payer stands in a heading above. */
  readonly inherits: boolean;
}

export interface ColumnItem extends Item {
  readonly payerText: string;
  readonly year: number | undefined;
  readonly texts: readonly string[];
}

/** A column of figures as an item. */
export function columnItem(column: PartColumn, axis: PayerAxis, known: Known): ColumnItem {
  const { texts } = column;
  const payer = axis.kind === "columns" ? payerIn(texts, known) : undefined;
  const corrected = known.role("columns", texts);
  const dates = texts.map((text) => wordsOf(text).dated);
  const base = {
    at: column.column,
    name: texts.join(" "),
    payerText: (payer && texts.find((text) => known.payer(text))) ?? texts.join(" "),
    texts,
    payer,
    sumOf: sumOf(texts, payer),
    side: payer ? "financing" : texts.map(sideIn).find((side) => side !== undefined),
    expense: says(texts, "expense"),
    section: 0,
    reason: "",
    lined: false,
    corrected: false,
    year: dates.map(({ year }) => year).find((year) => year !== undefined),
  } as const;
  if (corrected) return { ...base, sort: sortOf(corrected), corrected: true };
  if (column.kind === "shares") return { ...base, sort: "out", reason: "share" };
  const money = payer !== undefined || texts.some((text) => wordsOf(text).unit !== undefined);
  // `Kr. pr. bolig` names kroner, and is a price all the same.
  const out = money
    ? payer === undefined && says(texts, "price")
      ? "price"
      : undefined
    : noMoney(texts);
  if (out) return { ...base, sort: "out", reason: out };
  if (says(texts, "total"))
    return { ...base, sort: payer && payer.payer !== "local" ? "payerTotal" : "total" };
  if (says(texts, "part")) return { ...base, sort: "part" };
  if (axis.kind !== "columns") return { ...base, sort: "leaf" };
  if (payer) return { ...base, sort: payer.payer === "local" ? "localGeneral" : "leaf" };
  if (says(texts, "open")) return { ...base, sort: "leaf", side: "financing" };
  if (texts.length === 0) return { ...base, sort: "nameless" };
  return { ...base, sort: base.side === "cost" ? "cost" : "unknown" };
}

function sortOf(corrected: "leaf" | "out" | "sum" | "part" | "cost"): Sort {
  return corrected === "sum" ? "total" : corrected;
}

/** Rows as items, in order; what stands once above several rows is each one's. */
export function rowItems(
  sheet: Sheet,
  part: Part,
  axis: PayerAxis,
  columns: LabelColumns,
  known: Known,
  isTheme: (text: string) => boolean,
): RowItem[] {
  const byHeadings = new Map<readonly Heading[], Inherited>();
  const inherited = (headings: readonly Heading[]): Inherited => {
    let found = byHeadings.get(headings);
    if (!found)
      byHeadings.set(
        headings,
        (found = inheritedFrom(headings, part.block.titles, known, isTheme)),
      );
    return found;
  };
  const captionYear = part.captions
    .map((text) => wordsOf(text).dated)
    .filter((one) => isTimeAlone(one))
    .pop()?.year;
  const captionSide = part.captions
    .map(sideIn)
    .filter((side) => side !== undefined)
    .pop();
  const naming = sectionsNaming(sheet, part, axis, known);
  const funded = sectionsWithFund(sheet, part, axis, known);
  let section = 0;
  let before: readonly Heading[] | undefined;
  let closed = false;
  const above: {
    payer: string;
    theme: string;
    activity: string;
    kind: string;
    year: number | undefined;
  } = { payer: "", theme: "", activity: "", kind: "", year: undefined };
  const filled = (row: number, column: number | undefined): string =>
    column === undefined ? "" : textAt(sheet, row, column);
  return part.rows.map(({ row, headings }): RowItem => {
    if (headings !== before) {
      section++;
      before = headings;
      closed = false;
    }
    const up = inherited(headings);
    const yearCell = columns.year === undefined ? undefined : tokenAt(sheet, row, columns.year);
    const texts = columns.naming
      .map((column) => textAt(sheet, row, column))
      .filter((text) => text !== "");
    const dateless = columns.naming.length === 1 && columns.naming[0] === columns.year;
    const total = says(texts, "total");
    const ownPayer = filled(row, columns.payer);
    const ownTheme = filled(row, columns.theme);
    const activity = dateless ? "" : filled(row, columns.activity);
    if (ownPayer !== "" || total) above.payer = total ? "" : ownPayer;
    const downPayer =
      columns.payer !== undefined &&
      ownPayer === "" &&
      !total &&
      texts.length > 0 &&
      columns.activity !== undefined &&
      columns.payer < columns.activity
        ? above.payer
        : "";
    if (ownTheme !== "") above.theme = ownTheme;
    const merged =
      yearCell?.kind === "blank" &&
      (activity === "" ||
        (columns.year !== undefined &&
          columns.activity !== undefined &&
          columns.year < columns.activity));
    if (yearIn(yearCell) !== undefined) above.year = yearIn(yearCell);
    const payerText = ownPayer || downPayer;
    if (activity !== "" && activity !== payerText) above.activity = activity;
    // Under a heading of costs `Driftsmidler` pays for nothing, where the payers stand elsewhere.
    const spent = up.side === "cost" && funded.size > 0 && !funded.has(headings);
    const named =
      axis.kind === "rows" && payerText !== "" && !spent ? known.payer(payerText) : undefined;
    const viaTotal =
      axis.kind === "rows" && total
        ? texts.map((text) => known.payer(text)).find((one) => one !== undefined)
        : undefined;
    const payer =
      named ??
      viaTotal ??
      (axis.kind === "rows" && up.payer && !total && !closed && !naming.has(headings)
        ? up.payer
        : undefined);
    if (total && up.payer) closed = true;
    const dated = texts
      .map((text) => wordsOf(text).dated)
      .find((one) => one.year !== undefined && (isTimeAlone(one) || axis.kind === "rows"));
    const ownKind = filled(row, columns.kind);
    const kind =
      ownKind === "" &&
      activity === "" &&
      columns.payer !== undefined &&
      ownPayer !== "" &&
      columns.kind !== undefined &&
      columns.kind < columns.payer
        ? above.kind
        : ownKind;
    if (ownKind !== "") above.kind = ownKind;
    const side =
      sideIn(kind) ??
      (named || up.payer
        ? "financing"
        : (texts.map(sideIn).find((one) => one !== undefined) ?? up.side ?? captionSide));
    const own = axis.kind === "rows" && columns.payer !== undefined && payerText !== "" && !total;
    const name = (own ? [payerText] : texts).join(" ");
    // One object a row, and no copies of it: there may be 100,000.
    const item: { -readonly [Key in keyof RowItem]: RowItem[Key] } = {
      at: row,
      sort: "leaf",
      name: name || (yearCell?.kind === "figure" ? String(yearCell.value) : ""),
      payer,
      sumOf: total ? sumOf(texts, named ?? viaTotal) : "all",
      side,
      expense: says(texts, "expense"),
      section,
      reason: "",
      lined: columns.payer !== undefined && activity !== "" && columns.activity !== columns.payer,
      corrected: false,
      payerText: named ? payerText : payer ? up.payerText : "",
      inherits: payer !== undefined && !named && !viaTotal,
      activity:
        activity === payerText
          ? ""
          : activity ||
            (columns.payer !== undefined &&
            ownPayer !== "" &&
            columns.activity !== undefined &&
            columns.activity < columns.payer
              ? above.activity
              : ""),
      theme:
        ownTheme ||
        (columns.theme === undefined
          ? !payer && isTheme(name)
            ? name
            : up.theme
          : activity === "" || (columns.activity !== undefined && columns.theme < columns.activity)
            ? above.theme
            : ""),
      heading: up.section,
      kind,
      version: filled(row, columns.version),
      called: filled(row, columns.called),
      year:
        yearIn(yearCell) ??
        dated?.year ??
        up.year ??
        (merged ? above.year : undefined) ??
        captionYear,
    };
    const corrected = known.role("rows", texts);
    if (corrected) {
      item.sort = sortOf(corrected);
      item.corrected = true;
      return item;
    }
    const under =
      up.section !== "" && axis.kind === "rows" && !named ? noMoney([up.section]) : undefined;
    if (under) {
      item.sort = "out";
      item.reason = under;
      return item;
    }
    if (up.stranger !== "" && axis.kind === "rows" && !payer && !total && up.side !== "cost") {
      item.name = up.stranger;
      item.sort = "unknown";
      return item;
    }
    const found = sorted(
      texts,
      item.name,
      axis,
      payer,
      named,
      total,
      side,
      yearCell?.kind === "figure",
    );
    item.sort = found.sort;
    item.reason = found.reason ?? "";
    return item;
  });
}

/** The year of a cell in a column of years: a year, a date, or words with one year. */
function yearIn(token: Token | undefined): number | undefined {
  if (token?.kind === "figure") {
    if (token.year) return token.value;
    return Number.isInteger(token.value) && token.value >= 32_874 && token.value < 73_051
      ? new Date((token.value - 25_569) * 86_400_000).getUTCFullYear()
      : undefined;
  }
  if (token?.kind !== "name") return undefined;
  const day =
    /^((?:19|20)\d\d)-\d\d-\d\d/.exec(token.text) ??
    /^\d\d?[-./]\d\d?[-./]((?:19|20)\d\d)$/.exec(token.text);
  return day ? Number(day[1]) : wordsOf(token.text).dated.year;
}

function sorted(
  texts: readonly string[],
  name: string,
  axis: PayerAxis,
  payer: PayerName | undefined,
  named: PayerName | undefined,
  total: boolean,
  side: Side | undefined,
  dated: boolean,
): { readonly sort: Sort; readonly reason?: string } {
  if (total) return { sort: payer && payer.payer !== "local" ? "payerTotal" : "total" };
  if (says(texts, "part")) return { sort: "part" };
  if (named) return { sort: named.payer === "local" ? "localGeneral" : "leaf" };
  const out =
    payer === undefined && !(axis.kind === "columns" && dated) ? noMoney(texts) : undefined;
  const activity =
    axis.kind === "columns" &&
    (out === "rate" || out === "count" || out === "price") &&
    !/^(?:antal|number of)/i.test(name);
  if (out && !activity && !(side === "cost" && out === "count"))
    return { sort: "out", reason: out };
  if (payer) return { sort: "leaf" };
  if (name === "") return { sort: "nameless" };
  if (axis.kind !== "rows") return { sort: "leaf" };
  if (says(texts, "open")) return { sort: "leaf" };
  return { sort: side === "cost" ? "cost" : "unknown" };
}
