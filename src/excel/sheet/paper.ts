import { type Area, address, LAST_ROW, letters } from "../address";
import { type Printed, queuePrinted } from "../transaction/paperstep";
import type { Paper, SheetGroup, SheetLayout } from "./layout";

/** The workbook name of the cell whose text heads every printed sheet. */
export const TITLE_NAME = "Udsat_Plan_navn";

/** Points: 1.2 cm at the sides, and room for header and footer above and below. */
const SIDE = 34;
const ENDS = 42;
const EDGE = 20;

const TABS: Readonly<Record<SheetGroup, string>> = {
  input: "#E8B100",
  output: "#0F6CBD",
  machine: "#8A8886",
};

/** Text as a header takes it: `&` begins a code, and a digit after a size would be read as part of it. */
const plain = (text: string): string => text.replace(/&/g, "&&");

/** The size counts before the sheet is scaled to the page's width, so that a header stays readable. */
const sized = (text: string): string => (text === "" ? "" : `&12 ${text}`);

/** Queues the words above and below every printed page: the plan, the sheet, the day and the page of pages. */
export function queueHeaders(sheet: Excel.Worksheet, title: string): void {
  const page = sheet.pageLayout.headersFooters.defaultForAllPages;
  page.leftHeader = sized(plain(title));
  page.rightHeader = sized("&A");
  page.leftFooter = sized("Udskrevet &D");
  page.rightFooter = sized("Side &P af &N");
}

/** Queues how a new sheet goes on paper: A4, its printed part as wide as the page, its headings on every page. */
export function queuePaper(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  header: number,
  apart: Area | null = null,
): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = layout.landscape ? "Landscape" : "Portrait";
  pageLayout.leftMargin = SIDE;
  pageLayout.rightMargin = SIDE;
  pageLayout.topMargin = ENDS;
  pageLayout.bottomMargin = ENDS;
  pageLayout.headerMargin = EDGE;
  pageLayout.footerMargin = EDGE;
  pageLayout.zoom = {
    horizontalFitToPages: 1,
    verticalFitToPages: layout.paper ? printedOf(layout.paper, apart).pages : 0,
  };
  if (layout.band === undefined && layout.indent === undefined && layout.header === undefined)
    pageLayout.setPrintTitleRows(`$${header + 1}:$${header + 1}`);
  if (layout.group) sheet.tabColor = TABS[layout.group];
  queuePrintArea(sheet, layout, header, apart);
}

/** The printed part of a sheet that is printed by whole columns, with the block that has a page of its own, where it holds anything. */
export function printedOf({ columns, pages = 0 }: Paper, apart: Area | null): Printed {
  const edge = letters(columns - 1);
  return apart
    ? { areas: `A1:${edge}${LAST_ROW},${address(apart)}`, pages: pages === 0 ? 0 : pages + 1 }
    : { areas: `A:${edge}`, pages };
}

/** Queues the printed part: whole columns, of which Excel prints what holds anything, so that it follows the tables as they grow. */
function queuePrintArea(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  header: number,
  apart: Area | null,
): void {
  if (!layout.paper) return;
  const { columns, rows, withoutBand, then } = layout.paper;
  const edge = letters(columns - 1);
  const above = layout.blocks
    .filter(({ place }) => place === "above")
    .reduce((sum, block) => sum + block.rows, 0);
  if (withoutBand) {
    // What stands above the band heads the pages of the table, so that it takes no page of its own.
    sheet.pageLayout.setPrintArea(`A${header + 1}:${edge}${LAST_ROW}`);
    if (above > 0) sheet.pageLayout.setPrintTitleRows(`$1:$${above}`);
  } else if (then)
    sheet.pageLayout.setPrintArea(
      // The second part begins with its headings: what stands above the tables belongs to the first.
      sheet.getRanges(
        `A1:${edge}${LAST_ROW},${letters(then.from)}${header + 1}:${letters(then.from + then.columns - 1)}${LAST_ROW}`,
      ),
    );
  else if (rows !== undefined) sheet.pageLayout.setPrintArea(`A1:${edge}${rows}`);
  else queuePrinted(sheet, printedOf(layout.paper, apart));
}
