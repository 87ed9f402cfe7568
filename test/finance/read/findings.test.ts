import type { Cell, Grid } from "../../../src/core/cell";
import { checkPlan } from "../../../src/finance/judge/check";
import { planFactsOf } from "../../../src/finance/read/facts";
import { themesOn } from "../../../src/finance/rules/themes";
import { found, HEAD, IN_ORDER, kinds, reported } from "./tables";

/** The plan in order with one more pair of lines that keeps the share at a quarter. */
const and = (activity: Cell, theme: Cell, kind: Cell, year: Cell): Cell[][] => [
  ...IN_ORDER.map((row) => [...row]),
  [activity, theme, kind, year, "Landsbyggefonden", 300_000],
  [activity, theme, kind, year, "Kommunen", 100_000],
];

test("Kultur og frihed is read as Kultur og fritid, with a note on each row", () => {
  expect(
    found(and("Festival", "Kultur og frihed", "Boligsocial", 2014), "themeSpelling"),
  ).toMatchObject([
    { row: 5, column: 1, name: "Kultur og fritid" },
    { row: 6, column: 1 },
  ]);
});

test("a slip of the pen is unknown and gets the nearest theme", () => {
  expect(found(and("Motion", "Sundhedd", "Boligsocial", 2014), "themeUnknown")).toMatchObject([
    { row: 5, nearest: "Sundhed", close: true },
    { row: 6 },
  ]);
});

test("a theme of 2011-14 is no longer eligible in a plan of 2015-18", () => {
  const plan = [
    HEAD,
    ["Motion", "Sundhed", "Boligsocial", 2016, "LBF", 300],
    ["Motion", "Sundhed", "Boligsocial", 2016, "Kommunen", 100],
  ];
  expect(found(plan, "themeOtherPeriod")).toMatchObject([
    { row: 1, name: "Sundhed", from: { id: "2011" }, list: { id: "2015" } },
    { row: 2 },
  ]);
});

test("the themes are those of the plan's first year, and it says so where the plan outlasts them", () => {
  const plan = [
    ...IN_ORDER,
    ["Motion", "Sundhed", "Boligsocial", 2015, "LBF", 300_000],
    ["Motion", "Sundhed", "Boligsocial", 2015, "Kommunen", 100_000],
  ];
  expect(kinds(plan)).toEqual(["regulation"]);
  const report = checkPlan(plan, { rules: themesOn("2013-12-01") });
  expect(report.kind === "report" && report.findings).toEqual([]);
});

test("a social line without a theme is told, a physical one needs none", () => {
  expect(found(and("Netværk", "", "Boligsocial", 2014), "themeMissing")).toHaveLength(2);
  expect(kinds(and("Nye facader", "", "Renovering", 2014))).toEqual([]);
});

test.each([
  ["Renovering af facader", "Boligsocial", "physicalAsSocial"],
  ["Nedrivning af blok 5", "Social", "physicalAsSocial"],
  ["Ny sti til skolen", "social support", "physicalAsSocial"],
  ["Lektiecafé", "Renovering", "socialAsPhysical"],
  ["Mentorordning", "Infrastruktur", "socialAsPhysical"],
])("%s booked as %s is %s", (activity, kind, finding) => {
  expect(kinds(and(activity, "Sundhed", kind, 2014))).toContain(finding);
});

test("social money for physical works, named by the source, is told", () => {
  const plan = [
    ...IN_ORDER,
    ["Blok 5", "", "Renovering", 2014, "Landsbyggefondens boligsociale midler", 300_000],
    ["Blok 5", "", "Renovering", 2014, "Kommunen", 100_000],
  ];
  expect(found(plan, "physicalAsSocial")).toMatchObject([{ row: 5 }]);
});

test.each([
  ["Renovering", "LBF", ["physicalAsSocial"]],
  ["Nedrivning", "Landsbyggefonden", ["physicalAsSocial"]],
  ["Infrastruktur", "LBF", ["physicalAsSocial"]],
  ["Renovering", "LBF, renoveringsrammen", []],
  ["Renovering", "Kommunen", []],
  ["Boligsocial", "LBF", []],
  ["Boligsocial", "LBF, renoveringsrammen", ["socialAsPhysical"]],
  ["", "LBF, renoveringsrammen", ["socialAsPhysical"]],
])("a line of a social theme with the kind %s paid by %s gives %j", (kind, source, expected) => {
  const told = kinds([...IN_ORDER, ["C", "Sundhed", kind, 2014, source, 100]]);
  expect(told.filter((one) => one === "physicalAsSocial" || one === "socialAsPhysical")).toEqual(
    expected,
  );
});

