import type { FrameId } from "../../rules/frames";
import { fold } from "../../../core/text";

/** What sort of thing a line pays for: social measures, physical works, a sale, or lower rents (huslejestøtte). */
export type Nature = "social" | "physical" | "sale" | "rent";

/** A kind (art) as it was understood: its nature, and the frame where the words name one. */
export interface Kind {
  readonly nature: Nature;
  readonly frame: FrameId | undefined;
}

/** Lower rents for a time, paid by the fund. */
export const RENT = /(?:husleje|leje)(?:støtte|tilskud|nedsættelse|hjælp)|rent (?:support|subsid)/;
export const RENT_SUPPORT: Kind = { nature: "rent", frame: undefined };

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [RENT, RENT_SUPPORT],
  [
    /boligsocial|^social|sociale? |social (support|measure|work)/,
    { nature: "social", frame: "social" },
  ],
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
