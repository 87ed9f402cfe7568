import type { RuleWords } from "../da/rules";

/** The rules' names and conditions in English. */
export const rules: RuleWords = {
  flexible: {
    name: "Flexible letting (fleksibel udlejning)",
    condition: "a vulnerable area and pressure on the housing market",
  },
  combined: {
    name: "Combined letting (kombineret udlejning)",
    condition:
      "at least 1,000 residents and at least 40 per cent outside the labour market, or at least 5,000 and at least 30 per cent",
  },
  vacant: {
    name: "A dwelling may stand empty",
    condition: "combined letting and an extraordinary effort, for up to 1 year",
  },
  advertising: {
    name: "Advertising (annoncering)",
    condition: "a troubled section, up to half of the vacant dwellings",
  },
  assignment: {
    name: "Municipal assignment up to 100 per cent",
    condition: "a vulnerable area, up to 100 per cent of the vacant dwellings",
  },
  excluded: {
    name: "Assignment of refugees and of people newly released",
    condition: "neither on the list nor in combined letting",
  },
  jointByMunicipality: {
    name: "Joint agreement: the municipality decides for all",
    condition: "the agreement covers more than 50 per cent",
  },
  jointByMinister: {
    name: "Joint agreement: the minister approves",
    condition: "an agreement that does not cover more than 50 per cent",
  },
  movingHelp: { name: "Help with moving (flyttehjælp)", condition: "a vulnerable area" },
  refund: { name: "Refund of moving grants", condition: "not on the list" },
  copenhagen: {
    name: "Kept free of social assignment (Copenhagen)",
    condition: "over 40 per cent outside the labour market",
  },
};
