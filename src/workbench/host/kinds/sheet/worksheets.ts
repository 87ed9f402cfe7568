import { thing, type Thing } from "../../thing";
import { oneOf } from "../../arguments";
import { heard } from "../../event";
import { refuse } from "../../fault";
import type { Host } from "../../host";
import { kind } from "../../kind";
import { checkSheetName } from "./sheet-name";
import { guardStructure } from "./guard";

/** A worksheet by its number in the document. */
export const sheetThing = (number: number): Thing => thing("Worksheet", { sheet: number });

export const stateOf = (host: Host, number: number): string =>
  host.model.worksheet(host.sheetName(number)).state;

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Excel's word for a sheet's visibility. */
export const visibility = (host: Host, number: number): string =>
  VISIBILITY[stateOf(host, number) as keyof typeof VISIBILITY] ?? "Visible";

export const visibilityState = (value: unknown): keyof typeof VISIBILITY => {
  const word = oneOf(value, ["Visible", "Hidden", "VeryHidden"]);
  return word === "Visible" ? "visible" : word === "Hidden" ? "hidden" : "veryHidden";
};

/** The sheets in the order of their tabs, those shown or all. */
export function sheetsOf(host: Host, visibleOnly = false): number[] {
  return host
    .sheetNumbers()
    .filter((number) => !visibleOnly || stateOf(host, number) === "visible");
}

const named = (host: Host, key: unknown): Thing | null => {
  const number =
    typeof key === "string"
      ? host.sheetNumber(key)
      : refuse("InvalidArgument", "A worksheet is found by its name or id.");
  return number === undefined ? null : sheetThing(number);
};

const end = (host: Host, visibleOnly: boolean, last: boolean): Thing => {
  const sheets = sheetsOf(host, visibleOnly);
  return sheetThing(
    (last ? sheets[sheets.length - 1] : sheets[0]) ??
      refuse("ItemNotFound", "There is no visible worksheet."),
  );
};

kind("WorksheetCollection", {
  items: (_, host) => host.sheetNumbers().map(sheetThing),
  item: (_, key, host) => named(host, key),
  methods: {
    Add(_, args, host) {
      guardStructure(host);
      const name = args.textOr(0, undefined);
      if (name !== undefined) checkSheetName(host, name);
      return named(host, host.model.addSheet(name));
    },
    GetActiveWorksheet: (_, __, host) => sheetThing(host.selection.sheet),
    GetCount: (_, args, host) => sheetsOf(host, args.flag(0)).length,
    GetFirst: (_, args, host) => end(host, args.flag(0), false),
    GetLast: (_, args, host) => end(host, args.flag(0), true),
    GetItemOrNullObject: (_, args, host) => named(host, args.text(0)),
    ...heard(
      "ActivatedEvent",
      "AddedEvent",
      "CalculatedEvent",
      "DataChangedEvent",
      "DeactivatedEvent",
      "DeletedEvent",
      "FormatChangedEvent",
      "ProtectionChangedEvent",
      "RowHiddenChangedEvent",
      "SelectionChangedEvent",
      "EventNameChanged",
      "EventMoved",
      "EventVisibilityChanged",
    ),
  },
});
