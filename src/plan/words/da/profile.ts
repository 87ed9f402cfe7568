import type { ProfileFault, ProfileField } from "../../read/profile";

const FIELDS: Readonly<Record<ProfileField, string>> = {
  name: "Planens navn",
  areas: "Boligområde(r)",
  municipality: "Kommune",
  organisation: "Boligorganisation(er)",
  firstYear: "Første år",
  lastYear: "Sidste år",
  regulation: "Tilskuddets regulativ",
  version: "Version",
  owner: "Ansvarlig for planen",
};

const HINTS: Readonly<Record<ProfileField, string>> = {
  name: "Navnet står på alle ark og udskrifter, fx Helhedsplan Eksempelbakken 2026-2029.",
  areas: "Flere områder skrives med semikolon imellem.",
  municipality: "Kommunen, planen gælder for.",
  organisation: "Flere boligorganisationer skrives med semikolon imellem.",
  firstYear: "Det første kalenderår i planen, fx 2026.",
  lastYear: "Det sidste kalenderår i planen, fx 2029.",
  regulation:
    "Vælg det regulativ, tilskuddet er givet efter. Temaerne og reglerne følger det. Det står i tilsagnet.",
  version: "Fx ansøgt, godkendt eller revideret, med dato.",
  owner: "Den, der har ansvaret for planen og for, at indberetningen bliver sendt.",
};

/** The words of the plan's particulars ("Planens oplysninger"). */
export const profile = {
  title: "Planens oplysninger",
  intro: "Skriv oplysningerne én gang. Ark, temaer, frister og rapporter følger dem.",
  fields: FIELDS,
  hints: HINTS,
  save: "Gem oplysningerne",
  saved: "Oplysningerne står på arket Overblik, og alle ark følger dem.",
  edit: "Ret oplysningerne",
  unnamed: "Helhedsplan uden navn",
  notChosen: "Ikke valgt",
  proposed: (name: string, year: number): string =>
    `Planens første år er ${year}, så temaerne fra ${name} bruges, indtil I vælger.`,
  uncovered: (name: string, year: number): string =>
    `Udsat kender ikke et regulativ for ${year}. Temaerne fra ${name}, det seneste kendte, bruges, indtil I vælger.`,
  proposedToday: (name: string): string =>
    `Der er ikke skrevet år endnu, så temaerne fra ${name} foreslås.`,
  fault: ({ field, kind, text }: ProfileFault): string => {
    switch (kind) {
      case "noYear":
        return `»${text}« ud for ${FIELDS[field]} er ikke et årstal; skriv fx 2026.`;
      case "noRegulation":
        return `»${text}« er ikke et regulativ, Udsat kender; vælg fra listen i cellen.`;
      case "endBeforeStart":
        return `Sidste år (${text}) ligger før første år; ret et af dem.`;
    }
  },
  misfits: (count: number): string =>
    count === 0
      ? "Alt i arkene passer til oplysningerne."
      : `${count} ${count === 1 ? "række passer" : "rækker passer"} ikke længere til oplysningerne.`,
};

export type ProfileWords = typeof profile;
