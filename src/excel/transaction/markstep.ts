import { type Area, address } from "../address";
import type { Sight, Step } from "./step";

/** A colour laid over cells: a conditional format of our own, so that the cells' own look stays as it is below it. */
export interface Mark {
  readonly area: Area;
  /** What the colour says. */
  readonly says: string;
  /** `#RRGGBB`. */
  readonly fill: string;
}

/** A mark as it is found again: its formula names it, and holds in every cell. */
export interface MarkRead {
  readonly id: string;
  readonly formula: string;
  readonly fill: string;
  /** Null where the format has come to stand on several ranges. */
  readonly address: string | null;
}

/** The marks of a sheet as they were read, and the ids of all its conditional formats. */
export interface MarksRead {
  readonly marks: readonly MarkRead[];
  readonly ids: ReadonlySet<string>;
}

/** A conditional format of a sheet; the formula is undefined where it is no formula of its own. */
interface Format {
  readonly format: Excel.ConditionalFormat;
  readonly formula: string | undefined;
}

const OWN = '="Udsat: ';
const INK = "#1B1A19";

const formulaOf = ({ says, area }: Mark): string => `${OWN}${says} ${address(area)}"<>""`;

export const isMark = ({ formula }: Format): boolean => formula?.startsWith(OWN) ?? false;

/** A rule that was added and not written yet. */
const isBare = ({ formula }: Format): boolean => formula === "" || formula === "=FALSE";

const formatsOn = (workbook: Excel.Workbook, sheet: string): Excel.ConditionalFormatCollection =>
  workbook.worksheets.getItem(sheet).getRange().conditionalFormats;

/** Queues a reading of the conditional formats of a sheet; the answer may be taken after the next `sync`. */
export function askFormats(workbook: Excel.Workbook, sheet: string): () => readonly Format[] {
  const formats = formatsOn(workbook, sheet).load(
    "items/id,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color",
  );
  return () =>
    formats.items.map((format) => {
      const { customOrNullObject: custom } = format;
      return { format, formula: custom.isNullObject ? undefined : custom.rule.formula };
    });
}

/** The formula comes last: a mark that has its name is whole. */
function put(range: Excel.Range, formula: string, fill: string): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.format.font.color = INK;
  custom.format.fill.color = fill;
  custom.rule.formula = formula;
}

const named = (formats: readonly { readonly formula?: string | undefined }[]): string =>
  formats
    .map(({ formula }) => formula)
    .sort()
    .join("\n");

/** Puts marks in the place of those that are there. */
export function marksStep(
  sheet: string,
  marks: readonly Mark[],
  { marks: before, ids }: MarksRead,
): Step {
  const was = named(before);
  return {
    thing: { kind: "cells", name: sheet },
    queue(workbook) {
      const there = askFormats(workbook, sheet);
      const formats = formatsOn(workbook, sheet);
      for (const { id } of before) formats.getItem(id).delete();
      const own = workbook.worksheets.getItem(sheet);
      for (const mark of marks) put(own.getRange(address(mark.area)), formulaOf(mark), mark.fill);
      return () => (named(there().filter(isMark)) === was ? "asRead" : "moved");
    },
    look(workbook) {
      const there = askFormats(workbook, sheet);
      return (): Sight => {
        const now = there().filter(
          (format) => isMark(format) || (isBare(format) && !ids.has(format.format.id)),
        );
        if (named(now) === was) return { trace: null, moved: false };
        const undo = (book: Excel.Workbook): void => {
          const formats = formatsOn(book, sheet);
          for (const { format } of now) formats.getItem(format.id).delete();
          for (const { formula, fill, address: place } of before)
            if (place !== null) put(book.worksheets.getItem(sheet).getRange(place), formula, fill);
        };
        return { trace: { undo }, moved: false };
      };
    },
  };
}
