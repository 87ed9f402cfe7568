import { useMemo, useSyncExternalStore } from "react";
import type { WorkbenchText } from "../words";
import type { Controller } from "../grid/controller";
import { pixelsOfPoints } from "../grid/sheetview";
import { ChartPicture } from "./ChartPicture";
import { figuresOf } from "./figures";

/** The sheet's charts, drawn over the cells where the file puts them; they follow the cells they show. */
export function Charts({
  controller,
  text,
}: {
  readonly controller: Controller;
  readonly text: WorkbenchText;
}) {
  const { model, sheet, version } = useSyncExternalStore(controller.subscribe, controller.state);
  const figures = useMemo(
    () => model.charts(sheet).map((chart) => ({ chart, figures: figuresOf(model, sheet, chart) })),
    // The version stands for all that the charts show.
    // oxlint-disable-next-line react/exhaustive-deps
    [model, sheet, version],
  );
  return (
    <>
      {figures.map(({ chart, figures: shown }) => (
        <figure
          key={chart.name}
          className="chart"
          data-chart={chart.name}
          style={{
            left: pixelsOfPoints(chart.frame.left),
            top: pixelsOfPoints(chart.frame.top),
            width: pixelsOfPoints(chart.frame.width),
            height: pixelsOfPoints(chart.frame.height),
          }}
        >
          <ChartPicture
            chart={chart}
            figures={shown}
            width={pixelsOfPoints(chart.frame.width)}
            height={pixelsOfPoints(chart.frame.height)}
            label={chart.altText ?? `${text.chart}: ${chart.title ?? chart.name}`}
          />
          <figcaption className="unseen">
            <table>
              <caption>{`${text.chartTable}: ${chart.title ?? chart.name}`}</caption>
              <thead>
                <tr>
                  <td />
                  {shown.series.map((series) => (
                    <th key={series.name} scope="col">
                      {series.name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.categories.map((category, i) => (
                  <tr key={i}>
                    <th scope="row">{category}</th>
                    {shown.series.map((series) => (
                      <td key={series.name}>{series.values[i] ?? ""}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </figcaption>
        </figure>
      ))}
    </>
  );
}
