import type { Provision } from "../../core/provision";
import { TOOLBOX } from "../../core/toolbox";
import type { EntryId } from "./entries";

/** What a check asks; each is answered with yes, no or not known. */
export const CHECK_FACTS = {
  partOfPlan: "Er arbejdet led i en helhedsplan?",
  planAdopted: "Er der vedtaget en helhedsplan for området?",
  proceedsApproved: "Er det godkendt, at provenuet går til dispositionsfonden?",
  proceedsForArea: "Går provenuet fra dispositionsfonden til den øvrige indsats i området?",
  agreed: "Er kommune og boligorganisation enige om salget og vilkårene?",
  sectionApproved: "Har afdelingen godkendt salget?",
  marketPrice: "Sælges boligen til markedsprisen?",
  vulnerableArea: "Ligger de solgte boliger i et udsat boligområde?",
  surplusToPlanSections: "Går overskuddet til afdelinger, der er omfattet af en helhedsplan?",
  tenantsKeepRent: "Fastsættes de nuværende lejeres leje fortsat efter de almene principper?",
  onlySocial: "Dækker fælleshuset kun almene boligafdelinger?",
  ownSection: "Er fælleshuset en særskilt afdeling?",
  agreementsRegistered:
    "Er driftsoverenskomsterne tinglyst på de tilknyttede afdelingers ejendomme?",
  ownPlot: "Ligger fælleshuset på en selvstændigt matrikuleret grund?",
  ownersAssociation: "Ejer en grundejerforening fælleshuset?",
  fixedShares: "Betales driften af bidrag efter fastlagte fordelingstal?",
  lettingCompany: "Udlejes lokalerne gennem et udlejningsselskab, der er oprettet til det?",
  marketRent: "Er lejen markedslejen?",
} as const;
export type CheckFactId = keyof typeof CHECK_FACTS;

export type CheckId =
  | "physicalInPlan"
  | "landSale"
  | "landProceeds"
  | "dwellingSale"
  | "saleSurplus"
  | "sittingTenants"
  | "commonHouse"
  | "business";

/** One way of meeting a check: what must be so, in the case it is for. */
export interface CheckCase {
  readonly when?: { readonly fact: CheckFactId; readonly is: boolean };
  readonly requires: readonly CheckFactId[];
}

/** A rule of the toolbox that a measure is held against. The cases exclude each other. */
export interface Check {
  readonly id: CheckId;
  readonly name: string;
  /** The measures it is asked of. */
  readonly measures: readonly EntryId[];
  readonly cases: readonly CheckCase[];
  readonly authority: Provision;
  /** What the law says today, as far as it has been read. */
  readonly later?: readonly Provision[];
}

const CHECKED = { by: "projektet", on: "2026-11-27" };

const toolbox = (passage: string, page: number, quote: string, note?: string): Provision => ({
  provision: `Værktøjskassen, afsnittet ${passage}, fra side ${page}`,
  quote,
  source: TOOLBOX,
  certainty: "statute",
  checked: CHECKED,
  ...(note === undefined ? {} : { note }),
});

const law = (provision: string, quote: string, title: string, url: string): Provision => ({
  provision,
  quote,
  source: { title, url },
  certainty: "statute",
  checked: CHECKED,
});

const SECTION_91B = law(
  "almenboligloven § 91 b, stk. 2",
  "Infrastrukturændringerne skal ske som led i en godkendt helhedsplan",
  "Almenboligloven § 91 b (lovbekendtgørelse nr. 1171 af 11. november 2024), elov.dk",
  "https://elov.dk/almenboligloven/paragraf/91b",
);
const SECTION_27 = law(
  "almenboligloven § 27, stk. 1 og 2",
  "Afhændelse af en almen boligorganisations ejendom skal godkendes af kommunalbestyrelsen, jf. dog stk. 2.",
  "Almenboligloven § 27, danskelove.dk",
  "https://danskelove.dk/almenboligloven/27",
);
const SECTION_28 = law(
  "almenboligloven § 28, stk. 2",
  "Hvis ejendommen omfatter almene boliger, skal nedrivningen tillige godkendes af social- og boligministeren.",
  "Almenboligloven § 28, danskelove.dk",
  "https://danskelove.dk/almenboligloven/28",
);
const SALE_TODAY: Provision = {
  provision: "almenboligloven §§ 75 a og 75 b",
  quote:
    "Der gælder i stedet andre betingelser, herunder at afdelingsmødet skal godkende salget. Styrelsen skal også godkende salget, jf. almenboliglovens §§ 75 a og 75 b.",
  source: {
    title: "Social- og Boligstyrelsen: Salg af almene boliger (19. december 2023)",
    url: "https://www.sbst.dk/bolig/almene-boliger/salg-nedrivning-og-sammenlaegning/salg-af-almene-boliger",
  },
  certainty: "secondary",
  checked: CHECKED,
};

