import { COFINANCING } from "../rules/cofinancing";
import { PAYERS } from "../rules/sources";
import type { ThemeList } from "../rules/themes/list";
import {
  type BlockLayout,
  type ChartLayout,
  chartLayout,
  type Column,
  type ListLayout,
  type SheetLayout,
  type SingleTable,
  tableLayout,
} from "../../excel/sheet";

/** The tables of the sheet "Finansieringsplan"; their names find them again. */
export const FINANCE_TABLE = "Udsat_Finansieringsplan";
export const SOURCE_TABLE = "Udsat_Finans_Kilder";
export const THEME_TABLE = "Udsat_Finans_Temaer";
export const YEAR_TABLE = "Udsat_Finans_Aar";
/** The table of the sheet with what the plan costs. */
export const COST_TABLE = "Udsat_Finans_Udgifter";
export const COST_SUMMARY = "Udsat_Finans_Udgifter_oversigt";
export const FINANCE_NOTES = "Udsat_Finans_noter";
export const FINANCE_SUMMARY = "Udsat_Finans_oversigt";

/** The kinds that may be chosen on the sheet. */
export const KIND_WORDS = [
  "Boligsocial",
  "Renovering",
  "Infrastruktur",
  "Nedrivning",
  "Huslejestøtte",
  "Salg",
] as const;

const MONEY = "#,##0.00";
const SHARE = "0.00%";

const KINDS: ListLayout = { name: "Udsat_Finans_Arter", choices: KIND_WORDS };
const SOURCES: ListLayout = {
  name: "Udsat_Finans_Kildenavne",
  choices: PAYERS.map(({ name }) => name),
};
const themes = (list: ThemeList): ListLayout => ({
  name: "Udsat_Finans_Temanavne",
  choices: list.themes.map(({ name }) => name),
});

/** What a line of the plan is for: its activity, theme, kind and year. */
const LINE: readonly Column<"activity" | "theme" | "kind" | "year">[] = [
  { key: "activity", header: "Aktivitet", width: 24, owner: "user", required: true },
  {
    key: "theme",
    header: "Tema",
    width: 31,
    owner: "user",
    validation: { kind: "list", list: "Udsat_Finans_Temanavne" },
  },
  {
    key: "kind",
    header: "Art",
    width: 13,
    owner: "user",
    validation: { kind: "list", list: KINDS.name },
    required: true,
  },
  {
    key: "year",
    header: "År",
    width: 6,
    owner: "user",
    format: "0",
    validation: { kind: "number", min: 2010, max: 2099 },
    required: true,
  },
];

/** The columns of a line that costs, and those of one that is paid. */
export type CostColumn = "activity" | "theme" | "kind" | "year" | "amount" | "note";
export type PaidColumn = CostColumn | "source" | "payer";

const AMOUNT: readonly Column<"amount" | "note">[] = [
  { key: "amount", header: "Beløb", width: 15, owner: "user", format: MONEY, required: true },
  { key: "note", header: "Bemærkning", width: 22, owner: "user", indent: true },
];

const PLAN = tableLayout<PaidColumn>({
  name: FINANCE_TABLE,
  id: "activity",
  rows: "kept",
  columns: [
    ...LINE,
    {
      key: "source",
      indent: true,
      header: "Kilde",
      width: 19,
      owner: "user",
      validation: { kind: "list", list: SOURCES.name },
      required: true,
    },
    { key: "payer", header: "Kildens navn", width: 19, owner: "user" },
    ...AMOUNT,
  ],
});

const sum = (header: string, more = ""): string =>
  `=SUMIFS(${FINANCE_TABLE}[Beløb],${FINANCE_TABLE}[${header}],[@${header}]${more})`;

const BY_SOURCE = tableLayout({
  name: SOURCE_TABLE,
  id: "source",
  rows: "given",
  columns: [
    { key: "source", header: "Kilde", width: 22, owner: "udsat" },
    { key: "local", header: "Lokal", width: 7, owner: "udsat" },
    {
      key: "amount",
      header: "Beløb i alt",
      width: 16,
      owner: "formula",
      format: MONEY,
      formula: sum("Kilde"),
    },
  ],
});

const BY_THEME = tableLayout({
  name: THEME_TABLE,
  id: "theme",
  rows: "given",
  columns: [
    { key: "theme", header: "Tema", width: 34, owner: "udsat" },
    {
      key: "amount",
      header: "Beløb i alt",
      width: 16,
      owner: "formula",
      format: MONEY,
      formula: sum("Tema"),
    },
  ],
});

const LOCAL = PAYERS.filter(({ local }) => local)
  .map(
    ({ name }) =>
      `SUMIFS(${FINANCE_TABLE}[Beløb],${FINANCE_TABLE}[År],[@År],${FINANCE_TABLE}[Kilde],"${name}")`,
  )
  .join("+");

const BY_YEAR = tableLayout({
  name: YEAR_TABLE,
  id: "year",
  rows: "given",
  columns: [
    { key: "year", header: "År", width: 8, owner: "udsat", format: "0" },
    {
      key: "amount",
      header: "Beløb i alt",
      width: 16,
      owner: "formula",
      format: MONEY,
      formula: sum("År"),
    },
    {
      key: "local",
      header: "Lokalt beløb",
      width: 16,
      owner: "formula",
      format: MONEY,
      formula: `=${LOCAL}`,
    },
    {
      key: "share",
      header: "Lokal andel",
      width: 12,
      owner: "formula",
      format: SHARE,
      formula: "=IF([@[Beløb i alt]]=0,0,[@[Lokalt beløb]]/[@[Beløb i alt]])",
    },
    {
      key: "least",
      header: "Minimum",
      width: 10,
      owner: "formula",
      format: SHARE,
      formula: `=${COFINANCING.least.numerator}/${COFINANCING.least.denominator}`,
    },
  ],
});

