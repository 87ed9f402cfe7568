import type { FactId } from "../../rules/facts";
import type { LettingFunctionWords } from "../da/functions";

const PARAMETERS: Readonly<
  Record<FactId, { readonly name: string; readonly description: string }>
> = {
  onList: {
    name: "onList",
    description:
      "ja or yes when the area is on the list of vulnerable areas; also takes opfyldt from UDSAT.CRITERIA",
  },
  jobless: {
    name: "jobless",
    description:
      "residents of 18-64 outside the labour market, in per cent (42.5) or as a fraction (0.425)",
  },
  residents: {
    name: "residents",
    description: "residents of the connected sections together",
  },
  pressure: {
    name: "pressure",
    description: "ja or yes when there is pressure on the housing market of a larger city",
  },
  troubled: {
    name: "troubled",
    description:
      "ja or yes when the municipality itself judges the section troubled and the area vulnerable",
  },
  agreement: {
    name: "agreementShare",
    description:
      "the part of the municipality's social family dwellings in a joint agreement, in per cent",
  },
  advertised: {
    name: "advertisedShare",
    description: "the part of the vacant dwellings you want to let by advertising, in per cent",
  },
  empty: {
    name: "monthsEmpty",
    description: "how many months a dwelling is to stand empty",
  },
  effort: {
    name: "effort",
    description: "ja or yes when an extraordinary effort is made to let the dwelling",
  },
  dwellings: {
    name: "dwellings",
    description: "dwellings in the section",
  },
  vacancies: {
    name: "vacancies",
    description: "dwellings that have become vacant this year",
  },
  advertisedHomes: {
    name: "advertisedHomes",
    description:
      "dwellings let by advertising this year; write “0” or ingen for none, an empty cell is unknown",
  },
  assignedHomes: {
    name: "assignedHomes",
    description: "dwellings let by municipal assignment this year",
  },
  flexibleHomes: {
    name: "flexibleHomes",
    description: "dwellings let by flexible letting this year",
  },
  emptyHomes: {
    name: "emptyHomes",
    description: "dwellings that have stood empty for over a year",
  },
  agreementHomes: {
    name: "agreementHomes",
    description: "social family dwellings in the joint agreement",
  },
  municipalHomes: {
    name: "municipalHomes",
    description: "all of the municipality's social family dwellings",
  },
};

const letting = {
  description:
    "Which letting rules a section may use: ja, nej or kan ikke afgøres (cannot be decided) for each, with the fact that is missing, the source, and in dwellings what is allowed, used, left and exceeded.",
  parameters: PARAMETERS,
};

/** What is read of the letting function while it is typed. */
export const functions: LettingFunctionWords = {
  letting,
};
