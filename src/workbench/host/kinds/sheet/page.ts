import { rangeThing } from "../range/place";
import { thing, type SheetRef, type Thing } from "../../thing";
import { type Area, LAST_COLUMN, LAST_ROW, parseAddress } from "../../../model/area";
import { partsOf } from "../../../model/headerfooter";
import { type Args, flagOf, numberOf, oneOf, recordOf, textOf } from "../../arguments";
import { findReference } from "../../address";
import { refuse } from "../../fault";
import { type Host, localAddress } from "../../host";
import { kind, type Property } from "../../kind";
import { areasThing } from "../range/areas";

type Setup = ReturnType<Host["model"]["worksheet"]>["pageSetup"];

const setupOf = (it: SheetRef, host: Host): Setup =>
  host.model.worksheet(host.sheetName(it.sheet)).pageSetup;

function change(it: SheetRef, host: Host, next: Partial<Setup>): void {
  host.model.edit(
    host.sheetName(it.sheet),
    "format",
    undefined,
    (worksheet) => void (worksheet.pageSetup = { ...worksheet.pageSetup, ...next }),
  );
}

const flag = (
  name:
    | "blackAndWhite"
    | "horizontalCentered"
    | "verticalCentered"
    | "showRowColHeaders"
    | "showGridLines"
    | "draft",
): Property<SheetRef> => ({
  get: (it, host) => setupOf(it, host)[name] ?? false,
  set: (it, value, host) => change(it, host, { [name]: flagOf(value) }),
});

/** Margins are points to the add-in and inches in the file. */
const margin = (name: keyof Setup["margins"]): Property<SheetRef> => ({
  get: (it, host) => (setupOf(it, host).margins?.[name] ?? 0) * 72,
  set: (it, value, host) =>
    change(it, host, { margins: { ...setupOf(it, host).margins, [name]: numberOf(value) / 72 } }),
});

const PAPERS: Readonly<Record<string, number>> = {
  letter: 1,
  legal: 5,
  a3: 8,
  a4: 9,
  a5: 11,
  b4: 12,
  b5: 13,
};

const zoom: Property<SheetRef> = {
  get: (it, host) => {
    const setup = setupOf(it, host);
    return setup.fitToPage
      ? {
          horizontalFitToPages: setup.fitToWidth || null,
          verticalFitToPages: setup.fitToHeight || null,
        }
      : {
          scale: setup.scale ?? 100,
          horizontalFitToPages: null,
          verticalFitToPages: null,
        };
  },
  set: (it, value, host) => {
    const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = recordOf(value);
    if (scale !== undefined && scale !== null)
      return change(it, host, { fitToPage: false, scale: inRange(numberOf(scale)) });
    return change(it, host, {
      fitToPage: true,
      fitToWidth: typeof wide === "number" ? wide : 0,
      fitToHeight: typeof high === "number" ? high : 0,
    });
  },
};

const inRange = (scale: number): number =>
  scale >= 10 && scale <= 400
    ? scale
    : refuse("InvalidArgument", "The scale is 10 to 400 per cent.");

function given(it: SheetRef, args: Args, host: Host): Area[] {
  const of = args.thing(0);
  if (of?.kind === "RangeAreas")
    return args.object(0, "RangeAreas").areas.map((range) => host.area(range));
  if (of) return [host.area(args.object(0, "Range"))];
  return [
    findReference(host, args.text(0), it.sheet) ??
      refuse("InvalidArgument", `"${args.text(0)}" is not the address of a range.`),
  ];
}

const lines = (area: Area | undefined, axis: "rows" | "columns"): string => {
  if (!area) return "";
  return localAddress(
    axis === "rows"
      ? { ...area, left: 0, right: LAST_COLUMN }
      : { ...area, top: 0, bottom: LAST_ROW },
  );
};

/** Print titles are whole rows or columns (PageLayout.setPrintTitleRows). */
function wholeLines(
  it: SheetRef,
  args: Args,
  host: Host,
  axis: "rows" | "columns",
): Area | undefined {
  const area = given(it, args, host)[0];
  const whole =
    axis === "rows"
      ? area?.left === 0 && area.right === LAST_COLUMN
      : area?.top === 0 && area.bottom === LAST_ROW;
  if (!whole) refuse("InvalidArgument", `Print titles are whole ${axis}.`);
  return area;
}

