import type { ProfileName } from "../../../src/workbench/host/node";
import { type Played, playing, tableOf } from "./tools";

const FIGURES = [
  ["mål", "i fjor", "i år", "næste år"],
  ["udsatte", 1, 2, 3],
  ["dømte", 4, 5, 6],
  ["ledige", 7, 8, 9],
  ["lav uddannelse", 1, 1, 1],
];

const withFigures = async (profile: ProfileName): Promise<Played> => {
  const played = await playing(profile);
  await played.run((_, sheet) => void (sheet.getRange("A1:D5").values = FIGURES));
  return played;
};

const seriesOf = (played: Played, by: Excel.ChartSeriesBy | "Auto" | "Columns") =>
  played.run(async (context, sheet) => {
    const { series } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:D5"), by as "Auto");
    series.load("items/name");
    await context.sync();
    return series.items.map(({ name }) => name);
  });

test("`Auto` takes rows for series on the web, whatever the shape: say Columns or Rows (#1830, #2929)", async () => {
  expect(await seriesOf(await withFigures("web"), "Auto")).toHaveLength(4);
  expect(await seriesOf(await withFigures("win-m365"), "Auto")).toHaveLength(3);
  expect(await seriesOf(await withFigures("web"), "Columns")).toHaveLength(3);
});

test("a chart's source is a Range, never an address (ChartCollection.add)", async () => {
  const played = await withFigures("win-m365");
  expect(await played.code((_, s) => void s.charts.add("Line", "A1:D5" as never, "Columns"))).toBe(
    "InvalidArgument",
  );
  expect(
    await played.code((_, s) =>
      s.charts.add("Line", s.getRange("A1:D5"), "Columns").setData("A1:B5" as never),
    ),
  ).toBe("InvalidArgument");
});

test("an added series shows nothing until its values are set; work on it before is EmptyChartSeries", async () => {
  const played = await withFigures("win-m365");
  await played.run((_, s) => {
    s.charts.add("Line", s.getRange("A1:B5"), "Columns").name = "Diagrammet";
  });
  const last = (s: Excel.Worksheet) => s.charts.getItem("Diagrammet").series.getItemAt(1);
  await played.run((_, s) => void s.charts.getItem("Diagrammet").series.add("ny"));
  expect(await played.code((_, s) => void last(s).getDimensionValues("Values"))).toBe(
    "EmptyChartSeries",
  );
  const values = await played.run(async (context, s) => {
    last(s).setValues(s.getRange("C2:C5"));
    const found = last(s).getDimensionValues("Values");
    await context.sync();
    return found.value;
  });
  expect(values).toEqual([2, 5, 8, 1]);
});

test("a series' name has at most 255 characters (ChartSeries.name)", async () => {
  const played = await withFigures("win-m365");
  await played.run(
    (_, s) => void (s.charts.add("Line", s.getRange("A1:B5"), "Columns").name = "D"),
  );
  const rename = (length: number) => (_: Excel.RequestContext, s: Excel.Worksheet) =>
    void (s.charts.getItem("D").series.getItemAt(0).name = "x".repeat(length));
  expect([await played.code(rename(255)), await played.code(rename(256))]).toEqual([
    "ok",
    "InvalidArgument",
  ]);
});

test("the name of a copied sheet's chart is kept on the desktop and lost on the web (#3034)", async () => {
  const names = async (profile: ProfileName) => {
    const played = await withFigures(profile);
    await played.run((_, s) => {
      s.charts.add("Line", s.getRange("A1:D5"), "Columns").name = "Mål";
      s.copy("End");
    });
    return played.run(async (context) => {
      const { charts } = context.workbook.worksheets.getLast();
      charts.load("items/name");
      await context.sync();
      return charts.items.map(({ name }) => name);
    });
  };
  expect(await names("win-m365")).toEqual(["Mål"]);
  expect(await names("web")).toEqual(["Diagram 1"]);
});

test("setPosition covers its last cell entirely (Chart.setPosition)", async () => {
  const played = await withFigures("win-m365");
  const frame = await played.run(async (context, s) => {
    const chart = s.charts.add("Line", s.getRange("A1:D5"), "Columns");
    chart.setPosition("F1", "G2");
    chart.load("left, top, width, height");
    const cells = s.getRange("F1:G2").load("left, top, width, height");
    await context.sync();
    return [
      [chart.left, chart.top, chart.width, chart.height],
      [cells.left, cells.top, cells.width, cells.height],
    ];
  });
  expect(frame[0]).toEqual(frame[1]);
});

test("cells that a filter hides are not drawn, unless the chart says otherwise (Chart.plotVisibleOnly)", async () => {
  const played = await playing("win-m365");
  await tableOf(played, [
    ["navn", "tal"],
    ["a", 1],
    ["b", 2],
    ["a", 3],
  ]);
  await played.run(
    (_, s) => void (s.charts.add("Line", s.getRange("A1:B4"), "Columns").name = "D"),
  );
  played.host.user.filter("Liste", "navn", ["a"]);
  const drawn = (visibleOnly: boolean) =>
    played.run(async (context, s) => {
      const chart = s.charts.getItem("D");
      chart.plotVisibleOnly = visibleOnly;
      const found = chart.series.getItemAt(0).getDimensionValues("Values");
      await context.sync();
      return found.value;
    });
  expect([await drawn(true), await drawn(false)]).toEqual([
    [1, 3],
    [1, 2, 3],
  ]);
});

test("nor cells in rows hidden by hand (Chart.plotVisibleOnly)", async () => {
  const played = await withFigures("win-m365");
  const drawn = await played.run(async (context, sheet) => {
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B5"), "Columns");
    sheet.getRange("3:3").rowHidden = true;
    const found = chart.series.getItemAt(0).getDimensionValues("Values");
    await context.sync();
    return found.value;
  });
  expect(drawn).toEqual([1, 7, 1]);
});

test("a type without a data table: getDataTable throws, the other form is a null object (Chart.getDataTable)", async () => {
  const played = await withFigures("win-m365");
  const table = (type: "Line" | "Pie") => (_: Excel.RequestContext, s: Excel.Worksheet) =>
    void s.charts.add(type, s.getRange("A1:B5"), "Columns").getDataTable().load("visible");
  expect([await played.code(table("Line")), await played.code(table("Pie"))]).toEqual([
    "ok",
    "InvalidOperation",
  ]);
  const isNull = await played.run(async (context, s) => {
    const found = s.charts.add("Pie", s.getRange("A1:B5"), "Columns").getDataTableOrNullObject();
    await context.sync();
    return found.isNullObject;
  });
  expect(isNull).toBe(true);
});
