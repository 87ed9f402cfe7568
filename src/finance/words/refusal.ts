import type { PlanRefusal } from "../judge/check";
import type { Doubt } from "../read/plan/doubt";
import { financeWords } from "./index";
import type { RulesRefusal } from "../judge/rules";
import type { ThemeList } from "../rules/themes/list";
import { danishThemes, englishThemes, listed } from "./themes";
import type { Language } from "../../core/words/language";

/** Why a plan, its rules or a theme gives no answer. */
export type FinanceRefusal =
  | PlanRefusal
  | RulesRefusal
  | { readonly kind: "noFinancing" }
  /** The share, or the amount that is missing, is in doubt; `more` other questions are open. */
  | {
      readonly kind: "shareInDoubt";
      readonly doubt: Doubt;
      readonly more: number;
      readonly range: readonly [number, number] | undefined;
    }
  | { readonly kind: "gapInDoubt"; readonly doubt: Doubt; readonly more: number }
  | { readonly kind: "basisUnknown"; readonly text: string }
  | { readonly kind: "noTheme" }
  | { readonly kind: "severalThemes"; readonly text: string; readonly names: readonly string[] }
  | {
      readonly kind: "unknownTheme";
      readonly text: string;
      readonly nearest: string | undefined;
      readonly list: ThemeList;
      readonly period: string;
    }
  | {
      readonly kind: "otherTheme";
      readonly text: string;
      readonly nearest: string | undefined;
      readonly list: ThemeList;
      readonly period: string;
      readonly theirs: string;
    };

/** The sentence of a refusal: what, why, and what to do. */
export function explainFinanceRefusal(refusal: FinanceRefusal, language: Language): string {
  const words = financeWords(language);
  switch (refusal.kind) {
    case "noPlan":
      return words.noPlan(refusal);
    case "shareInDoubt":
    case "gapInDoubt": {
      const { what, todo } = words.doubt(refusal.doubt);
      const between =
        refusal.kind === "shareInDoubt" && refusal.range
          ? ` ${words.between(...refusal.range)}`
          : "";
      const more = refusal.more > 0 ? ` ${words.more(refusal.more)}` : "";
      return `${words[refusal.kind](what)}${between} ${todo}${more}`;
    }
    default:
      return language === "da" ? danishRefusal(refusal) : englishRefusal(refusal);
  }
}

/** Those that are not a plan's own reading. */
type OtherRefusal = Exclude<
  FinanceRefusal,
  { readonly kind: "noPlan" | "shareInDoubt" | "gapInDoubt" }
>;

function danishRefusal(refusal: OtherRefusal): string {
  switch (refusal.kind) {
    case "noFinancing":
      return "Den lokale andel kan ikke beregnes: planen nævner ingen finansiering, eller den giver nul i alt. Skriv, hvem der betaler hvad.";
    case "basisUnknown":
      return `»${refusal.text}« er ikke et grundlag. Skriv planen, når planens samlede beløb ligger fast, eller tilskuddet, når tilskuddet gør.`;
    case "noTheme":
      return "Der er intet tema at slå op. Skriv et tema, f.eks. Sundhed.";
    case "severalThemes":
      return `»${refusal.text}« er flere temaer: ${listed(
        refusal.names.map((name) => `»${name}«`),
        "og",
      )}. Skriv ét tema i hver celle.`;
    case "unknownTheme":
      return `»${refusal.text}« er ikke et tema i ${refusal.period}. ${danishThemes(refusal.nearest, refusal.list)} Skriv det officielle navn, eller skriv en anden periode som regler.`;
    case "otherTheme":
      return `»${refusal.text}« er et tema i ${refusal.theirs}, men ikke i ${refusal.period}. ${danishThemes(refusal.nearest, refusal.list)} Vælg et tema fra listen, eller skriv ${refusal.theirs} som regler.`;
    case "rulesUnreadable":
      return `»${refusal.text}« kan ikke læses som et år, en dato eller en periode med én temaliste. Skriv f.eks. 2013 eller 2015-18, eller lad argumentet stå tomt.`;
    case "rulesUncovered":
      return `Der er ingen temaliste for ${refusal.text}: listerne dækker ${refusal.first}-${refusal.last}. Skriv et år i den periode.`;
  }
}

function englishRefusal(refusal: OtherRefusal): string {
  switch (refusal.kind) {
    case "noFinancing":
      return "The local share cannot be worked out: the plan names no funding, or it adds up to nothing. Write who pays what.";
    case "basisUnknown":
      return `“${refusal.text}” is no basis. Write planen where the plan's total stands fixed, or tilskuddet where the grant does.`;
    case "noTheme":
      return "There is no theme to look up. Write a theme, e.g. Sundhed.";
    case "severalThemes":
      return `“${refusal.text}” is several themes: ${listed(
        refusal.names.map((name) => `“${name}”`),
        "and",
      )}. Write one theme in each cell.`;
    case "unknownTheme":
      return `“${refusal.text}” is not a theme of ${refusal.period}. ${englishThemes(refusal.nearest, refusal.list)} Write the official name, or give another period as the rules.`;
    case "otherTheme":
      return `“${refusal.text}” is a theme of ${refusal.theirs}, but not of ${refusal.period}. ${englishThemes(refusal.nearest, refusal.list)} Choose a theme from the list, or give ${refusal.theirs} as the rules.`;
    case "rulesUnreadable":
      return `“${refusal.text}” cannot be read as a year, a date or a period with one list of themes. Write e.g. 2013 or 2015-18, or leave the argument out.`;
    case "rulesUncovered":
      return `There is no list of themes for ${refusal.text}: the lists cover ${refusal.first}-${refusal.last}. Give a year of that period.`;
  }
}
