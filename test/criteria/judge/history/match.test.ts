import { answerKey, matched, type Doubt } from "../../../../src/criteria/judge/history/match";
import type { CategoryId } from "../../../../src/criteria/rules";

type Line = readonly [
  year: number,
  name: string,
  municipality?: string | null,
  list?: CategoryId | null,
];
type Said = readonly [one: string, other: string, isSame: boolean];

const follow = (lines: readonly Line[], said: readonly Said[] = []) =>
  matched(
    lines.map(([year, name, municipality = "Aarhus", list = null], index) => ({
      row: index + 2,
      name,
      municipality,
      day: `${year}-12-01`,
      list,
      on: true,
    })),
    new Map(said.map(([one, other, isSame]) => [answerKey(one, other), isSame])),
  );
const namesOf = (found: ReturnType<typeof follow>): readonly (readonly string[])[] =>
  found.areas.map(({ names }) => names);
const asked = ({ doubts }: { readonly doubts: readonly Doubt[] }): readonly string[] =>
  doubts.map(({ one, other }) => `${one} = ${other}?`);

describe("the name that a followed area goes by", () => {
  test("its newest, in whatever order the lists stand", () => {
    const spellings: readonly Line[] = [
      [2018, "Bispehaven"],
      [2020, "Bispehaven mv."],
      [2019, "Bispehaven, m.fl."],
    ];
    const newestFirst = ["Bispehaven mv.", "Bispehaven, m.fl.", "Bispehaven"];
    for (const lines of [spellings, [...spellings].reverse()]) {
      const [area, ...more] = follow(lines).areas;
      expect(more).toEqual([]);
      expect(area).toMatchObject({ name: "Bispehaven mv.", names: newestFirst });
      expect(area?.rows.map(({ day }) => day?.slice(0, 4))).toEqual(["2020", "2019", "2018"]);
    }
  });

  test("its municipality is that of the newest list that says one", () => {
    const { areas } = follow([
      [2018, "Gadehavegård", "Høje-Taastrup"],
      [2020, "Gadehavegård", null],
      [2019, "Gadehavegård", "Høje Taastrup Kommune"],
    ]);
    expect(areas.map(({ municipality }) => municipality)).toEqual(["Høje Taastrup Kommune"]);
    expect(follow([[2018, "Gadehavegård", null]]).areas[0]?.municipality).toBeNull();
  });
});

describe("a name without a municipality", () => {
  test("is of the only municipality that has it", () => {
    const found = follow([
      [2018, "Mjølnerparken", "København"],
      [2019, "Mjølnerparken", null],
    ]);
    expect(found).toMatchObject({ areas: [{ municipality: "København" }], doubts: [] });
  });
  test("is asked for where two municipalities have it", () => {
    const found = follow([
      [2018, "Skovparken", "Kolding"],
      [2018, "Skovparken", "Svendborg"],
      [2019, "Skovparken", null],
    ]);
    expect(found.areas).toHaveLength(3);
    expect(found.doubts.map(({ municipality }) => municipality)).toEqual(["Kolding", "Svendborg"]);
  });
  test.each<readonly [Line, Line]>([
    [
      [2018, "Gellerupparken", "Aarhus"],
      [2019, "Gellerupparken/Toveshøj", null],
    ],
    [
      [2018, "Gellerupparken", null],
      [2019, "Gellerupparken/Toveshøj", "Aarhus"],
    ],
  ])("another spelling is asked for, once: %j %j", (one, other) => {
    const found = follow([one, other]);
    expect(found.areas).toHaveLength(2);
    expect(found.doubts).toEqual([{ one: one[1], other: other[1], municipality: one[2] }]);
  });
  test("has the municipality of the name that it is said to be the same as", () => {
    const found = follow(
      [
        [2017, "Gellerupparken", null],
        [2018, "Gudrunsvej", "Aarhus"],
        [2019, "Gellerupparken/Toveshøj", "Aarhus"],
      ],
      [["Gellerupparken", "Gudrunsvej", true]],
    );
    expect(namesOf(found)).toEqual([["Gellerupparken/Toveshøj", "Gudrunsvej", "Gellerupparken"]]);
    expect(found.doubts).toEqual([]);
  });
});

