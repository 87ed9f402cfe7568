import { thing, type AxisRef, type ChartRef, type Thing } from "../../thing";
import type { ChartAxis } from "../../../model/chart";
import { flagOf, numberOf, oneOf, textOf } from "../../arguments";
import { refuse } from "../../fault";
import type { Host } from "../../host";
import { kind } from "../../kind";
import { changeChart, chartOf } from "./chart";

/** Points of a new chart's letters. */
const LETTERS = 10;

kind("ChartTitle", {
  properties: {
    Text: {
      get: (it, host) => chartOf(it, host).title ?? "",
      set: (it, value, host) => changeChart(it, host, () => ({ title: textOf(value) })),
    },
    Visible: {
      get: (it, host) => chartOf(it, host).title !== undefined,
      set: (it, value, host) =>
        changeChart(it, host, (chart) => ({
          title: flagOf(value) ? (chart.title ?? chart.series[0]?.name ?? "") : undefined,
        })),
    },
  },
});

kind("ChartAreaFormat", { links: { Font: (it) => thing("ChartFont", it) } });

kind("ChartFont", {
  properties: {
    Size: {
      get: (it, host) => chartOf(it, host).letters ?? LETTERS,
      set: (it, value, host) => changeChart(it, host, () => ({ letters: numberOf(value) })),
    },
  },
});

const POSITIONS = { Top: "top", Bottom: "bottom", Left: "left", Right: "right" } as const;

kind("ChartLegend", {
  properties: {
    Visible: {
      get: (it, host) => (chartOf(it, host).legend ?? "none") !== "none",
      set: (it, value, host) =>
        changeChart(it, host, (chart) => ({
          legend: flagOf(value)
            ? chart.legend && chart.legend !== "none"
              ? chart.legend
              : "bottom"
            : "none",
        })),
    },
    Position: {
      get: (it, host) =>
        Object.entries(POSITIONS).find(([, file]) => file === chartOf(it, host).legend)?.[0] ??
        "Bottom",
      set: (it, value, host) =>
        changeChart(it, host, () => ({
          legend: POSITIONS[oneOf(value, ["Top", "Bottom", "Left", "Right"])],
        })),
    },
  },
});

const axisOf = (it: AxisRef, host: Host): ChartAxis => chartOf(it.chart, host)[it.side] ?? {};
const changeAxis = (it: AxisRef, host: Host, part: Partial<ChartAxis>): void =>
  changeChart(it.chart, host, (chart) => ({ [it.side]: { ...chart[it.side], ...part } }));

/** A bound of an axis: an empty text lets Excel choose it. */
const bound = (side: "minimum" | "maximum") => ({
  get: (it: AxisRef, host: Host) => axisOf(it, host)[side] ?? "",
  set: (it: AxisRef, value: unknown, host: Host) =>
    changeAxis(it, host, { [side]: value === "" ? undefined : numberOf(value) }),
});

kind("ChartAxisTitle", {
  properties: {
    Text: {
      get: (it, host) => axisOf(it, host).title ?? "",
      set: (it, value, host) => changeAxis(it, host, { title: textOf(value) }),
    },
    Visible: {
      get: (it, host) => axisOf(it, host).title !== undefined,
      set: (it, value, host) =>
        changeAxis(it, host, { title: flagOf(value) ? (axisOf(it, host).title ?? "") : undefined }),
    },
  },
});

kind("ChartGridlines", {
  properties: {
    Visible: {
      get: (it, host) => axisOf(it, host).gridlines ?? it.side === "value",
      set: (it, value, host) => changeAxis(it, host, { gridlines: flagOf(value) }),
    },
  },
});

kind("ChartAxis", {
  properties: {
    Type: { get: (it) => (it.side === "category" ? "Category" : "Value") },
    Minimum: bound("minimum"),
    Maximum: bound("maximum"),
    NumberFormat: {
      get: (it, host) => axisOf(it, host).numberFormat ?? "General",
      set: (it, value, host) => changeAxis(it, host, { numberFormat: textOf(value) }),
    },
    Visible: {
      get: (it, host) => axisOf(it, host).visible ?? true,
      set: (it, value, host) => changeAxis(it, host, { visible: flagOf(value) }),
    },
  },
  links: {
    Title: (it) => thing("ChartAxisTitle", it),
    MajorGridlines: (it) => thing("ChartGridlines", it),
  },
});

const axis = (chart: ChartRef, side: AxisRef["side"]): Thing => thing("ChartAxis", { chart, side });

kind("ChartAxes", {
  links: { CategoryAxis: (it) => axis(it, "category"), ValueAxis: (it) => axis(it, "value") },
  methods: {
    GetItem(it, args) {
      if (args.word(1, ["Primary", "Secondary"], "Primary") === "Secondary")
        return refuse("ApiNotFound", "The host does not know secondary axes.");
      const type = args.word(0, ["Category", "Value", "Series"]);
      return type === "Series"
        ? refuse("ApiNotFound", "The host does not know series axes.")
        : axis(it, type === "Category" ? "category" : "value");
    },
  },
});
