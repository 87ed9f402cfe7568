import { areaOf, LAST_ROW } from "../address";
import type { Step } from "./step";

/** The printed part of a sheet, and the pages it is to fit downwards; 0: as many as it takes. */
export interface Printed {
  /** Addresses with commas between. */
  readonly areas: string;
  readonly pages: number;
}

/** The places of addresses with commas between, however they are spelt: `A:W` is `A1:W1048576`. */
const places = (areas: string): string =>
  areas
    .split(",")
    .map((one) => one.slice(one.lastIndexOf("!") + 1).replace(/\$/g, ""))
    .filter((one) => /^[A-Z]+\d*(:[A-Z]+\d*)?$/.test(one))
    .map((one) => one.replace(/^(?<from>[A-Z]+):(?<to>[A-Z]+)$/, `$<from>1:$<to>${LAST_ROW}`))
    .map((one) => JSON.stringify(areaOf(one)))
    .join();

/** Whether the printed part of a sheet, as Excel tells it, is this one. */
export const isPrinted = (now: string | null, { areas }: Printed): boolean =>
  now !== null && places(now) === places(areas);

/** Queues which part of a sheet is printed. */
export function queuePrinted(sheet: Excel.Worksheet, { areas, pages }: Printed): void {
  const { pageLayout } = sheet;
  pageLayout.setPrintArea(areas.includes(",") ? sheet.getRanges(areas) : areas);
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: pages };
}

/** Prints another part of a sheet than before, both of them Udsat's own. */
export function paperStep(sheet: string, printed: Printed, before: Printed): Step {
  const asked = (workbook: Excel.Workbook): (() => string | null) => {
    const now = workbook.worksheets
      .getItemOrNullObject(sheet)
      .pageLayout.getPrintAreaOrNullObject()
      .load("address");
    return () => (now.isNullObject ? null : now.address);
  };
  return {
    thing: { kind: "sheet", name: sheet },
    queue(workbook) {
      const there = asked(workbook);
      queuePrinted(workbook.worksheets.getItem(sheet), printed);
      return () => (isPrinted(there(), before) ? "asRead" : "edited");
    },
    look(workbook) {
      const there = asked(workbook);
      return () => {
        const now = there();
        if (!isPrinted(now, printed)) return { trace: null, moved: !isPrinted(now, before) };
        const undo = (book: Excel.Workbook): void =>
          queuePrinted(book.worksheets.getItem(sheet), before);
        return { trace: { undo }, moved: false };
      };
    },
  };
}
