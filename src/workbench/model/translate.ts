import type { Locale } from "./cell";
import { DANISH_FUNCTIONS } from "./danish";
import { DANISH, tokens, type Token } from "./formula";

const TO_DANISH = new Map(DANISH_FUNCTIONS.map(([english, danish]) => [english, danish]));
const TO_ENGLISH = new Map(DANISH_FUNCTIONS.map(([english, danish]) => [danish, english]));
const ERRORS: readonly (readonly [string, string])[] = [
  ["#N/A", "#I/T"],
  ["#VALUE!", "#VÆRDI!"],
  ["#REF!", "#REFERENCE!"],
  ["#DIV/0!", "#DIVISION/0!"],
  ["#NAME?", "#NAVN?"],
  ["#NULL!", "#NUL!"],
  ["#SPILL!", "#OVERLØB!"],
  ["#CALC!", "#BEREGN!"],
];
const PARTS: readonly (readonly [string, string])[] = [
  ["#All", "#Alle"],
  ["#Headers", "#Overskrifter"],
  ["#Totals", "#Totaler"],
  ["#This Row", "#Denne række"],
];

/** An error as the language's Excel shows it in a cell. */
export function errorText(code: string, locale: Locale): string {
  return (locale === "da" && ERRORS.find(([english]) => english === code)?.[1]) || code;
}

/** A formula (without "=") typed in the language, as files and Office.js write it. */
export function toEnglish(formula: string, locale: Locale): string {
  if (locale === "en") return formula;
  return tokens(formula, DANISH).map(english).join("");
}

function english(token: Token): string {
  switch (token.kind) {
    case "separator":
      return token.meaning === "row" ? ";" : ",";
    case "number":
      return token.text.replace(",", ".");
    case "function":
      return TO_ENGLISH.get(token.text.toUpperCase()) ?? token.text;
    case "name":
      return /^sand$/i.test(token.text)
        ? "TRUE"
        : /^falsk$/i.test(token.text)
          ? "FALSE"
          : token.text;
    case "error":
      return ERRORS.find(([, danish]) => danish === token.text.toUpperCase())?.[0] ?? token.text;
    case "structured":
      return PARTS.reduce((text, [en, da]) => text.replace(`[${da}]`, `[${en}]`), token.text);
    default:
      return token.text;
  }
}

/** A formula (without "=") as a user of the language sees it. */
export function toLocal(formula: string, locale: Locale): string {
  if (locale === "en") return formula;
  return tokens(formula).map(danish).join("");
}

function danish(token: Token): string {
  switch (token.kind) {
    case "separator":
      return token.meaning === "column" ? "\\" : ";";
    case "number":
      return token.text.replace(".", ",");
    case "function":
      return TO_DANISH.get(token.text.toUpperCase()) ?? token.text;
    case "name":
      return /^true$/i.test(token.text)
        ? "SAND"
        : /^false$/i.test(token.text)
          ? "FALSK"
          : token.text;
    case "error":
      return ERRORS.find(([en]) => en === token.text.toUpperCase())?.[1] ?? token.text;
    case "structured":
      return PARTS.reduce((text, [en, da]) => text.replace(`[${en}]`, `[${da}]`), token.text);
    default:
      return token.text;
  }
}
