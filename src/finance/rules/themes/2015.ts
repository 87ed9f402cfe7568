import { REGULATION_2015 } from "../documents";
import type { ThemeList } from "./list";

/** The four themes of 2015-18. */
export const THEMES_2015: ThemeList = {
  id: "2015",
  first: "2015-01-01",
  last: "2018-12-31",
  themes: [
    {
      name: "Tryghed og trivsel",
      synonyms: ["Trivsel og tryghed", "Tryghed", "Safety and well-being"],
    },
    {
      name: "Kriminalpræventiv indsats",
      synonyms: [
        "Kriminalpræventive indsatser",
        "Kriminalpræventivt arbejde",
        "Crime prevention effort",
      ],
    },
    {
      name: "Uddannelse og beskæftigelse",
      synonyms: ["Beskæftigelse og uddannelse", "Education and employment"],
    },
    {
      name: "Forebyggelse og forældreansvar",
      synonyms: [
        "Forældreansvar",
        "Forældreansvar og forebyggelse",
        "Prevention and parental responsibility",
      ],
    },
  ],
  authority: {
    provision: "Regulativ 2015-18, indsatsområder",
    quote:
      "Tryghed og trivsel, Kriminalpræventiv indsats, Uddannelse og beskæftigelse, Forebyggelse og forældreansvar",
    source: REGULATION_2015,
    certainty: "statute",
    checked: null,
    note: "Listen er samlet fra fondens ansøgningsside for 2015-18; opregningen er vores.",
  },
};
