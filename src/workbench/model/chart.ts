import type { Area } from "./area";

export type ChartKind =
  | "columnClustered"
  | "columnStacked"
  | "columnStacked100"
  | "barClustered"
  | "barStacked"
  | "barStacked100"
  | "line"
  | "lineMarkers"
  | "lineStacked"
  | "pie"
  | "doughnut"
  | "area"
  | "areaStacked"
  | "scatter"
  | "scatterLines"
  | "radar";

/** A series: references are full formulas without "=" (Ark1!$B$2:$B$9); `name` is literal text used when there is no `nameRef`. */
export interface ChartSeries {
  readonly name?: string;
  readonly nameRef?: string;
  readonly values: string;
  readonly categories?: string;
  /** Only when it differs from the chart's own kind (a combination chart). */
  readonly kind?: ChartKind;
  readonly color?: string;
  readonly dashed?: boolean;
  readonly marker?: "none" | "circle" | "square" | "diamond" | "triangle";
  readonly dataLabels?: boolean;
}

export interface ChartAxis {
  readonly title?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly numberFormat?: string;
  readonly gridlines?: boolean;
  readonly visible?: boolean;
}

/** Where a chart lies: in points from the sheet's corner. */
export interface ChartFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A native chart; it is saved as one. */
export interface ChartInfo {
  readonly name: string;
  readonly kind: ChartKind;
  readonly title?: string;
  readonly series: readonly ChartSeries[];
  readonly category?: ChartAxis;
  readonly value?: ChartAxis;
  readonly legend?: "right" | "left" | "top" | "bottom" | "none";
  /** Points of all its letters, where it was said. */
  readonly letters?: number;
  readonly frame: ChartFrame;
  readonly altText?: string;
  /** False draws hidden cells too; not kept in the file. */
  readonly visibleOnly?: boolean;
}

export type ChartChange = Partial<ChartInfo>;

/** The rectangle of cells a chart covers, and its sheet. */
export interface PlacedChart extends ChartInfo {
  readonly area: Area;
}
