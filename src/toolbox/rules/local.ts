/** What a line of a municipality's own policy is. */
export type LocalKind = "goal" | "action" | "requirement";

export interface LocalLine {
  readonly kind: LocalKind;
  readonly text: string;
  /** The year by which it is to be reached. */
  readonly by?: number;
}

/**
 * Copenhagen's policy for six vulnerable urban areas, in our words: an example that another municipality can take as its
 * own list and change. The goals are without numbers: how they are measured is the municipality's to decide.
 */
export const COPENHAGEN_LIST: readonly LocalLine[] = [
  { kind: "goal", text: "De udsatte byområder er løftet til københavnerniveau", by: 2020 },
  { kind: "goal", text: "Alle har uddannelse eller beskæftigelse", by: 2020 },
  { kind: "goal", text: "De udsatte byområder er rammen om et godt københavnerliv", by: 2020 },
  { kind: "action", text: "Positiv særbehandling af de udsatte byområder" },
  { kind: "action", text: "Kernedriften kommer først" },
  { kind: "action", text: "Kommunen optræder som én, også lokalt" },
  {
    kind: "action",
    text: "Et stærkere og mere forpligtende samarbejde med den almene sektor og borgerne",
  },
  { kind: "action", text: "Udviklingsplaner, en for hvert af de seks byområder" },
  { kind: "requirement", text: "Helhedsplaner dækker større, sammenhængende områder" },
  { kind: "requirement", text: "Helhedsplanen støtter og styrker det, kommunen allerede gør" },
  {
    kind: "requirement",
    text: "Kommunens egen indsats tilrettelægges, så flest ressourcer når borgerne",
  },
  {
    kind: "requirement",
    text: "Kommune og boligorganisation har en kontrakt eller samarbejdsaftale med klare roller, når planen udarbejdes",
  },
  {
    kind: "requirement",
    text: "Alt i helhedsplanen følger politikkens mål; ellers kan kommunen ikke godkende den",
  },
  {
    kind: "requirement",
    text: "Lokale sekretariater afløser de mange lokale styregrupper, og den nærmeste forvaltning leder netværket om en indsats",
  },
  {
    kind: "requirement",
    text: "En udlejningsaftale med boligorganisationerne (BLs 1. kreds) støtter arbejdet",
  },
];
