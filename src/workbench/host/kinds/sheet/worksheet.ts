import { copyParts } from "./copy";
import { rangeThing, usedRange } from "../range/place";
import { thing, type SheetRef, type Thing } from "../../thing";
import { flagOf, numberOf, textOf } from "../../arguments";
import { argbOf, colorOf } from "../format/color";
import { heard } from "../../event";
import { refuse } from "../../fault";
import type { Host } from "../../host";
import { kind } from "../../kind";
import { guardStructure } from "./guard";
import { checkSheetName } from "./sheet-name";
import { parseAreas, parseReference } from "../../address";
import { findIn } from "../range/find";
import { areasThing } from "../range/areas";
import { sheetThing, sheetsOf, stateOf, visibility, visibilityState } from "./worksheets";

const wholeSheet = (host: Host, it: SheetRef) => ({
  sheet: host.sheetName(it.sheet),
  top: 0,
  left: 0,
  bottom: 1_048_575,
  right: 16_383,
});

function neighbour(it: SheetRef, host: Host, step: 1 | -1, visibleOnly: boolean): Thing | null {
  const all = host.sheetNumbers();
  for (let index = all.indexOf(it.sheet) + step; index >= 0 && index < all.length; index += step) {
    const number = all[index];
    if (number !== undefined && (!visibleOnly || stateOf(host, number) === "visible"))
      return sheetThing(number);
  }
  return null;
}

function deleted(it: SheetRef, host: Host): void {
  guardStructure(host);
  const shown = sheetsOf(host, true);
  if (shown.length === 1 && shown[0] === it.sheet)
    refuse("InvalidOperation", "A workbook must keep one visible worksheet.");
  if (stateOf(host, it.sheet) === "veryHidden")
    refuse("InvalidOperation", "A very hidden worksheet cannot be deleted.");
  host.model.deleteSheet(host.sheetName(it.sheet));
}

function setVisibility(it: SheetRef, value: unknown, host: Host): void {
  guardStructure(host);
  const state = visibilityState(value);
  const shown = sheetsOf(host, true);
  if (state !== "visible" && shown.length === 1 && shown[0] === it.sheet)
    refuse("InvalidOperation", "A workbook must keep one visible worksheet.");
  host.events.visibilityChanged(
    host.sheetId(it.sheet),
    visibility(host, it.sheet),
    textOf(value),
    host.remote,
  );
  host.model.edit(
    host.sheetName(it.sheet),
    "sheets",
    undefined,
    (worksheet) => void (worksheet.state = state),
  );
  if (state !== "visible" && host.selection.sheet === it.sheet)
    host.select({
      sheet: sheetsOf(host, true)[0] ?? it.sheet,
      top: 0,
      left: 0,
      bottom: 0,
      right: 0,
    });
}

function setView(
  it: SheetRef,
  host: Host,
  key: "showGridLines" | "showRowColHeaders",
  value: boolean,
): void {
  host.model.edit(host.sheetName(it.sheet), "format", undefined, (worksheet) => {
    const first = worksheet.views[0] ?? { state: "normal" as const };
    worksheet.views = [{ ...first, [key]: value }, ...worksheet.views.slice(1)];
  });
}

const viewOf = (it: SheetRef, host: Host) =>
  host.model.worksheet(host.sheetName(it.sheet)).views[0];

function copied(it: SheetRef, host: Host, position: string, relative: number | undefined): Thing {
  guardStructure(host);
  const all = host.sheetNumbers();
  const at =
    position === "Beginning"
      ? 0
      : position === "Before"
        ? all.indexOf(relative ?? -1)
        : position === "After"
          ? all.indexOf(relative ?? -1) + 1
          : all.length;
  if (at < 0 || ((position === "Before" || position === "After") && relative === undefined))
    refuse("InvalidArgument", "The sheet to stand beside is missing.");
  const made = host.model.copySheet(host.sheetName(it.sheet), undefined, at);
  copyParts(host, host.sheetName(it.sheet), made);
  return sheetThing(host.sheetNumber(made) ?? -1);
}

