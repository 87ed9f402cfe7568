import { numberOf } from "../../../core/exact";
import type { LeftRow, National } from "../../judge";
import { decimal } from "../decimal";

const SHOWN = 6;

const WHY: Readonly<Record<"unclear" | "noYear" | "uncovered", string>> = {
  unclear:
    "det kan ikke ses, om rækken er et område, en sum eller et gennemsnit. Slet rækken, eller giv den antal beboere og et navn.",
  noYear: "rækken har intet år, og de andre har. Skriv året.",
  uncovered: "der er ingen regler for rækkens år; de første gælder listerne fra 2010.",
};

/** The rows of a list that are not judged, and the average it is judged by. */
export const rows = {
  left,
  open,
  national,
};

export type RowsWords = typeof rows;

function named(rows: readonly LeftRow[]): string {
  const names = rows.slice(0, SHOWN).map(({ name, row }) => (name === "" ? `række ${row}` : name));
  const more = rows.length - SHOWN;
  const rest = more <= 0 ? "" : ` og ${more} til`;
  return `${names.join(", ")}${rest}`;
}

/** The rows that are no areas: `3 rækker er ikke områder og er udeladt: I alt, Landsgennemsnit, Kilde: ….` Empty where there are none. */
function left(rows: readonly LeftRow[]): string {
  if (rows.length === 0) return "";
  const names = named(rows);
  return rows.length === 1
    ? `1 række er ikke et område og er udeladt: ${names}.`
    : `${rows.length} rækker er ikke områder og er udeladt: ${names}.`;
}

/** The rows that are not judged because it cannot be told what they are; empty where there are none. */
function open(rows: readonly LeftRow[]): string {
  return (["unclear", "noYear", "uncovered"] as const)
    .flatMap((kind) => {
      const own = rows.filter((row) => row.kind === kind);
      if (own.length === 0) return [];
      const places = own
        .slice(0, SHOWN)
        .map(({ row, name }) => (name === "" ? `${row}` : `${row} (${name})`));
      const more = own.length > SHOWN ? " …" : "";
      return `Ikke bedømt: række ${places.join(", ")}${more}: ${WHY[kind]}`;
    })
    .join(" ");
}

/** Where the limit for convicted comes from; empty where nothing is known or nothing hangs on it. */
function national(national: National | null): string {
  if (national === null) return "";
  const value = decimal(numberOf(national.percent), "da");
  const from = {
    given: "som angivet",
    list: "læst i listen",
    published: "som offentliggjort",
  }[national.from];
  if (national.kind === "average")
    return ` Landsgennemsnittet for dømte er sat til ${value} pct., ${from}.`;
  return ` Grænsen for dømte (${national.times} gange landsgennemsnittet) er sat til ${value} pct., ${from}.`;
}
