import type { Day } from "../../core/provision";
import type { CategoryId } from "./types";

/** One published list: its day where it is known, and how many areas stood on it in each category. */
export interface PublishedList {
  readonly year: number;
  /** Null where only the year is known. */
  readonly day: Day | null;
  readonly counts: Readonly<Partial<Record<CategoryId, number>>>;
  readonly source: string;
}

const BL = "BL's årlige oversigt over listerne";
const NEWS = "omtale af listerne";

/** The lists that were published under § 61 a and § 61 b, oldest first. */
export const PUBLISHED_LISTS: readonly PublishedList[] = [
  { year: 2010, day: "2010-10-26", counts: { ghetto: 29 }, source: "»10 år med ghettolisten«" },
  { year: 2011, day: null, counts: { ghetto: 26 }, source: NEWS },
  { year: 2012, day: "2012-10-01", counts: { ghetto: 33 }, source: "Folketinget, BYB spm. 89" },
  { year: 2013, day: null, counts: { ghetto: 40 }, source: NEWS },
  { year: 2014, day: "2014-02-01", counts: { ghetto: 33 }, source: "Kristeligt Dagblad" },
  { year: 2014, day: "2014-12-01", counts: { ghetto: 31 }, source: "ministeriets liste" },
  { year: 2015, day: "2015-12-01", counts: { ghetto: 25 }, source: NEWS },
  { year: 2016, day: "2016-12-01", counts: { ghetto: 25 }, source: "Social- og boligministeriet" },
  { year: 2017, day: "2017-12-01", counts: { ghetto: 22 }, source: "boligsocialnet.dk" },
  {
    year: 2018,
    day: "2018-12-01",
    counts: { udsat: 43, ghetto: 29, haardGhetto: 15 },
    source: BL,
  },
  {
    year: 2019,
    day: "2019-12-01",
    counts: { udsat: 40, ghetto: 28, haardGhetto: 15 },
    source: BL,
  },
  {
    year: 2020,
    day: "2020-12-01",
    counts: { udsat: 25, ghetto: 15, haardGhetto: 13 },
    source: BL,
  },
  {
    year: 2021,
    day: "2021-12-01",
    counts: { udsat: 20, parallelsamfund: 12, omdannelse: 10, forebyggelse: 62 },
    source: BL,
  },
  {
    year: 2022,
    day: "2022-12-01",
    counts: { udsat: 17, parallelsamfund: 10, omdannelse: 9, forebyggelse: 67 },
    source: BL,
  },
  {
    year: 2023,
    day: "2023-12-01",
    counts: { udsat: 19, parallelsamfund: 12, omdannelse: 8, forebyggelse: 56 },
    source: BL,
  },
  {
    year: 2024,
    day: "2024-12-01",
    counts: { udsat: 12, parallelsamfund: 8, omdannelse: 7, forebyggelse: 63 },
    source: "advokatomtale af listerne",
  },
];
