import {
  CRITERIA_VERSIONS,
  type Category,
  type Criterion,
  HIGHEST_AVERAGE,
  PUBLISHED_LIMITS,
} from "../../../src/criteria/rules";
import type { Provision } from "../../../src/core/provision";

const CATEGORIES: readonly (readonly [string, Category])[] = CRITERIA_VERSIONS.flatMap((version) =>
  version.categories.map((category): readonly [string, Category] => [
    `${version.id} ${category.name}`,
    category,
  ]),
);
const CRITERIA: readonly (readonly [string, Criterion])[] = CATEGORIES.flatMap(([name, category]) =>
  [...category.criteria, ...(category.gate ? [category.gate] : [])].map(
    (criterion): readonly [string, Criterion] => [`${name}, ${criterion.id}`, criterion],
  ),
);
const AUTHORITIES: readonly (readonly [string, Provision])[] = [
  ...CRITERIA_VERSIONS.flatMap((version): (readonly [string, Provision])[] => [
    [`${version.id} act`, version.act],
    [`${version.id} residents`, version.residents.authority],
  ]),
  ...CATEGORIES.map(([name, category]): readonly [string, Provision] => [name, category.authority]),
  ...CATEGORIES.flatMap(([name, { yearsInRow }]): (readonly [string, Provision])[] =>
    yearsInRow ? [[`${name}, years`, yearsInRow.authority]] : [],
  ),
  ...CRITERIA.map(([name, criterion]): readonly [string, Provision] => [name, criterion.authority]),
];

const ALL = [
  ...AUTHORITIES,
  ...PUBLISHED_LIMITS.map(({ list, authority }): readonly [string, Provision] => [
    `limit ${list}`,
    authority,
  ]),
];

const NUMERALS: Readonly<Record<number, string>> = { 2: "to", 3: "tre", 4: "fire", 5: "fem" };
const spelled = (value: number | string): string[] => [
  String(value).replace(".", ","),
  NUMERALS[Number(value)] ?? "none",
];
const holds = (quote: string, value: number | string): boolean =>
  spelled(value).some((text) => new RegExp(`(^|[^\\d,])${text}0?([^\\d]|$)`).test(quote));

describe("the criteria as data", () => {
  it.each(CRITERIA)("%s: the quoted words contain the statute's verb", (_, { verb, authority }) => {
    expect(authority.quote).toContain(verb);
  });

  it.each(CRITERIA)("%s: the quoted words contain the number", (_, { limit, authority }) => {
    expect(holds(authority.quote, limit.kind === "fixed" ? limit.value : limit.times)).toBe(true);
  });

  it.each(CRITERIA.filter(([, { years }]) => years > 1))(
    "%s: the quoted words contain the years of the mean",
    (_, { years, authority }) => {
      expect(holds(authority.quote, years)).toBe(true);
      expect(authority.quote).toMatch(/seneste/);
    },
  );

  it.each(CRITERIA.filter(([, { age, authority }]) => age?.to && /\d-\d/.test(authority.quote)))(
    "%s: the quoted words contain the ages",
    (_, { age, authority }) => {
      expect(authority.quote).toContain(`${age?.from}-${age?.to}`);
    },
  );

  it.each(CATEGORIES.filter(([, { authority }]) => authority.quote.includes("mindst")))(
    "%s: the quoted words contain how many criteria it takes",
    (_, { required, authority }) => {
      expect(holds(authority.quote, required)).toBe(true);
    },
  );

  it.each(CATEGORIES.filter(([, { yearsInRow }]) => yearsInRow))(
    "%s: the quoted words contain the years in a row",
    (_, { yearsInRow }) => {
      expect(holds(yearsInRow?.authority.quote ?? "", yearsInRow?.count ?? 0)).toBe(true);
    },
  );

  it.each(CRITERIA_VERSIONS.map((version) => [version.id, version] as const))(
    "%s: at least 1,000 residents, and the toolbox's looser words are noted",
    (_, { residents }) => {
      expect(residents.minimum).toBe(1000);
      expect(residents.authority.quote).toContain("mindst 1.000 beboere");
      expect(residents.authority.note).toContain("over 1.000 indbyggere");
    },
  );

  it.each(AUTHORITIES)(
    "%s has a provision, words and a source",
    (_, { provision, quote, source, checked }) => {
      expect(provision).toMatch(/almenboligloven § 61|lov nr\. \d+|overgangsreglen/);
      expect(quote.length).toBeGreaterThan(10);
      expect(source.title.length).toBeGreaterThan(10);
      expect(source.url ?? "https://").toMatch(/^https?:\/\//);
      expect(checked === null || /^\d{4}-\d\d-\d\d$/.test(checked.on)).toBe(true);
    },
  );

  it.each(ALL)(
    "%s: is checked against a text with its address, or says why it could not be",
    (_, provision) => {
      if (provision.checked) {
        expect(provision.checked.on).toMatch(/^2026-\d\d-\d\d$/);
        expect(provision.checked.by.length).toBeGreaterThan(5);
        expect(provision.source.url).toMatch(/^https?:\/\//);
      } else expect(provision.note).toMatch(/ikke fundet|ikke til at få|ikke læst/);
    },
  );

  it.each(PUBLISHED_LIMITS)(
    "the limit of the list of $list stands in the words quoted",
    ({ limit, authority }) => {
      expect(authority.quote).toContain(limit.replace(".", ","));
    },
  );

  it("takes three times the believed average for less than any limit that was published", () => {
    for (const { limit, times } of PUBLISHED_LIMITS) {
      expect(Number(limit)).toBeGreaterThan(Number(HIGHEST_AVERAGE));
      expect(Number(limit) / Number(times)).toBeLessThan(Number(HIGHEST_AVERAGE));
    }
  });

  it("cites each act only with the years of its own version", () => {
    for (const [name, { provision }] of AUTHORITIES) {
      const years = /\((\d{4})-(\d\d)\)/.exec(provision);
      if (years) expect(name.slice(0, 4)).toBe(years[1]);
    }
  });

  it("leaves no day between two versions, and none in two", () => {
    CRITERIA_VERSIONS.slice(1).forEach((version, index) => {
      const end = CRITERIA_VERSIONS[index]?.until ?? "";
      const next = new Date(Date.parse(`${end}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
      expect(version.from).toBe(next);
    });
    expect(CRITERIA_VERSIONS[CRITERIA_VERSIONS.length - 1]?.until).toBeNull();
  });

  it("says of every version what is not encoded, and why", () => {
    for (const { notEncoded } of CRITERIA_VERSIONS)
      expect(
        notEncoded.every(({ subject, why }) => subject.length > 10 && why.length > 20) &&
          notEncoded.length > 0,
      ).toBe(true);
  });

  it("has the number of criteria that each version is known by", () => {
    const known = CRITERIA_VERSIONS.map(({ id, categories, listed }) => {
      const own = categories.find((category) => category.id === listed);
      return [id, [own?.criteria.length, own?.required, categories.length]];
    });
    expect(Object.fromEntries(known)).toMatchObject({
      2010: [3, 2, 1],
      2014: [5, 3, 1],
      2018: [4, 2, 3],
      2021: [4, 2, 4],
    });
  });
});
