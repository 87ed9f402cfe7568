import { isChart } from "../../excel/user";
import type { Area } from "../../../model/area";
import { flagOf } from "../../arguments";
import { chartRef } from "../chart/chart";
import { rangeThing } from "../range/place";
import { thing, type Thing } from "../../thing";
import type { Host } from "../../host";
import { refuse } from "../../fault";
import { kind } from "../../kind";
import { insertSheets } from "./insert";

kind("Workbook", {
  properties: {
    Name: { get: () => "Udsat.xlsx" },
    ReadOnly: { get: () => false },
    IsDirty: { get: (_, host) => host.model.canUndo(), set: () => undefined },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => false },
  },
  links: {
    Application: () => thing("Application", null),
    Worksheets: () => thing("WorksheetCollection", null),
    Tables: () => thing("TableCollection", { sheet: undefined }),
    Names: () => thing("NamedItemCollection", { sheet: undefined }),
    Styles: () => thing("StyleCollection", null),
    TableStyles: () => thing("TableStyleCollection", null),
    Settings: () => thing("SettingCollection", null),
    Properties: () => thing("DocumentProperties", null),
    Protection: () => thing("WorkbookProtection", null),
    _Runtime: () => thing("Runtime", null),
  },
  methods: {
    GetSelectedRange: (_, __, host) => rangeThing(host, oneRange(host)),
    GetSelectedRanges(_, __, host) {
      const { selected } = host.user;
      if (isChart(selected) || selected === "picture")
        return refuse("InvalidSelection", "No range is selected.");
      return thing("RangeAreas", { areas: selected ?? [host.selection] });
    },
    GetActiveCell(_, __, host) {
      const { top, left } = host.selection;
      return rangeThing(host, { ...host.area(host.selection), bottom: top, right: left });
    },
    GetActiveChartOrNullObject: (_, __, host) => activeChart(host),
    GetActiveChart: (_, __, host) =>
      activeChart(host) ?? refuse("ItemNotFound", "No chart is active."),
    InsertWorksheetsFromBase64: (_, args, host) => insertSheets(args, host),
    Save: () => null,
    _GetRangeForEventByReferenceId: (_, args, host) =>
      eventRange(host, args.text(0)) ?? refuse("ItemNotFound", "The cells of the event are gone."),
    _GetRangeOrNullObjectForEventByReferenceId: (_, args, host) => eventRange(host, args.text(0)),
    _RemoveAllReferences: () => null,
  },
});

/** The selected range; with a chart, a picture or several areas selected there is none (OfficeDev/office-js #2268, by design). */
function oneRange(host: Host): Area {
  if (host.user.selected) refuse("InvalidSelection", "No single range is selected.");
  return host.area(host.selection);
}

function activeChart(host: Host): Thing | null {
  const { selected } = host.user;
  return isChart(selected) ? thing("Chart", chartRef(host, selected)) : null;
}

kind("Runtime", {
  properties: {
    EnableEvents: {
      get: (_, host) => !host.events.acting?.deaf,
      set(_, value, { events }) {
        if (events.acting) events.acting.deaf = !flagOf(value);
      },
    },
  },
});

/** The cells an event was about; its reference is `sheet number!address`. */
function eventRange(host: Host, reference: string): Thing | null {
  const [number, address] = reference.split("!");
  const sheet = host.sheetNumbers().find((each) => each === Number(number));
  if (sheet === undefined || address === undefined) return null;
  const [top = 0, left = 0, bottom = 0, right = 0] = address.split(",").map(Number);
  return rangeThing(host, { sheet: host.sheetName(sheet), top, left, bottom, right });
}
