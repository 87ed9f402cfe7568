import { TARGET_STATES } from "../../../targets";
import type { SheetLayout, SingleTable } from "../../../excel/sheet";
import { noteBlock } from "./note";

export const OVERVIEW_TABLE = "Udsat_Diagramoversigt";
export const MILESTONE_YEARS_TABLE = "Udsat_Milepaelsaar";
export const CHART_DATA_TABLE = "Udsat_Diagramdata";
/** Indicator charts are known by this and the indicator's id, whatever the indicator is called. */
export const CHART_PREFIX = "Udsat_indikator_";

const STATE_TONES = [
  { text: TARGET_STATES.reached, tone: "good" },
  { text: TARGET_STATES.onTrack, tone: "good" },
  { text: TARGET_STATES.behind, tone: "bad" },
  { text: TARGET_STATES.missed, tone: "bad" },
  { text: TARGET_STATES.undecided, tone: "doubtful" },
] as const;

/** "Diagrammer": the charts, and to the right of them how every indicator stands and the milestones by year. */
export const DIAGRAMS: SheetLayout = {
  id: "diagrams",
  name: "Diagrammer",
  blocks: [noteBlock("Udsat_Diagrammer_noter")],
  tables: [
    {
      name: OVERVIEW_TABLE,
      id: "id",
      rows: "given",
      columns: [
        { key: "id", header: "Id", width: 8, owner: "udsat" },
        { key: "name", header: "Indikator", width: 40, owner: "udsat" },
        { key: "unit", header: "Enhed", width: 10, owner: "udsat" },
        { key: "value", header: "Seneste måling", width: 12, owner: "udsat" },
        { key: "day", header: "Målt den", width: 12, owner: "udsat", format: "dd-mm-yyyy" },
        { key: "target", header: "Målværdi", width: 10, owner: "udsat" },
        { key: "share", header: "Andel af vejen", width: 11, owner: "udsat", format: "0%" },
        { key: "state", header: "Status", width: 16, owner: "udsat", highlights: STATE_TONES },
      ],
    },
    {
      name: MILESTONE_YEARS_TABLE,
      id: "year",
      rows: "given",
      columns: [
        { key: "year", header: "Milepæle i", width: 11, owner: "udsat", format: "0" },
        { key: "reached", header: "Nået", width: 8, owner: "udsat" },
        { key: "late", header: "Nået for sent", width: 9, owner: "udsat" },
        { key: "overdue", header: "Forsinket", width: 10, owner: "udsat" },
        { key: "upcoming", header: "Kommende", width: 12, owner: "udsat" },
      ],
    },
  ],
  charts: [
    {
      name: "Udsat_milepaelsdiagram",
      title: "Milepæle efter planlagt år",
      kind: "column",
      table: MILESTONE_YEARS_TABLE,
      categories: "year",
      series: [
        { column: "reached", colour: "#0E700E" },
        { column: "late", colour: "#8A6D00" },
        { column: "overdue", colour: "#A4262C" },
        { column: "upcoming", colour: "#8A8886" },
      ],
      width: 380,
      height: 200,
      valueAxis: "Antal milepæle",
      valueFormat: "0",
    },
  ],
  indent: 17,
  landscape: true,
  // Two charts across; the tables behind them stand to the right, for the screen.
  paper: { columns: 17 },
  group: "output",
};

/** The columns of the table behind the charts. */
export type ChartColumn = "key" | "id" | "name" | "year" | "measured" | "path" | "target" | "order";

/** "Diagramdata": one row an indicator and year, in the order of the indicators, so that every chart has its rows together. */
export const CHART_DATA: SingleTable<ChartColumn> = {
  id: "diagramData",
  name: "Diagramdata",
  blocks: [noteBlock("Udsat_Diagramdata_noter")],
  tables: [
    {
      name: CHART_DATA_TABLE,
      id: "key",
      rows: "given",
      columns: [
        { key: "key", header: "Nøgle", width: 12, owner: "udsat" },
        { key: "id", header: "Id", width: 8, owner: "udsat" },
        { key: "name", header: "Indikator", width: 40, owner: "udsat" },
        { key: "year", header: "År", width: 8, owner: "udsat", format: "0" },
        { key: "measured", header: "Målt", width: 10, owner: "udsat" },
        { key: "path", header: "Planlagt", was: "Vej", width: 10, owner: "udsat" },
        { key: "target", header: "Mål", width: 10, owner: "udsat" },
        { key: "order", header: "Nr.", width: 6, owner: "udsat", format: "0" },
      ],
    },
  ],
  paper: { columns: 7 },
  group: "machine",
};
