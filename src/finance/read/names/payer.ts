import { distance } from "../../../core/text";
import { datedOf } from "../../../core/table/date";
import type { FrameId } from "../../rules/frames";
import type { Payer } from "../../rules/sources";
import { foldedName, expressionOf, matcherOf, remembered } from "./match";
import { FRAME_NAMES, IN_KIND, MUNICIPALITIES, NO_PAYERS, PAYER_NAMES } from "./vocabulary/payers";

/** A name understood as a payer. `inKind` is work or premises in place of money; `frame` a frame the words name. */
export interface PayerName {
  readonly payer: Payer;
  readonly inKind: boolean;
  readonly frame: FrameId | undefined;
  /** Read in spite of a slip of the pen (`Landbyggefonden`). */
  readonly slip: boolean;
}

const NAMES = PAYER_NAMES.map(([payer, names]) => [payer, expressionOf(names)] as const);
const FRAMES = FRAME_NAMES.map(([frame, names]) => [frame, matcherOf(names)] as const);
const IS_IN_KIND = matcherOf(IN_KIND);
const IS_NONE = matcherOf(NO_PAYERS);
const TOWNS = new Set(MUNICIPALITIES.map((name) => name.replace(/-/g, " ")));
const LOCAL_PARTIES: ReadonlySet<Payer> = new Set(["municipality", "housing", "residents"]);
/** Words around a name that are no part of it. */
const FILLER =
  /(?:^| )(?:heraf|deraf|fra|af|hos|ansøgt|ansøges|søges|søgt|ansøgning|finansieret|finansieres|finansiering|betalt|betales|bidrager med|bidrager|yder|giver|betaler|dækker|finansierer|medfinansierer|støtter med|afsætter|tilskud|tilskuddet|støtte|støttet|bevilling|bevilget|tilsagn|andel|andele|bidrag|bidraget|beløb|budget|sum|samlet|samlede|total|i alt|ialt|midler|del|kr|dkk|tkr|t kr|mio|kontant|kontante|of which|from|financed|funded|by|grant|share|contribution|funding|financing|\d+(?: \d+)? ?(?:%|pct|procent))(?= |$)/g;
const APART =
  /(?:^| )(?:uden|ekskl|eksklusive|eksl|end|minus|ikke|non|except|excluding|øvrige?|anden|andre)(?= |$)/;
const JOINED = / og | samt | eller | and |\/|\+|&| \| /i;

/** The words of a name that tell it from others: folded, without what stands around it, its share, and its date. */
export const bareName = remembered((text: string): string => {
  const { rest } = datedOf(text);
  let name = foldedName(rest);
  for (let before = ""; before !== name;) {
    before = name;
    name = name.replace(FILLER, " ").replace(/ +/g, " ").trim();
  }
  return name;
});

/** Whoever writes the budget; who that is may stand behind it: `Os selv (boligforeningen)`. */
const OWN = /^(?:(?:os |vi )?selv|(?:vores )?(?:egen|eget|egne)|own)$/;

