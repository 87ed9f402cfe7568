import type { FrameId } from "../../rules/finance/frames";
import { fold } from "./fold";

/** What sort of thing a line pays for: social measures, physical works, or a sale. */
export type Nature = "social" | "physical" | "sale";

/** A kind (art) as it was understood: its nature, and the frame where the words name one. */
export interface Kind {
  readonly nature: Nature;
  readonly frame: FrameId | undefined;
}

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/boligsocial|^social|sociale? |social (support|measure|work)/, { nature: "social", frame: "social" }],
  [/nedriv|demolition/, { nature: "physical", frame: "demolition" }],
  [/infrastru/, { nature: "physical", frame: "infrastructure" }],
  [/renover|renovation|refurbish/, { nature: "physical", frame: "renovation" }],
  [/fysisk|physical|anlæg|\bbygning|construction|works/, { nature: "physical", frame: undefined }],
  [/salg|\bsales?\b|provenu/, { nature: "sale", frame: undefined }],
];

/** The kind that a text names, or undefined where it names none we know. */
export function kindOf(text: string): Kind | undefined {
  const words = fold(text);
  return KINDS.find(([pattern]) => pattern.test(words))?.[1];
}

const WORKS: readonly (readonly [FrameId, RegExp])[] = [
  ["demolition", /nedriv|nedbryd|demoli/],
  [
    "infrastructure",
    /infrastruktur|\b\w*(vej|veje|vejen|sti|stier|stien)\b(?<!(hjem|gen|arbejds|karriere|lærings|livs)vej)|\bvejanlæg|stianlæg|stisystem|gennembrud|bygade|ringgade|tilkørsel|parkeringsplads|\broads?\b|\bpaths?\b|infrastructure/,
  ],
  [
    "renovation",
    /renover|facade|\btag(et|e|udskiftning|renovering)?\b|vinduer|vinduesudskiftning|altan|efterisoler|isolering|kloak|\bbadeværelse|køkkenudskift|opgangs?renover|udeareal|belægning|belysning|legeplads|ombygning|tilbygning|nybyggeri|energirenover|ventilation|varmeanlæg|elevator|boligsammenlæg|byggeteknisk|byfornyelse|renovation|roof|windows|balcon|insulation|refurbish|outdoor area/,
  ],
];
const SOCIAL =
  /lektie|mentor|rådgiv|vejleder|vejledning|fritidsjob|lommepenge|fædre|mødre|familie|sundhed|kost|motion|naboskab|netværk|demokrati|beboerblad|klub\b|klubber|café|cafe\b|værested|væresteder|gadeplan|jobcenter|jobklub|jobsøg|jobparat|undervisning|sprog|integration|forældre|ungdom|\bunge\b|børn|kultur|teater|musik|festival|frivillig|boligsocial|kriminalpræv|bydelsmødre|bydelsmødre|brobyg|homework|mentoring|youth|counselling|counseling|job club|health/;

/** What an activity's own words say it is. Words of both sorts, or of neither, say nothing. */
export function natureOfActivity(text: string): Kind | undefined {
  const words = fold(text);
  const frame = WORKS.find(([, pattern]) => pattern.test(words))?.[0];
  const social = SOCIAL.test(words);
  if (frame && !social) return { nature: "physical", frame };
  return social && !frame ? { nature: "social", frame: "social" } : undefined;
}
