import type { PlacedChart } from "../model/chart";
import type { Figures, FigureSeries } from "./figures";
import { LETTER, plotOf, type Plot } from "./plot";

interface ChartPictureProps {
  readonly chart: PlacedChart;
  readonly figures: Figures;
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

/** A chart as a picture: columns, bars, lines, areas, points and pies with axes, title and legend. */
export function ChartPicture({ chart, figures, width, height, label }: ChartPictureProps) {
  const plot = plotOf(chart, figures, width, height);
  const round = chart.kind === "pie" || chart.kind === "doughnut";
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      fontSize="11"
      fill="currentColor"
    >
      {chart.title && (
        <text x={width / 2} y={20} textAnchor="middle" fontSize="14" fontWeight="600">
          {chart.title}
        </text>
      )}
      {round ? (
        <Pie figures={figures} width={width} height={height} hole={chart.kind === "doughnut"} />
      ) : (
        <Axes plot={plot} chart={chart} figures={figures} />
      )}
      {!round &&
        figures.series.map((series, i) => (
          <Series key={i} plot={plot} series={series} index={i} figures={figures} />
        ))}
      {chart.legend !== "none" && (
        <Legend
          items={
            round
              ? figures.categories.map((name, i) => ({ name, color: sliceColor(i) }))
              : figures.series
          }
          width={width}
          height={height}
        />
      )}
    </svg>
  );
}

function Axes({
  plot,
  chart,
  figures,
}: {
  readonly plot: Plot;
  readonly chart: PlacedChart;
  readonly figures: Figures;
}) {
  const { left, top, right, bottom, ticks, horizontal } = plot;
  const wide = Math.min(
    42,
    Math.max(0, ...figures.categories.map((name) => name.length)) * LETTER + 12,
  );
  const every = Math.max(
    1,
    Math.ceil(
      (figures.categories.length * (horizontal ? 14 : plot.slanted ? 16 : wide)) /
        (horizontal ? bottom - top : right - left),
    ),
  );
  // A label that has no room beside its neighbour is left out.
  const apart = horizontal
    ? Math.ceil(
        (Math.max(...ticks.map(({ label }) => label.length)) * LETTER + 18) /
          ((right - left) / Math.max(1, ticks.length - 1)),
      )
    : Math.ceil(13 / ((bottom - top) / Math.max(1, ticks.length - 1)));
  return (
    <g>
      {ticks.map((tick, i) => {
        const at = plot.value(tick.value);
        return horizontal ? (
          <g key={tick.value}>
            <line x1={at} x2={at} y1={top} y2={bottom} stroke="currentColor" strokeOpacity="0.15" />
            {i % apart === 0 && (
              <text
                x={at}
                y={bottom + 14}
                textAnchor={at > right - 20 ? "end" : "middle"}
                dx={at > right - 20 ? 12 : 0}
              >
                {tick.label}
              </text>
            )}
          </g>
        ) : (
          <g key={tick.value}>
            <line x1={left} x2={right} y1={at} y2={at} stroke="currentColor" strokeOpacity="0.15" />
            {i % apart === 0 && (
              <text x={left - 6} y={at + 4} textAnchor="end">
                {tick.label}
              </text>
            )}
          </g>
        );
      })}
      <path
        d={
          horizontal
            ? `M${plot.value(0)} ${top}V${bottom}`
            : `M${left} ${plot.value(plot.base)}H${right}`
        }
        stroke="currentColor"
        strokeOpacity="0.6"
      />
      {plot.scatter
        ? plot.positions.map((tick) => (
            <text
              key={tick.value}
              x={plot.position(tick.value)}
              y={bottom + 14}
              textAnchor="middle"
            >
              {tick.label}
            </text>
          ))
        : figures.categories.map(
            (name, i) =>
              i % every === 0 && <CategoryLabel key={i} plot={plot} index={i} name={name} />,
          )}
      {chart.value?.title &&
        (horizontal ? (
          <text x={(left + right) / 2} y={bottom + 30} textAnchor="middle">
            {chart.value.title}
          </text>
        ) : (
          <text transform={`translate(12 ${(top + bottom) / 2}) rotate(-90)`} textAnchor="middle">
            {chart.value.title}
          </text>
        ))}
    </g>
  );
}

const short = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

function CategoryLabel({
  plot,
  index,
  name,
}: {
  readonly plot: Plot;
  readonly index: number;
  readonly name: string;
}) {
  const at = plot.middle(index);
  if (plot.horizontal)
    return (
      <text x={plot.left - 6} y={at + 4} textAnchor="end">
        {short(name, Math.floor((plot.left - 12) / LETTER))}
      </text>
    );
  if (plot.slanted)
    return (
      <text transform={`translate(${at + 4} ${plot.bottom + 10}) rotate(-45)`} textAnchor="end">
        {short(name, 14)}
      </text>
    );
  return (
    <text x={at} y={plot.bottom + 15} textAnchor="middle">
      {short(name, 18)}
    </text>
  );
}

