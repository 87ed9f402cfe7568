import type { Source } from "./provision";

/** The ministry's toolbox of 2013, the source of the checklist. */
export const TOOLBOX: Source = {
  title: "Ministeriet for By, Bolig og Landdistrikter: Udsatte boligområder, værktøjskasse, 2013",
};

/** What the two chapters also say, and why it is not a line on the checklist. */
export const NOT_ON_THE_CHECKLIST: readonly { readonly quote: string; readonly why: string }[] = [
  {
    quote:
      "Hvis de mange indsatser ikke koordineres tilstrækkeligt, kan det blive både dyrt, ineffektivt og kontraproduktivt.",
    why: "Begrundelse; kravet om koordinering står ved styregruppen og projektsekretariatet.",
  },
  {
    quote:
      "Regeringen vil derfor indgå partnerskaber med kommuner med særligt udsatte boligområder",
    why: "Regeringens egen hensigt; kommunen kan ikke opfylde den alene.",
  },
  {
    quote: "Den fysiske genopretning støttes via Landsbyggefondens renoveringsramme.",
    why: "Rammerne hører til finansieringsplanen og kontrolleres der.",
  },
  {
    quote:
      "Center For Boligsocial Udvikling har udarbejdet et katalog til brug for arbejdet med målopfyldelseskemaerne",
    why: "Et tilbud om hjælp, ikke et krav.",
  },
  {
    quote:
      "Københavns Kommune har opstillet et række krav og anbefalinger til helhedsplaner i Københavns Kommune",
    why: "Gælder kun helhedsplaner i Københavns Kommune.",
  },
];
