import type { Cell, Grid } from "../../../src/core/cell";
import { checkPlan } from "../../../src/finance/judge/check";
import type { FindingKind } from "../../../src/finance/judge/finding";
import { isEnough, missing } from "../../../src/finance/judge/share";
import { found, HEAD, kinds, reported } from "./tables";

const KRONE = 100;

/** The plan's money in whole kroner: what is local, and all of it. */
function money(grid: Grid): { readonly local: number; readonly total: number } {
  const { share } = reported(grid);
  if (!share)
    throw new Error("the plan names no financing " + JSON.stringify(reported(grid).doubts));
  return { local: share.local / KRONE, total: share.total / KRONE };
}

/** The kroner that the local parties are short of a quarter. */
function short(grid: Grid): number {
  const { share } = reported(grid);
  if (!share)
    throw new Error("the plan names no financing " + JSON.stringify(reported(grid).doubts));
  return missing(share) / KRONE;
}

/** The findings that are more than information. */
const alarms = (grid: Grid): FindingKind[] => kinds(grid).filter((kind) => kind !== "themesAbsent");

/** Two activities of 2013: 300,000 and 150,000 from the fund, 100,000 and 50,000 local. 150,000 of 600,000 is a quarter. */
const LINES: Grid = [
  ["Motion", "Sundhed", "Boligsocial", 2013, "Landsbyggefonden", 300_000],
  ["Motion", "Sundhed", "Boligsocial", 2013, "Nørreby Kommune", 100_000],
  ["Festival", "Kultur og fritid", "Boligsocial", 2013, "Landsbyggefonden", 150_000],
  ["Festival", "Kultur og fritid", "Boligsocial", 2013, "Nørreby Kommune", 50_000],
];
const QUARTER = { local: 150_000, total: 600_000 };

/** The same plan with two sources as columns. */
const wide = (fund: Cell, local: Cell): Grid => [
  ["Aktivitet", "Tema", "År", fund, local],
  ["Motion", "Sundhed", 2013, 300_000, 100_000],
  ["Festival", "Kultur og fritid", 2013, 150_000, 50_000],
];

/** The same plan as a municipality's own budget, a side at a time, two years alike: 300,000 of 1,200,000 are local. */
const sides = (corner: Cell, cost: string, financing: string, sign = 1): Grid => [
  [corner, 2013, 2014, "I alt"],
  [cost, "", "", ""],
  ["Sundhed", 400_000, 400_000, 800_000],
  ["Kultur og fritid", 200_000, 200_000, 400_000],
  ["I alt", 600_000, 600_000, 1_200_000],
  ["", "", "", ""],
  [financing, "", "", ""],
  ["Landsbyggefonden", sign * 450_000, sign * 450_000, sign * 900_000],
  ["Nørreby Kommune", sign * 100_000, sign * 100_000, sign * 200_000],
  ["Boligforeningen Vang", sign * 50_000, sign * 50_000, sign * 100_000],
  ["I alt", sign * 600_000, sign * 600_000, sign * 1_200_000],
];
const TWO_YEARS = { local: 300_000, total: 1_200_000 };