function Series({
  plot,
  series,
  index,
  figures,
}: {
  readonly plot: Plot;
  readonly series: FigureSeries;
  readonly index: number;
  readonly figures: Figures;
}) {
  if (/^(column|bar)/.test(series.kind)) {
    return (
      <g fill={series.color}>
        {series.values.map((value, i) => {
          const box = value === undefined ? undefined : plot.block(index, i);
          return (
            box && (
              <rect key={i} x={box.x} y={box.y} width={box.width} height={box.height}>
                <title>{`${figures.categories[i] ?? ""}, ${series.name}: ${value}`}</title>
              </rect>
            )
          );
        })}
      </g>
    );
  }
  const points = series.values.map((value, i) =>
    value === undefined
      ? undefined
      : {
          x: plot.scatter ? plot.position(series.positions[i] ?? i) : plot.middle(i),
          y: plot.value(plot.top100(index, i) ?? value),
        },
  );
  const path = lines(points);
  const filled = /^area/.test(series.kind);
  return (
    <g>
      {filled && (
        <path d={areas(points, plot.value(plot.base))} fill={series.color} fillOpacity="0.5" />
      )}
      {series.kind !== "scatter" && (
        <path
          d={path}
          fill="none"
          stroke={series.color}
          strokeWidth="2.25"
          strokeDasharray={series.dashed ? "6 4" : undefined}
        />
      )}
      {points.map(
        (point, i) =>
          point &&
          (series.marker || points.length === 1) && (
            <circle key={i} cx={point.x} cy={point.y} r="3.5" fill={series.color}>
              <title>{`${figures.categories[i] ?? ""}, ${series.name}: ${series.values[i] ?? ""}`}</title>
            </circle>
          ),
      )}
    </g>
  );
}

type Point = { readonly x: number; readonly y: number } | undefined;

/** The line is broken where a figure is missing. */
const lines = (points: readonly Point[]): string =>
  points.map((p, i) => (p ? `${points[i - 1] ? "L" : "M"}${p.x} ${p.y}` : "")).join("");

function areas(points: readonly Point[], floor: number): string {
  const known = points.filter((p) => p !== undefined);
  const [first, last] = [known[0], known[known.length - 1]];
  return first && last
    ? `M${first.x} ${floor}${known.map((p) => `L${p.x} ${p.y}`).join("")}L${last.x} ${floor}Z`
    : "";
}

const SLICES = [
  "#4472c4",
  "#ed7d31",
  "#7f7f7f",
  "#ffc000",
  "#5b9bd5",
  "#70ad47",
  "#264478",
  "#9e480e",
];
const sliceColor = (i: number): string => SLICES[i % SLICES.length] ?? "#4472c4";

function Pie({
  figures,
  width,
  height,
  hole,
}: {
  readonly figures: Figures;
  readonly width: number;
  readonly height: number;
  readonly hole: boolean;
}) {
  const values = (figures.series[0]?.values ?? []).map((v) => Math.max(0, v ?? 0));
  const total = values.reduce((a, b) => a + b, 0) || 1;
  const radius = Math.max(10, Math.min(width, height - 70) / 2 - 8);
  const [cx, cy] = [width / 2, 30 + radius];
  let before = 0;
  return (
    <g>
      {values.map((value, i) => {
        const [from, to] = [before / total, (before + value) / total];
        before += value;
        return (
          <path
            key={i}
            d={slice(cx, cy, radius, hole ? radius * 0.55 : 0, from, to)}
            fill={sliceColor(i)}
            stroke="var(--raised)"
          >
            <title>{`${figures.categories[i] ?? ""}: ${value}`}</title>
          </path>
        );
      })}
    </g>
  );
}

function slice(
  cx: number,
  cy: number,
  outer: number,
  inner: number,
  from: number,
  to: number,
): string {
  const end = Math.min(to, from + 0.99999);
  const at = (r: number, share: number): string =>
    `${cx + r * Math.sin(share * 2 * Math.PI)} ${cy - r * Math.cos(share * 2 * Math.PI)}`;
  const large = end - from > 0.5 ? 1 : 0;
  return `M${at(outer, from)}A${outer} ${outer} 0 ${large} 1 ${at(outer, end)}L${at(inner, end)}${inner ? `A${inner} ${inner} 0 ${large} 0 ${at(inner, from)}` : ""}Z`;
}

function Legend({
  items,
  width,
  height,
}: {
  readonly items: readonly {
    readonly name: string;
    readonly color: string;
    readonly dashed?: boolean;
  }[];
  readonly width: number;
  readonly height: number;
}) {
  const widths = items.map((item) => Math.min(item.name.length, 24) * 6.2 + 30);
  const all = widths.reduce((a, b) => a + b, 0);
  let x = Math.max(8, (width - all) / 2);
  return (
    <g>
      {items.map((item, i) => {
        const left = x;
        x += widths[i] ?? 0;
        if (left > width - 20) return null;
        return (
          <g key={i} transform={`translate(${left} ${height - 12})`}>
            <line
              x1={0}
              x2={16}
              y1={-4}
              y2={-4}
              stroke={item.color}
              strokeWidth={item.dashed ? 2 : 8}
              strokeDasharray={item.dashed ? "5 3" : undefined}
            />
            <text x={21} y={0}>
              {short(item.name, 24)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
