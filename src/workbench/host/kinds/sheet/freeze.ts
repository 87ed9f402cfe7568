import { rangeThing } from "../range/place";
import { type SheetRef, type Thing } from "../../thing";
import { columnLetters, LAST_COLUMN, LAST_ROW } from "../../../model/area";
import { findReference } from "../../address";
import { refuse } from "../../fault";
import type { Host } from "../../host";
import { kind } from "../../kind";

function freeze(it: SheetRef, host: Host, rows: number, columns: number): void {
  if (rows < 0 || columns < 0)
    refuse("InvalidArgument", "The number of frozen rows and columns is not negative.");
  host.model.edit(host.sheetName(it.sheet), "format", undefined, (worksheet) => {
    const { showGridLines, showRowColHeaders, zoomScale } = worksheet.views[0] ?? {
      state: "normal",
    };
    const kept = { showGridLines, showRowColHeaders, zoomScale };
    const common = Object.fromEntries(
      Object.entries(kept).filter(([, value]) => value !== undefined),
    );
    const next =
      rows === 0 && columns === 0
        ? { ...common, state: "normal" }
        : {
            ...common,
            state: "frozen",
            xSplit: columns,
            ySplit: rows,
            topLeftCell: `${columnLetters(columns)}${rows + 1}`,
          };
    worksheet.views = [next as (typeof worksheet.views)[number]];
  });
}

function location(it: SheetRef, host: Host): Thing | null {
  const sheet = host.sheetName(it.sheet);
  const view = host.model.worksheet(sheet).views[0];
  if (view?.state !== "frozen") return null;
  const [rows, columns] = [view.ySplit ?? 0, view.xSplit ?? 0];
  return rangeThing(host, {
    sheet,
    top: 0,
    left: 0,
    bottom: rows > 0 ? rows - 1 : LAST_ROW,
    right: columns > 0 ? columns - 1 : LAST_COLUMN,
  });
}

kind("WorksheetFreezePanes", {
  methods: {
    FreezeRows: (it, args, host) => freeze(it, host, args.integerOr(0, 1), 0),
    FreezeColumns: (it, args, host) => freeze(it, host, 0, args.integerOr(0, 1)),
    FreezeAt(it, args, host) {
      const area = args.thing(0)
        ? host.area(args.object(0, "Range"))
        : findReference(host, args.text(0), it.sheet);
      if (!area) return refuse("InvalidArgument", "The frozen part is a range.");
      return freeze(
        it,
        host,
        area.bottom === LAST_ROW ? 0 : area.bottom + 1,
        area.right === LAST_COLUMN ? 0 : area.right + 1,
      );
    },
    Unfreeze: (it, _, host) => freeze(it, host, 0, 0),
    GetLocation: (it, _, host) =>
      location(it, host) ?? refuse("ItemNotFound", "Nothing is frozen."),
    GetLocationOrNullObject: (it, _, host) => location(it, host),
  },
});