describe("who pays, as columns", () => {
  test.each([
    "LBF",
    "Landsbyggefonden",
    "LBF kr.",
    "LBF-tilskud",
    "LBF (75 %)",
    "Heraf LBF",
    "LBF i alt",
    "Ansøgt LBF",
    "Ansøgt hos LBF",
    "Ansøgt beløb LBF",
    "Søges LBF",
    "Fra LBF",
    "Finansieret af LBF",
    "Andel LBF",
    "LBF's andel",
    "Bevilling LBF",
    "Støtte fra Landsbyggefonden",
    "Boligsociale midler (LBF)",
    "National Building Fund",
  ])("the column %s is the fund's money", (heading) => {
    expect(money(wide(heading, "Kommune"))).toEqual(QUARTER);
    expect(kinds(wide(heading, "Kommune"))).toEqual([]);
  });

  test.each([
    "Kommune",
    "Kommunen",
    "Kommunalt",
    "Kommunal medfinansiering",
    "Kommunal egenfinansiering",
    "Kommunens bidrag",
    "Kommune (25 %)",
    "Kommune 25 %",
    "Heraf kommune",
    "Finansieret af kommunen",
    "Nørreby Kommune",
    "Lokal medfinansiering",
    "Lokal finansiering",
    "Egenfinansiering",
    "Boligorganisation",
    "Boligorg.",
    "Boligselskaberne",
    "Boligorganisationernes medfinansiering",
    "Boligorganisationens bidrag",
    "Medfin. boligorg.",
    "Medfinansiering boligorg.",
    "Afdelingen",
    "Afdelingernes bidrag",
    "Dispositionsfond",
    "Trækningsret",
    "KAB",
    "AAB",
    "Himmerland",
    "Local co-financing",
    "Own funding",
    "Municipality",
  ])("the column %s is local money", (heading) => {
    expect(money(wide("LBF", heading))).toEqual(QUARTER);
    expect(kinds(wide("LBF", heading))).toEqual([]);
  });

  test.each(["Fonde mv.", "TrygFonden", "Realdania"])(
    "the money in the column %s is in the whole and is not local, as it is in a long plan",
    (heading) => {
      const columns: Grid = [
        ["Aktivitet", "Tema", "År", "LBF", "Kommune", heading, "I alt"],
        ["Motion", "Sundhed", 2013, 200_000, 100_000, 100_000, 400_000],
      ];
      // 100,000 of 200,000 + 100,000 + 100,000.
      expect(money(columns)).toEqual({ local: 100_000, total: 400_000 });
      const rows: Grid = [
        ["Aktivitet", "Tema", "År", "Kilde", "Beløb"],
        ["Motion", "Sundhed", 2013, "LBF", 200_000],
        ["Motion", "Sundhed", 2013, "Kommune", 100_000],
        ["Motion", "Sundhed", 2013, heading, 100_000],
      ];
      expect(kinds(columns)).toEqual(kinds(rows));
    },
  );

  test("a source in a heading is named as it is written there", () => {
    const plan: Grid = [
      ["Aktivitet", "Tema", "År", "LBF", "Kommune", "Satspuljen"],
      ["Motion", "Sundhed", 2013, 200_000, 100_000, 100_000],
    ];
    expect(found(plan, "sourceUncertain")).toMatchObject([{ text: "Satspuljen" }]);
  });

  test("the two sides over a row of headings are no account", () => {
    const plan: Grid = [
      ["", "", "Udgifter", "", "Finansiering", "", "", ""],
      ["Aktivitet", "Tema", "År", "Beløb", "LBF", "Kommune", "Boligorg.", "I alt"],
      ["Motion", "Sundhed", 2013, 400_000, 300_000, 50_000, 50_000, 400_000],
      ["Festival", "Kultur og fritid", 2013, 200_000, 150_000, 50_000, 0, 200_000],
    ];
    expect(money(plan)).toEqual(QUARTER);
    expect(kinds(plan)).toEqual([]);
  });

  test("payers below one heading are columns of their own", () => {
    const plan: Grid = [
      ["Aktivitet", "Tema", "Udgift", "Finansiering", "", ""],
      ["", "", "", "LBF", "Kommune", "Boligorg."],
      ["Motion", "Sundhed", 400_000, 300_000, 50_000, 50_000],
      ["Festival", "Kultur og fritid", 200_000, 150_000, 25_000, 25_000],
      ["I alt", "", 600_000, 450_000, 75_000, 75_000],
    ];
    expect(money(plan)).toEqual(QUARTER);
    expect(kinds(plan)).toEqual([]);
  });

  test.each(["Nørreby Kommune", "Landsbyggefonden", "Boligforeningen Vang – budget"])(
    "the title %s right above the years pays for nothing",
    (title) => {
      const plan: Grid = [
        [title, "", ""],
        ...sides("Post", "Udgifter", "Finansiering").map((row) => row.slice(0, 3)),
      ];
      expect(money(plan)).toEqual(TWO_YEARS);
      expect(kinds(plan)).toEqual([]);
    },
  );

  test("an unknown source under a year is paid by somebody and is no cost", () => {
    const plan: Grid = [
      ["", "", 2013, "", 2014, ""],
      ["Aktivitet", "Tema", "LBF", "TrygFonden", "LBF", "TrygFonden"],
      ["Motion", "Sundhed", 300_000, 100_000, 300_000, 100_000],
    ];
    expect(money(plan)).toEqual({ local: 0, total: 800_000 });
    expect(kinds(plan)).not.toContain("financingDiffers");
    // A quarter of 800,000.
    expect(short(plan)).toBe(200_000);
  });

  test("a budget with its parts after »heraf« is one budget", () => {
    const plan: Grid = [
      [
        "Aktivitet",
        "Tema",
        "År",
        "Samlet budget",
        "Heraf LBF",
        "Heraf kommune",
        "Heraf boligorganisation",
      ],
      ["Motion", "Sundhed", 2013, 400_000, 300_000, 50_000, 50_000],
      ["Festival", "Kultur og fritid", 2013, 200_000, 150_000, 50_000, 0],
    ];
    expect(money(plan)).toEqual(QUARTER);
    expect(kinds(plan)).toEqual([]);
  });

  test("columns of percentages beside the money are no money", () => {
    const plan: Grid = [
      [
        "Aktivitet",
        "Tema",
        "År",
        "Budget i alt",
        "LBF",
        "Lokal medfinansiering",
        "Medfinansiering %",
        "Andel af samlet",
      ],
      ["Motion", "Sundhed", 2013, 400_000, 300_000, 100_000, 0.25, 0.6667],
      ["Festival", "Kultur og fritid", 2013, 200_000, 150_000, 50_000, 0.25, 0.3333],
      ["I alt", "", "", 600_000, 450_000, 150_000, 0.25, 1],
    ];
    expect(money(plan)).toEqual(QUARTER);
    expect(kinds(plan)).toEqual([]);
  });

  test("a column of differences that are all zero is nothing to tell", () => {
    const plan: Grid = [
      ["Aktivitet", "Tema", "Timer", "Timepris", "Udgift", "LBF", "Kommune", "Difference"],
      ["Motion", "Sundhed", 100, 350, 400_000, 300_000, 100_000, 0],
      ["I alt", "", 100, "", 400_000, 300_000, 100_000, 0],
    ];
    expect(kinds(plan)).toEqual([]);
  });
});

describe("a payer that nobody knows", () => {
  test.each(["Onkel", "Andre", "Øvrige", "Anden finansiering", "Eksterne midler", "Other"])(
    "%s is a question, and no number is given",
    (heading) => {
      const columns: Grid = [
        ["Aktivitet", "Tema", "År", "LBF", "Kommune", heading, "I alt"],
        ["Motion", "Sundhed", 2013, 200_000, 100_000, 100_000, 400_000],
      ];
      const rows: Grid = [
        ["Aktivitet", "Tema", "År", "Kilde", "Beløb"],
        ["Motion", "Sundhed", 2013, "LBF", 200_000],
        ["Motion", "Sundhed", 2013, "Kommune", 100_000],
        ["Motion", "Sundhed", 2013, heading, 100_000],
      ];
      for (const grid of [columns, rows]) {
        expect(reported(grid).share).toBeUndefined();
        expect(reported(grid).doubts).toMatchObject([{ kind: "payerUnknown", name: heading }]);
      }
    },
  );
});

