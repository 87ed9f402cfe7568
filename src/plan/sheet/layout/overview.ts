import type { BlockCell, BlockLayout, Column, ListLayout, SheetLayout } from "../../../excel/sheet";
import { PROFILE_FIELDS, type ProfileField } from "../../read/profile";
import { regulationName, THEME_LISTS } from "../../../finance";
import { FACT_NAMES } from "../../../finance/sheet";
import { SIGN_TONES } from "./live";
import { profile as words } from "../../words/da/profile";

/** The workbook names of the plan's particulars: every sheet, the finance plan and people's own formulas may read them. */
export const PROFILE_NAMES: Readonly<Record<ProfileField, string>> = {
  ...FACT_NAMES,
  name: "Udsat_Plan_navn",
  areas: "Udsat_Plan_omraader",
  owner: "Udsat_Plan_ansvarlig",
};

export const OVERVIEW_MILESTONES = "Udsat_Overblik_milepaele";
export const OVERVIEW_BLOCKS = {
  notes: "Udsat_Overblik_noter",
  profile: "Udsat_Plan_oplysninger",
  money: "Udsat_Overblik_penge",
  report: "Udsat_Overblik_indberetning",
  stages: "Udsat_Overblik_faser",
  indicators: "Udsat_Overblik_indikatorer",
  timeline: "Udsat_Overblik_tidslinje",
  several: "Udsat_Overblik_omraader",
} as const;

/** How many indicators and milestones the overview shows; the rest stand on their own sheets. */
export const INDICATOR_ROWS = 12;
export const MILESTONE_ROWS = 12;
/** How many areas and further plans. */
export const SEVERAL_ROWS = 24;
/** Four years in quarters. */
export const QUARTERS = 16;

/** Where the milestones' table has its header, from 0. */
const HEADER = 31;
/** The corner of the timeline: its years above the table's header, its columns after the table's. */
export const TIMELINE = { row: HEADER - 1, column: 7 } as const;

const REGULATIONS: ListLayout = {
  name: "Udsat_Regulativer",
  choices: THEME_LISTS.map(regulationName),
};
const YEAR = { kind: "number", min: 1990, max: 2199 } as const;

function profileCell(field: ProfileField, row: number): BlockCell {
  const validation =
    field === "firstYear" || field === "lastYear"
      ? YEAR
      : field === "regulation"
        ? ({ kind: "list", list: REGULATIONS.name } as const)
        : undefined;
  return {
    row,
    column: 1,
    name: PROFILE_NAMES[field],
    owner: "user",
    ...(validation && { validation }),
    prompt: { title: words.fields[field], message: words.hints[field] },
  };
}

const PROFILE: BlockLayout = {
  name: OVERVIEW_BLOCKS.profile,
  rows: PROFILE_FIELDS.length + 1,
  columns: 2,
  place: "above",
  at: { row: 4, column: 1 },
  strong: [0],
  cells: PROFILE_FIELDS.map((field, i) => profileCell(field, i + 1)),
};

const lines = (name: string, rows: number, row: number, column: number): BlockLayout => ({
  name,
  rows,
  columns: 1,
  place: "above",
  at: { row, column },
  strong: [0],
});

const INDICATORS: BlockLayout = {
  name: OVERVIEW_BLOCKS.indicators,
  rows: INDICATOR_ROWS + 2,
  columns: 6,
  place: "above",
  at: { row: 15, column: 0 },
  strong: [0, 1],
  formats: Array.from({ length: INDICATOR_ROWS + 2 }, (_, r) =>
    r < 2 ? [] : ["", "", "", "General", "dd-mm-yyyy"],
  ),
  highlights: SIGN_TONES,
};

/** The areas and further plans of the workbook, beside the timeline, and on a page of their own on paper. */
const SEVERAL: BlockLayout = {
  name: OVERVIEW_BLOCKS.several,
  rows: SEVERAL_ROWS + 2,
  columns: 4,
  place: "above",
  at: { row: HEADER - 1, column: TIMELINE.column + QUARTERS + 1 },
  strong: [0, 1],
  widths: [30, 9, 20, 48],
  highlights: SIGN_TONES,
};

/** The column of a milestone that is looked up on its own sheet by the id in the row. */
const looked = (
  key: string,
  header: string,
  width: number,
  more: Partial<Column> = {},
): Column => ({
  key,
  header,
  width,
  owner: "formula",
  formula: `=IFERROR(INDEX(Udsat_Milepaele[${header}],MATCH([@Id],Udsat_Milepaele[Id],0))&"","")`,
  ...more,
});

const dated = (key: string, header: string): Column => ({
  key,
  header,
  width: 12,
  owner: "formula",
  format: "dd-mm-yyyy",
  formula: `=IFERROR(IF(INDEX(Udsat_Milepaele[${header}],MATCH([@Id],Udsat_Milepaele[Id],0))="","",INDEX(Udsat_Milepaele[${header}],MATCH([@Id],Udsat_Milepaele[Id],0))),"")`,
});

/** "Overblik": the plan's particulars, the money, the goals, the next report and the milestones with today's line; live by formulas. */
export const OVERVIEW: SheetLayout = {
  id: "overview",
  name: "Overblik",
  header: HEADER,
  blocks: [
    PROFILE,
    {
      name: OVERVIEW_BLOCKS.notes,
      rows: 3,
      columns: 1,
      place: "above",
      at: { row: 0, column: 0 },
      strong: [0],
    },
    lines(OVERVIEW_BLOCKS.money, 4, 4, 5),
    lines(OVERVIEW_BLOCKS.report, 6, 8, 5),
    INDICATORS,
    lines(OVERVIEW_BLOCKS.stages, 9, 15, 7),
    {
      name: OVERVIEW_BLOCKS.timeline,
      rows: MILESTONE_ROWS + 2,
      columns: QUARTERS,
      place: "above",
      at: TIMELINE,
      widths: Array.from({ length: QUARTERS }, () => 2.6),
      strong: [0, 1],
      formats: [[], Array.from({ length: QUARTERS }, () => "mm")],
      centred: true,
      highlights: SIGN_TONES,
    },
    SEVERAL,
  ],
  tables: [
    {
      name: OVERVIEW_MILESTONES,
      id: "id",
      rows: "given",
      ordered: true,
      columns: [
        { key: "id", header: "Id", width: 6, owner: "udsat" },
        looked("name", "Milepæl", 28),
        looked("owner", "Ansvarlig", 22),
        dated("planned", "Planlagt dato"),
        dated("actual", "Faktisk dato"),
        looked("standing", "Hvor langt", 18, { highlights: SIGN_TONES }),
      ],
    },
  ],
  lists: [REGULATIONS],
  landscape: true,
  paper: { columns: 7 + QUARTERS, pages: 1, apart: OVERVIEW_BLOCKS.several },
  group: "output",
};

/** The sheet without the part on several areas and plans, for a workbook that has none. */
export const OVERVIEW_ALONE: SheetLayout = {
  ...OVERVIEW,
  blocks: OVERVIEW.blocks.filter((block) => block !== SEVERAL),
};
