import type { Check, Source } from "../../core/provision";
import type { ReportingRules } from "./reporting";

const REQUIREMENTS_2011: Source = {
  title:
    "Landsbyggefonden: Indberetningskrav til de boligsociale indsatser inden for rammerne af 2011-14-midlerne",
  url: "https://lbf.dk/regler-og-satser/historiske-regulativer-og-vejledninger/indberetningskrav-til-de-boligsociale-indsatser-inden-for-rammerne-af-2011-14-midlerne/",
};
const CHECKED: Check = { by: "projektet", on: "2026-11-23" };

/** The yearly report under the funds of 2011-14: one date is known, two are not. */
export const REPORTING_2011: ReportingRules = {
  fromYear: 2011,
  parts: [
    {
      id: "account",
      covers: "year",
      due: { kind: "months", afterYearEnd: 6 },
      authority: {
        provision: "Indberetningskrav 2011-14, Reguleringskontoopgørelse",
        quote:
          "Reguleringskontoopgørelsen skal følge kalenderåret og skal være fonden i hænde seneste 6 måneder efter kalenderårets afslutning.",
        source: REQUIREMENTS_2011,
        certainty: "statute",
        checked: CHECKED,
      },
    },
    {
      id: "attainment",
      covers: "year",
      due: { kind: "unknown" },
      authority: {
        provision: "Indberetningskrav 2011-14",
        quote: "Indberetning af resultater i form af målopfyldelsesskemaer",
        source: REQUIREMENTS_2011,
        certainty: "statute",
        checked: CHECKED,
        note: "Fonden kræver skemaet en gang årligt, men datoen er ikke fundet.",
      },
    },
    {
      id: "milestonePlan",
      covers: "comingYear",
      due: { kind: "unknown" },
      authority: {
        provision: "Indberetningskrav 2011-14",
        quote: "Udarbejdelse af milepælsplaner for det kommende år",
        source: REQUIREMENTS_2011,
        certainty: "statute",
        checked: CHECKED,
        note: "Fonden kræver planen en gang årligt, men datoen er ikke fundet.",
      },
    },
  ],
  consequence: {
    provision: "Indberetningskrav 2011-14",
    quote:
      "Såfremt reguleringskonti, målopfyldelsesskemaerne og milepælsplanerne ikke fremsendes rettidigt, tilbageholdes udbetalingerne, indtil disse er fremsendt.",
    source: REQUIREMENTS_2011,
    certainty: "statute",
    checked: CHECKED,
  },
};