test("works under a theme are booked as social support also where no kind is told", () => {
  expect(
    found([...IN_ORDER, ["Nye facader", "Sundhed", "", 2014, "LBF", 100]], "physicalAsSocial"),
  ).toMatchObject([{ row: 5, activity: "Nye facader" }]);
});

test("a theme is only called the nearest where it resembles", () => {
  const nearest = (theme: string, year: number) =>
    found(
      [
        HEAD,
        ["A", theme, "Boligsocial", year, "LBF", 300],
        ["A", theme, "Boligsocial", year, "Kommunen", 100],
      ],
      "themeOtherPeriod",
    )[0]?.nearest;
  expect(nearest("Sundhed", 2016)).toBeUndefined();
  expect(nearest("Uddannelse, beskæftigelse og erhverv", 2016)).toBe("Uddannelse og beskæftigelse");
});

test.each([
  ["Renovering", 2009, true],
  ["Renovering", 2010, false],
  ["Renovering", 2016, false],
  ["Renovering", 2017, false],
  ["Infrastruktur", 2016, false],
  ["Infrastruktur", 2017, true],
  ["Nedrivning", 2014, false],
  ["Nedrivning", 2015, true],
])("the frame of %s in %i is outside its years: %s", (kind, year, outside) => {
  const plan = [
    HEAD,
    ["Blok 5", "", kind, year, "LBF", 300],
    ["Blok 5", "", kind, year, "Kommunen", 100],
  ];
  expect(kinds(plan).some((one) => one === "frameYears" || one === "frameUnknown")).toBe(outside);
});

test("only the fund's money is held against its frames", () => {
  expect(kinds([HEAD, ["Blok 5", "", "Renovering", 2020, "Kommunen", 300]])).not.toContain(
    "frameYears",
  );
});

test("a year outside the plan is told by the title's period, or by a gap", () => {
  const far = and("Motion", "Sundhed", "Boligsocial", 2031);
  expect(found(far, "yearOutsidePlan")).toMatchObject([
    { row: 5, column: 3, year: 2031, first: 2013, last: 2014 },
    { row: 6 },
  ]);
  expect(
    found(
      [["Helhedsplan 2013-2014"], ...and("Motion", "Tryghed og trivsel", "Boligsocial", 2015)],
      "yearOutsidePlan",
    ),
  ).toMatchObject([{ row: 6, year: 2015 }, { row: 7 }]);
});

test.each([
  ["2013", []],
  ["År 2013", []],
  ["2013-12-01", []],
  [41_500, []],
  ["2013/14", ["yearUnreadable"]],
  ["2013-2014", ["yearUnreadable"]],
  ["næste år", ["yearUnreadable"]],
])("the year %s gives %j", (year, expected) => {
  const plan = IN_ORDER.map((row) =>
    row[3] === 2013 ? [...row.slice(0, 3), year, ...row.slice(4)] : row,
  );
  // 41,500 is 14 August 2013 in a spreadsheet's days.
  expect([...new Set(kinds(plan))].filter((kind) => kind !== "yearMissing")).toEqual(expected);
});

test("columns of shares and counts are no money and no finding", () => {
  expect(
    kinds(
      IN_ORDER.map((row, i) => [
        ...row,
        i === 0 ? "Lokal andel" : 0.25,
        i === 0 ? "Antal deltagere" : 40,
      ]),
    ),
  ).toEqual([]);
});

test("a line without a source is a doubt: nobody can say who pays", () => {
  const report = reported([...IN_ORDER, ["Netværk", "Sundhed", "Boligsocial", 2014, "", 50_000]]);
  expect(report.share).toBeUndefined();
  expect(report.doubts).toMatchObject([{ kind: "payerUnknown", row: 5, ore: 5_000_000 }]);
});

test("costs and financing are balanced per activity and year", () => {
  const plan: Cell[][] = [
    ["Aktivitet", "Tema", "År", "Udgift", "LBF", "Kommunen"],
    ["Kost", "Sundhed", 2013, 400, 300, 100],
    ["Motion", "Sundhed", 2013, 500, "", ""],
    ["Klub", "Sundhed", 2014, "", 300, 100],
    ["Løb", "Sundhed", 2014, 400, 300, 90],
  ];
  expect(found(plan, "costUnfinanced")).toMatchObject([
    { row: 2, activity: "Motion", year: 2013, ore: 50_000 },
  ]);
  expect(found(plan, "financingUncosted")).toMatchObject([
    { row: 3, activity: "Klub", year: 2014, ore: 40_000 },
  ]);
  expect(found(plan, "financingDiffers")).toMatchObject([
    { row: 4, activity: "Løb", cost: 40_000, paid: 39_000 },
  ]);
});

