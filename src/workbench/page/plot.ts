import type { PlacedChart } from "../model/chart";
import type { Figures } from "./figures";

export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** Where a chart's figures are drawn, in pixels of the picture. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Bars lie down: their values run along the horizontal axis. */
  readonly horizontal: boolean;
  readonly scatter: boolean;
  readonly slanted: boolean;
  /** The value on which columns stand. */
  readonly base: number;
  readonly ticks: readonly Tick[];
  readonly positions: readonly Tick[];
  value(value: number): number;
  position(position: number): number;
  /** The middle of a category. */
  middle(category: number): number;
  /** The rectangle of a series' column or bar. */
  block(series: number, category: number): { x: number; y: number; width: number; height: number };
  /** Stacked lines and areas: the height to which the figures below add up; undefined where nothing is stacked. */
  top100(series: number, category: number): number | undefined;
}

/** The width of a letter on the axes, in pixels. */
export const LETTER = 6;

/** Lays out a chart of the given size in pixels. */
export function plotOf(chart: PlacedChart, figures: Figures, width: number, height: number): Plot {
  const horizontal = chart.kind.startsWith("bar");
  const scatter = chart.kind.startsWith("scatter");
  const stacked = /Stacked/.test(chart.kind);
  const hundred = chart.kind.endsWith("100");
  const blocks = figures.series.flatMap((s, i) => (/^(column|bar)/.test(s.kind) ? [i] : []));
  const slanted =
    !horizontal &&
    !scatter &&
    figures.categories.some(
      (name) => name.length * 6.4 > (width - 70) / Math.max(1, figures.categories.length),
    );
  const left = horizontal
    ? Math.min(
        width * 0.4,
        Math.max(30, ...figures.categories.map((name) => name.length * LETTER + 14)),
      )
    : chart.value?.title
      ? 62
      : 48;
  const [top, right, bottom] = [
    chart.title ? 32 : 12,
    width - 14,
    height -
      (chart.legend === "none" ? 10 : 28) -
      (slanted ? 66 : 22) -
      (horizontal && chart.value?.title ? 14 : 0),
  ];
  const total = (category: number): number =>
    figures.series.reduce((sum, s) => sum + Math.abs(s.values[category] ?? 0), 0) || 1;
  const raw = (series: number, category: number): number =>
    (figures.series[series]?.values[category] ?? 0) / (hundred ? total(category) / 100 : 1);
  const below = (series: number, category: number): number => {
    let sum = 0;
    for (let i = 0; i < series; i += 1)
      if (raw(i, category) >= 0 === raw(series, category) >= 0) sum += raw(i, category);
    return sum;
  };
  const ends = figures.series.flatMap((s, i) =>
    s.values.map((v, c) => (v === undefined ? 0 : stacked ? below(i, c) + raw(i, c) : v)),
  );
  const usual = [
    Math.min(blocks.length > 0 || stacked ? 0 : Infinity, ...ends),
    Math.max(0, ...ends),
  ] as const;
  const scale = ticksOf(
    chart.value?.minimum ??
      (usual[0] > 0 && usual[0] > usual[1] * 0.8 ? usual[0] : Math.min(0, usual[0])),
    chart.value?.maximum ?? usual[1],
    !hundred && ends.every(Number.isInteger) ? 1 : 0,
  );
  const along = (value: number, from: number, to: number, low: number, high: number): number =>
    from + ((Math.min(high, Math.max(low, value)) - low) / (high - low || 1)) * (to - from);
  const value = (v: number): number =>
    horizontal
      ? along(v, left, right, scale.low, scale.high)
      : along(v, bottom, top, scale.low, scale.high);
  const xs = scatter ? figures.series.flatMap((s) => s.positions) : [0];
  const across = ticksOf(
    chart.category?.minimum ?? Math.min(...xs),
    chart.category?.maximum ?? Math.max(...xs),
  );
  const room = (horizontal ? bottom - top : right - left) / Math.max(1, figures.categories.length);
  const middle = (category: number): number => (horizontal ? top : left) + room * (category + 0.5);
  const base = Math.min(scale.high, Math.max(scale.low, 0));
  return {
    left,
    top,
    right,
    bottom,
    horizontal,
    scatter,
    slanted,
    base,
    value,
    middle,
    ticks: scale.ticks,
    positions: across.ticks,
    position: (x) => along(x, left, right, across.low, across.high),
    top100: (series, category) =>
      stacked ? below(series, category) + raw(series, category) : undefined,
    block: (series, category) => {
      const places = stacked ? 1 : Math.max(1, blocks.length);
      const size = (room * 0.72) / places;
      const start =
        middle(category) - (room * 0.72) / 2 + (stacked ? 0 : blocks.indexOf(series)) * size;
      const from = value(stacked ? below(series, category) : base);
      const to = value(
        stacked ? below(series, category) + raw(series, category) : raw(series, category),
      );
      const [low, length] = [Math.min(from, to), Math.abs(to - from)];
      return horizontal
        ? { x: low, y: start, width: length, height: size * 0.94 }
        : { x: start, y: low, width: size * 0.94, height: length };
    },
  };
}

/** Round values from a little below the least to a little above the greatest, `step` apart at the least: counts have no halves. */
function ticksOf(
  least: number,
  most: number,
  step = 0,
): { low: number; high: number; ticks: Tick[] } {
  const span = most > least ? most - least : Math.abs(most) || 1;
  const power = 10 ** Math.floor(Math.log10(span / 5));
  const stride =
    [1, 2, 2.5, 5, 10].map((n) => n * power).find((n) => span / n <= 6 && n >= step) ??
    Math.max(span, step);
  const low = Math.floor(least / stride + 1e-9) * stride;
  const high = Math.max(low + stride, Math.ceil(most / stride - 1e-9) * stride);
  const places = Math.max(
    0,
    Math.min(6, -Math.floor(Math.log10(stride) + 1e-9) + (stride / power === 2.5 ? 1 : 0)),
  );
  const shown = (value: number): string =>
    value.toLocaleString("da-DK", { maximumFractionDigits: places });
  const ticks = Array.from(
    { length: Math.round((high - low) / stride) + 1 },
    (_, i) => low + i * stride,
  ).map((value) => ({ value, label: shown(value) }));
  return { low, high, ticks };
}
