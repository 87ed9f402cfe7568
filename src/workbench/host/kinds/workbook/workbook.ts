import { rangeThing } from "../range/place";
import { thing, type Thing } from "../../thing";
import type { Host } from "../../host";
import { refuse } from "../../fault";
import { kind } from "../../kind";

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
    Settings: () => thing("SettingCollection", null),
    Properties: () => thing("DocumentProperties", null),
    Protection: () => thing("WorkbookProtection", null),
  },
  methods: {
    GetSelectedRange: (_, __, host) => rangeThing(host, { ...host.area(host.selection) }),
    GetActiveCell: (_, __, host) =>
      rangeThing(host, {
        ...host.area(host.selection),
        bottom: host.selection.top,
        right: host.selection.left,
      }),
    GetActiveChartOrNullObject: () => null,
    GetActiveChart: () => refuse("ItemNotFound", "No chart is active."),
    Save: () => null,
    _GetRangeForEventByReferenceId: (_, args, host) =>
      eventRange(host, args.text(0)) ?? refuse("ItemNotFound", "The cells of the event are gone."),
    _GetRangeOrNullObjectForEventByReferenceId: (_, args, host) => eventRange(host, args.text(0)),
    _RemoveAllReferences: () => null,
  },
});

/** The workbook itself, the root of every path. */
export const workbook = (_host: Host): Thing => thing("Workbook", null);

/** The cells an event was about; its reference is `sheet number!address`. */
function eventRange(host: Host, reference: string): Thing | null {
  const [number, address] = reference.split("!");
  const sheet = host.sheetNumbers().find((each) => each === Number(number));
  if (sheet === undefined || address === undefined) return null;
  const [top = 0, left = 0, bottom = 0, right = 0] = address.split(",").map(Number);
  return rangeThing(host, { sheet: host.sheetName(sheet), top, left, bottom, right });
}
