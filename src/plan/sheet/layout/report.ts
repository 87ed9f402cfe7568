import { TARGET_STATES } from "../../../targets";
import type { SheetLayout } from "../../../excel/sheet";
import { noteBlock } from "./note";

export const reportTable = (year: number): string => `Udsat_Aarsrapport_${year}`;
export const reportMilestonesTable = (year: number): string =>
  `Udsat_Aarsrapport_milepaele_${year}`;
export const reportNotes = (year: number): string => `Udsat_Aarsrapport_noter_${year}`;

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
export const LINE_LENGTH = 128;

/**
 * "Årsrapport" of a year as a document on upright A4: its lines, a picture of how far each indicator is, the goal
 * attainment, and on the second page the milestones of the year and of the coming one. Each year has a sheet of its own,
 * so that an earlier report stays as it was sent.
 */
export const reportLayout = (year: number): SheetLayout => ({
  id: `report${year}`,
  name: `Årsrapport ${year}`,
  blocks: [{ ...noteBlock(reportNotes(year), REPORT_LINES), strong: [0] }],
  tables: [
    {
      name: reportTable(year),
      id: "key",
      rows: "given",
      columns: [
        { key: "key", header: "Id", width: 5, owner: "udsat" },
        // A goal's own line runs on over the empty cells beside it, as a heading of its indicators.
        { key: "goal", header: "Mål", width: 8, owner: "udsat" },
        { key: "indicator", header: "Indikator", width: 26, owner: "udsat", wrap: true },
        { key: "unit", header: "Enhed", width: 7, owner: "udsat" },
        { key: "baseline", header: "Start", width: 6, owner: "udsat" },
        { key: "yearTarget", header: "Årets mål", width: 9, owner: "udsat" },
        { key: "measured", header: "Målt", width: 7, owner: "udsat" },
        { key: "day", header: "Målt den", width: 11, owner: "udsat", format: "dd-mm-yyyy" },
        { key: "target", header: "Målværdi", width: 9, owner: "udsat" },
        { key: "share", header: "Nået", width: 6, owner: "udsat", format: "0%" },
        { key: "state", header: "Status", width: 13, owner: "udsat", highlights: STATE_TONES },
        { key: "note", header: "Bemærkning", width: 12, owner: "user", wrap: true },
      ],
    },
    {
      name: reportMilestonesTable(year),
      id: "key",
      rows: "given",
      columns: [
        { key: "key", header: "Id", width: 9, owner: "udsat" },
        { key: "year", header: "Hører til", width: 12, owner: "udsat" },
        { key: "name", header: "Milepæl", width: 23, owner: "udsat", wrap: true },
        { key: "activity", header: "Aktivitet", width: 17, owner: "udsat", wrap: true },
        { key: "owner", header: "Ansvarlig", width: 13, owner: "udsat", wrap: true },
        { key: "planned", header: "Planlagt", width: 11, owner: "udsat", format: "dd-mm-yyyy" },
        { key: "actual", header: "Faktisk", width: 11, owner: "udsat", format: "dd-mm-yyyy" },
        {
          key: "timing",
          header: "Status",
          width: 11,
          owner: "udsat",
          highlights: [
            { text: "nået", tone: "good" },
            { text: "nået for sent", tone: "doubtful" },
            { text: "forsinket", tone: "bad" },
          ],
        },
        { key: "note", header: "Bemærkning", width: 12, owner: "user", wrap: true },
      ],
    },
  ],
  charts: [
    {
      name: `Udsat_Aarsrapport_billede_${year}`,
      title: "Hvor langt er indikatorerne nået mod målværdien?",
      kind: "column",
      table: reportTable(year),
      categories: "key",
      series: [{ column: "share" }],
      width: 590,
      height: 150,
      valueFormat: "0%",
    },
  ],
  band: 9,
  // The goal attainment, and on a page of its own the milestones.
  paper: { columns: 12, then: { from: 13, columns: 9 } },
  group: "output",
});
