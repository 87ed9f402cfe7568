/** The Excels in use that the host can be; `workbench` is the host as itself, with no Excel's peculiarities. */
export const PROFILES = [
  "win-m365",
  "mac",
  "web",
  "ltsc-2024",
  "semi-annual-2508",
  "semi-annual-2602",
] as const;
export type ProfileName = (typeof PROFILES)[number];

export type Platform = "PC" | "Mac" | "OfficeOnline";

/** What differs between Excels and builds where the documentation is silent, or where only threads speak. Each can be set apart. */
export interface Quirks {
  /** What a function gets for an empty cell: 0 on some desktop builds, null elsewhere (OfficeDev/office-js #4702, #5262, #1951). */
  readonly emptyArgument: null | 0 | "";
  /** Values written over rows that a filter hides go to the visible rows, in order (#224; xlwings #747). */
  readonly filteredWrites: "every row" | "visible rows";
  /** A name that was given a structured reference reads back as the address it means (#740). */
  readonly namesResolved: boolean;
  /** NamedItem.formula has Excel's own words in the user's language, `[#Alle]` (#2834). */
  readonly namesLocal: boolean;
  /** charts.add and setData with `Auto` take rows for series, whatever the shape (#1830, #2929). */
  readonly autoSeries: "by shape" | "rows";
  /** A grouped write of this many formulas at once is refused with UndoNotSupported (#6491: 40 x 40). */
  readonly groupedFormulas: number;
  /** A request that both waits for cell editing and merges its undo fails (#6711). */
  readonly groupWithDelay: "works" | "fails";
  /** An error inside a returned array makes the whole result #VALUE! (#2174). */
  readonly arrayErrors: "cells" | "whole";
  /** The most bytes of one request, and of one answer: 5 MB on the web only (docs/excel/performance.md). */
  readonly payload: number;
  /** Excel keeps the user's undo stack over an API write (ExcelApi 1.19 and later; office-js-docs-pr #5175). */
  readonly keepsUndo: boolean;
  /** A chart's own name is lost when its sheet is copied (#3034). */
  readonly copiedChartNames: "kept" | "lost";
  /** Range.select on another sheet than the active one does nothing (#5118). */
  readonly selectElsewhere: "moves" | "nothing";
  /** Worksheet.names fails while another workbook is in front (#6365). */
  readonly namesAway: "work" | "fail";
  /** What a request gets that does not wait while a cell is edited: both codes are documented (testing/application-specific-api-error-handling.md, excel/excel-add-ins-delay-in-cell-edit.md). */
  readonly cellEdit: "InvalidOperationInCellEditMode" | "InvalidOperation";
  /** Range.getMergedAreasOrNullObject costs the user the undo stack (#5918, build 2505). */
  readonly mergedAreas: "keep undo" | "clear undo";
  /** TableRowCollection.add and Table.clearFilters forget how the table was sorted (#1000). */
  readonly customSort: "kept" | "dropped";
  /** A formula alone in its column of a table becomes the column's (AutoCorrect, on by default; #2093, by design). */
  readonly calculatedColumns: boolean;
  /** NamedItem.getRange for a name that is an OFFSET (#4321). */
  readonly offsetNames: "found" | "refused";
  /** What reading more than 5,000,000 cells gives: both are documented (docs/excel/performance.md). */
  readonly tooManyCells: "error" | "null";
  /** Where the decimal sign is a comma, numberFormat on Mac and numberFormatLocal on the web took each other's separators (#1553, #1632). */
  readonly separators: "read" | "misread";
  /** autofitColumns leaves room for the filter buttons of a table's headings; on the web it did not (#473). */
  readonly autofitButtons: "counted" | "forgotten";
  /** Functions are called anew when rows are put in or taken out, though none of their cells changed (#2012, #3332). */
  readonly callsOnShift: boolean;
  /** A written `hh:mm` reads back as `h:mm` (#4310). */
  readonly shortHours: boolean;
}

/** One Excel: what it says of itself, and how it behaves. */
export interface Profile {
  readonly name: ProfileName | "workbench";
  readonly platform: Platform;
  readonly version: string;
  /** The newest version of each requirement set, by its name in lower case; a set that is missing is not there. */
  readonly sets: Readonly<Record<string, string>>;
  readonly quirks: Quirks;
}

const MEGABYTES = 1024 * 1024;
const WEB_PAYLOAD = 5 * MEGABYTES;

const PLAIN: Quirks = {
  emptyArgument: 0,
  filteredWrites: "every row",
  namesResolved: false,
  namesLocal: false,
  autoSeries: "by shape",
  groupedFormulas: Infinity,
  groupWithDelay: "works",
  arrayErrors: "cells",
  payload: WEB_PAYLOAD,
  keepsUndo: true,
  copiedChartNames: "kept",
  selectElsewhere: "moves",
  namesAway: "work",
  autofitButtons: "forgotten",
  callsOnShift: false,
  shortHours: false,
  cellEdit: "InvalidOperationInCellEditMode",
  mergedAreas: "keep undo",
  customSort: "kept",
  calculatedColumns: false,
  offsetNames: "found",
  tooManyCells: "error",
  separators: "read",
};

