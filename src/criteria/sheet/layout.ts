import { AREA_HEADING, CRITERION_NAMES } from "../words/names";
import { type CriteriaVersion, type CriterionId, measuredIn } from "../rules";
import {
  type BlockLayout,
  type ChartLayout,
  chartLayout,
  type Column,
  type Highlight,
  type Row,
  type SingleTable,
  tableLayout,
} from "../../excel/sheet";

/** The table of the sheet "Kriterier"; its name finds the sheet again. */
export const CRITERIA_TABLE = "UdsatKriterier";
export const CRITERIA_NOTES = "Udsat_Kriterier_noter";
export const CRITERIA_RULES = "Udsat_Kriterier_regler";
export const CRITERIA_SOURCE = "Udsat_Kriterier_kilde";

/** The measures in the sheet's order. */
export const MEASURES: readonly CriterionId[] = [
  "jobless",
  "nonwestern",
  "convicted",
  "basicSchool",
  "income",
];

const ANSWERS: readonly Highlight[] = [
  { text: "ja", tone: "bad" },
  { text: "nej", tone: "good" },
  { text: "mangler", tone: "doubtful" },
];

const DECISIONS: readonly Highlight[] = [
  { text: "opfyldt", tone: "bad" },
  { text: "ikke opfyldt", tone: "good" },
  { text: "kan ikke afgøres", tone: "doubtful" },
];

type Part = "answer" | "value" | "limit" | "margin" | "persons";

const HEADERS: Readonly<Record<Part, (name: string) => string>> = {
  answer: (name) => name,
  value: (name) => `${name}, værdi`,
  limit: (name) => `${name}, grænse`,
  margin: (name) => `${name}, afstand i procentpoint`,
  persons: (name) => `${name}, ${name === CRITERION_NAMES.income ? "kroner" : "personer"}`,
};

/** The columns of the table: those of an area, and a part of each measure. */
export type CriteriaColumn =
  | "area"
  | "municipality"
  | "residents"
  | "met"
  | "decision"
  | "list"
  | "category"
  | "years"
  | "note"
  | `${Part}.${CriterionId}`;

const each = (
  part: Part,
  more: Partial<Column<CriteriaColumn>>,
): readonly Column<CriteriaColumn>[] =>
  MEASURES.map((id) => ({
    key: `${part}.${id}` as const,
    header: HEADERS[part](CRITERION_NAMES[id]),
    width: 17,
    owner: "udsat",
    ...more,
  }));

const COLUMNS: readonly Column<CriteriaColumn>[] = [
  { key: "area", header: AREA_HEADING, width: 25, owner: "udsat", wrap: true },
  { key: "municipality", header: "Kommune", width: 13, owner: "udsat" },
  { key: "residents", header: "Beboere", width: 8, owner: "udsat", format: "#,##0" },
  { key: "met", header: "Antal opfyldt", width: 8, owner: "udsat", format: "0" },
  { key: "decision", header: "Afgørelse", width: 15, owner: "udsat", highlights: DECISIONS },
  { key: "category", header: "Kategori", width: 18, owner: "udsat", wrap: true },
  ...each("answer", { width: 11, highlights: ANSWERS }).map((column) =>
    // Its heading is one long word.
    column.key === "answer.jobless" ? { ...column, width: 15 } : column,
  ),
  { key: "note", header: "Bemærkning", width: 30, owner: "user" },
  { key: "list", header: "Liste", width: 14, owner: "udsat" },
  { key: "years", header: "År i træk før", width: 9, owner: "udsat", format: "0" },
  ...each("value", { format: "0.0##" }),
  ...each("limit", { format: "0.0##" }),
  ...each("margin", { format: "+0.0##;-0.0##;0.0" }),
  ...each("persons", { width: 18 }),
];

/** A row that a person wrote in stays when its area leaves the list, but without an answer that no longer holds. */
const GONE: Row<CriteriaColumn> = {
  ...Object.fromEntries(
    COLUMNS.filter(
      ({ key, owner }) => owner === "udsat" && key !== "area" && key !== "municipality",
    ).map(({ key }) => [key, null]),
  ),
  decision: "ikke i listen",
};

const NOTES: BlockLayout = {
  name: CRITERIA_NOTES,
  rows: 7,
  columns: 1,
  place: "above",
  strong: [0],
};

const RULES: BlockLayout = {
  name: CRITERIA_RULES,
  rows: 46,
  columns: 6,
  place: "right",
  widths: [34, 30, 34, 60, 50, 26],
  strong: [0],
};

const isPer10000 = ({ categories }: CriteriaVersion, id: CriterionId): boolean =>
  categories.some(({ criteria }) =>
    criteria.some((criterion) => criterion.id === id && criterion.limit.unit === "per10000"),
  );

const TABLE = tableLayout({
  name: CRITERIA_TABLE,
  id: "area",
  columns: COLUMNS,
  rows: "given",
  gone: GONE,
});

const chart = (id: CriterionId, version: CriteriaVersion): ChartLayout =>
  chartLayout(TABLE, {
    name: `Udsat ${CRITERION_NAMES[id]}`,
    title: `${CRITERION_NAMES[id]}: værdi mod grænse`,
    kind: "column",
    categories: "area",
    width: 330,
    height: 225,
    series: [
      { column: `value.${id}`, colour: "#7A9CC6" },
      { column: `limit.${id}`, line: true, colour: "#A4262C" },
    ],
    valueAxis:
      id === "income" ? "Pct. af regionen" : isPer10000(version, id) ? "Pr. 10.000" : "Pct.",
  });

/** The criteria and the condition of the version's own list, in the order they are counted. */
export function measuresOf(version: CriteriaVersion): readonly CriterionId[] {
  const used = measuredIn(version.categories).map(({ id }) => id);
  return MEASURES.filter((id) => used.includes(id));
}

/**
 * The sheet "Kriterier" under one version of the rules. All measures stand in the table whatever the version, so that the
 * sheet keeps its shape when the rules are changed; only what the version measures is drawn.
 */
export function criteriaLayout(version: CriteriaVersion): SingleTable<CriteriaColumn> {
  return {
    id: "kriterier",
    name: "Kriterier",
    blocks: [NOTES, RULES],
    tables: [TABLE],
    charts: measuresOf(version).map((id) => chart(id, version)),
    source: CRITERIA_SOURCE,
    band: 16,
    freezeColumns: 1,
    landscape: true,
    // Decision, category and the answers; the figures behind them stand to the right, for the screen.
    paper: { columns: 11, withoutBand: true },
    group: "output",
  };
}
