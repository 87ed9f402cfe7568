import type { FactId } from "../../rules/facts";
import { HALF } from "./results";

/** The facts by name; the homes as they are counted. */
const names: Readonly<Record<FactId, string>> = {
  onList: "på listen",
  jobless: "uden for arbejdsmarkedet",
  residents: "beboere",
  pressure: "pres på boligmarkedet",
  troubled: "problemramt",
  agreement: "andel i aftalen",
  advertised: "andel annonceret",
  empty: "måneder tom",
  effort: "ekstraordinær indsats",
  dwellings: "boliger i afdelingen",
  vacancies: "ledige boliger i år",
  advertisedHomes: "lejet ud via annoncering",
  assignedHomes: "lejet ud ved kommunal anvisning",
  flexibleHomes: "lejet ud ved fleksibel udlejning",
  emptyHomes: "boliger tomme i over 1 år",
  agreementHomes: "boliger i den samlede aftale",
  municipalHomes: "kommunens almene familieboliger",
};

/** The same for the pane. */
const half = HALF;

/** The facts by name; the homes as they are counted. */
export const facts = {
  names,
  half,
};

export type FactsWords = typeof facts;
