import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell, Grid } from "../../../src/core/cell";
import { HISTORY } from "../../../src/criteria/functions";
import { historyOf } from "../../../src/criteria/judge";
import { matched } from "../../../src/criteria/judge/history/match";
import { PUBLISHED_LISTS } from "../../../src/criteria/rules";
import { HEAD, MET, NOT } from "./history/lists";

const history = HISTORY.run as unknown as (
  lists: Grid,
  names?: Grid | null,
) => (string | number)[][];

const BY_NAME: Grid = readFileSync(join(__dirname, "../../data/lists-by-name.csv"), "utf8")
  .trim()
  .split("\n")
  .map((line) =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((cell) => cell[1] ?? cell[2] ?? ""),
  );

describe("names of areas from list to list", () => {
  const rows = (names: readonly (readonly [string, string | null])[], sameYear = false) =>
    names.map(([name, municipality], index) => ({
      row: index + 2,
      name,
      municipality,
      day: `${sameYear ? 2014 : 2014 + index}-12-01`,
      list: null,
      on: true,
    }));
  test.each([
    ["Skovparken/Skovvejen", "Kolding", "Skovvejen/Skovparken", "Kolding"],
    ["Solbakken mv.", "Odense", "Solbakken", "Odense"],
    ["Solbakken, mv", "Odense", "Solbakken mv", "Odense"],
    ["Degnegården, mv.", "København", "Degnegården mv", "København"],
    ["Nørager/Søstjernevej m.fl.", "Sønderborg", "Nørager/Søstjernevej mv.", "Sønderborg"],
    ["Nørager og Søstjerneparken", "Sønderborg", "Nørager/Søstjernevej m.fl", "Sønderborg"],
    ["Tåstrupgård", "Høje-Taastrup", "Taastrupgård", "Høje Tåstrup"],
    ["Gl. Jennumparken", "Randers", "Gammel Jennumparken", "Randers"],
    ["Ringparken, Slagelse", "Slagelse", "Ringparken", "Slagelse"],
    ["Korsløkkeparken, Odense Øst", "Odense", "Korsløkkeparken Øst", "Odense"],
    ["Stengårdsvej-kvarteret", "Esbjerg", "Stengårdsvej", "Esbjerg"],
    ["Resedavej", "Silkeborg", "Resedavej/Nørrevang II", "Silkeborg"],
    ["Gellerupparken", "Aarhus", "Gellerupparken/Toveshøj", "Aarhus"],
    ["Rønnebærparken/Æblehaven", "Roskilde", "Æblehaven/Rønnebærparken", "Roskilde"],
    ["Glarbjervej-området", "Randers", "Glarbjergvej-området", "Randers"],
    ["Agervang mv.", "Holbæk", "Grønneparken", "Holbæk"],
    ["Bispehaven", "Aarhus", "Bispehaven", "Århus Kommune"],
  ])("»%s«, %s is »%s«, %s", (one, town, other, otherTown) => {
    const { areas, doubts } = matched(
      rows([
        [one, town],
        [other, otherTown],
      ]),
    );
    expect([areas.length, doubts.length]).toEqual([1, 0]);
  });

  test.each([
    ["Skovparken/Skovvejen", "Kolding", "Byparken/Skovparken", "Svendborg"],
    ["Skovparken", "Kolding", "Skovparken", "Svendborg"],
    ["Ringparken", "Slagelse", "Motalavej", "Slagelse"],
    ["Bispehaven", "Aarhus", "Bispeparken", "København"],
    ["Sundparken", "Horsens", "Lundparken", "Horsens"],
    ["Tåstrupgård", "Høje-Taastrup", "Gadehavegård", "Høje-Taastrup"],
  ])("»%s«, %s is not »%s«, %s", (one, town, other, otherTown) => {
    expect(
      matched(
        rows([
          [one, town],
          [other, otherTown],
        ]),
      ).areas,
    ).toHaveLength(2);
  });

  test("one letter for another in one municipality is a question", () => {
    const { areas, doubts } = matched(
      rows([
        ["Sundparken", "Horsens"],
        ["Lundparken", "Horsens"],
      ]),
    );
    expect([areas.length, doubts.length]).toEqual([2, 1]);
  });

  test("one letter for another in a long name is a question too", () => {
    const { areas, doubts } = matched(
      rows([
        ["Birkelundsvej", "Horsens"],
        ["Birkelandsvej", "Horsens"],
      ]),
    );
    expect([areas.length, doubts.length]).toEqual([2, 1]);
  });

  test("where two names of the next list could each be meant, it is a question", () => {
    const { areas, doubts } = matched([
      ...rows([["Skovparken/Skovvejen", "Kolding"]]),
      ...["Skovparken", "Skovvejen"].map((name, index) => ({
        row: 10 + index,
        name,
        municipality: "Kolding",
        day: "2015-12-01",
        list: null,
        on: true,
      })),
    ]);
    expect(areas).toHaveLength(3);
    expect(doubts.length).toBeGreaterThan(0);
  });

  test("two names on one list are two areas, whatever was answered", () => {
    const both = rows(
      [
        ["Sundparken", "Horsens"],
        ["Lundparken", "Horsens"],
      ],
      true,
    );
    expect(matched(both, new Map([["lundparken\nsundparken", true]])).areas).toHaveLength(2);
  });

  test("two spellings on one list are two areas", () => {
    expect(
      matched(
        rows(
          [
            ["Gellerupparken", "Aarhus"],
            ["Gellerupparken/Toveshøj", "Aarhus"],
          ],
          true,
        ),
      ).areas,
    ).toHaveLength(2);
  });

  test("without a municipality another spelling is a question, and the answer settles it", () => {
    const lists: Grid = [
      ["År", "Boligområde"],
      [2018, "Gellerupparken"],
      [2019, "Gellerupparken/Toveshøj"],
    ];
    const asked = history(lists);
    expect(asked[asked.length - 1]?.[0]).toMatch(
      /^Samme område\? »Gellerupparken« og »Gellerupparken\/Toveshøj«/,
    );
    expect(
      history(lists, [["Gellerupparken", "Gellerupparken/Toveshøj", "ja"]]).map((row) => row[0]),
    ).toEqual(["Boligområde", "Gellerupparken/Toveshøj", "Gellerupparken/Toveshøj"]);
    expect(history(lists, [["Gellerupparken", "Gellerupparken/Toveshøj", "nej"]])).toHaveLength(5);
  });
});

