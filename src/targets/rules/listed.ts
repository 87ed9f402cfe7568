import type { Certainty, Day, Source } from "../../core/provision";

/** What a list counted: the name of the areas changed with the criteria. */
export type ListedName = "særligt udsatte boligområder" | "udsatte boligområder";

/** The number of areas on one published list. */
export interface Listed {
  /** The list by its year, and by its month where a year has two: `2014-02`. */
  readonly id: string;
  readonly year: number;
  /** The day the list is of; null where the day was not found. */
  readonly on: Day | null;
  readonly areas: number;
  readonly name: ListedName;
  readonly source: Source;
  readonly certainty: Certainty;
  /** What another source says, or what is not comparable (Danish). */
  readonly note?: string;
}

const LISTS: Source = {
  title: "Ministeriets offentliggjorte lister over særligt udsatte boligområder, optalt",
};
const FIRST: Source = {
  title: "Ti år med ghettolisten (2020), om listen af 26. oktober 2010",
  url: "http://kommunist.dk/10-aar-med-ghettolisten/",
};
const ANSWER_89: Source = {
  title: "Folketinget, BYB alm. del 2012-13, spørgsmål 89, om listen af 1. oktober 2012",
};
const PRESS_2014: Source = {
  title: "Kristeligt Dagblad, 2. december 2014: to færre, nu i alt 31",
};
const BOLIGSOCIALNET: Source = {
  title: "boligsocialnet.dk (2017): tre færre end året før",
  url: "http://boligsocialnet.dk/aktuelt/2017/12/udsatte-boligomraader/",
};
const BL: Source = {
  title: "BL – Danmarks Almene Boliger: årlige oversigter over udsatte boligområder",
};
const NOTE: Source = { title: "Advokatnotat om listerne pr. 1. december 2024" };

type Told = Pick<Listed, "areas"> & Partial<Pick<Listed, "source" | "certainty" | "note" | "id">>;

const listed = (name: ListedName, year: number, on: Day | null, told: Told): Listed => ({
  id: String(year),
  year,
  on,
  name,
  source: LISTS,
  certainty: "secondary",
  ...told,
});
const until2017 = (year: number, on: Day | null, told: Told): Listed =>
  listed("særligt udsatte boligområder", year, on, told);
const from2018 = (year: number, areas: number, source = BL): Listed =>
  listed("udsatte boligområder", year, `${year}-12-01`, { areas, source });

/**
 * The published lists with their days, oldest first; 2014 has two. They were not always of 1 December: that came with the
 * law of 2013. From 2018 on the criteria are others, so the two stretches are not one series.
 */
export const LISTED: readonly Listed[] = [
  until2017(2010, "2010-10-26", { areas: 29, source: FIRST }),
  until2017(2011, null, { areas: 26, note: "Listens dag er ikke fundet." }),
  until2017(2012, "2012-10-01", {
    areas: 33,
    source: ANSWER_89,
    note: "Dagen er Folketingets; antallet er optalt.",
  }),
  until2017(2013, null, {
    areas: 40,
    certainty: "unverified",
    note: "Efter hukommelsen; en afskrift har 39. Listens dag er ikke fundet.",
  }),
  until2017(2014, "2014-02-01", {
    id: "2014-02",
    areas: 33,
    source: PRESS_2014,
    note: "Den første liste efter de fem kriterier. Decemberlisten har 5 nye, og 7 er gået ud: 31 - 5 + 7 = 33.",
  }),
  until2017(2014, "2014-12-01", { id: "2014-12", areas: 31, source: PRESS_2014 }),
  until2017(2015, "2015-12-01", { areas: 25 }),
  until2017(2016, "2016-12-01", { areas: 25, source: BOLIGSOCIALNET }),
  until2017(2017, "2017-12-01", { areas: 22, source: BOLIGSOCIALNET }),
  from2018(2018, 43),
  from2018(2019, 40),
  from2018(2020, 25),
  from2018(2021, 20),
  from2018(2022, 17),
  from2018(2023, 19),
  from2018(2024, 12, NOTE),
];
