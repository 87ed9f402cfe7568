import type { Day, Provision } from "../../core/provision";
import { cites } from "./cite";

/** A limit for convicted as it was published for one list. The average itself was not published for any list that could be read. */
export interface PublishedLimit {
  /** The day of the list. */
  readonly list: Day;
  /** How many times the national average it is. */
  readonly times: string;
  /** In per cent, as printed. */
  readonly limit: string;
  readonly authority: Provision;
}

/** The limits for convicted that could be found; those of the lists of 2018, 2021, 2023, 2024 and 2025 could not. */
export const PUBLISHED_LIMITS: readonly PublishedLimit[] = [
  {
    list: "2019-12-01",
    times: "3",
    limit: "1.98",
    authority: {
      provision: "grænsen for dømte på listen 1. december 2019",
      quote: "1,98",
      source: { title: "Sjællandske Nyheder, artikel 1345105" },
      certainty: "secondary",
      checked: null,
      note: "Avisens side er ikke fundet igen, så ordene kunne ikke efterses. Tallet er tre gange et gennemsnit på 0,66 pct.",
    },
  },
  {
    list: "2020-12-01",
    times: "3",
    limit: "2.27",
    authority: cites(
      {
        title: "TV 2 Fyn, maj 2021, om Solbakken",
        url: "https://www.tv2fyn.dk/artikel/solbakken-dispensation",
      },
      "secondary",
    )(
      "grænsen for dømte på listen 1. december 2020",
      "tre gange landsgennemsnittet for dømte lå i i 2020 på 2,27",
    ),
  },
  {
    list: "2022-12-01",
    times: "2",
    limit: "1.45",
    authority: cites(
      {
        title: "Danmarks Lejerforeninger, om listerne med 67 forebyggelsesområder",
        url: "https://www.dklf.dk/artikler/omdannelsesomraader-parallelsamfund-forebyggelsesomraader-og-udsatte-boligomraader/",
      },
      "secondary",
    )(
      "grænsen for dømte i forebyggelsesområder på listen 1. december 2022",
      "1,45 % svarer til 2 gange landsgennemsnittet",
      "Året er sluttet af, at kun listen af 2022 har 67 forebyggelsesområder og 10 parallelsamfund. Siden skriver »overstiger«; loven siger »udgør mindst«, og loven er brugt.",
    ),
  },
];

/**
 * The highest national average in per cent that is believed: the published limits put it between 0.66 and 0.76 since 2018,
 * and a share above this is a limit of two or three times the average.
 */
export const HIGHEST_AVERAGE = "1.2";
