import type { FactId } from "../../rules/facts";
import type { FactsWords } from "../da/facts";

const names: Readonly<Record<FactId, string>> = {
  onList: "on the list",
  jobless: "outside the labour market",
  residents: "residents",
  pressure: "pressure on the housing market",
  troubled: "troubled",
  agreement: "share in the agreement",
  advertised: "share advertised",
  empty: "months empty",
  effort: "extraordinary effort",
  dwellings: "dwellings in the section",
  vacancies: "dwellings vacated this year",
  advertisedHomes: "let by advertising",
  assignedHomes: "let by municipal assignment",
  flexibleHomes: "let by flexible letting",
  emptyHomes: "dwellings empty for over a year",
  agreementHomes: "dwellings in the joint agreement",
  municipalHomes: "the municipality's social family dwellings",
};

const half =
  "By the toolbox's words exactly half is neither a majority nor less than half; the statute takes it in here.";

/** The facts by name; the homes as they are counted. */
export const facts: FactsWords = {
  names,
  half,
};
