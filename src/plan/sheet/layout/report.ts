import { TARGET_STATES } from "../../../targets";
import type { SheetLayout, TableLayout } from "../../../excel/sheet";
import { noteBlock } from "./note";

export const reportTable = (year: number): string => `Udsat_Aarsrapport_${year}`;
export const reportMilestonesTable = (year: number): string =>
  `Udsat_Aarsrapport_milepaele_${year}`;
export const reportFigures = (year: number): string => `Udsat_Aarsrapport_tal_${year}`;
export const reportNotes = (year: number): string => `Udsat_Aarsrapport_noter_${year}`;

/** The order of a row that is no longer given but holds a person's entry: after all others. */
const GONE = 9999;

const STATE_TONES = [
  { text: TARGET_STATES.reached, tone: "good" },
  { text: TARGET_STATES.onTrack, tone: "good" },
  { text: TARGET_STATES.behind, tone: "bad" },
  { text: TARGET_STATES.missed, tone: "bad" },
  { text: TARGET_STATES.undecided, tone: "doubtful" },
] as const;

/** The lines above the tables: what plan it is, the year in sentences, the money, what is missing and when it is due. */
export const REPORT_LINES = 16;

/** The letters that a line holds on paper before it is cut at the page's edge. */
export const LINE_LENGTH = 112;

/** Points of a row of the goal attainment: a goal and one indicator under it are room for a small chart. */
export const GOAL_ROW = 42;

/** The goals and their indicators. Each goal's chart lies over `picture`, from the goal's row to its last indicator's. */
const goalTable = (year: number): TableLayout => ({
  name: reportTable(year),
  id: "key",
  rows: "given",
  gone: { order: GONE },
  columns: [
    { key: "key", header: "Id", width: 5, owner: "udsat" },
    { key: "name", header: "Mål og indikator", width: 26, owner: "udsat", wrap: true },
    { key: "baseline", header: "Start", width: 5, owner: "udsat" },
    { key: "yearTarget", header: "Årets mål", width: 6, owner: "udsat" },
    { key: "measured", header: "Målt", width: 6, owner: "udsat" },
    { key: "target", header: "Mål", width: 6, owner: "udsat" },
    { key: "share", header: "Nået", width: 6, owner: "udsat", format: "0%" },
    {
      key: "state",
      header: "Status",
      width: 11,
      owner: "udsat",
      wrap: true,
      indent: true,
      highlights: STATE_TONES,
    },
    { key: "picture", header: "År for år", width: 20, owner: "udsat" },
    { key: "note", header: "Bemærkning", width: 12, owner: "user", wrap: true },
    // Beside the page: the day of the measurement, and the order in which the goals are read.
    { key: "day", header: "Målt den", width: 11, owner: "udsat", format: "dd-mm-yyyy" },
    { key: "order", header: "Nr.", width: 5, owner: "udsat", format: "0" },
  ],
});

/** What the small charts show, year by year up to the report's: on the report's own sheet, so that it stays as it was sent. */
const figureTable = (year: number): TableLayout => ({
  name: reportFigures(year),
  id: "key",
  rows: "given",
  gone: { order: GONE },
  columns: [
    { key: "key", header: "Nøgle", width: 12, owner: "udsat" },
    { key: "goal", header: "Mål", width: 8, owner: "udsat" },
    { key: "id", header: "Indikator", width: 10, owner: "udsat" },
    { key: "year", header: "År", width: 8, owner: "udsat", format: "00" },
    { key: "measured", header: "Målt", width: 10, owner: "udsat" },
    { key: "path", header: "Planlagt", width: 10, owner: "udsat" },
    { key: "target", header: "Målværdi", width: 10, owner: "udsat" },
    { key: "share", header: "Nået", width: 8, owner: "udsat", format: "0%" },
    { key: "order", header: "Nr.", width: 6, owner: "udsat", format: "0" },
  ],
});

const milestoneTable = (year: number): TableLayout => ({
  name: reportMilestonesTable(year),
  id: "key",
  rows: "given",
  columns: [
    { key: "key", header: "Id", width: 9, owner: "udsat", wrap: true },
    { key: "year", header: "Hører til", width: 9, owner: "udsat", wrap: true },
    { key: "name", header: "Milepæl", width: 17, owner: "udsat", wrap: true },
    { key: "activity", header: "Aktivitet", width: 15, owner: "udsat", wrap: true },
    { key: "owner", header: "Ansvarlig", width: 15, owner: "udsat", wrap: true },
    { key: "planned", header: "Planlagt", width: 10, owner: "udsat", format: "dd-mm-yyyy" },
    { key: "actual", header: "Faktisk", width: 10, owner: "udsat", format: "dd-mm-yyyy" },
    {
      key: "timing",
      header: "Status",
      width: 9,
      owner: "udsat",
      wrap: true,
      highlights: [
        { text: "nået", tone: "good" },
        { text: "nået for sent", tone: "doubtful" },
        { text: "forsinket", tone: "bad" },
      ],
    },
    { key: "note", header: "Bemærkning", width: 10, owner: "user", wrap: true },
  ],
});

/** The columns of the goal attainment that go on paper. */
const PRINTED = 10;

/**
 * "Årsrapport" of a year as a document on upright A4: its lines, each goal with its indicators, a small chart and room
 * for a remark, and on the second page the milestones of the year and of the coming one. Each year has a sheet of its
 * own, so that an earlier report stays as it was sent.
 */
export function reportLayout(year: number): SheetLayout {
  const tables = [goalTable(year), milestoneTable(year), figureTable(year)];
  const [goals, milestones] = tables;
  return {
    id: `report${year}`,
    name: `Årsrapport ${year}`,
    blocks: [{ ...noteBlock(reportNotes(year), REPORT_LINES), strong: [0] }],
    tables,
    band: 0,
    paper: {
      columns: PRINTED,
      then: { from: (goals?.columns.length ?? 0) + 1, columns: milestones?.columns.length ?? 0 },
    },
    group: "output",
  };
}