kind("Worksheet", {
  id: (it, host) => host.sheetId(it.sheet),
  properties: {
    Name: {
      get: (it, host) => host.sheetName(it.sheet),
      set(it, value, host) {
        guardStructure(host);
        checkSheetName(host, textOf(value), it.sheet);
        host.model.renameSheet(host.sheetName(it.sheet), textOf(value));
      },
    },
    Id: { get: (it, host) => (host.sheetName(it.sheet), host.sheetId(it.sheet)) },
    Position: {
      get: (it, host) => host.sheetNumbers().indexOf(it.sheet),
      set(it, value, host) {
        guardStructure(host);
        host.model.moveSheet(
          host.sheetName(it.sheet),
          Math.max(0, Math.min(numberOf(value), host.sheetNumbers().length - 1)),
        );
      },
    },
    Visibility: { get: (it, host) => visibility(host, it.sheet), set: setVisibility },
    TabColor: {
      get: (it, host) =>
        colorOf(host.model.worksheet(host.sheetName(it.sheet)).properties.tabColor, ""),
      set: (it, value, host) =>
        host.model.edit(host.sheetName(it.sheet), "format", undefined, (worksheet) => {
          if (textOf(value) === "") delete worksheet.properties.tabColor;
          else worksheet.properties.tabColor = { argb: argbOf(textOf(value)) };
        }),
    },
    StandardWidth: {
      get: (it, host) =>
        host.model.worksheet(host.sheetName(it.sheet)).properties.defaultColWidth ?? 8.43,
      set: (it, value, host) =>
        host.model.edit(host.sheetName(it.sheet), "format", undefined, (worksheet) => {
          worksheet.properties.defaultColWidth = numberOf(value);
        }),
    },
    StandardHeight: { get: () => 15 },
    ShowGridlines: {
      get: (it, host) => viewOf(it, host)?.showGridLines ?? true,
      set: (it, value, host) => setView(it, host, "showGridLines", flagOf(value)),
    },
    ShowHeadings: {
      get: (it, host) => viewOf(it, host)?.showRowColHeaders ?? true,
      set: (it, value, host) => setView(it, host, "showRowColHeaders", flagOf(value)),
    },
    /** Under these names the client sets the two properties before. */
    Gridlines: { set: (it, value, host) => setView(it, host, "showGridLines", flagOf(value)) },
    Headings: { set: (it, value, host) => setView(it, host, "showRowColHeaders", flagOf(value)) },
    EnableCalculation: { get: () => true },
  },
  links: {
    AutoFilter: (it) => thing("AutoFilter", { sheet: it.sheet }),
    Charts: (it) => thing("ChartCollection", it),
    Tables: (it) => thing("TableCollection", { sheet: it.sheet }),
    CustomProperties: (it) => thing("WorksheetCustomPropertyCollection", it),
    Names(it, host) {
      if (host.user.away && host.profile.quirks.namesAway === "fail")
        refuse("GeneralException", "Another workbook is in front.");
      return thing("NamedItemCollection", { sheet: it.sheet });
    },
    Protection: (it) => thing("WorksheetProtection", it),
    FreezePanes: (it) => thing("WorksheetFreezePanes", it),
    PageLayout: (it) => thing("PageLayout", it),
  },
  methods: {
    Activate(it, _, host) {
      if (stateOf(host, it.sheet) !== "visible")
        refuse("InvalidOperation", "A hidden worksheet cannot be activated.");
      if (host.selection.sheet !== it.sheet)
        host.select({ sheet: it.sheet, top: 0, left: 0, bottom: 0, right: 0 });
    },
    Calculate: (_, __, host) => host.model.calculate(),
    Copy: (it, args, host) =>
      copied(
        it,
        host,
        args.word(0, ["None", "Before", "After", "Beginning", "End"], "None"),
        args.has(1) ? args.object(1, "Worksheet").sheet : undefined,
      ),
    Delete: (it, _, host) => deleted(it, host),
    GetCell: (it, args, host) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      return rangeThing(host, {
        sheet: host.sheetName(it.sheet),
        top: row,
        left: column,
        bottom: row,
        right: column,
      });
    },
    GetRange: (it, args, host) =>
      rangeThing(
        host,
        args.has(0) ? parseReference(host, args.text(0), it.sheet) : wholeSheet(host, it),
      ),
    GetRangeByIndexes(it, args, host) {
      const [top, left, rows, columns] = [
        args.integer(0),
        args.integer(1),
        args.integer(2),
        args.integer(3),
      ];
      if (rows < 1 || columns < 1)
        refuse("InvalidArgument", "A range has at least one row and one column.");
      return rangeThing(host, {
        sheet: host.sheetName(it.sheet),
        top,
        left,
        bottom: top + rows - 1,
        right: left + columns - 1,
      });
    },
    GetRanges: (it, args, host) =>
      areasThing(
        host,
        args.has(0) ? parseAreas(host, args.text(0), it.sheet) : [wholeSheet(host, it)],
      ),
    GetUsedRange: (it, args, host) =>
      usedRange(host, wholeSheet(host, it), args.flag(0)) ??
      rangeThing(host, { ...wholeSheet(host, it), bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: (it, args, host) =>
      usedRange(host, wholeSheet(host, it), args.flag(0)),
    GetNext: (it, args, host) =>
      neighbour(it, host, 1, args.flag(0)) ?? refuse("ItemNotFound", "There is no next worksheet."),
    GetNextOrNullObject: (it, args, host) => neighbour(it, host, 1, args.flag(0)),
    GetPrevious: (it, args, host) =>
      neighbour(it, host, -1, args.flag(0)) ??
      refuse("ItemNotFound", "There is no previous worksheet."),
    GetPreviousOrNullObject: (it, args, host) => neighbour(it, host, -1, args.flag(0)),
    FindAll: (it, args, host) =>
      findIn(host, wholeSheet(host, it), args) ?? refuse("ItemNotFound", "The text was not found."),
    FindAllOrNullObject: (it, args, host) => findIn(host, wholeSheet(host, it), args),
    _GetAnotherWorksheetById: (_, args, host) => sheetById(host, args.text(0)),
    _GetSheetById: (_, args, host) => sheetById(host, args.text(0)),
    ...heard(
      "ActivatedEvent",
      "CalculatedEvent",
      "DataChangedEvent",
      "DeactivatedEvent",
      "FormatChangedEvent",
      "ProtectionChangedEvent",
      "RowHiddenChangedEvent",
      "SelectionChangedEvent",
      "EventNameChanged",
      "EventVisibilityChanged",
    ),
  },
});

function sheetById(host: Host, id: string): Thing {
  return sheetThing(host.sheetNumber(id) ?? refuse("ItemNotFound", `There is no worksheet ${id}.`));
}