function title(it: SheetRef, host: Host, text: string | undefined): Thing | null {
  const area = text ? parseAddress(host.sheetName(it.sheet), text) : undefined;
  return area ? rangeThing(host, area) : null;
}

function printArea(it: SheetRef, host: Host): Thing | null {
  const sheet = host.sheetName(it.sheet);
  const areas = (setupOf(it, host).printArea ?? "")
    .split(/&&|,/)
    .map((part) => parseAddress(sheet, part.trim()))
    .filter((area) => area !== undefined);
  return areas.length > 0 ? areasThing(host, areas) : null;
}

kind("PageLayout", {
  properties: {
    Orientation: {
      get: (it, host) => (setupOf(it, host).orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (it, value, host) =>
        change(it, host, { orientation: oneOf(value, ["Portrait", "Landscape"]).toLowerCase() }),
    },
    PaperSize: {
      get: (it, host) =>
        Object.entries(PAPERS).find(
          ([, size]) => size === (setupOf(it, host).paperSize ?? 9),
        )?.[0] ?? "a4",
      set: (it, value, host) =>
        change(it, host, {
          paperSize:
            PAPERS[textOf(value).toLowerCase()] ??
            refuse("InvalidArgument", `The host does not know the paper size ${String(value)}.`),
        }),
    },
    Zoom: zoom,
    BlackAndWhite: flag("blackAndWhite"),
    CenterHorizontally: flag("horizontalCentered"),
    CenterVertically: flag("verticalCentered"),
    PrintHeadings: flag("showRowColHeaders"),
    PrintGridlines: flag("showGridLines"),
    DraftMode: flag("draft"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  links: { HeadersFooters: (it) => thing("HeaderFooterGroup", it) },
  methods: {
    SetPrintArea: (it, args, host) =>
      change(it, host, {
        printArea: given(it, args, host)
          .map((area) => localAddress(area))
          .join("&&"),
      }),
    SetPrintTitleRows: (it, args, host) =>
      change(it, host, { printTitlesRow: lines(wholeLines(it, args, host, "rows"), "rows") }),
    SetPrintTitleColumns: (it, args, host) =>
      change(it, host, {
        printTitlesColumn: lines(wholeLines(it, args, host, "columns"), "columns"),
      }),
    GetPrintArea: (it, _, host) =>
      printArea(it, host) ?? refuse("ItemNotFound", "There is no print area."),
    GetPrintAreaOrNullObject: (it, _, host) => printArea(it, host),
    GetPrintTitleRowsOrNullObject: (it, _, host) =>
      title(it, host, setupOf(it, host).printTitlesRow),
    GetPrintTitleColumnsOrNullObject: (it, _, host) =>
      title(it, host, setupOf(it, host).printTitlesColumn),
  },
});

kind("HeaderFooterGroup", { links: { DefaultForAllPages: (it) => thing("HeaderFooter", it) } });

const PARTS = { Left: "L", Center: "C", Right: "R" } as const;

/** One of the three parts of a header or footer; the file keeps them in one text: &Lleft&Cmiddle&Rright. */
const part = (mark: "L" | "C" | "R", line: "oddHeader" | "oddFooter"): Property<SheetRef> => ({
  get: (it, host) =>
    partsOf(host.model.worksheet(host.sheetName(it.sheet)).headerFooter?.[line])[mark],
  set: (it, value, host) =>
    host.model.edit(host.sheetName(it.sheet), "format", undefined, (worksheet) => {
      const next = { ...partsOf(worksheet.headerFooter?.[line]), [mark]: textOf(value) };
      const text = (["L", "C", "R"] as const)
        .map((each) => (next[each] === "" ? "" : `&${each}${next[each]}`))
        .join("");
      worksheet.headerFooter = { ...worksheet.headerFooter, [line]: text };
    }),
});

kind("HeaderFooter", {
  properties: Object.fromEntries(
    Object.entries(PARTS).flatMap(([side, mark]) => [
      [`${side}Header`, part(mark, "oddHeader")],
      [`${side}Footer`, part(mark, "oddFooter")],
    ]),
  ),
});