describe("who pays, as cells", () => {
  const paid = (source: string): Grid => [
    HEAD,
    ["Motion", "Sundhed", "Boligsocial", 2013, "LBF", 300_000],
    ["Motion", "Sundhed", "Boligsocial", 2013, source, 100_000],
  ];

  test.each([
    "Lokal medfinansiering",
    "Kommune (25 %)",
    "Kommunal andel",
    "Kommunens andel",
    "Kommunal pulje",
    "Jobcentret",
    "Socialforvaltningen",
    "Børne- og Ungdomsforvaltningen",
    "Egenfinansiering",
    "Himmerland Boligforening",
    "Afdelingerne",
    "Dispositionsfond",
  ])("money from %s is local and nothing is told", (source) => {
    expect(money(paid(source))).toEqual({ local: 100_000, total: 400_000 });
    expect(kinds(paid(source))).toEqual([]);
  });

  test("»Medfinansiering« alone is the local part, as a cell and as a column", () => {
    expect(money(paid("Medfinansiering"))).toEqual({ local: 100_000, total: 400_000 });
    expect(money(wide("LBF", "Medfinansiering"))).toEqual(QUARTER);
  });

  test.each([
    "Landsbyggefonden 75 %",
    "LBF (75 %)",
    "LBF-andel",
    "LBF's andel",
    "Lands\u00adbygge\u00adfonden",
  ])("money from %s is the fund's", (source) => {
    const plan: Grid = [
      HEAD,
      ["Motion", "Sundhed", "Boligsocial", 2013, source, 300_000],
      ["Motion", "Sundhed", "Boligsocial", 2013, "Kommunen", 100_000],
    ];
    expect(money(plan)).toEqual({ local: 100_000, total: 400_000 });
    expect(kinds(plan)).toEqual([]);
  });
});

describe("lines whose name has a per cent are lines", () => {
  test("in a long plan", () => {
    const plan: Grid = [
      HEAD,
      ["Administration 5 pct.", "Sundhed", "Boligsocial", 2013, "LBF", 100_000],
      ["Projektleder (50 %)", "Sundhed", "Boligsocial", 2013, "LBF", 200_000],
      ["Motion", "Sundhed", "Boligsocial", 2013, "Kommunen", 100_000],
    ];
    // 100,000 of 100,000 + 200,000 + 100,000.
    expect(money(plan)).toEqual({ local: 100_000, total: 400_000 });
    expect(kinds(plan)).toEqual([]);
  });

  test("in a municipality's budget", () => {
    const plan: Grid = [
      ["Post", 2013, 2014, "I alt"],
      ["Udgifter", "", "", ""],
      ["Projektleder", 380_000, 380_000, 760_000],
      ["Overhead/administration 5 %", 20_000, 20_000, 40_000],
      ["Udgifter i alt", 400_000, 400_000, 800_000],
      ["Finansiering", "", "", ""],
      ["Landsbyggefonden (75 %)", 300_000, 300_000, 600_000],
      ["Kommunens andel", 100_000, 100_000, 200_000],
      ["Finansiering i alt", 400_000, 400_000, 800_000],
      ["Lokal andel i pct.", 25, 25, 25],
    ];
    expect(money(plan)).toEqual({ local: 200_000, total: 800_000 });
    expect(alarms(plan)).toEqual([]);
  });
});