const NOTES: BlockLayout = {
  name: FINANCE_NOTES,
  rows: 3,
  columns: 1,
  place: "above",
  strong: [0],
};

const SUMMARY: BlockLayout = {
  name: FINANCE_SUMMARY,
  rows: 9,
  columns: 2,
  place: "above",
  strong: [0, 4, 7],
  formats: [
    [],
    ["", MONEY],
    ["", MONEY],
    ["", MONEY],
    ["", SHARE],
    ["", SHARE],
    ["", MONEY],
    [],
    ["", MONEY],
  ],
};

const CHARTS: readonly ChartLayout[] = [
  chartLayout(BY_SOURCE, {
    name: "Udsat finans kilder",
    title: "Finansiering efter kilde",
    kind: "bar",
    categories: "source",
    series: [{ column: "amount", colour: "#2F6DB5" }],
    width: 380,
    height: 225,
    valueFormat: "#,##0",
  }),
  chartLayout(BY_THEME, {
    name: "Udsat finans temaer",
    title: "Finansiering efter tema",
    kind: "bar",
    categories: "theme",
    series: [{ column: "amount", colour: "#4F7F4F" }],
    width: 380,
    height: 225,
    valueFormat: "#,##0",
  }),
  chartLayout(BY_YEAR, {
    name: "Udsat finans år",
    title: "Lokal andel mod minimum på 25 pct.",
    kind: "column",
    categories: "year",
    width: 380,
    height: 225,
    valueFormat: "0%",
    series: [
      { column: "share", colour: "#2F6DB5" },
      { column: "least", line: true, colour: "#A4262C" },
    ],
  }),
];

/** The sheet "Finansieringsplan" with the themes of one period. */
export function financeLayout(list: ThemeList): SheetLayout {
  return {
    id: "finansieringsplan",
    name: "Finansieringsplan",
    blocks: [NOTES, SUMMARY],
    tables: [PLAN, BY_SOURCE, BY_THEME, BY_YEAR],
    charts: CHARTS,
    lists: [themes(list), KINDS, SOURCES],
    band: 16,
    freezeColumns: 1,
    landscape: true,
    paper: { columns: 8, withoutBand: true },
    group: "input",
  };
}

/** What the plan costs, on a sheet of its own: there nobody pays a line, and the money is counted where it comes from. */
export const COSTS: SingleTable<CostColumn> = {
  id: "finansudgifter",
  name: "Udgifter i planen",
  blocks: [
    {
      name: COST_SUMMARY,
      rows: 5,
      columns: 2,
      place: "above",
      strong: [0, 4],
      formats: [[], [], ["", MONEY], ["", MONEY], ["", MONEY]],
    },
  ],
  tables: [{ name: COST_TABLE, id: "activity", rows: "kept", columns: [...LINE, ...AMOUNT] }],
  landscape: true,
  group: "input",
};

const total = `SUM(${FINANCE_TABLE}[Beløb])`;
const local = `SUMIFS(${SOURCE_TABLE}[Beløb i alt],${SOURCE_TABLE}[Lokal],"ja")`;
/** The sums of Udsat's own plan in a formula, in kroner; `outside`: what sources outside its list pay. */
export const OWN_PLAN = {
  total,
  local,
  grant: `SUMIFS(${FINANCE_TABLE}[Beløb],${FINANCE_TABLE}[Kilde],"Landsbyggefonden")`,
  outside: `${total}-SUM(${SOURCE_TABLE}[Beløb i alt])`,
} as const;
const { numerator, denominator } = COFINANCING.least;
const missing = `MAX(0,ROUNDUP(ROUND(${total}*100,0)*${numerator}/${denominator},0)-ROUND(${local}*100,0))/100`;

/** The live summary: every figure is a formula over the tables, in øre where the limit is tested. */
export const SUMMARY_CELLS: readonly (readonly string[])[] = [
  ["Oversigt", ""],
  ["Planen i alt", `=${total}`],
  ["Lokal medfinansiering", `=${local}`],
  ["Landsbyggefonden", `=${OWN_PLAN.grant}`],
  ["Lokal andel af hele planen", `=IF(${total}=0,0,${local}/${total})`],
  ["Minimum", `=${numerator}/${denominator}`],
  ["Mangler i lokal medfinansiering", `=${missing}`],
  [
    "Afgørelse",
    `=IF(${total}=0,"ingen beløb endnu",IF(ROUND(${local}*100,0)*${denominator}>=ROUND(${total}*100,0)*${numerator},"minimum er nået","for lav lokal medfinansiering"))`,
  ],
  ["Fra kilder uden for listen", `=${OWN_PLAN.outside}`],
];

const costs = `SUM(${COST_TABLE}[Beløb])`;

/** What the plan costs beside what is paid, live. */
export const COST_SUMMARY_CELLS: readonly (readonly string[])[] = [
  ["Udgifter i planen", ""],
  ["Skriv en linje for hver udgift. Hvem der betaler, står på arket med finansieringen.", ""],
  ["Udgifter i alt", `=${costs}`],
  ["Finansiering i alt", `=${total}`],
  ["Finansiering minus udgifter", `=ROUND(${total}-${costs},2)`],
];