describe("the published lists of 2012 and of 2014 to 2023, by name", () => {
  const out = history(BY_NAME).slice(1);
  const count = (year: number, is: (row: (string | number)[]) => boolean): number =>
    out.filter((row) => row[2] === year && is(row)).length;
  const named = (year: number, category: string): string[] =>
    out
      .filter((row) => row[2] === year && row[6] === category)
      .map((row) => String(row[0]).replace(/,? (mv|m\.fl|Slagelse)\.?$/, ""))
      .sort();

  test.each([
    ...PUBLISHED_LISTS.filter(({ year, day }) => year >= 2015 && year <= 2023 && day !== null),
    ...PUBLISHED_LISTS.filter(({ day }) => day === "2014-12-01"),
  ])("$day: as many areas as were published", ({ year, counts }) => {
    expect(count(year, (row) => row[3] === "opfyldt")).toBe(
      counts.ghetto ?? counts.parallelsamfund,
    );
  });

  test("1 October 2012: the 33 that the minister named", () => {
    expect(count(2012, (row) => row[3] === "opfyldt")).toBe(33);
  });

  // The ministry's own lists, as the press and the ministry's notes name them.
  const HARD_2018 = [
    "Agervang",
    "Bispehaven",
    "Finlandsparken",
    "Gadehavegård",
    "Gellerupparken/Toveshøj",
    "Mjølnerparken",
    "Motalavej",
    "Munkebo",
    "Ringparken",
    "Skovvejen/Skovparken",
    "Stengårdsvej",
    "Sundparken",
    "Tingbjerg/Utterslevhuse",
    "Tåstrupgård",
    "Vollsmose",
  ];
  const without = (names: readonly string[], ...gone: readonly string[]): string[] =>
    names.filter((name) => !gone.includes(name));
  const HARD_2020 = [
    ...without(HARD_2018, "Agervang", "Finlandsparken", "Gadehavegård", "Munkebo"),
    "Nørager/Søstjernevej",
    "Solbakken",
  ].sort();
  const CONVERSION_2021 = without(HARD_2020, "Motalavej", "Ringparken", "Solbakken");
  const CONVERSION_2022 = without(CONVERSION_2021, "Tingbjerg/Utterslevhuse");
  // An area goes by its newest name: Agervang is Grønneparken only where a list calls it so.
  test.each([
    [2018, "hårdt ghettoområde", HARD_2018],
    [2019, "hårdt ghettoområde", HARD_2018],
    [2020, "hårdt ghettoområde", HARD_2020],
    [2021, "omdannelsesområde", CONVERSION_2021],
    [2022, "omdannelsesområde", CONVERSION_2022],
    [2023, "omdannelsesområde", without(CONVERSION_2022, "Mjølnerparken")],
  ] as const)(
    "%d: the areas with five years in a row are the published ones (%s)",
    (year, is, names) => {
      const counts = PUBLISHED_LISTS.find((list) => list.year === year)?.counts;
      expect(named(year, is)).toEqual([...names]);
      expect(names.length).toBe(counts?.haardGhetto ?? counts?.omdannelse);
    },
  );

  test.each(PUBLISHED_LISTS.filter(({ year }) => year >= 2018 && year <= 2023))(
    "$year: no category is left open",
    ({ year }) => {
      expect(count(year, (row) => String(row[6]).startsWith("kan ikke afgøres"))).toBe(0);
    },
  );

  test("Mjølnerparken was one in 2022 and left in 2023", () => {
    expect(
      out
        .filter((row) => row[0] === "Mjølnerparken")
        .slice(-2)
        .map((row) => row.slice(2)),
    ).toEqual([
      [2022, "opfyldt", "kun navn", "mindst 9", "omdannelsesområde", "stadig på listen"],
      [2023, "ikke i listen", "", 0, "", "gået af listen"],
    ]);
  });

  test("no area is followed under two names, and nothing is asked", () => {
    const found = historyOf(BY_NAME);
    expect(found.ok && found.value.doubts).toEqual([]);
    expect(new Set(out.map((row) => `${row[0]}, ${row[1]}`)).size).toBe(out.length / 11);
  });
});