test("a repeated line is told once, and another text beside it makes it another line", () => {
  expect(found([...IN_ORDER, [...(IN_ORDER[1] ?? [])]], "duplicate")).toMatchObject([
    { row: 5, of: 1 },
  ]);
  const noted = [
    [...HEAD, "Post"],
    ...IN_ORDER.slice(1).map((row) => [...row, "Løn"]),
    [...(IN_ORDER[1] ?? []), "Leje"],
  ];
  expect(found(noted, "duplicate")).toEqual([]);
});

test("sales proceeds need an adopted plan", () => {
  expect(
    found(
      [...IN_ORDER, ["Grund ved åen", "", "Salg", 2014, "Salg af grund", 200_000]],
      "saleNeedsPlan",
    ),
  ).toMatchObject([{ row: 5, ore: 20_000_000 }]);
});

test.each([
  ["an empty sheet", []],
  [
    "a list of housing areas",
    [
      ["Område", "Beboere", "Ledige"],
      ["Nørrevang", 2440, 33.2],
    ],
  ],
  [
    "population by year",
    [
      ["Område", 2012, 2013, 2014],
      ["Nørrevang", 2440, 2430, 2410],
      ["Søparken", 1811, 1790, 1800],
    ],
  ],
  [
    "an invoice list",
    [
      ["Dato", "Leverandør", "Beløb"],
      [41_500, "Maleren", 12_000],
    ],
  ],
  ["prose", [["Kære alle"], ["Vi mødes på tirsdag kl. 19"]]],
])("%s is no finance plan", (_, grid) => {
  expect(checkPlan(grid)).toMatchObject({ kind: "noPlan" });
});

test("a heading that is a theme but for a slip of the pen is told with the theme that is meant", () => {
  const plan: Grid = [
    ["", "Landsbyggefonden", "Kommunen"],
    ["Sundhedd", "", ""],
    ["Motionshold", 300_000, 100_000],
    ["Kostvejledning", 450_000, 150_000],
  ];
  expect(found(plan, "themeUnknown")).toMatchObject([
    { row: 1, text: "Sundhedd", nearest: "Sundhed", close: true },
  ]);
  expect(kinds(plan)).not.toContain("themesAbsent");
});

/** One year's grant and a third of it from the municipality. */
const granted = (year: number, grant: number, theme: string): Grid => [
  HEAD,
  ["Kost", theme, "Boligsocial", year, "Landsbyggefonden", grant],
  ["Kost", theme, "Boligsocial", year, "Kommunen", grant / 3],
];

test.each([
  // 465 mio. a year in 2015-18, 380 mio. in 2019-26: the grant's regulation decides, not the year of the money.
  ["2016", 2016, 465_000_000, []],
  ["2016", 2016, 465_000_003, ["frameExceeded"]],
  ["2016", 2019, 400_000_002, []],
  ["2021", 2021, 380_000_000, []],
  ["2021", 2021, 380_000_003, ["frameExceeded"]],
  ["2021", 2018, 400_000_002, ["frameExceeded"]],
] as const)("a grant of %s with %i %i kr. in one year: %j", (rules, year, grant, expected) => {
  const report = checkPlan(granted(year, grant, "Beskæftigelse"), {
    rules: themesOn(`${rules}-12-01`),
  });
  if (report.kind !== "report") throw new Error(report.kind);
  expect(report.findings.filter(({ kind }) => kind === "frameExceeded")).toHaveLength(
    expected.length,
  );
});

test("themes and frames after the last known regulation are not known yet, and nothing is held against an older one", () => {
  expect(kinds(granted(2028, 900_000_000, "Noget nyt"))).toEqual(["regulationUnknown"]);
});

test("the plan's own years and regulation go before its first year, and what the user chooses before them", () => {
  const facts = planFactsOf({ firstYear: 2018, lastYear: 2021, regulation: "2015-2018" });
  const plan = granted(2020, 300_000, "Tryghed og trivsel");
  const read = (rules?: string) => {
    const report = checkPlan(plan, {
      facts,
      rules: rules ? themesOn(`${rules}-12-01`) : undefined,
    });
    if (report.kind !== "report") throw new Error(report.kind);
    const { period, regulation } = report.plan;
    return [period, regulation.by, report.findings.map(({ kind }) => kind)];
  };
  expect(read()).toEqual([{ first: 2018, last: 2021 }, "stated", []]);
  expect(read("2020")).toEqual([{ first: 2018, last: 2021 }, "chosen", ["themeOtherPeriod"]]);
});

test.each([
  [
    { firstYear: 2018, lastYear: "2021" },
    { first: 2018, last: 2021 },
  ],
  [{ firstYear: 2021, lastYear: 2018 }, undefined],
  [{ firstYear: 2021, lastYear: "" }, undefined],
  [{ firstYear: "snart", lastYear: 2024 }, undefined],
])("the years of %j", (cells, period) => {
  expect(planFactsOf(cells).period).toEqual(period);
});
