import type { Text } from "../../core/words/language";
import type { Answer } from "../judge/condition";
import type { FactId } from "../rules/facts";
import type { LettingRuleId } from "../rules/rules";

/** The header row of `UDSAT.LETTING`: Danish in every language, as all results are. */
export const LETTING_HEADER = [
  "Udlejningsregel",
  "Svar",
  "Mangler",
  "Betingelse",
  "Bestemmelse",
  "Bemærkning",
  "Grænse i boliger",
  "Brugt",
  "Tilbage",
  "Over",
  "I boliger",
] as const;

export const LETTING_ANSWERS: Readonly<Record<Answer, string>> = {
  yes: "ja",
  no: "nej",
  undecided: "kan ikke afgøres",
};

/** What stands as the answer of an agreement that binds its own parties only, and of a rule that is listed with its text. */
export const EXAMPLE_ANSWER = "eksempel";
export const LATER_ANSWER = "senere regel";

/** Said of the area beside an agreement of others. */
export const WOULD_MEET: Readonly<Record<Answer, string>> = {
  yes: "Området ville være omfattet af den aftale.",
  no: "Området ville ikke være omfattet af den aftale.",
  undecided: "Om området ville være omfattet, afhænger af andelen uden for arbejdsmarkedet.",
};

/** The facts by name; the homes as they are counted. */
export const FACT_NAMES: Readonly<Record<FactId, Text>> = {
  onList: { da: "på listen", en: "on the list" },
  jobless: { da: "uden for arbejdsmarkedet", en: "outside the labour market" },
  residents: { da: "beboere", en: "residents" },
  pressure: { da: "pres på boligmarkedet", en: "pressure on the housing market" },
  troubled: { da: "problemramt", en: "troubled" },
  agreement: { da: "andel i aftalen", en: "share in the agreement" },
  advertised: { da: "andel annonceret", en: "share advertised" },
  empty: { da: "måneder tom", en: "months empty" },
  effort: { da: "ekstraordinær indsats", en: "extraordinary effort" },
  dwellings: { da: "boliger i afdelingen", en: "dwellings in the section" },
  vacancies: { da: "ledige boliger i år", en: "dwellings vacated this year" },
  advertisedHomes: { da: "lejet ud via annoncering", en: "let by advertising" },
  assignedHomes: { da: "lejet ud ved kommunal anvisning", en: "let by municipal assignment" },
  flexibleHomes: { da: "lejet ud ved fleksibel udlejning", en: "let by flexible letting" },
  emptyHomes: { da: "boliger tomme i over 1 år", en: "dwellings empty for over a year" },
  agreementHomes: { da: "boliger i den samlede aftale", en: "dwellings in the joint agreement" },
  municipalHomes: {
    da: "kommunens almene familieboliger",
    en: "the municipality's social family dwellings",
  },
};

/** Each rule's condition in few words. */
export const CONDITIONS_DANISH: Readonly<Record<LettingRuleId, string>> = {
  flexible: "udsat område og pres på boligmarkedet",
  combined:
    "mindst 1.000 beboere og mindst 40 pct. uden for arbejdsmarkedet, eller mindst 5.000 og mindst 30 pct.",
  vacant: "kombineret udlejning og ekstraordinær indsats, op til 1 år",
  advertising: "problemramt, op til halvdelen af de ledige boliger",
  assignment: "udsat område, op til 100 pct. af de ledige boliger",
  excluded: "hverken på listen eller kombineret udlejning",
  jointByMunicipality: "aftalen omfatter mere end 50 pct.",
  jointByMinister: "en aftale, der ikke omfatter mere end 50 pct.",
  movingHelp: "udsat område",
  refund: "ikke på listen",
  copenhagen: "over 40 pct. uden for arbejdsmarkedet",
};

/** Said where exactly half of the dwellings are in the agreement. */
export const HALF =
  "Præcis halvdelen er efter værktøjskassens ord hverken et flertal eller mindre end halvdelen; loven tager den med her.";

/** The same for the pane. */
export const HALF_SENTENCE: Text = {
  da: HALF,
  en: "By the toolbox's words exactly half is neither a majority nor less than half; the statute takes it in here.",
};