describe("a municipality's own budget", () => {
  test.each([
    "",
    "Post",
    "Tekst",
    "Konto",
    "Budget i kr.",
    "Beløb i kr.",
    "Kr.",
    "Budget",
    "Tema",
    "2013-priser",
  ])("is read with %j in the corner", (corner) => {
    expect(money(sides(corner, "Udgifter", "Indtægter"))).toEqual(TWO_YEARS);
    expect(kinds(sides(corner, "Udgifter", "Indtægter"))).toEqual([]);
  });

  test("is read with the unit of the table in the corner", () => {
    const plan: Grid = [
      ["t.kr.", 2013],
      ["Udgifter", ""],
      ["Sundhed", 400],
      ["Finansiering", ""],
      ["LBF", 300],
      ["Kommune", 100],
    ];
    expect(money(plan)).toEqual({ local: 100_000, total: 400_000 });
    expect(kinds(plan)).toEqual([]);
  });

  test.each([
    ["Udgifter:", "Indtægter:"],
    ["A. Udgifter", "B. Finansiering"],
    ["1. Udgifter", "2. Indtægter"],
    ["Indsatser", "Finansieres af"],
    ["Udgifter fordelt på indsatsområder", "Finansiering fordelt på kilder"],
    ["Samlede udgifter", "Samlet finansiering"],
  ])("has the sides %s and %s", (cost, financing) => {
    expect(money(sides("Post", cost, financing))).toEqual(TWO_YEARS);
    expect(kinds(sides("Post", cost, financing))).toEqual([]);
  });

  test("writes its income with a minus, and that is no finding", () => {
    const plan = sides("Post", "Udgifter", "Indtægter", -1);
    expect(money(plan)).toEqual(TWO_YEARS);
    expect(kinds([...plan, ["Netto", 0, 0, 0]])).toEqual([]);
  });

  test("writes its income with a minus also in a long plan", () => {
    const plan: Grid = [
      ["Type", "Aktivitet", "Tema", "År", "Kilde", "Beløb"],
      ["Udgift", "Klub", "Sundhed", 2013, "", 400_000],
      ["Indtægt", "Klub", "Sundhed", 2013, "LBF", -300_000],
      ["Indtægt", "Klub", "Sundhed", 2013, "Kommunen", -100_000],
    ];
    expect(money(plan)).toEqual({ local: 100_000, total: 400_000 });
    expect(kinds(plan)).toEqual([]);
  });

  test("writes its costs with a minus and its income without", () => {
    const plan: Grid = [
      ["Post", 2013],
      ["Udgifter", ""],
      ["Sundhed", -400_000],
      ["Indtægter", ""],
      ["LBF", 300_000],
      ["Kommune", 100_000],
      ["Resultat", 0],
    ];
    expect(money(plan)).toEqual({ local: 100_000, total: 400_000 });
    expect(kinds(plan)).toEqual([]);
  });

  test("with income of the wrong size is told by the true difference", () => {
    const plan: Grid = [
      ["Post", 2013],
      ["Udgifter", ""],
      ["Sundhed", 400_000],
      ["Indtægter", ""],
      ["LBF", -300_000],
      ["Kommune", -99_999],
    ];
    expect(found(plan, "financingDiffers")).toMatchObject([
      { year: 2013, cost: 400_000 * KRONE, paid: 399_999 * KRONE },
    ]);
  });

  test("with a part that nobody pays yet is told once, and the part is in the whole", () => {
    const plan: Grid = [
      ["Post", 2013],
      ["Udgifter", ""],
      ["Sundhed", 400_000],
      ["Finansiering", ""],
      ["LBF", 300_000],
      ["Kommune", 75_000],
      ["Ufinansieret", 25_000],
      ["I alt", 400_000],
    ];
    expect(money(plan)).toEqual({ local: 75_000, total: 400_000 });
    expect(kinds(plan)).toEqual(["costUnfinanced", "cofinancingLow"]);
    expect(found(plan, "costUnfinanced")).toMatchObject([{ year: 2013, ore: 25_000 * KRONE }]);
  });

  test.each([
    [1000, 1000],
    [1000, 1001],
  ])("with sums of 2,000 and %d more is no table whose years are its sums", (first, second) => {
    const plan: Grid = [
      ["", 2013, 2014],
      ["Udgifter", "", ""],
      ["Sundhed", 1000, first],
      ["Kultur og fritid", 1000, second],
      ["I alt", 2000, first + second],
      ["Finansiering", "", ""],
      ["LBF", 1500, 1500],
      ["Kommunen", 500, first + second - 1500],
    ];
    expect(money(plan)).toEqual({
      local: 500 + first + second - 1500,
      total: 2000 + first + second,
    });
    expect(kinds(plan)).toEqual([]);
  });

  test("from the accounts: an account's number, two lines of headings, thousands as text, income in minus", () => {
    const plan: Grid = [
      ["Nørreby Kommune", "", "", ""],
      ["Beløb i 1.000 kr.", "", "B2021", "BO2022"],
      ["Konto", "Tekst", "", ""],
      ["5.25.18", "", "", ""],
      ["", "Lønninger", "1.200", "1.224"],
      ["", "Aktiviteter", "400", "400"],
      ["", "Udgifter i alt", "1.600", "1.624"],
      ["", "Tilskud fra Landsbyggefonden", "-1.200", "-1.218"],
      ["", "Kommunal medfinansiering", "-250", "-256"],
      ["", "Boligorganisationernes andel", "-150", "-150"],
      ["", "Indtægter i alt", "-1.600", "-1.624"],
      ["", "Netto", "0", "0"],
    ];
    // 250 + 256 + 150 + 150 of 1,600 + 1,624, in thousands.
    expect(money(plan)).toEqual({ local: 806_000, total: 3_224_000 });
    expect(alarms(plan)).toEqual([]);
  });

  test("has the financing first", () => {
    const plan: Grid = [
      ["Post", 2013, 2014],
      ["Finansiering", "", ""],
      ["LBF", 300_000, 300_000],
      ["Kommune", 100_000, 100_000],
      ["Finansiering i alt", 400_000, 400_000],
      ["", "", ""],
      ["Aktiviteter", "", ""],
      ["Sundhed", 400_000, 400_000],
      ["Udgifter i alt", 400_000, 400_000],
    ];
    expect(money(plan)).toEqual({ local: 200_000, total: 800_000 });
    expect(kinds(plan)).toEqual([]);
  });

  test("has the two sides beside each other", () => {
    const plan: Grid = [
      ["Udgifter", "", "", "", "Finansiering", "", ""],
      ["Post", 2013, 2014, "", "Kilde", 2013, 2014],
      ["Sundhed", 400_000, 400_000, "", "Landsbyggefonden", 450_000, 450_000],
      ["Kultur og fritid", 200_000, 200_000, "", "Nørreby Kommune", 100_000, 100_000],
      ["", "", "", "", "Boligforeningen Vang", 50_000, 50_000],
      ["I alt", 600_000, 600_000, "", "I alt", 600_000, 600_000],
    ];
    // Read as one block it was 29.17 pct.: the costs were added to the payer in the same row. A refusal that says so would do too.
    const report = checkPlan(plan);
    if (report.kind === "report") {
      expect(money(plan)).toEqual(TWO_YEARS);
      expect(kinds(plan)).toEqual([]);
    }
  });

  test.each(["Netto", "Nettoudgift", "Over-/underskud", "Overføres til næste år"])(
    "has what is left of it in the row »%s« below the financing, which is no payer",
    (name) => {
      const plan = (left: number): Grid => [
        ["Post", 2013],
        ["Udgifter", ""],
        ["Sundhed", 400_000],
        ["Udgifter i alt", 400_000],
        ["Indtægter", ""],
        ["LBF", -300_000],
        ["Kommune", -90_000],
        ["Indtægter i alt", -390_000],
        [name, left],
      ];
      // 400,000 less 390,000, and 90,000 of 390,000 are local.
      expect(money(plan(10_000))).toEqual({ local: 90_000, total: 390_000 });
      expect(kinds(plan(10_000))).toEqual(["financingDiffers", "cofinancingLow"]);
    },
  );

  test("may have its payers right below the total of the costs, without a heading", () => {
    const plan: Grid = [
      ["Post", 2013],
      ["Udgifter", ""],
      ["Sundhed", 400_000],
      ["Udgifter i alt", 400_000],
      ["LBF", 300_000],
      ["Kommune", 100_000],
      ["Finansiering i alt", 400_000],
    ];
    expect(money(plan)).toEqual({ local: 100_000, total: 400_000 });
    expect(kinds(plan)).toEqual([]);
  });

  test.each<[string, Cell[]]>([
    ["no heading over the money", ["Udgifter", "", "Indtægter", ""]],
    ["the sides over the names", ["Udgifter", "Beløb", "Finansiering", "Beløb"]],
    ["the same heading twice", ["Post", "Beløb", "Post", "Beløb"]],
  ])("is an account of two sides with %s", (_, head) => {
    const plan: Grid = [
      head,
      ["Løn", 300_000, "LBF", 300_000],
      ["Aktiviteter", 100_000, "Kommune", 100_000],
      ["I alt", 400_000, "I alt", 400_000],
    ];
    expect(money(plan)).toEqual({ local: 100_000, total: 400_000 });
    expect(alarms(plan)).toEqual([]);
    expect(
      found(
        [head, ["Løn", 300_000, "LBF", 300_000], ["I alt", 300_000, "I alt", 300_001]],
        "sumWrong",
      ),
    ).toMatchObject([{ row: 2, column: 3, stated: 300_001 * KRONE }]);
  });

  test("has who pays under each theme", () => {
    const plan: Grid = [
      ["Tema", 2013, 2014, "I alt"],
      ["1. Sundhed", "", "", ""],
      ["LBF", 300_000, 300_000, 600_000],
      ["Kommune", 100_000, 100_000, 200_000],
      ["I alt", 400_000, 400_000, 800_000],
      ["2. Kultur og fritid", "", "", ""],
      ["LBF", 150_000, 150_000, 300_000],
      ["Kommune", 50_000, 50_000, 100_000],
      ["I alt", 200_000, 200_000, 400_000],
      ["Total", 600_000, 600_000, 1_200_000],
    ];
    expect(money(plan)).toEqual(TWO_YEARS);
    expect(kinds(plan)).toEqual([]);
  });
});

