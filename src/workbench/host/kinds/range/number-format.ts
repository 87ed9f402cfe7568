import { systemFormat } from "../../../model/numberformat";
import type { HostLocale } from "../../host";

/** Runs of a format that are not to be translated: quoted text, escaped letters, colours and conditions in brackets. */
const LITERAL = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./;

function translated(format: string, change: (part: string) => string): string {
  const pieces = format.split(new RegExp(`(${LITERAL.source})`));
  return pieces.map((piece, index) => (index % 2 === 1 ? piece : change(piece))).join("");
}

const swapped = (text: string): string =>
  text.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));

/** Whether the piece is made of date and time letters rather than digits. */
const isDate = (format: string): boolean =>
  /[dmyhså]/i.test(format.replace(new RegExp(LITERAL.source, "g"), "")) &&
  !/[0#?]/.test(format.replace(/0+$/, ""));

/** The number format as Excel shows it in the locale: in Danish `#.##0,00`, `dd-mm-åååå`, `Standard`. */
export function localFormat(format: string, locale: HostLocale): string {
  if (locale !== "da-DK") return format;
  if (format === "General") return "Standard";
  return translated(systemFormat(format, "da"), (piece) =>
    isDate(format) ? piece.replace(/y/g, "å").replace(/h/g, "t") : swapped(piece),
  );
}

/** The format as the file holds it, from what a user of the locale would type. */
export function plainFormat(format: string, locale: HostLocale): string {
  if (locale !== "da-DK") return format;
  if (format === "Standard") return "General";
  return translated(format, (piece) =>
    isDate(format) ? piece.replace(/å/g, "y").replace(/t/g, "h") : swapped(piece),
  );
}