const PARAMETERS: Readonly<Record<FactId, { readonly name: Text; readonly description: Text }>> = {
  onList: {
    name: { da: "på_listen", en: "onList" },
    description: {
      da: "ja, når området er på listen over (særligt) udsatte boligområder; tager også opfyldt fra UDSAT.CRITERIA",
      en: "ja or yes when the area is on the list of vulnerable areas; also takes opfyldt from UDSAT.CRITERIA",
    },
  },
  jobless: {
    name: { da: "uden_for_arbejdsmarkedet", en: "jobless" },
    description: {
      da: "beboere på 18-64 år uden for arbejdsmarkedet, i procent (42,5) eller som brøk (0,425)",
      en: "residents of 18-64 outside the labour market, in per cent (42.5) or as a fraction (0.425)",
    },
  },
  residents: {
    name: { da: "beboere", en: "residents" },
    description: {
      da: "beboere i de sammenhængende afdelinger tilsammen",
      en: "residents of the connected sections together",
    },
  },
  pressure: {
    name: { da: "pres", en: "pressure" },
    description: {
      da: "ja, når der er pres på boligmarkedet i en større by",
      en: "ja or yes when there is pressure on the housing market of a larger city",
    },
  },
  troubled: {
    name: { da: "problemramt", en: "troubled" },
    description: {
      da: "ja, når kommunen selv vurderer afdelingen som problemramt og området som udsat",
      en: "ja or yes when the municipality itself judges the section troubled and the area vulnerable",
    },
  },
  agreement: {
    name: { da: "andel_i_aftale", en: "agreementShare" },
    description: {
      da: "den del af kommunens almene familieboliger, som en samlet aftale omfatter, i procent",
      en: "the part of the municipality's social family dwellings in a joint agreement, in per cent",
    },
  },
  advertised: {
    name: { da: "andel_annonceret", en: "advertisedShare" },
    description: {
      da: "den del af de ledige boliger, som I vil leje ud via annoncer, i procent",
      en: "the part of the vacant dwellings you want to let by advertising, in per cent",
    },
  },
  empty: {
    name: { da: "måneder_tom", en: "monthsEmpty" },
    description: {
      da: "hvor mange måneder en bolig skal stå tom",
      en: "how many months a dwelling is to stand empty",
    },
  },
  effort: {
    name: { da: "ekstraordinær_indsats", en: "effort" },
    description: {
      da: "ja, når der gøres en ekstraordinær indsats for at leje boligen ud",
      en: "ja or yes when an extraordinary effort is made to let the dwelling",
    },
  },
  dwellings: {
    name: { da: "boliger", en: "dwellings" },
    description: { da: "boliger i afdelingen", en: "dwellings in the section" },
  },
  vacancies: {
    name: { da: "ledige_boliger", en: "vacancies" },
    description: {
      da: "boliger, der er blevet ledige i år",
      en: "dwellings that have become vacant this year",
    },
  },
  advertisedHomes: {
    name: { da: "annonceret_boliger", en: "advertisedHomes" },
    description: {
      da: "boliger lejet ud via annoncering i år; skriv »0« eller ingen for nul, en tom celle er ukendt",
      en: "dwellings let by advertising this year; write “0” or ingen for none, an empty cell is unknown",
    },
  },
  assignedHomes: {
    name: { da: "anvist_boliger", en: "assignedHomes" },
    description: {
      da: "boliger lejet ud ved kommunal anvisning i år",
      en: "dwellings let by municipal assignment this year",
    },
  },
  flexibleHomes: {
    name: { da: "fleksibelt_boliger", en: "flexibleHomes" },
    description: {
      da: "boliger lejet ud ved fleksibel udlejning i år",
      en: "dwellings let by flexible letting this year",
    },
  },
  emptyHomes: {
    name: { da: "tomme_boliger", en: "emptyHomes" },
    description: {
      da: "boliger, der har stået tomme i over 1 år",
      en: "dwellings that have stood empty for over a year",
    },
  },
  agreementHomes: {
    name: { da: "aftale_boliger", en: "agreementHomes" },
    description: {
      da: "almene familieboliger i den samlede aftale",
      en: "social family dwellings in the joint agreement",
    },
  },
  municipalHomes: {
    name: { da: "kommunens_boliger", en: "municipalHomes" },
    description: {
      da: "alle kommunens almene familieboliger",
      en: "all of the municipality's social family dwellings",
    },
  },
};

export const LETTING_TEXT = {
  description: {
    da: "Hvilke udlejningsregler en afdeling kan bruge: ja, nej eller kan ikke afgøres for hver, med den oplysning, der mangler, kilden, og i boliger hvad der er tilladt, brugt, tilbage og over.",
    en: "Which letting rules a section may use: ja, nej or kan ikke afgøres (cannot be decided) for each, with the fact that is missing, the source, and in dwellings what is allowed, used, left and exceeded.",
  },
  parameters: PARAMETERS,
};