describe("sums that are no money of their own", () => {
  test.each([
    "Totalbudget",
    "Budgettotal",
    "Budget i alt",
    "Samlet budget",
    "Hovedtotal",
    "Ialt",
    "I ALT:",
    "Sum total",
    "Alt i alt",
  ])("the total row %s", (label) => {
    const plan: Grid = [
      ["Aktivitet", "Tema", "År", "LBF", "Kommune"],
      ["Motion", "Sundhed", 2013, 400_000, 100_000],
      [label, "", "", 400_000, 100_000],
    ];
    // A quarter of 500,000 is 125,000, and 100,000 are there.
    expect(short(plan)).toBe(25_000);
    expect(kinds(plan)).toEqual(["cofinancingLow"]);
  });

  const unnamed = (sum: number): Grid => [HEAD, ...LINES, ["", "", "", "", "", sum]];

  test("a total row without a name", () => {
    expect(money(unnamed(600_000))).toEqual(QUARTER);
    expect(kinds(unnamed(600_000))).toEqual([]);
    expect(money(unnamed(600_001))).toEqual(QUARTER);
    expect(found(unnamed(600_001), "sumWrong")).toMatchObject([
      { row: 5, column: 5, stated: 600_001 * KRONE, parts: 600_000 * KRONE },
    ]);
  });

  test("a total row without a name in a wide plan", () => {
    const plan: Grid = [
      ["Aktivitet", "Tema", "LBF", "Kommune"],
      ["Motion", "Sundhed", 200_000, 50_000],
      ["Festival", "Sundhed", 200_000, 50_000],
      ["", "", 400_000, 100_000],
    ];
    expect(short(plan)).toBe(25_000);
  });

  test("total rows without a name on each side", () => {
    const plan = sides("Post", "Udgifter", "Finansiering").map((row) =>
      row[0] === "I alt" ? ["", ...row.slice(1)] : row,
    );
    expect(money(plan)).toEqual(TWO_YEARS);
    expect(kinds(plan)).toEqual([]);
  });

  test.each([0, 1, 2, 3, 4])("a total whose name stands in column %i", (column) => {
    const row: Cell[] = ["", "", "", "", "", 600_000];
    row[column] = "I alt";
    expect(money([HEAD, ...LINES, row])).toEqual(QUARTER);
    expect(kinds([HEAD, ...LINES, row])).toEqual([]);
  });

  test("a total at the top is held against what is below it", () => {
    const plan = (sum: number): Grid => [HEAD, ["I alt", "", "", "", "", sum], ...LINES];
    expect(money(plan(600_000))).toEqual(QUARTER);
    expect(kinds(plan(600_000))).toEqual([]);
    expect(found(plan(600_001), "sumWrong")).toMatchObject([{ row: 1, parts: 600_000 * KRONE }]);
  });

  test("the total of each theme above its activities", () => {
    const plan: Grid = [
      ["Post", "LBF", "Kommune"],
      ["Sundhed i alt", 450, 150],
      ["Motion", 300, 100],
      ["Kost", 150, 50],
      ["Kultur og fritid i alt", 150, 50],
      ["Festival", 150, 50],
      ["I alt", 600, 200],
    ];
    expect(money(plan)).toEqual({ local: 200, total: 800 });
    expect(alarms(plan)).toEqual([]);
  });

  /** Headings with their own sums that are neither a theme nor a side: 300 + 150 from the fund, 100 + 50 local. */
  const headings = (a: string, b: string): Grid => [
    ["Post", "LBF", "Kommunen"],
    [a, 300, 100],
    ["Projektleder", 200, 50],
    ["Medarbejder", 100, 50],
    [b, 150, 50],
    ["Festival", 100, 25],
    ["Motion", 50, 25],
    ["I alt", 450, 150],
  ];

  test.each([
    ["Personale", "Aktiviteter"],
    ["1. Personale", "2. Drift"],
    ["Indsatsområde 1", "Indsatsområde 2"],
  ])("the headings %s and %s with their own sums", (a, b) => {
    expect(money(headings(a, b))).toEqual({ local: 150, total: 600 });
    expect(alarms(headings(a, b))).toEqual([]);
  });

  test("headings with their own sums on the side of the costs", () => {
    const plan: Grid = [
      ["Post", 2013, 2014],
      ["Udgifter", "", ""],
      ["Personale", 700_000, 700_000],
      ["Projektleder", 400_000, 400_000],
      ["Medarbejder", 300_000, 300_000],
      ["Drift", 100_000, 100_000],
      ["Telefon", 40_000, 40_000],
      ["Transport", 60_000, 60_000],
      ["Udgifter i alt", 800_000, 800_000],
      ["Finansiering", "", ""],
      ["LBF", 600_000, 600_000],
      ["Kommunen", 200_000, 200_000],
      ["Finansiering i alt", 800_000, 800_000],
    ];
    expect(money(plan)).toEqual({ local: 400_000, total: 1_600_000 });
    expect(alarms(plan)).toEqual([]);
  });

  test("the local financing as a heading with its own sum, and its parts below", () => {
    const plan = (parts: readonly [string, string]): Grid => [
      ["Post", 2013, 2014],
      ["Udgifter", "", ""],
      ["Sundhed", 600_000, 600_000],
      ["Finansiering", "", ""],
      ["Landsbyggefonden", 450_000, 450_000],
      ["Lokal medfinansiering", 150_000, 150_000],
      [parts[0], 100_000, 100_000],
      [parts[1], 50_000, 50_000],
      ["Finansiering i alt", 600_000, 600_000],
    ];
    expect(money(plan(["Kommunen", "Boligorganisationen"]))).toEqual(TWO_YEARS);
    expect(kinds(plan(["Kommunen", "Boligorganisationen"]))).toEqual([]);
    expect(money(plan(["- heraf kommunen", "- heraf boligorganisationen"]))).toEqual(TWO_YEARS);
    expect(kinds(plan(["- heraf kommunen", "- heraf boligorganisationen"]))).toEqual([]);
  });

  test("a row that begins with »heraf« is a part of the row above it", () => {
    const plan: Grid = [
      ["Post", 2013],
      ["Udgifter", ""],
      ["Sundhed", 600_000],
      ["heraf løn", 500_000],
      ["Udgifter i alt", 600_000],
      ["Finansiering", ""],
      ["LBF", 450_000],
      ["Kommune", 150_000],
      ["- heraf timer", 50_000],
      ["Finansiering i alt", 600_000],
    ];
    expect(money(plan)).toEqual(QUARTER);
    expect(kinds(plan)).toEqual([]);
  });

  test("a table of something else below the total is not read", () => {
    const plan: Grid = [
      HEAD,
      ...LINES,
      ["I alt", "", "", "", "", 600_000],
      ["", "", "", "", "", ""],
      ["Antal deltagere", "", "", "", "", ""],
      ["Motion", "", "", "", "", 40],
      ["Festival", "", "", "", "", 25],
    ];
    expect(money(plan)).toEqual(QUARTER);
  });

  test("who pays, told once more below a plan whose lines say it, is no new money", () => {
    const again: Grid = [
      ["", "", "", "", "", ""],
      ["Finansiering", "", "", "", "", ""],
      ["LBF", "", "", "", "", 450_000],
      ["Kommune", "", "", "", "", 150_000],
      ["I alt", "", "", "", "", 600_000],
    ];
    const plan: Grid = [HEAD, ...LINES, ["I alt", "", "", "", "", 600_000], ...again];
    expect(money(plan)).toEqual(QUARTER);
  });

  test("the total of each payer below the lines", () => {
    const plan = (fund: number): Grid => [
      HEAD,
      ...LINES,
      ["I alt LBF", "", "", "", "", fund],
      ["I alt kommunen", "", "", "", "", 150_000],
      ["I alt", "", "", "", "", 600_000],
    ];
    expect(money(plan(450_000))).toEqual(QUARTER);
    expect(kinds(plan(450_000))).toEqual([]);
    expect(found(plan(450_001), "sumWrong")).toMatchObject([{ row: 5, parts: 450_000 * KRONE }]);
  });

  test("notes and a signature below the plan are no lines", () => {
    const plan: Grid = [
      HEAD,
      ...LINES,
      ["", "", "", "", "", ""],
      ["* Heraf 50.000 kr. i timer", "", "", "", "", ""],
      ["Underskrift:", "", "", "Dato:", "", ""],
    ];
    expect(kinds(plan)).toEqual([]);
  });
});

