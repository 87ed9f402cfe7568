import type { Column, SingleTable } from "../../../excel/sheet";
import type { CriterionId } from "../../rules";
import { CRITERION_NAMES } from "../../words/names";
import { MEASURES } from "../layout";

/** The table of the sheet "Udvikling"; its name finds the sheet again. */
export const DEVELOPMENT_TABLE = "UdsatUdvikling";
export const DEVELOPMENT_NOTES = "Udsat_Udvikling_noter";
/** Charts are known by this; what follows says what they show. */
export const DEVELOPMENT_CHART = "Udsat_udvikling_";

/** The workbook names that hold on to the lists: a range or table, or all of a sheet. */
export const listName = (index: number, isSheet: boolean): string =>
  `Udsat_Udvikling_${isSheet ? "ark" : "liste"}_${index + 1}`;

/** As many lists as may be followed: one a year, with room. */
export const MOST_LISTS = 30;

type Part = "value" | "limit" | "margin" | "index";

const HEADERS: Readonly<Record<Part, (name: string) => string>> = {
  value: (name) => `${name}, værdi`,
  limit: (name) => `${name}, grænse`,
  margin: (name) => `${name}, afstand i procentpoint`,
  index: (name) => `${name}, pct. af grænsen`,
};

/** The columns of the table: those of an area and year, and a part of each measure. */
export type DevelopmentColumn =
  | "area"
  | "municipality"
  | "year"
  | "decision"
  | "deciding"
  | "inRow"
  | "category"
  | "movement"
  | "outlook"
  | "hundred"
  | "key"
  | "order"
  | `${Part}.${CriterionId}`;

const each = (part: Part, format: string): readonly Column<DevelopmentColumn>[] =>
  MEASURES.map((id: CriterionId) => ({
    key: `${part}.${id}` as const,
    header: HEADERS[part](CRITERION_NAMES[id]),
    width: 14,
    owner: "udsat",
    format,
  }));

const COLUMNS: readonly Column<DevelopmentColumn>[] = [
  { key: "area", header: "Boligområde", width: 20, owner: "udsat", wrap: true },
  { key: "municipality", header: "Kommune", width: 12, owner: "udsat" },
  { key: "year", header: "År", width: 6, owner: "udsat", format: "0" },
  {
    key: "decision",
    header: "Listen",
    width: 14,
    owner: "udsat",
    highlights: [
      { text: "på listen", tone: "bad" },
      { text: "ikke på listen", tone: "good" },
      { text: "kan ikke afgøres", tone: "doubtful" },
    ],
  },
  { key: "deciding", header: "Afgjort af", width: 26, owner: "udsat", wrap: true },
  { key: "inRow", header: "År i træk", width: 9, owner: "udsat" },
  { key: "category", header: "Kategori", width: 17, owner: "udsat", wrap: true },
  { key: "movement", header: "Bevægelse", width: 20, owner: "udsat", wrap: true },
  { key: "outlook", header: "Udsigt", width: 28, owner: "udsat", wrap: true },
  ...each("value", "0.0##"),
  ...each("limit", "0.0##"),
  ...each("margin", "+0.0##;-0.0##;0.0"),
  ...each("index", "0"),
  { key: "hundred", header: "Grænsen (100)", width: 9, owner: "udsat", format: "0" },
  { key: "key", header: "Nøgle", width: 12, owner: "udsat" },
  { key: "order", header: "Nr.", width: 7, owner: "udsat", format: "0" },
];

/** The rows that stay for people's sake, when their area is in no list any more. */
const GONE = Object.fromEntries(
  COLUMNS.filter(({ key }) => !["area", "municipality", "year", "key"].includes(key)).map(
    ({ key }) => [key, key === "decision" ? "ikke i listerne" : null],
  ),
);

/** Rows over the table kept free for the charts: two rows of three, all on the first printed page. */
const BAND = 37;

/** "Udvikling": one row an area and year, area by area, so that each chart has its rows together. */
export const DEVELOPMENT: SingleTable<DevelopmentColumn> = {
  id: "udvikling",
  name: "Udvikling",
  blocks: [{ name: DEVELOPMENT_NOTES, rows: 8, columns: 1, place: "above", strong: [0] }],
  tables: [
    {
      name: DEVELOPMENT_TABLE,
      id: "key",
      columns: COLUMNS,
      rows: "given",
      gone: GONE,
      ordered: true,
    },
  ],
  band: BAND,
  freezeColumns: 1,
  landscape: true,
  // What was decided; the figures behind it stand to the right, for the screen and the charts.
  paper: { columns: 9 },
  group: "output",
};

/** The row with the headings on a new sheet, for the top of every printed page. */
export const HEADER_ROW = 8 + BAND + 3;

/** The column's place in the table as it is made. */
export const placeOf = (key: DevelopmentColumn): number =>
  COLUMNS.findIndex((column) => column.key === key);
