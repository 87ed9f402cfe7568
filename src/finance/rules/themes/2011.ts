import { CHECKED, TOOLBOX } from "../documents";
import type { ThemeList } from "./list";

/** The seven themes of 2011-14. */
export const THEMES_2011: ThemeList = {
  id: "2011",
  first: "2011-01-01",
  last: "2014-12-31",
  themes: [
    {
      name: "Børn, unge og familie",
      synonyms: [
        "Børn og unge",
        "Børn, unge og familier",
        "Børn og familie",
        "Children, youth and family",
        "Children, young people and family",
      ],
    },
    {
      name: "Uddannelse, beskæftigelse og erhverv",
      synonyms: [
        "Uddannelse og erhverv",
        "Beskæftigelse og erhverv",
        "Education, employment and business",
      ],
    },
    {
      name: "Beboernetværk, inddragelse og demokrati",
      synonyms: [
        "Beboernetværk",
        "Beboerinddragelse og demokrati",
        "Beboernetværk og demokrati",
        "Beboerdemokrati",
        "Resident networks, involvement and democracy",
      ],
    },
    { name: "Sundhed", synonyms: ["Health"] },
    { name: "Udsatte grupper", synonyms: ["Særligt udsatte grupper", "Vulnerable groups"] },
    {
      name: "Kultur og fritid",
      synonyms: [
        "Kultur og frihed",
        "Fritid og kultur",
        "Kultur og fritidstilbud",
        "Culture and leisure",
      ],
    },
    {
      name: "Image og kommunikation",
      synonyms: ["Image", "Kommunikation og image", "Image and communication"],
    },
  ],
  authority: {
    provision: "Værktøjskassen, afsnittet Helhedsplaner",
    quote:
      "Der ydes alene støtte til indsatser inden for temaerne: Børn, unge og familie - Uddannelse, beskæftigelse og erhverv - Beboernetværk, inddragelse og demokrati - Sundhed - Udsatte grupper - Kultur og frihed - Image og kommunikation",
    source: TOOLBOX,
    certainty: "statute",
    checked: CHECKED,
    note: "Værktøjskassen trykker »Kultur og frihed«; Landsbyggefonden skriver »Kultur og fritid«. Begge læses, og det sidste skrives.",
  },
};