describe("headings", () => {
  test.each([
    [1, "LBF-tema"],
    [3, "Periode"],
    [3, "År/periode"],
    [3, "Startår"],
    [5, "Beløb inkl. moms"],
    [5, "Ansøgt beløb"],
    [5, "Bevilget beløb"],
    [5, "Støttebeløb"],
    [5, "Beløb i alt"],
    [5, "I alt"],
    [5, "Sum"],
    [5, "Tilskud"],
    [5, "Budget i alt"],
    [5, "Beløb kr. (2013-priser)"],
    [5, "Udgift"],
    [5, "Budget (kr.)"],
  ])("column %i may be called %s", (column, heading) => {
    const plan: Grid = [HEAD.map((cell, index) => (index === column ? heading : cell)), ...LINES];
    expect(money(plan)).toEqual(QUARTER);
    expect(kinds(plan)).toEqual([]);
  });

  test.each([
    ["Beløb i hele 1.000 kr."],
    ["Beløb (1.000 kr.)"],
    ["Beløb, tkr."],
    ["1.000 kr."],
    ["Amount (DKK '000)"],
  ])("the unit %s", (heading) => {
    const plan: Grid = [
      [...HEAD.slice(0, 5), heading],
      ["Motion", "Sundhed", "Boligsocial", 2013, "LBF", 300],
      ["Motion", "Sundhed", "Boligsocial", 2013, "Kommunen", 100],
    ];
    expect(money(plan)).toEqual({ local: 100_000, total: 400_000 });
    expect(kinds(plan)).toEqual([]);
  });

  test("a unit of its own in each row", () => {
    const plan: Grid = [
      [...HEAD, "Enhed"],
      ["Motion", "Sundhed", "Boligsocial", 2013, "LBF", 300, "t.kr."],
      ["Motion", "Sundhed", "Boligsocial", 2013, "Kommunen", 100_000, "kr."],
    ];
    // 300 t.kr. are 300,000 kr.; read as 300 kr. the local share would be 99.7 pct. and the plan in order.
    expect(money(plan)).toEqual({ local: 100_000, total: 400_000 });
  });

  // 41,275 and 41,640 are 1 January 2013 and 2014 in a spreadsheet's days.
  test.each([
    [2013, 2014],
    ["2013", "2014"],
    ["Budget 2013", "Budget 2014"],
    ["B2013", "B2014"],
    ["B13", "B14"],
    [41_275, 41_640],
    ["2013 (kr.)", "2014 (kr.)"],
    ["BO 2013", "BO 2014"],
  ])("the years %s and %s as columns", (first, second) => {
    const plan: Grid = [
      ["Aktivitet", "Tema", "Kilde", first, second, "I alt"],
      ["Motion", "Sundhed", "LBF", 300_000, 300_000, 600_000],
      ["Motion", "Sundhed", "Kommunen", 100_000, 100_000, 200_000],
      ["I alt", "", "", 400_000, 400_000, 800_000],
    ];
    expect(money(plan)).toEqual({ local: 200_000, total: 800_000 });
    expect(kinds(plan)).toEqual([]);
  });

  test("År 1 and År 2 are the years of the period in the title", () => {
    const plan: Grid = [
      ["Boligsocial helhedsplan 2013-2014", "", "", "", "", ""],
      ["Aktivitet", "Tema", "Kilde", "År 1", "År 2", "I alt"],
      ["Motion", "Sundhed", "LBF", 300_000, 300_000, 600_000],
      ["Motion", "Sundhed", "Kommunen", 100_000, 100_000, 200_000],
    ];
    expect(money(plan)).toEqual({ local: 200_000, total: 800_000 });
    expect(kinds(plan)).toEqual([]);
  });

  test("accounts beside the budget under each year are not budget", () => {
    const plan: Grid = [
      ["", "", "", 2013, "", 2014, ""],
      ["Aktivitet", "Tema", "Kilde", "Budget", "Regnskab", "Budget", "Regnskab"],
      ["Motion", "Sundhed", "LBF", 300_000, 290_000, 300_000, 0],
      ["Motion", "Sundhed", "Kommunen", 100_000, 90_000, 100_000, 0],
    ];
    expect(money(plan)).toEqual({ local: 200_000, total: 800_000 });
    expect(kinds(plan)).toEqual([]);
  });

  test("an activity and its theme that stand once are those of the payers below them", () => {
    const plan: Grid = [
      ["Aktivitet", "Tema", "Kilde", 2013],
      ["Motion", "Sundhed", "LBF", 300_000],
      ["", "", "Kommunen", 100_000],
      ["", "", "I alt", 400_000],
      ["Festival", "Kultur og fritid", "LBF", 150_000],
      ["", "", "Kommunen", 50_000],
      ["Total", "", "", 600_000],
    ];
    expect(money(plan)).toEqual(QUARTER);
    expect(kinds(plan)).toEqual([]);
  });

  test("accounts beside the budget are not budget", () => {
    const plan: Grid = [
      ["Aktivitet", "Tema", "Kilde", "Budget 2013", "Regnskab 2013", "Afvigelse"],
      ["Motion", "Sundhed", "LBF", 300_000, 290_000, 10_000],
      ["Motion", "Sundhed", "Kommunen", 100_000, 95_000, 5_000],
    ];
    expect(money(plan)).toEqual({ local: 100_000, total: 400_000 });
  });

  test("a theme that stands once for the rows beside it is theirs", () => {
    const plan: Grid = [
      ["Tema", "Aktivitet", "År", "LBF", "Kommune"],
      ["Sundhed", "Motion", 2013, 300_000, 100_000],
      ["", "Kost", 2013, 150_000, 50_000],
      ["Kultur og fritid", "Festival", 2013, 300_000, 100_000],
      ["", "Teater", 2013, 150_000, 50_000],
    ];
    expect(kinds(plan)).toEqual([]);
  });

  test("a theme that stands once for its payers is theirs, also where no activity is named", () => {
    const plan: Grid = [
      ["Indsatsområde", "Finansiering", 2021, 2022],
      ["Beskæftigelse", "LBF", 300_000, 300_000],
      ["", "Kommune", 100_000, 100_000],
      ["Kriminalitetsforebyggelse", "LBF", 300_000, 300_000],
      ["", "Kommune", 100_000, 100_000],
    ];
    expect(money(plan)).toEqual({ local: 400_000, total: 1_600_000 });
    expect(kinds(plan)).toEqual([]);
  });

  test("a plan without years is held against the list that its themes are from", () => {
    const plan = (theme: string): Grid => [
      ["Aktivitet", "Tema", "LBF", "Kommune"],
      ["Lektiecafé", "Uddannelse og livschancer", 300_000, 100_000],
      ["Fritidsjob", theme, 300_000, 100_000],
    ];
    expect(kinds(plan("Beskæftigelse"))).toEqual([]);
    expect(found(plan("Beskæftigelsee"), "themeUnknown")).toMatchObject([
      { nearest: "Beskæftigelse", list: { id: "2019" } },
    ]);
  });

  test("the sides under each theme leave the theme standing", () => {
    const plan: Grid = [
      ["Post", 2013, 2014],
      ["Sundhed", "", ""],
      ["Udgifter", "", ""],
      ["Motion", 400_000, 400_000],
      ["Finansiering", "", ""],
      ["LBF", 300_000, 300_000],
      ["Kommune", 100_000, 100_000],
      ["Kultur og fritid", "", ""],
      ["Udgifter", "", ""],
      ["Festival", 200_000, 200_000],
      ["Finansiering", "", ""],
      ["LBF", 150_000, 150_000],
      ["Kommune", 50_000, 50_000],
    ];
    expect(money(plan)).toEqual(TWO_YEARS);
    expect(kinds(plan)).toEqual([]);
  });
});

