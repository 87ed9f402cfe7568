import { figureText } from "../../core/words/figure";
import type { Language } from "../../core/words/language";
import type { HomesDoubt, HomesUse } from "../judge/homes";
import { FACT_NAMES } from "./functions";

const number = (value: number, language: Language): string => figureText(value, language);

function emptyWords(used: number, language: Language): string {
  if (language === "da")
    return used === 0
      ? "ingen har stået tom i over 1 år"
      : `${number(used, language)} har stået tom i over 1 år`;
  return used === 0
    ? "none has stood empty for over a year"
    : `${number(used, language)} have stood empty for over a year`;
}

function mostWords(use: HomesUse, language: Language): string {
  const said = (value: number): string => number(value, language);
  const [used, of, limit] = [said(use.used ?? 0), said(use.of), said(use.limit)];
  const da = language === "da";
  if (use.used === null) return da ? `højst ${limit} af ${of}` : `at most ${limit} of ${of}`;
  const head = da ? `${used} af ${of}` : `${used} of ${of}`;
  if (use.over === null) return head;
  if (use.over)
    return `${head}: ${number(use.over, language)} ${da ? "over halvdelen" : "over half"}`;
  if (use.left) return `${head}: ${number(use.left, language)} ${da ? "tilbage" : "left"}`;
  const exactly = use.limit === use.of || use.limit * 2 === use.of;
  if (exactly) return `${head}: ${da ? "præcis på grænsen" : "exactly at the limit"}`;
  return `${head}: ${da ? "ingen tilbage" : "none left"}`;
}

function leastWords(use: HomesUse, language: Language): string {
  const said = (value: number): string => number(value, language);
  const [used, of, limit] = [said(use.used ?? 0), said(use.of), said(use.limit)];
  const da = language === "da";
  if (use.used === null)
    return da
      ? `mindst ${limit} af ${of} til et flertal`
      : `at least ${limit} of ${of} for a majority`;
  const head = da ? `${used} af ${of}` : `${used} of ${of}`;
  if (use.over === null) return head;
  return use.left
    ? `${head}: ${number(use.left, language)} ${da ? "mangler i et flertal" : "short of a majority"}`
    : `${head}: ${number(use.over ?? 0, language)} ${da ? "over halvdelen" : "over half"}`;
}

/** What is allowed, used, left and exceeded, in few words: "7 af 12: 1 over halvdelen". */
export function homesWords(use: HomesUse, language: Language): string {
  if (use.rule === "vacant") return emptyWords(use.used ?? 0, language);
  return use.kind === "most" ? mostWords(use, language) : leastWords(use, language);
}

/** What cannot be right in the homes, and what to do. */
export function doubtWords(doubt: HomesDoubt, language: Language): string {
  const say = (value: number): string => number(value, language);
  const da = language === "da";
  switch (doubt.kind) {
    case "moreLetThanVacant":
      return da
        ? `${say(doubt.let)} boliger er lejet ud efter reglerne, men kun ${say(doubt.vacant)} er blevet ledige. Ret et af tallene.`
        : `${say(doubt.let)} dwellings were let by the rules, but only ${say(doubt.vacant)} became vacant. Correct one of the numbers.`;
    case "moreInAgreement":
      return da
        ? `${say(doubt.agreement)} boliger er i aftalen, men kommunen har kun ${say(doubt.municipal)}. Ret et af tallene.`
        : `${say(doubt.agreement)} dwellings are in the agreement, but the municipality has only ${say(doubt.municipal)}. Correct one of the numbers.`;
    case "shareAgainstHomes":
      return da
        ? `Andelen (${FACT_NAMES[doubt.share].da}) og boligerne (${FACT_NAMES[doubt.homes].da}) siger hver sit. Ret eller slet den ene.`
        : `The share (${FACT_NAMES[doubt.share].en}) and the dwellings (${FACT_NAMES[doubt.homes].en}) say different things. Correct or delete one of them.`;
    case "moreEmptyThanDwellings":
      return da
        ? `${say(doubt.empty)} boliger har stået tomme, men afdelingen har kun ${say(doubt.dwellings)}. Ret et af tallene.`
        : `${say(doubt.empty)} dwellings have stood empty, but the section has only ${say(doubt.dwellings)}. Correct one of the numbers.`;
  }
}
