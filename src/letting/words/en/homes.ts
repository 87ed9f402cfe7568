import { figureText } from "../../../core/words/figure";
import type { HomesDoubt, HomesUse } from "../../judge/homes";
import { facts } from "./facts";
import type { HomesWords } from "../da/homes";

const number = (value: number): string => figureText(value, "en");

/** The homes that a rule allows, and what cannot be right in them. */
export const homes: HomesWords = {
  use,
  doubt,
};

function emptyWords(used: number): string {
  return used === 0
    ? "none has stood empty for over a year"
    : `${number(used)} have stood empty for over a year`;
}

function mostWords(use: HomesUse): string {
  const said = (value: number): string => number(value);
  const [used, of, limit] = [said(use.used ?? 0), said(use.of), said(use.limit)];
  if (use.used === null) return `at most ${limit} of ${of}`;
  const head = `${used} of ${of}`;
  if (use.over === null) return head;
  if (use.over) return `${head}: ${number(use.over)} over half`;
  if (use.left) return `${head}: ${number(use.left)} left`;
  const exactly = use.limit === use.of || use.limit * 2 === use.of;
  if (exactly) return `${head}: exactly at the limit`;
  return `${head}: none left`;
}

function leastWords(use: HomesUse): string {
  const said = (value: number): string => number(value);
  const [used, of, limit] = [said(use.used ?? 0), said(use.of), said(use.limit)];
  if (use.used === null) return `at least ${limit} of ${of} for a majority`;
  const head = `${used} of ${of}`;
  if (use.over === null) return head;
  return use.left
    ? `${head}: ${number(use.left)} short of a majority`
    : `${head}: ${number(use.over ?? 0)} over half`;
}

function use(use: HomesUse): string {
  if (use.rule === "vacant") return emptyWords(use.used ?? 0);
  return use.kind === "most" ? mostWords(use) : leastWords(use);
}

function doubt(doubt: HomesDoubt): string {
  const say = (value: number): string => number(value);
  switch (doubt.kind) {
    case "moreLetThanVacant":
      return `${say(doubt.let)} dwellings were let by the rules, but only ${say(doubt.vacant)} became vacant. Correct one of the numbers.`;
    case "moreInAgreement":
      return `${say(doubt.agreement)} dwellings are in the agreement, but the municipality has only ${say(doubt.municipal)}. Correct one of the numbers.`;
    case "shareAgainstHomes":
      return `The share (${facts.names[doubt.share]}) and the dwellings (${facts.names[doubt.homes]}) say different things. Correct or delete one of them.`;
    case "moreEmptyThanDwellings":
      return `${say(doubt.empty)} dwellings have stood empty, but the section has only ${say(doubt.dwellings)}. Correct one of the numbers.`;
  }
}
