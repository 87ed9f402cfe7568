import type { FactId } from "../../rules/facts";

const PARAMETERS: Readonly<
  Record<FactId, { readonly name: string; readonly description: string }>
> = {
  onList: {
    name: "på_listen",
    description:
      "ja, når området er på listen over (særligt) udsatte boligområder; tager også opfyldt fra UDSAT.CRITERIA",
  },
  jobless: {
    name: "uden_for_arbejdsmarkedet",
    description:
      "beboere på 18-64 år uden for arbejdsmarkedet, i procent (42,5) eller som brøk (0,425)",
  },
  residents: {
    name: "beboere",
    description: "beboere i de sammenhængende afdelinger tilsammen",
  },
  pressure: {
    name: "pres",
    description: "ja, når der er pres på boligmarkedet i en større by",
  },
  troubled: {
    name: "problemramt",
    description: "ja, når kommunen selv vurderer afdelingen som problemramt og området som udsat",
  },
  agreement: {
    name: "andel_i_aftale",
    description:
      "den del af kommunens almene familieboliger, som en samlet aftale omfatter, i procent",
  },
  advertised: {
    name: "andel_annonceret",
    description: "den del af de ledige boliger, som I vil leje ud via annoncer, i procent",
  },
  empty: {
    name: "måneder_tom",
    description: "hvor mange måneder en bolig skal stå tom",
  },
  effort: {
    name: "ekstraordinær_indsats",
    description: "ja, når der gøres en ekstraordinær indsats for at leje boligen ud",
  },
  dwellings: {
    name: "boliger",
    description: "boliger i afdelingen",
  },
  vacancies: {
    name: "ledige_boliger",
    description: "boliger, der er blevet ledige i år",
  },
  advertisedHomes: {
    name: "annonceret_boliger",
    description:
      "boliger lejet ud via annoncering i år; skriv »0« eller ingen for nul, en tom celle er ukendt",
  },
  assignedHomes: {
    name: "anvist_boliger",
    description: "boliger lejet ud ved kommunal anvisning i år",
  },
  flexibleHomes: {
    name: "fleksibelt_boliger",
    description: "boliger lejet ud ved fleksibel udlejning i år",
  },
  emptyHomes: {
    name: "tomme_boliger",
    description: "boliger, der har stået tomme i over 1 år",
  },
  agreementHomes: {
    name: "aftale_boliger",
    description: "almene familieboliger i den samlede aftale",
  },
  municipalHomes: {
    name: "kommunens_boliger",
    description: "alle kommunens almene familieboliger",
  },
};

const letting = {
  description:
    "Hvilke udlejningsregler en afdeling kan bruge: ja, nej eller kan ikke afgøres for hver, med den oplysning, der mangler, kilden, og i boliger hvad der er tilladt, brugt, tilbage og over.",
  parameters: PARAMETERS,
};

/** What is read of the letting function while it is typed. */
export const functions = {
  letting,
};

export type LettingFunctionWords = typeof functions;
