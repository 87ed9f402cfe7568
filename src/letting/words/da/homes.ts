import { figureText } from "../../../core/words/figure";
import type { HomesDoubt, HomesUse } from "../../judge/homes";
import { facts } from "./facts";

const number = (value: number): string => figureText(value, "da");

/** The homes that a rule allows, and what cannot be right in them. */
export const homes = {
  use,
  doubt,
};

export type HomesWords = typeof homes;

function emptyWords(used: number): string {
  return used === 0
    ? "ingen har stået tom i over 1 år"
    : `${number(used)} har stået tom i over 1 år`;
}

function mostWords(use: HomesUse): string {
  const said = (value: number): string => number(value);
  const [used, of, limit] = [said(use.used ?? 0), said(use.of), said(use.limit)];
  if (use.used === null) return `højst ${limit} af ${of}`;
  const head = `${used} af ${of}`;
  if (use.over === null) return head;
  if (use.over) return `${head}: ${number(use.over)} over halvdelen`;
  if (use.left) return `${head}: ${number(use.left)} tilbage`;
  const exactly = use.limit === use.of || use.limit * 2 === use.of;
  if (exactly) return `${head}: præcis på grænsen`;
  return `${head}: ingen tilbage`;
}

function leastWords(use: HomesUse): string {
  const said = (value: number): string => number(value);
  const [used, of, limit] = [said(use.used ?? 0), said(use.of), said(use.limit)];
  if (use.used === null) return `mindst ${limit} af ${of} til et flertal`;
  const head = `${used} af ${of}`;
  if (use.over === null) return head;
  return use.left
    ? `${head}: ${number(use.left)} mangler i et flertal`
    : `${head}: ${number(use.over ?? 0)} over halvdelen`;
}

/** What is allowed, used, left and exceeded, in few words: "7 af 12: 1 over halvdelen". */
function use(use: HomesUse): string {
  if (use.rule === "vacant") return emptyWords(use.used ?? 0);
  return use.kind === "most" ? mostWords(use) : leastWords(use);
}

/** What cannot be right in the homes, and what to do. */
function doubt(doubt: HomesDoubt): string {
  const say = (value: number): string => number(value);
  switch (doubt.kind) {
    case "moreLetThanVacant":
      return `${say(doubt.let)} boliger er lejet ud efter reglerne, men kun ${say(doubt.vacant)} er blevet ledige. Ret et af tallene.`;
    case "moreInAgreement":
      return `${say(doubt.agreement)} boliger er i aftalen, men kommunen har kun ${say(doubt.municipal)}. Ret et af tallene.`;
    case "shareAgainstHomes":
      return `Andelen (${facts.names[doubt.share]}) og boligerne (${facts.names[doubt.homes]}) siger hver sit. Ret eller slet den ene.`;
    case "moreEmptyThanDwellings":
      return `${say(doubt.empty)} boliger har stået tomme, men afdelingen har kun ${say(doubt.dwellings)}. Ret et af tallene.`;
  }
}
