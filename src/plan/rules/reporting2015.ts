import type { Check, Source } from "../../core/provision";
import type { ReportingRules } from "./reporting";
import { TOOLBOX } from "../../core/toolbox";

const EARLIER: Source = {
  title:
    "Landsbyggefonden: Indberetningskrav til de boligsociale indsatser inden for rammerne af 2011-14-midlerne (ikke læst for 2015 og senere)",
  url: "https://lbf.dk/regler-og-satser/historiske-regulativer-og-vejledninger/indberetningskrav-til-de-boligsociale-indsatser-inden-for-rammerne-af-2011-14-midlerne/",
};
const CHECKED: Check = { by: "projektet", on: "2026-11-23" };

/**
 * The yearly report from 2015 on. The fund's text for these years has not been seen: that the account is still due
 * six months after the year is inferred from 2011-14, and the user is told so and may write another date.
 */
export const REPORTING_2015: ReportingRules = {
  fromYear: 2015,
  parts: [
    {
      id: "account",
      covers: "year",
      due: { kind: "months", afterYearEnd: 6 },
      authority: {
        provision: "Indberetningskrav 2011-14, Reguleringskontoopgørelse",
        quote:
          "Reguleringskontoopgørelsen skal følge kalenderåret og skal være fonden i hænde seneste 6 måneder efter kalenderårets afslutning.",
        source: EARLIER,
        certainty: "inferred",
        checked: null,
        note: "Fristen er læst for 2011-14. At den gælder uændret fra 2015, er ikke set; kontrollér den i jeres tilsagn.",
      },
    },
    {
      id: "attainment",
      covers: "year",
      due: { kind: "unknown" },
      authority: {
        provision: "Værktøjskassen, Helhedsplaner",
        quote:
          "Der skal årligt indsendes en indberetning af helhedsplanens fremdrift og resultater til Landsbyggefonden.",
        source: TOOLBOX,
        certainty: "inferred",
        checked: null,
        note: "Datoen er ikke fundet. Fra 2015 kan fonden have ændret formen.",
      },
    },
    {
      id: "milestonePlan",
      covers: "comingYear",
      due: { kind: "unknown" },
      authority: {
        provision: "Værktøjskassen, Helhedsplaner",
        quote: "Indberetningen knytter an til de opstillede mål samt milepælsplanen for indsatsen.",
        source: TOOLBOX,
        certainty: "inferred",
        checked: null,
        note: "Datoen er ikke fundet. Fra 2015 kan fonden have ændret formen.",
      },
    },
  ],
  consequence: {
    provision: "Værktøjskassen, Helhedsplaner",
    quote: "Manglende indsendelse af skemaet medfører, at udbetalingerne af støtte stoppes.",
    source: TOOLBOX,
    certainty: "statute",
    checked: CHECKED,
  },
};
