import type { PlanRefusal } from "../judge/check";
import type { RulesRefusal } from "../judge/rules";
import type { ThemeList } from "../rules/themes/list";
import { danishThemes, englishThemes, listed } from "./themes";
import type { Language } from "../../core/words/language";

/** Why a plan, its rules or a theme gives no answer. */
export type FinanceRefusal =
  | PlanRefusal
  | RulesRefusal
  | { readonly kind: "noFinancing" }
  /** An amount of the plan is missing or cannot be read. Row and column count from 1. */
  | {
      readonly kind: "unreadableAmount";
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | {
      readonly kind: "ambiguousAmount";
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | { readonly kind: "missingAmount"; readonly row: number; readonly column: number }
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
  return language === "da" ? danishRefusal(refusal) : englishRefusal(refusal);
}

function danishRefusal(refusal: FinanceRefusal): string {
  switch (refusal.kind) {
    case "noPlan":
      return "Her er ingen finansieringsplan: der er ingen kolonne med beløb ved siden af en finansieringskilde, et tema eller en aktivitet. Markér hele planen med overskrifter, f.eks. Aktivitet, Tema, Art, År, Kilde, Beløb.";
    case "noAmounts":
      return "Planen har overskrifter, men ingen beløb. Skriv beløbene, eller markér også rækkerne under overskrifterne.";
    case "noFinancing":
      return "Den lokale andel kan ikke beregnes: planen nævner ingen finansiering, eller den giver nul i alt. Skriv, hvem der betaler hvad.";
    case "unreadableAmount":
      return `Den lokale andel kan ikke beregnes: »${refusal.text}« i række ${refusal.row}, kolonne ${refusal.column} kan ikke læses som et beløb. Skriv det som et tal, f.eks. 1.250.000,00.`;
    case "ambiguousAmount":
      return `Den lokale andel kan ikke beregnes: »${refusal.text}« i række ${refusal.row}, kolonne ${refusal.column} kan både læses med tusindskille og med decimaler, og planens andre beløb afgør det ikke. Skriv tallet uden tusindskille, eller skriv alle decimaler.`;
    case "missingAmount":
      return `Den lokale andel kan ikke beregnes: beløbet i række ${refusal.row}, kolonne ${refusal.column} mangler. Skriv beløbet, eller slet linjen.`;
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

function englishRefusal(refusal: FinanceRefusal): string {
  switch (refusal.kind) {
    case "noPlan":
      return "There is no finance plan here: no column of amounts beside a source of funding, a theme or an activity. Select the whole plan with its headings, e.g. Activity, Theme, Kind, Year, Source, Amount.";
    case "noAmounts":
      return "The plan has headings but no amounts. Write the amounts, or select the rows below the headings too.";
    case "noFinancing":
      return "The local share cannot be worked out: the plan names no funding, or it adds up to nothing. Write who pays what.";
    case "unreadableAmount":
      return `The local share cannot be worked out: “${refusal.text}” in row ${refusal.row}, column ${refusal.column} cannot be read as an amount. Write it as a number, e.g. 1,250,000.00.`;
    case "ambiguousAmount":
      return `The local share cannot be worked out: “${refusal.text}” in row ${refusal.row}, column ${refusal.column} can be read with a thousands mark or with decimals, and the plan's other amounts do not settle it. Write it without a thousands mark, or write all its decimals.`;
    case "missingAmount":
      return `The local share cannot be worked out: the amount in row ${refusal.row}, column ${refusal.column} is missing. Write the amount, or delete the line.`;
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
