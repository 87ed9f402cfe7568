import { TARGET_STATES } from "../../../targets";
import type { SheetLayout } from "../../../excel/sheet/layout";
import { noteBlock } from "./note";

export const REPORT_TABLE = "Udsat_Aarsrapport";
export const REPORT_MILESTONES_TABLE = "Udsat_Aarsrapport_milepaele";
export const REPORT_NOTES = "Udsat_Aarsrapport_noter";

const STATE_TONES = [
  { text: TARGET_STATES.reached, tone: "good" },
  { text: TARGET_STATES.onTrack, tone: "good" },
  { text: TARGET_STATES.behind, tone: "bad" },
  { text: TARGET_STATES.missed, tone: "bad" },
  { text: TARGET_STATES.undecided, tone: "doubtful" },
] as const;

/** "Årsrapport": the year's goal attainment, and on the second printed page the milestones of the year and of the coming one. */
export const REPORT: SheetLayout = {
  id: "report",
  name: "Årsrapport",
  blocks: [noteBlock(REPORT_NOTES, 7)],
  tables: [
    {
      name: REPORT_TABLE,
      id: "key",
      rows: "given",
      columns: [
        { key: "key", header: "Id", width: 8, owner: "udsat" },
        { key: "year", header: "År", width: 7, owner: "udsat", format: "0" },
        { key: "goal", header: "Mål", width: 34, owner: "udsat" },
        { key: "indicator", header: "Indikator", width: 34, owner: "udsat" },
        { key: "unit", header: "Enhed", width: 9, owner: "udsat" },
        { key: "baseline", header: "Udgangspunkt", width: 17, owner: "udsat" },
        { key: "yearTarget", header: "Årets mål", width: 10, owner: "udsat" },
        { key: "measured", header: "Målt", width: 10, owner: "udsat" },
        { key: "day", header: "Målt den", width: 12, owner: "udsat", format: "dd-mm-yyyy" },
        { key: "target", header: "Målværdi", width: 10, owner: "udsat" },
        { key: "share", header: "Andel af vejen", width: 10, owner: "udsat", format: "0%" },
        { key: "state", header: "Status", width: 15, owner: "udsat", highlights: STATE_TONES },
        { key: "note", header: "Bemærkning", width: 40, owner: "user" },
      ],
    },
    {
      name: REPORT_MILESTONES_TABLE,
      id: "key",
      rows: "given",
      columns: [
        { key: "key", header: "Id", width: 10, owner: "udsat" },
        { key: "year", header: "Hører til", width: 22, owner: "udsat" },
        { key: "name", header: "Milepæl", width: 40, owner: "udsat" },
        { key: "activity", header: "Aktivitet", width: 30, owner: "udsat" },
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
        { key: "note", header: "Bemærkning", width: 40, owner: "user" },
      ],
    },
  ],
  landscape: true,
};