describe("a history of figures with a known answer", () => {
  const lists = (years: readonly (readonly [number, readonly Cell[]])[]): Grid => [
    [...HEAD],
    ...years.map(([year, figures]) => [year, "Prøveparken", "Odense", ...figures]),
  ];
  const last = (grid: Grid): (string | number)[] => history(grid).slice(-1)[0]?.slice(3) ?? [];

  test("five years in a row by the rules of each year make a hårdt ghettoområde in 2018 and 2020, four do not", () => {
    expect(
      last(
        lists(
          [2013, 2014, 2015, 2016, 2017, 2018].map((year) => [year, year === 2013 ? NOT : MET]),
        ),
      ).slice(2),
    ).toEqual([5, "hårdt ghettoområde", "stadig på listen"]);
    expect(
      last(
        lists([2014, 2015, 2016, 2017, 2018].map((year) => [year, year === 2014 ? NOT : MET])),
      ).slice(2),
    ).toEqual([4, "ghettoområde", "stadig på listen"]);
    expect(last(lists([2016, 2017, 2018, 2019, 2020].map((year) => [year, MET]))).slice(2)).toEqual(
      ["mindst 5", "hårdt ghettoområde", "stadig på listen"],
    );
  });
  test("years as a ghettoområde count for an omdannelsesområde from 2021 on", () => {
    expect(
      last(
        lists(
          [2016, 2017, 2018, 2019, 2020, 2021].map((year) => [year, year === 2016 ? NOT : MET]),
        ),
      )[3],
    ).toBe("omdannelsesområde");
  });
  test("a year off the list begins anew", () => {
    expect(
      last(
        lists(
          [2017, 2018, 2019, 2020, 2021, 2022].map((year) => [year, year === 2020 ? NOT : MET]),
        ),
      ).slice(2),
    ).toEqual([2, "parallelsamfund", "stadig på listen"]);
  });
  test("a missing list between leaves the category open", () => {
    expect(last(lists([2015, 2016, 2017, 2019, 2020].map((year) => [year, MET]))).slice(2)).toEqual(
      ["mindst 2", "kan ikke afgøres (mindst ghettoområde)", "stadig på listen"],
    );
  });
  test("the criteria that are met are named", () => {
    expect(last(lists([[2015, MET]]))[1]).toBe("Uden job, Ikke-vestlige, Grundskole, Indkomst");
  });
  test("lists without a year are refused with what to do", () => {
    expect(historyOf([["Boligområde"], ["A"]])).toMatchObject({
      ok: false,
      refusal: { code: "noYears" },
    });
  });
});
