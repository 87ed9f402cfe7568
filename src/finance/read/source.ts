import type { FrameId } from "../rules/frames";
import { PAYERS, type Payer, type PayerRule } from "../rules/sources";
import { distance, fold } from "../../core/text";
import { isPayerName } from "./payer";

/** A source as it was understood. `inKind` is work or premises in place of money; `frame` a frame the words name. */
export interface Source {
  readonly payer: Payer;
  readonly inKind: boolean;
  readonly frame: FrameId | undefined;
}

const RULES: ReadonlyMap<Payer, PayerRule> = new Map(PAYERS.map((rule) => [rule.payer, rule]));

/** The first that fits decides: the fund before the foundations, the state's pools before the municipality that receives them. */
const PATTERNS: readonly (readonly [Payer, RegExp])[] = [
  ["municipality", /^kommunal\w* (?:pulje|egenfinansiering|medfinansiering)/],
  [
    "housing",
    /dispositionsfond|trækningsret|egne midler|egenfinansiering|reservefond|dispositions ?midler|egenkapital/,
  ],
  [
    "fund",
    /landsbyggefond|\blbf\b|\bnational building fund\b|renoveringsramme|infrastrukturramme|nedrivnings(ramme|pulje)|boligsociale? (ramme|midler|pulje)/,
  ],
  ["sale", /\bsalg|salgsprovenu|provenu|grundsalg|\bsales?\b|sale proceeds/],
  [
    "eu",
    /^eu\b|\beu (midler|tilskud|støtte|fonde?|funding|grant)|socialfond|regionalfond|european|\besf\b/,
  ],
  [
    "state",
    /^staten|statslig|\bstats|^stat$|satspulje|ministerie|styrelse|kriminalpræventive råd|byg til vækst|finanslov|\bpulje(midler)?\b|\bstate\b|government|ministry|central grant/,
  ],
  ["region", /^region|\bregion(en|ale?|s)?\b/],
  [
    "municipality",
    /kommun|municip|\bbyråd|forvaltning|jobcent(?:er|ret)|local authority|\bcouncil\b/,
  ],
  [
    "housing",
    /boligorganisation|boligforening|boligselskab|boligafdeling|boligorg|housing (organi|assoc|company)|almen(e)? bolig|afdeling|^bo$|\b(aab|kab|dab|3b|bovia|bo vita|fsb|bo vest|domea|lejerbo|civica|himmerland)\b|andelsboligforening|boligkontor|boligaktieselskab|boliger$/,
  ],
  [
    "residents",
    /beboer|lejer|egenbetaling|brugerbetaling|deltagerbetaling|residents?\b|tenants?\b|user fee/,
  ],
  ["volunteer", /frivillig|volunt/],
  ["foundation", /fond|realdania|foundation|legat|charit/],
  [
    "local",
    /\blokal(?:e|t)? ?(?:med)? ?finansiering|\blokal andel|^med ?finansiering|\b(?:local|own) (?:co ?)?(?:financing|funding|share)|^(?:lokalt?|local|own)$/,
  ],
  [
    "business",
    /erhverv|virksomhed|sponsor|forening|private|privat\b|business|company|companies|association/,
  ],
];
const IN_KIND =
  /timer\b|lokaler\b|lokaleleje|frivillig|naturalie|arbejdskraft|medarbejder|in kind|staff|premises|volunt|\bhours\b/;
const FRAMES: readonly (readonly [FrameId, RegExp])[] = [
  ["demolition", /nedriv|demolition/],
  ["infrastructure", /infrastruktur|infrastructure/],
  ["renovation", /renover|renovation/],
  ["social", /boligsocial|social/],
];

/** The source that a text names, or undefined where it names none we know. */
export function sourceOf(text: string): Source | undefined {
  const words = fold(text);
  const payer = PATTERNS.find(([, pattern]) => pattern.test(words))?.[0];
  if (!payer) return undefined;
  const frame =
    payer === "fund" ? FRAMES.find(([, pattern]) => pattern.test(words))?.[0] : undefined;
  return { payer, inKind: IN_KIND.test(words), frame };
}

/** Like `sourceOf`, for a label that may as well be an activity: only a text that is a payer's name and nothing else. */
export function sourceNamed(text: string): Source | undefined {
  return isPayerName(text) ? sourceOf(text) : undefined;
}

/** How a payer counts. */
export function payerRule(payer: Payer): PayerRule {
  const rule = RULES.get(payer);
  if (!rule) throw new Error(`No rule for the payer ${payer}.`);
  return rule;
}

/** The payer's name that the text is most like, where it is like one at all. */
export function nearestPayer(text: string): string | undefined {
  const words = fold(text);
  const parts = [words, ...words.split(" ").filter((word) => word.length > 4)];
  // Letters alone: a word such as "midler" stands in the names of many payers and tells none from another.
  const apart = (name: string): number =>
    Math.min(...parts.map((part) => distance(part, name) / Math.max(part.length, name.length)));
  const ranked = PAYERS.map((rule) => ({
    name: rule.name,
    apart: Math.min(...[fold(rule.name), ...aliases(rule.payer)].map(apart)),
  }));
  ranked.sort((a, b) => a.apart - b.apart);
  return ranked[0] && ranked[0].apart <= 0.25 ? ranked[0].name : undefined;
}

function aliases(payer: Payer): readonly string[] {
  switch (payer) {
    case "fund":
      return ["lbf"];
    case "municipality":
      return ["kommune", "municipality"];
    case "housing":
      return ["boligorganisation", "boligforening", "boligselskab", "housing organisation"];
    case "state":
      return ["staten", "satspulje", "puljemidler"];
    case "local":
      return ["medfinansiering"];
    case "residents":
    case "sale":
    case "region":
    case "eu":
    case "foundation":
    case "volunteer":
    case "business":
      return [];
  }
}
