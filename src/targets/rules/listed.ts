import type { Certainty, Source } from "../../core/provision";

/** What the published list of 1 December counted: the law's name for the areas changed with the criteria. */
export type ListedName = "særligt udsatte boligområder" | "udsatte boligområder";

/** The number of areas on one year's published list. */
export interface Listed {
  readonly year: number;
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
const BL: Source = {
  title: "BL – Danmarks Almene Boliger: årlige oversigter over udsatte boligområder",
};
const NOTE: Source = { title: "Advokatnotat om listerne pr. 1. december 2024" };

const until2017 = (
  year: number,
  areas: number,
  certainty: Certainty = "secondary",
  note?: string,
): Listed => ({
  year,
  areas,
  name: "særligt udsatte boligområder",
  source: LISTS,
  certainty,
  note,
});
const from2018 = (year: number, areas: number, source = BL): Listed => ({
  year,
  areas,
  name: "udsatte boligområder",
  source,
  certainty: "secondary",
});

/** The published numbers. From 2018 on the criteria are others, so the two stretches are not one series. */
export const LISTED: readonly Listed[] = [
  until2017(2010, 29),
  until2017(2011, 26),
  until2017(2012, 33),
  until2017(2013, 40, "unverified", "Efter hukommelsen; en afskrift har 39."),
  until2017(2014, 31),
  until2017(2015, 25),
  until2017(2016, 25),
  until2017(2017, 22),
  from2018(2018, 43),
  from2018(2019, 40),
  from2018(2020, 25),
  from2018(2021, 20),
  from2018(2022, 17),
  from2018(2023, 19),
  from2018(2024, 12, NOTE),
];
