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

/**
 * "Årsrapport" of a year: the goal attainment, and on the second printed page the milestones of the year and of the coming
 * one. Each year has a sheet of its own, so that an earlier report stays as it was sent.
 */
export const reportLayout = (year: number): SheetLayout => ({
  id: `report${year}`,
  name: `Årsrapport ${year}`,
  blocks: [noteBlock(reportNotes(year), 7)],
  tables: [
    {
      name: reportTable(year),
      id: "key",
      rows: "given",
      columns: [
        { key: "key", header: "Id", width: 7, owner: "udsat" },
        { key: "year", header: "År", width: 6, owner: "udsat", format: "0" },
        { key: "goal", header: "Mål", width: 34, owner: "udsat", wrap: true },
        { key: "indicator", header: "Indikator", width: 30, owner: "udsat", wrap: true },
        { key: "unit", header: "Enhed", width: 8, owner: "udsat" },
        { key: "baseline", header: "Udgangspunkt", width: 13, owner: "udsat" },
        { key: "yearTarget", header: "Årets mål", width: 9, owner: "udsat" },
        { key: "measured", header: "Målt", width: 8, owner: "udsat" },
        { key: "day", header: "Målt den", width: 11, owner: "udsat", format: "dd-mm-yyyy" },
        { key: "target", header: "Målværdi", width: 9, owner: "udsat" },
        { key: "share", header: "Andel af vejen", width: 9, owner: "udsat", format: "0%" },
        { key: "state", header: "Status", width: 15, owner: "udsat", highlights: STATE_TONES },
        { key: "note", header: "Bemærkning", width: 26, owner: "user", wrap: true },
      ],
    },
    {
      name: reportMilestonesTable(year),
      id: "key",
      rows: "given",
      columns: [
        { key: "key", header: "Id", width: 10, owner: "udsat" },
        { key: "year", header: "Hører til", width: 17, owner: "udsat" },
        { key: "name", header: "Milepæl", width: 36, owner: "udsat", wrap: true },
        { key: "activity", header: "Aktivitet", width: 28, owner: "udsat", wrap: true },
        { key: "owner", header: "Ansvarlig", width: 20, owner: "udsat" },
        { key: "planned", header: "Planlagt", width: 12, owner: "udsat", format: "dd-mm-yyyy" },
        { key: "actual", header: "Faktisk", width: 12, owner: "udsat", format: "dd-mm-yyyy" },
        {
          key: "timing",
          header: "Status",
          width: 14,
          owner: "udsat",
          highlights: [
            { text: "nået", tone: "good" },
            { text: "nået for sent", tone: "doubtful" },
            { text: "forsinket", tone: "bad" },
          ],
        },
        { key: "note", header: "Bemærkning", width: 30, owner: "user", wrap: true },
      ],
    },
  ],
  landscape: true,
  // The goal attainment, and on a page of its own the milestones.
  paper: { columns: 13, then: { from: 14, columns: 9 } },
  group: "output",
});
