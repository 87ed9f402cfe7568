import type { Shown } from "../../excel/functions/definition";

interface Host {
  readonly Office?: {
    readonly context?: {
      readonly requirements?: { isSetSupported(name: string, version: string): boolean };
    };
  };
}

/** Number formats as Office writes them, whatever the user's language. */
const FORMATS: Readonly<Record<Shown, string>> = { share: "0.0%", kroner: "#,##0" };

/** A number with the format it is shown in, in a cell that has none of its own, came with this set; an older Excel would not know the object. */
const takesFormats = (): boolean =>
  (globalThis as Host).Office?.context?.requirements?.isSetSupported("ExcelApi", "1.19") === true;

/** The result as it goes out: a share as per cent and kroner with thousands where Excel can take them so, else the plain number. */
export function shown(value: unknown, as: Shown | undefined): unknown {
  if (as === undefined || typeof value !== "number" || !takesFormats()) return value;
  return { type: "Double", basicValue: value, numberFormat: FORMATS[as] };
}
