import type { Answer } from "../judge/condition";
import type { FactId, FactKind } from "../rules/facts";
import type { LettingRuleId } from "../rules/rules";
import type { Language, Text } from "../../core/words/language";

/** The header row of `UDSAT.LETTING`: Danish in every language, as all results are. */
export const LETTING_HEADER = [
  "Udlejningsregel",
  "Svar",
  "Mangler",
  "Betingelse",
  "Bestemmelse",
  "Bemærkning",
] as const;

export const LETTING_ANSWERS: Readonly<Record<Answer, string>> = {
  yes: "ja",
  no: "nej",
  undecided: "kan ikke afgøres",
};

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
};

/** Each rule's condition in few words. */
export const CONDITIONS_DANISH: Readonly<Record<LettingRuleId, string>> = {
  flexible: "udsat område og pres på boligmarkedet",
  combined:
    "mindst 1.000 beboere og mindst 40 pct. uden for arbejdsmarkedet, eller mindst 5.000 og mindst 30 pct.",
  vacant: "kombineret udlejning og ekstraordinær indsats, op til 1 år",
  advertising: "problemramt, op til halvdelen af de ledige boliger",
  assignment: "udsat område",
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

const EXAMPLES: Readonly<Record<FactKind, Text>> = {
  yesNo: { da: "ja eller nej", en: "yes or no" },
  share: {
    da: "en andel i procent, som 42,5 eller 42,5 %",
    en: "a share in per cent, such as 42.5 or 42.5 %",
  },
  count: { da: "et helt tal som 2.440", en: "a whole number such as 2440" },
  months: { da: "et antal måneder, som 6", en: "a number of months, such as 6" },
};

/** What cannot be read as a fact, and what to write. */
export function unreadableFact(
  id: FactId,
  kind: FactKind,
  given: string,
  language: Language,
): string {
  const [name, example] = [FACT_NAMES[id][language], EXAMPLES[kind][language]];
  return language === "da"
    ? `»${given}« kan ikke læses som ${example} (${name}). Ret det, eller lad det stå tomt, hvis det ikke vides.`
    : `“${given}” cannot be read as ${example} (${name}). Correct it, or leave it empty where it is not known.`;
}

const DESCRIPTIONS: Readonly<Record<FactId, Text>> = {
  onList: {
    da: "ja, når området er på listen over (særligt) udsatte boligområder; tager også opfyldt fra UDSAT.CRITERIA",
    en: "ja or yes when the area is on the list of vulnerable areas; also takes opfyldt from UDSAT.CRITERIA",
  },
  jobless: {
    da: "beboere på 18-64 år uden for arbejdsmarkedet, i procent (42,5) eller som brøk (0,425)",
    en: "residents of 18-64 outside the labour market, in per cent (42.5) or as a fraction (0.425)",
  },
  residents: {
    da: "beboere i de sammenhængende afdelinger tilsammen",
    en: "residents of the connected sections together",
  },
  pressure: {
    da: "ja, når der er pres på boligmarkedet i en større by",
    en: "ja or yes when there is pressure on the housing market of a larger city",
  },
  troubled: {
    da: "ja, når kommunen selv vurderer afdelingen som problemramt og området som udsat",
    en: "ja or yes when the municipality itself judges the section troubled and the area vulnerable",
  },
  agreement: {
    da: "den del af kommunens almene familieboliger, som en samlet aftale omfatter, i procent",
    en: "the part of the municipality's social family dwellings in a joint agreement, in per cent",
  },
  advertised: {
    da: "den del af de ledige boliger, som I vil leje ud via annoncer, i procent",
    en: "the part of the vacant dwellings you want to let by advertising, in per cent",
  },
  empty: {
    da: "hvor mange måneder en bolig skal stå tom",
    en: "how many months a dwelling is to stand empty",
  },
  effort: {
    da: "ja, når der gøres en ekstraordinær indsats for at leje boligen ud",
    en: "ja or yes when an extraordinary effort is made to let the dwelling",
  },
};

const NAMES: Readonly<Record<FactId, Text>> = {
  onList: { da: "på_listen", en: "onList" },
  jobless: { da: "uden_for_arbejdsmarkedet", en: "jobless" },
  residents: { da: "beboere", en: "residents" },
  pressure: { da: "pres", en: "pressure" },
  troubled: { da: "problemramt", en: "troubled" },
  agreement: { da: "andel_i_aftale", en: "agreementShare" },
  advertised: { da: "andel_annonceret", en: "advertisedShare" },
  empty: { da: "måneder_tom", en: "monthsEmpty" },
  effort: { da: "ekstraordinær_indsats", en: "effort" },
};

export const LETTING_TEXT = {
  description: {
    da: "Hvilke udlejningsregler en afdeling kan bruge: ja, nej eller kan ikke afgøres for hver, med den oplysning, der mangler, og kilden.",
    en: "Which letting rules a section may use: ja, nej or kan ikke afgøres (cannot be decided) for each, with the fact that is missing, and the source.",
  },
  parameter: (id: FactId): { readonly name: Text; readonly description: Text } => ({
    name: NAMES[id],
    description: DESCRIPTIONS[id],
  }),
};
