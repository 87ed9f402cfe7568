import { numberOf } from "../../core/exact";
import type { Language } from "../../core/words/language";
import type { LeftRow, National } from "../judge";
import { decimal } from "./refusal";

const SHOWN = 6;

function named(rows: readonly LeftRow[], language: Language): string {
  const names = rows
    .slice(0, SHOWN)
    .map(({ name, row }) =>
      name === "" ? (language === "da" ? `række ${row}` : `row ${row}`) : name,
    );
  const more = rows.length - SHOWN;
  const rest = more <= 0 ? "" : language === "da" ? ` og ${more} til` : ` and ${more} more`;
  return `${names.join(", ")}${rest}`;
}

/** The rows that are no areas: `3 rækker er ikke områder og er udeladt: I alt, Landsgennemsnit, Kilde: ….` Empty where there are none. */
export function leftSentence(rows: readonly LeftRow[], language: Language): string {
  if (rows.length === 0) return "";
  const names = named(rows, language);
  if (language === "da")
    return rows.length === 1
      ? `1 række er ikke et område og er udeladt: ${names}.`
      : `${rows.length} rækker er ikke områder og er udeladt: ${names}.`;
  return rows.length === 1
    ? `1 row is no area and is left out: ${names}.`
    : `${rows.length} rows are no areas and are left out: ${names}.`;
}

const WHY: Readonly<
  Record<"unclear" | "noYear" | "uncovered", Readonly<Record<Language, string>>>
> = {
  unclear: {
    da: "det kan ikke ses, om rækken er et område, en sum eller et gennemsnit. Slet rækken, eller giv den antal beboere og et navn.",
    en: "it cannot be told whether the row is an area, a sum or a mean. Delete the row, or give it residents and a name.",
  },
  noYear: {
    da: "rækken har intet år, og de andre har. Skriv året.",
    en: "the row has no year, and the others have. Write the year.",
  },
  uncovered: {
    da: "der er ingen regler for rækkens år; de første gælder listerne fra 2010.",
    en: "there are no rules for the row's year; the first apply to the lists from 2010.",
  },
};

/** The rows that are not judged because it cannot be told what they are; empty where there are none. */
export function openSentence(rows: readonly LeftRow[], language: Language): string {
  return (["unclear", "noYear", "uncovered"] as const)
    .flatMap((kind) => {
      const own = rows.filter((row) => row.kind === kind);
      if (own.length === 0) return [];
      const places = own
        .slice(0, SHOWN)
        .map(({ row, name }) => (name === "" ? `${row}` : `${row} (${name})`));
      const more = own.length > SHOWN ? " …" : "";
      return language === "da"
        ? `Ikke bedømt: række ${places.join(", ")}${more}: ${WHY[kind].da}`
        : `Not judged: row ${places.join(", ")}${more}: ${WHY[kind].en}`;
    })
    .join(" ");
}

/** Where the limit for convicted comes from; empty where nothing is known or nothing hangs on it. */
export function nationalSentence(national: National | null, language: Language): string {
  if (national === null) return "";
  const da = language === "da";
  const value = decimal(numberOf(national.percent), language);
  const from = {
    given: { da: "som angivet", en: "as given" },
    list: { da: "læst i listen", en: "read in the list" },
    published: { da: "som offentliggjort", en: "as published" },
  }[national.from][language];
  if (national.kind === "average")
    return da
      ? ` Landsgennemsnittet for dømte er sat til ${value} pct., ${from}.`
      : ` The national average of convicted residents is ${value} pct., ${from}.`;
  return da
    ? ` Grænsen for dømte (${national.times} gange landsgennemsnittet) er sat til ${value} pct., ${from}.`
    : ` The limit for convicted residents (${national.times} times the national average) is ${value} pct., ${from}.`;
}
