import type { Cell, Grid } from "../../../src/core/cell";
import { CRITERIA } from "../../../src/criteria/functions";

// Layouts thought up for this test, none of them in the fuzz. Under the rules of 2021 with a national average of 0.757 pct.
// (three times is 2.271): Mjølnerparken, Tingbjerg, Vollsmose and Gellerup meet two of four or more, Agervang none.
const AREAS = [
  ["København", "Mjølnerparken", 1588, 38.2, 2.31, 64.3, 53.1, 80.9],
  ["København", "Tingbjerg/Utterslevhuse", 6215, 26.1, 1.9, 61.2, 54.2, 72.1],
  ["Odense", "Vollsmose", 8712, 44.9, 1.7, 73.5, 56.8, 76.8],
  ["Aarhus", "Gellerupparken/Toveshøj", 5002, 41.8, 2.4, 75.2, 57.9, 79.6],
  ["Holbæk", "Agervang", 1401, 39.4, 1.2, 58.1, 60.3, 51.9],
] as const;
const HEAD = [
  "Kommune",
  "Boligområde",
  "Beboere",
  "Arbejdsmarkedstilknytning",
  "Kriminalitet",
  "Uddannelse",
  "Indkomst",
  "Ikke-vestlig baggrund",
];
type Run = (data: Grid, rules: Cell, national: Cell) => (string | number)[][];
const criteria = CRITERIA.run as unknown as Run;

const MET = "opfyldt";
const RIGHT: readonly (readonly [string, string])[] = [
  ["Mjølnerparken", MET],
  ["Tingbjerg/Utterslevhuse", MET],
  ["Vollsmose", MET],
  ["Gellerupparken/Toveshøj", MET],
  ["Agervang", "ikke opfyldt"],
];

const danish = (value: number): string => String(value).replace(".", ",");
const rows = (change: (row: (typeof AREAS)[number], index: number) => Cell[]): Cell[][] =>
  AREAS.map(change);
const transposed = (grid: Grid): Cell[][] =>
  (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? ""));

const LAYOUTS: Readonly<Record<string, Grid>> = {
  "a title, an empty row, the ministry's short headings, and a source at the end": [
    ["Tabel 1. Boligområder, der opfylder kriterierne"],
    [null],
    HEAD,
    ...AREAS,
    [null],
    ["Kilde: Ministeriets udtræk af egne registre, afrundede tal."],
  ],
  "areas across and measures down": transposed([HEAD, ...AREAS]),
  "semicolons in one column": [
    HEAD,
    ...rows((row) => row.map((cell) => (typeof cell === "number" ? danish(cell) : cell))),
  ].map((row) => [row.join(";")]),
  "a row of units under the headings": [
    HEAD,
    ["", "", "antal", "pct.", "pct.", "pct.", "pct. af regionen", "pct."],
    ...AREAS,
  ],
  "masked figures where they decide nothing": [
    HEAD,
    ...rows((row, i) =>
      i === 2
        ? [...row.slice(0, 4), "<5", ...row.slice(5)]
        : i === 4
          ? [...row.slice(0, 4), "*", ...row.slice(5)]
          : [...row],
    ),
  ],
  "a row of limits and a row of averages in the midst": [
    HEAD,
    ["", "Grænseværdi", "", 40, 2.271, 60, 55, 50],
    ...AREAS.slice(0, 3),
    ["", "Landsgennemsnit", "", 24, 0.757, 22, 100, 9],
    ...AREAS.slice(3),
  ],
  "sections by municipality with subtotals": [
    HEAD,
    ["København", null, null, null, null, null, null, null],
    ...AREAS.slice(0, 2),
    ["København i alt", null, 7803, 28.6, 2, 61.8, 54, 73.9],
    ["Odense", null, null, null, null, null, null, null],
    AREAS[2],
    ["Resten af landet", null, null, null, null, null, null, null],
    ...AREAS.slice(3),
    ["I alt", null, 22918, 36, 1.9, 68, 56, 75],
  ],
  "per cent written with its word": [
    HEAD,
    ...rows((row) => row.map((cell, at) => (at > 2 ? `${danish(cell as number)} pct.` : cell))),
  ],
  fractions: [
    HEAD,
    ...rows((row) =>
      row.map((cell, at) => (at > 2 ? Number(((cell as number) / 100).toFixed(6)) : cell)),
    ),
  ],
  "two rows of headings": [["", "", "", "Kriterier", "", "", "", ""], HEAD, ...AREAS],
  "a column of numbers first, and marks of notes on names": [
    ["Nr.", ...HEAD],
    ...rows((row, i) => [
      i + 1,
      row[0],
      `${row[1]}${i === 1 ? "¹" : i === 2 ? " 1)" : ""}`,
      ...row.slice(2),
    ]),
    ["", "1) Opgjort den 1. januar", "", "", "", "", "", "", ""],
  ],
  "English headings": [
    [
      "Municipality",
      "Housing area",
      "Residents",
      "Outside the labour market, per cent",
      "Convicted, per cent",
      "Basic school only, per cent",
      "Income, per cent of region",
      "Non-western, per cent",
    ],
    ...AREAS,
  ],
  "a column with the number of criteria met and one with the ministry's own word": [
    [...HEAD, "Antal opfyldte kriterier", "Status"],
    ...rows((row, i) => [...row, i === 4 ? 0 : 2, i === 4 ? "udgået" : "på listen"]),
  ],
  "the headings once more half-way down": [HEAD, ...AREAS.slice(0, 2), HEAD, ...AREAS.slice(2)],
  "thousands with a point, figures as text with blanks about them": [
    HEAD,
    ...rows((row) =>
      row.map((cell, at) =>
        at === 2
          ? String(cell).replace(/(\d)(\d{3})$/, "$1.$2")
          : typeof cell === "number"
            ? ` ${danish(cell)} `
            : cell,
      ),
    ),
  ],
  "empty columns between, and an empty row after the headings": [
    HEAD.flatMap((text) => [text, ""]),
    HEAD.flatMap(() => ["", ""]),
    ...rows((row) => row.flatMap((cell) => [cell, ""])),
  ],
};

describe("sixteen layouts thought up beside the fuzz: every area judged rightly, and nothing else judged", () => {
  test.each(Object.entries(LAYOUTS))("%s", (_, grid) => {
    const out = criteria(grid, 2022, 0.757);
    const judged = out
      .slice(1)
      .map((row) => [String(row[0]).replace(/( 1\)|¹)$/, ""), row[row.length - 1]]);
    expect(judged).toEqual(RIGHT);
  });

  test("one area, measures down and years across: each year by its own rules", () => {
    const out = criteria(
      [
        ["Vollsmose", 2014, 2015, 2022],
        ["Antal beboere", 9098, 9000, 8712],
        ["Andel uden for arbejdsmarkedet, pct.", 54, 39.9, 44.9],
        ["Andel dømte, pct.", 3.23, 2.69, 1.7],
        ["Andel med grundskole, pct.", 57.5, 57, 73.5],
        ["Indkomst i pct. af regionen", 54.4, 55, 56.8],
        ["Andel ikke-vestlige, pct.", 67.1, 66, 76.8],
      ],
      null,
      0.757,
    );
    expect(out.slice(1).map((row) => row[row.length - 1])).toEqual([MET, "ikke opfyldt", MET]);
  });
});