/** The payer whom a name on the axis of the payers means; undefined for one that is not known, or for two at once. */
export const payerOf = remembered((text: string): PayerName | undefined => {
  const [before = "", ...after] = text.slice(0, 160).split(/,|\(|:| [-–] | til /i);
  const behind = after.join(" ");
  const bare = bareName(before);
  const deciding = bare === "" || (behind !== "" && OWN.test(bare)) ? behind : before;
  const parts = deciding.split(JOINED).filter((part) => bareName(part) !== "");
  const found = parts.map(single).filter((one) => one !== undefined);
  const general = single(deciding) ?? found[0];
  // `Egenfinansiering (boligforeningen)` is the housing organisation's.
  const party = general?.payer === "local" ? single(behind) : undefined;
  const whole = party && LOCAL_PARTIES.has(party.payer) ? party : general;
  if (!whole || APART.test(foldedName(text.replace(/øvrige? lokal/i, "lokal")))) return undefined;
  const fund = found.filter(({ payer }) => payer === "fund").length;
  if (fund > 0 && fund < found.length) return undefined;
  const all = foldedName(text);
  return {
    ...whole,
    inKind: whole.inKind || IS_IN_KIND(all),
    frame: whole.payer === "fund" ? FRAMES.find(([, names]) => names(all))?.[0] : undefined,
  };
});

function single(text: string): PayerName | undefined {
  const words = foldedName(text);
  const bare = bareName(text);
  const fund = /fond/.test(words) ? slipOf(bare) : undefined;
  const payer =
    fund === "fund" && !words.includes("landsbygge")
      ? undefined
      : (NAMES.find(([, names]) => names.test(words))?.[0] ??
        (TOWNS.has(bare.replace(/s$/, "")) || TOWNS.has(bare) ? "municipality" : undefined));
  const slip = payer === undefined ? slipOf(bare) : undefined;
  const known = payer ?? slip;
  if (known === undefined || (known !== "fund" && IS_NONE(words))) return undefined;
  return {
    payer: known,
    inKind: IS_IN_KIND(words),
    frame: undefined,
    slip: slip !== undefined,
  };
}

const SPELT: readonly (readonly [string, Payer])[] = [
  ["landsbyggefonden", "fund"],
  ["landsbyggefond", "fund"],
  ["kommunen", "municipality"],
  ["kommune", "municipality"],
  ["boligorganisation", "housing"],
  ["boligorganisationen", "housing"],
  ["boligorganisationerne", "housing"],
  ["boligforening", "housing"],
  ["boligforeningen", "housing"],
  ["boligselskab", "housing"],
  ["boligselskabet", "housing"],
  ["medfinansiering", "local"],
];

/** A payer's own word with a letter or two wrong; short words and long texts are not compared. */
function slipOf(folded: string): Payer | undefined {
  for (const word of folded.split(" ", 6)) {
    if (word.length < 6 || word.length > 24) continue;
    for (const [spelt, payer] of SPELT) {
      const allowed = spelt.length < 9 ? 1 : 2;
      if (word[0] !== spelt[0] || Math.abs(word.length - spelt.length) > allowed) continue;
      if (distance(word, spelt) <= allowed) return payer;
    }
  }
  return undefined;
}

const JOINERS = new Set([
  "i",
  "af",
  "og",
  "samt",
  "for",
  "den",
  "det",
  "de",
  "the",
  "s",
  "nr",
  "afd",
  "fra",
  "almene",
  "almennyttige",
  "sct",
  "inkl",
  "egne",
  "eget",
  "midler",
]);

const LONGEST = 160;

/** A payer's name and nothing else, where the text may as well be an activity: beside the known words stand proper names only. */
export const payerNamed = remembered((text: string): PayerName | undefined => {
  const found = payerOf(text);
  if (!found) return undefined;
  // `Landsbyggefonden, boligsociale midler`: what stands before the mark decides.
  const [before = "", ...after] = text.slice(0, LONGEST).split(/,|\(|:| [-–] /);
  if (after.length > 0 && bareName(before) !== "" && payerNamed(before)) return found;
  const words = text
    .replace(/\(.*?\)/g, " ")
    .split(/[\s,/–-]+/)
    .filter(Boolean);
  const bare = new Set(bareName(words.join(" ")).split(" "));
  const folded = foldedName(words.join(" "));
  const known = new Set(NAMES.flatMap(([, names]) => (names.exec(folded)?.[0] ?? "").split(" ")));
  const body = /kommune|bolig|afdeling|forvalt/i.test(text);
  const odd = words.filter((word, index) => {
    const one = foldedName(word);
    if (!bare.has(one) || known.has(one) || single(word) || JOINERS.has(one) || /^\d/.test(one))
      return false;
    return index === 0 ? !body : !/^\p{Lu}/u.test(word);
  });
  return odd.length === 0 && words.length <= 9 ? found : undefined;
});

/** The class of a payer: the fund, a local party, or neither. */
export const isFund = (name: PayerName | undefined): boolean => name?.payer === "fund";