const DESKTOP: Quirks = {
  ...PLAIN,
  filteredWrites: "visible rows",
  autofitButtons: "counted",
  namesResolved: true,
  namesLocal: true,
  groupedFormulas: 1600,
  payload: Infinity,
  selectElsewhere: "nothing",
  mergedAreas: "clear undo",
  customSort: "dropped",
  calculatedColumns: true,
  offsetNames: "refused",
};

/** What every Excel of today has, beside ExcelApi. */
const COMMON = {
  settings: "1.1",
  sharedruntime: "1.2",
  dialogapi: "1.2",
  ribbonapi: "1.2",
  /** The client's own question before it asks Excel to wait for cell editing. */
  delayforcelledit: "1.1",
};

/** The functions' sets as the requirement tables give them for Microsoft 365 on every platform. */
const FUNCTIONS_365 = { customfunctionsruntime: "1.5", customfunctions: "1.5" };
/** Volume-licensed Excel stays at runtime 1.3: no formatted values, no preview. */
const FUNCTIONS_LTSC = { customfunctionsruntime: "1.3", customfunctions: "1.3" };

const DESKTOP_365 = {
  ...COMMON,
  ...FUNCTIONS_365,
  keyboardshortcuts: "1.1",
  contextmenuapi: "1.1",
  openbrowserwindowapi: "1.1",
  excelundoapiall: "1.0",
};

/** The host as itself: what the workbench and most tests stand on. */
export const WORKBENCH: Profile = {
  name: "workbench",
  platform: "PC",
  version: "16.0.18025.20000",
  sets: {
    excelapi: "1.17",
    sharedruntime: "1.2",
    customfunctionsruntime: "1.4",
    customfunctions: "1.4",
    settings: "1.1",
    delayforcelledit: "1.1",
  },
  quirks: PLAIN,
};

/** Requirement sets by platform and build as office-js-docs-reference has them (requirement-sets/excel and /common). */
const DATA: Readonly<Record<ProfileName, Omit<Profile, "name">>> = {
  "win-m365": {
    platform: "PC",
    version: "16.0.20131.20112",
    sets: { ...DESKTOP_365, excelapi: "1.21", excelapidesktop: "1.1", ribbonapi: "1.3" },
    quirks: DESKTOP,
  },
  mac: {
    platform: "Mac",
    version: "16.110.26062112",
    sets: { ...DESKTOP_365, excelapi: "1.21", excelapidesktop: "1.1", ribbonapi: "1.3" },
    quirks: { ...DESKTOP, emptyArgument: null, namesAway: "fail", shortHours: true },
  },
  web: {
    platform: "OfficeOnline",
    version: "16.0.20201.41005",
    sets: {
      ...COMMON,
      ...FUNCTIONS_365,
      excelapi: "1.21",
      excelapionline: "1.1",
      ribbonapi: "1.3",
      keyboardshortcuts: "1.1",
      contextmenuapi: "1.1",
      excelundoapiall: "1.0",
    },
    quirks: {
      ...PLAIN,
      emptyArgument: null,
      autoSeries: "rows",
      groupedFormulas: 1600,
      groupWithDelay: "fails",
      payload: WEB_PAYLOAD,
      copiedChartNames: "lost",
      customSort: "dropped",
      calculatedColumns: true,
    },
  },
  "ltsc-2024": {
    platform: "PC",
    version: "16.0.17932.20396",
    sets: { ...COMMON, ...FUNCTIONS_LTSC, excelapi: "1.17", openbrowserwindowapi: "1.1" },
    quirks: { ...DESKTOP, keepsUndo: false },
  },
  "semi-annual-2508": {
    platform: "PC",
    version: "16.0.19127.20484",
    sets: { ...DESKTOP_365, excelapi: "1.19" },
    quirks: DESKTOP,
  },
  "semi-annual-2602": {
    platform: "PC",
    version: "16.0.19725.20152",
    sets: { ...DESKTOP_365, excelapi: "1.20", excelapidesktop: "1.1" },
    quirks: DESKTOP,
  },
};

/** The profile of this name, with quirks of its own where given. */
export function profileOf(name?: ProfileName, quirks: Partial<Quirks> = {}): Profile {
  const base: Profile = name === undefined ? WORKBENCH : { name, ...DATA[name] };
  return { ...base, quirks: { ...base.quirks, ...quirks } };
}

/** Whether the profile has the requirement set in this version; 1.1 where no version is given. */
export function supports(
  { sets }: Profile,
  name: string,
  version: string | number = "1.1",
): boolean {
  const newest = sets[name.toLowerCase()];
  if (newest === undefined) return false;
  const [major = 0, minor = 0] = newest.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version).split(".").map(Number);
  return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
}
