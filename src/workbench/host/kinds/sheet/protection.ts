import { type SheetRef } from "../../thing";
import { recordOf } from "../../arguments";
import { refuse } from "../../fault";
import type { Host } from "../../host";
import { kind } from "../../kind";
import { type Allowance, isProtected } from "./guard";

const OPTIONS: Readonly<Record<string, Allowance>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowSort: "sort",
};

const sheetOf = (it: SheetRef, host: Host) => host.model.worksheet(host.sheetName(it.sheet));

function options(it: SheetRef, host: Host): Record<string, unknown> {
  const protection = sheetOf(it, host).sheetProtection;
  const allowed = Object.fromEntries(
    Object.entries(OPTIONS).map(([name, file]) => [name, protection?.[file] === true]),
  );
  const mode =
    protection?.selectUnlockedCells === false
      ? "None"
      : protection?.selectLockedCells === false
        ? "Unlocked"
        : "Normal";
  return {
    ...allowed,
    allowEditObjects: false,
    allowEditScenarios: false,
    allowPivotTables: false,
    selectionMode: mode,
  };
}

function protect(it: SheetRef, given: Readonly<Record<string, unknown>>, host: Host): void {
  const allowed = Object.fromEntries(
    Object.entries(OPTIONS).map(([name, file]) => [file, given[name] === true]),
  );
  const mode = given.selectionMode ?? "Normal";
  host.model.edit(host.sheetName(it.sheet), "format", undefined, (worksheet) => {
    worksheet.sheetProtection = {
      sheet: true,
      objects: true,
      scenarios: true,
      selectLockedCells: mode === "Normal",
      selectUnlockedCells: mode !== "None",
      ...allowed,
    };
  });
}

kind("WorksheetProtection", {
  properties: {
    Protected: { get: (it, host) => isProtected(host, host.sheetName(it.sheet)) },
    Options: { get: options },
  },
  methods: {
    Protect(it, args, host) {
      if (isProtected(host, host.sheetName(it.sheet)))
        refuse("InvalidOperation", "The worksheet is protected already.");
      if (args.has(1) && args.text(1) !== "")
        refuse("ApiNotFound", "The host protects worksheets without a password only.");
      protect(it, args.has(0) ? recordOf(args.raw(0)) : {}, host);
      host.events.protectionChanged(host.sheetId(it.sheet), true, host.remote);
    },
    Unprotect(it, _, host) {
      if (sheetOf(it, host).sheetProtection?.hashValue)
        refuse("AccessDenied", "The worksheet is protected with a password.");
      host.model.edit(
        host.sheetName(it.sheet),
        "format",
        undefined,
        (worksheet) => void (worksheet.sheetProtection = null),
      );
      host.events.protectionChanged(host.sheetId(it.sheet), false, host.remote);
    },
  },
});