const URBAN = "Byfunktioner og andre boligformer";

export const CHECKS: readonly Check[] = [
  {
    id: "physicalInPlan",
    name: "Fysiske arbejder som led i en helhedsplan",
    measures: ["physicalChanges", "vejleaaparken", "askeroed", "bispehaven", "gellerup"],
    cases: [{ requires: ["partOfPlan"] }],
    authority: toolbox(
      "Fysiske forandringer",
      23,
      "Renoveringsindsats, etablering af ny infrastruktur og nedrivninger skal ske som led i en helhedsplan.",
    ),
    later: [SECTION_91B, SECTION_28],
  },
  {
    id: "landSale",
    name: "Salg af grunde kun med en vedtaget helhedsplan",
    measures: ["landSale"],
    cases: [{ requires: ["planAdopted"] }],
    authority: toolbox(
      URBAN,
      24,
      "Det er en forudsætning, at der er vedtaget en helhedsplan for området, således at salget og anvendelsen af provenuet sker som led i et samlet løft af området.",
      "Forudsætningen gælder, når provenuet skal gå til indsatsen i stedet for til gælden.",
    ),
    later: [SECTION_27],
  },
  {
    id: "landProceeds",
    name: "Provenuet fra grunde til dispositionsfonden",
    measures: ["landSale"],
    cases: [{ requires: ["planAdopted", "proceedsApproved", "proceedsForArea"] }],
    authority: toolbox(
      URBAN,
      24,
      "Det kan godkendes, at provenuet ved et sådant salg ikke skal medgå til nedbringelse af den eksisterende gæld i afdelingen, men i stedet kan indbetales til dispositionsfonden og medgå til finansiering af den øvrige indsats i området.",
    ),
  },
  {
    id: "dwellingSale",
    name: "Salg af boliger som ejerboliger",
    measures: ["dwellingSale"],
    cases: [{ requires: ["agreed", "sectionApproved", "marketPrice"] }],
    authority: toolbox(
      URBAN,
      24,
      "Ved salg som ejerbolig skal kommune og boligorganisation som hovedregel være enige om salget og vilkårene herfor, som efterfølgende skal godkendes af afdelingen. Boligen skal sælges til markedsprisen.",
      "»Som hovedregel«: undtagelserne står ikke i værktøjskassen.",
    ),
    later: [SALE_TODAY],
  },
  {
    id: "saleSurplus",
    name: "Overskuddet fra salg af boliger",
    measures: ["dwellingSale"],
    cases: [{ requires: ["vulnerableArea", "surplusToPlanSections"] }],
    authority: toolbox(
      URBAN,
      24,
      "Et eventuelt overskud fra salg i udsatte boligområder kan anvendes til finansiering af indsatser i boligorganisationens afdelinger, der er omfattet af en helhedsplan.",
    ),
  },
  {
    id: "sittingTenants",
    name: "De nuværende lejeres leje ved salg af en afdeling",
    measures: ["dwellingSale"],
    cases: [{ requires: ["tenantsKeepRent"] }],
    authority: toolbox(
      URBAN,
      24,
      "lejen for de eksisterende lejere fastsættes efter de gældende almene principper, og det er først ved genudlejning til nye lejere, at bestemmelserne i den private lejelovgivning slår fuldt igennem.",
    ),
  },
  {
    id: "commonHouse",
    name: "Fælleshusets to former",
    measures: ["commonHouse"],
    cases: [
      { when: { fact: "onlySocial", is: true }, requires: ["ownSection", "agreementsRegistered"] },
      {
        when: { fact: "onlySocial", is: false },
        requires: ["ownPlot", "ownersAssociation", "fixedShares"],
      },
    ],
    authority: toolbox(
      URBAN,
      24,
      "Dækker fælleshuset alene almene boligafdelinger etableres det som en særskilt afdeling",
      "Ellers: »opføres på en selvstændig matrikuleret grund, og der oprettes en grundejerforening, der står som ejer af fælleshuset«.",
    ),
  },
  {
    id: "business",
    name: "Erhvervslokaler gennem et udlejningsselskab til markedsleje",
    measures: ["business"],
    cases: [{ requires: ["lettingCompany", "marketRent"] }],
    authority: toolbox(
      URBAN,
      24,
      "herefter udleje lokalerne gennem et dertil oprettet udlejningsselskab. Udlejning skal ske til markedsleje.",
    ),
  },
];