describe("findings", () => {
  const of = (activity: string, theme: string, kind: string, year: Cell, fund = "LBF"): Grid => [
    HEAD,
    [activity, theme, kind, year, fund, 300_000],
    [activity, theme, kind, year, "Kommunen", 100_000],
  ];

  test.each([
    "Vej til job",
    "Brobygning til uddannelse",
    "Stisystem-gåture for kvinder",
    "Renoveringsambassadører",
    "Byggelegeplads for børn",
    "Bydelsmødre",
    "Trappe til job",
  ])("%s is a social activity", (activity) => {
    expect(kinds(of(activity, "Børn, unge og familie", "Boligsocial", 2013))).toEqual([]);
  });

  test.each([
    "Udskiftning af vinduer",
    "Tagrenovering blok 4",
    "Belysning på stier",
    "Nye altaner",
  ])("%s is physical work", (activity) => {
    expect(kinds(of(activity, "Sundhed", "Boligsocial", 2013))).toContain("physicalAsSocial");
  });

  test.each([
    "VI. Kultur og fritid",
    "Kultur og fritid (tema 6)",
    "6.1 Kultur og fritid",
    "Indsatsområde 6: Kultur og fritid",
    "Tema 6 - Kultur og fritid",
  ])("the theme %s with its number is the theme", (theme) => {
    expect(kinds(of("Festival", theme, "Boligsocial", 2013))).toEqual([]);
  });

  test.each(["2013/14", "2013-2016", "2013, 2014", "2013 og 2014"])(
    "several years in one cell, %s, are told once a row",
    (year) => {
      expect(kinds(of("Motion", "Sundhed", "Boligsocial", year))).toEqual([
        "yearUnreadable",
        "yearUnreadable",
      ]);
    },
  );

  test("a year that no plan can have is told", () => {
    const plan: Grid = [
      HEAD,
      ...LINES,
      ["Kost", "Sundhed", "Boligsocial", 2105, "LBF", 300_000],
      ["Kost", "Sundhed", "Boligsocial", 2014, "Kommunen", 100_000],
    ];
    expect(found(plan, "yearUnreadable")).toMatchObject([{ row: 5, text: "2105" }]);
  });

  test("half of the amounts in thousands is a mixture of units", () => {
    const plan: Grid = [
      HEAD,
      ["A", "Sundhed", "Boligsocial", 2013, "LBF", 300_000],
      ["A", "Sundhed", "Boligsocial", 2013, "Kommunen", 100],
      ["B", "Sundhed", "Boligsocial", 2014, "LBF", 450_000],
      ["B", "Sundhed", "Boligsocial", 2014, "Kommunen", 150],
    ];
    expect(kinds(plan)).toContain("amountScale");
  });

  test("rent support is told once a line at most, and not as a social activity without a theme", () => {
    expect(kinds(of("Huslejestøtte afd. 12", "", "Huslejestøtte", 2013))).not.toContain(
      "themeMissing",
    );
  });

  test.each([
    // A quarter of 1,000,000.00 is 250,000.00.
    [750_000.01, 249_999.99, 0.01],
    [750_000, 250_000, 0],
    [749_999.99, 250_000.01, 0],
    // A quarter of 1,000,000.01 is 250,000.0025: 250,000.01 is needed.
    [750_000.01, 250_000, 0.01],
    [750_000, 250_000.01, 0],
    // A quarter of 999,999.98 is 249,999.995: 250,000.00 is needed.
    [749_999.99, 249_999.99, 0.01],
    [749_999.98, 250_000, 0],
  ])("%f from the fund and %f local lack %f", (fund, local, lacking) => {
    const plan: Grid = [
      HEAD,
      ["Motion", "Sundhed", "Boligsocial", 2013, "LBF", fund],
      ["Motion", "Sundhed", "Boligsocial", 2013, "Kommunen", local],
    ];
    const { share } = reported(plan);
    expect(share && isEnough(share.local, share.total)).toBe(lacking === 0);
    expect(short(plan)).toBe(lacking);
    expect(kinds(plan)).toEqual(lacking === 0 ? [] : ["cofinancingLow"]);
  });
});

