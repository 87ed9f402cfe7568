import { REGULATION_2019 } from "../documents";
import type { ThemeList } from "./list";

/** The four themes of 2019-26. */
export const THEMES_2019: ThemeList = {
  id: "2019",
  first: "2019-01-01",
  last: "2026-12-31",
  themes: [
    {
      name: "Uddannelse og livschancer",
      synonyms: ["Livschancer og uddannelse", "Education and life chances"],
    },
    { name: "Beskæftigelse", synonyms: ["Employment"] },
    {
      name: "Kriminalitetsforebyggelse",
      synonyms: [
        "Kriminalitetsforebyggende indsats",
        "Forebyggelse af kriminalitet",
        "Crime prevention",
      ],
    },
    {
      name: "Sammenhængskraft og medborgerskab",
      synonyms: [
        "Medborgerskab og sammenhængskraft",
        "Medborgerskab",
        "Social cohesion and citizenship",
        "Cohesion and active citizenship",
      ],
    },
  ],
  authority: {
    provision: "Regulativ 2019-26, indsatsområder",
    quote:
      "Uddannelse og livschancer, Beskæftigelse, Kriminalitetsforebyggelse, Sammenhængskraft og medborgerskab",
    source: REGULATION_2019,
    certainty: "statute",
    checked: null,
    note: "Listen er samlet fra fondens side om boligsociale indsatser; opregningen er vores. Regulativet trådte i kraft 1. januar 2020.",
  },
};