describe("what is asked", () => {
  test("nothing of names that are not alike", () => {
    expect(
      asked(
        follow([
          [2018, "Bispehaven"],
          [2019, "Gellerupparken"],
        ]),
      ),
    ).toEqual([]);
  });
  test("once, by the newest names", () => {
    const found = follow([
      [2016, "Bispehaven"],
      [2017, "Sundparken"],
      [2019, "Sundparken mv."],
      [2018, "Sundparken, m.fl."],
      [2020, "Lundparken"],
    ]);
    expect(asked(found)).toEqual(["Sundparken mv. = Lundparken?"]);
  });
  test("only Agervang is known to be Grønneparken since", () => {
    for (const [one, other, count] of [
      ["Agervang", "Grønneparken", 1],
      ["Grønneparken", "Agervang", 1],
      ["Agervang", "Ladegårdsparken", 2],
      ["Ladegårdsparken", "Agervang", 2],
      ["Grønneparken", "Ladegårdsparken", 2],
      ["Ladegårdsparken", "Grønneparken", 2],
    ] as const) {
      const found = follow([
        [2019, one, "Holbæk"],
        [2020, other, "Holbæk"],
      ]);
      expect([one, other, found.areas.length, asked(found)]).toEqual([one, other, count, []]);
    }
  });
});

describe("lists of one day", () => {
  test("a name on one of them may be the other name on another", () => {
    const found = follow([
      [2018, "Gellerupparken", "Aarhus", "ghetto"],
      [2018, "Gellerupparken/Toveshøj", "Aarhus", "haardGhetto"],
    ]);
    expect([found.areas.length, asked(found)]).toEqual([1, []]);
  });
  test("two names that stand together on one list of several are two areas", () => {
    const found = follow([
      [2017, "Gellerupparken"],
      [2018, "Gellerupparken"],
      [2018, "Gellerupparken/Toveshøj"],
    ]);
    expect([found.areas.length, asked(found)]).toEqual([2, []]);
  });
  test("a name that stands beside it on its list is no third name that could be meant", () => {
    const found = follow([
      [2017, "Gellerupparken/Toveshøj"],
      [2018, "Gellerupparken"],
      [2017, "Toveshøj"],
    ]);
    expect(namesOf(found)).toEqual([["Gellerupparken", "Gellerupparken/Toveshøj"], ["Toveshøj"]]);
    expect(asked(found)).toEqual([]);
  });
});

describe("what a person has answered", () => {
  const alike: readonly Line[] = [
    [2018, "Sundparken"],
    [2019, "Lundparken"],
  ];
  const parts: readonly Line[] = [
    [2017, "Gellerupparken/Toveshøj"],
    [2018, "Gellerupparken"],
    [2019, "Toveshøj"],
  ];
  test.each<readonly [string, readonly Line[], readonly Said[], number, readonly string[]]>([
    ["nothing", alike, [], 2, ["Sundparken = Lundparken?"]],
    ["the same", alike, [["Sundparken", "Lundparken", true]], 1, []],
    ["the same, told the other way", alike, [["Lundparken", "Sundparken", true]], 1, []],
    ["not the same", alike, [["Lundparken", "Sundparken", false]], 2, []],
    [
      "of other names",
      alike,
      [["Sundparken", "Bispehaven", true]],
      2,
      ["Sundparken = Lundparken?"],
    ],
    [
      "nothing of two parts",
      parts,
      [],
      3,
      parts.slice(1).map(([, name]) => `${parts[0]?.[1]} = ${name}?`),
    ],
    ["one part is another area", parts, [["Gellerupparken/Toveshøj", "Toveshøj", false]], 2, []],
    [
      "names that are nothing alike",
      [
        [2018, "Nordbyen"],
        [2019, "Jennumparken"],
      ],
      [["Nordbyen", "Jennumparken", true]],
      1,
      [],
    ],
  ])("%s", (_, lines, said, areas, questions) => {
    const found = follow(lines, said);
    expect([found.areas.length, asked(found)]).toEqual([areas, questions]);
  });

  test.each<readonly [Line, Line]>([
    [
      [2017, "Gellerupparken"],
      [2018, "Gellerupparken/Toveshøj"],
    ],
    [
      [2017, "Gellerupparken/Toveshøj"],
      [2018, "Gellerupparken"],
    ],
  ])("two names that are one area are then matched by every part: %j %j", (one, other) => {
    const found = follow([one, other, [2019, "Toveshøj"]], [[one[1], other[1], true]]);
    expect(namesOf(found)).toEqual([["Toveshøj", other[1], one[1]]]);
    expect(found.areas[0]?.rows).toHaveLength(3);
    expect(asked(found)).toEqual([]);
  });
});

describe("an answer on names that hold their municipality", () => {
  const LISTS: readonly Line[] = [
    [2018, "Sundparken, Slagelse", "Slagelse"],
    [2019, "Sundvænget, Slagelse", "Slagelse"],
  ];

  test.each([
    [true, 1],
    [false, 2],
  ])("is heard: the same %p", (isSame, areas) => {
    const said = [["Sundvænget, Slagelse", "Sundparken, Slagelse", isSame]] as const;
    const found = follow(LISTS, said);
    expect(found.areas).toHaveLength(areas);
    expect(asked(found)).toEqual([]);
  });
});