describe("an amount that cannot be read", () => {
  const plan = (fund: Cell, local: Cell): Grid => [
    HEAD,
    ["Motion", "Sundhed", "Boligsocial", 2013, "LBF", fund],
    ["Motion", "Sundhed", "Boligsocial", 2013, "Kommunen", local],
    ["Motion", "Sundhed", "Boligsocial", 2013, "Boligorganisationen", 50_000],
  ];

  test.each(["", "afventer", "#REF!"])(
    "is told alone where it is local money (%j): the share may be high enough",
    (amount) => {
      expect(kinds(plan(300_000, amount))).toEqual(["doubt"]);
    },
  );
});

describe("no plan", () => {
  test.each<[string, Grid]>([
    [
      "goals and what came of them",
      [
        ["Tema", "Aktivitet", "Mål 2013", "Mål 2014", "Opnået 2013"],
        ["Sundhed", "Motion", 40, 60, 35],
        ["Børn, unge og familie", "Lektiecafé", 25, 30, 28],
      ],
    ],
    [
      "milestones",
      [
        ["Aktivitet", "Indsatsområde", "Milepæl", "Frist", "Ansvarlig"],
        ["Lektiecafé", "Børn, unge og familie", "Åbning", 41_500, "Hanne"],
      ],
    ],
    [
      "a loan",
      [
        ["Termin", "Dato", "Ydelse", "Rente", "Afdrag", "Restgæld"],
        [1, 41_364, 12_500, 5_000, 7_500, 992_500],
        [2, 41_456, 12_500, 4_962.5, 7_537.5, 984_962.5],
      ],
    ],
    [
      "hours",
      [
        ["Medarbejder", "Aktivitet", "Dato", "Timer"],
        ["Hanne", "Lektiecafé", 41_364, 7.5],
      ],
    ],
    [
      "people",
      [
        ["Navn", "Organisation", "Telefon"],
        ["Hanne Jensen", "Nørreby Kommune", 87_654_321],
        ["Ole Holm", "Landsbyggefonden", 33_762_000],
      ],
    ],
    [
      "the accounts of a block",
      [
        ["Konto", "Tekst", "Regnskab 2012", "Budget 2013"],
        [101, "Nettokapitaludgifter", 1_200_000, 1_210_000],
        [107, "Vandafgift", 150_000, 152_000],
      ],
    ],
  ])("%s", (_, grid) => {
    expect(checkPlan(grid)).toMatchObject({ kind: "noPlan" });
  });
});
