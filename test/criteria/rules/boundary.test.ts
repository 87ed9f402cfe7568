import { readFileSync } from "node:fs";
import { join } from "node:path";
import { judgeArea, scoreAreas, YES, type JudgedCriterion } from "../../../src/criteria/judge";
import type { Cell } from "../../../src/core/cell";
import type { CriterionId } from "../../../src/criteria/rules";
import { only } from "../only";

// Runs the lawyer's tables beside this file: every row, in every way a figure may be written.

interface Row {
  readonly category: string;
  readonly id: CriterionId;
  readonly national: string;
  readonly figure: string;
  readonly answer: string;
}

const IDS: Readonly<Record<string, CriterionId>> = {
  "Uden for arbejdsmarkedet": "jobless",
  "Ikke-vestlige": "nonwestern",
  Dømte: "convicted",
  Grundskole: "basicSchool",
  Indkomst: "income",
};

const YEARS: Readonly<Record<string, number>> = {
  "2010": 2012,
  "2014": 2016,
  "2018": 2020,
  "2021": 2023,
};
const ORDER: readonly CriterionId[] = [
  "jobless",
  "nonwestern",
  "convicted",
  "basicSchool",
  "income",
];
const HEADER = [
  "Område",
  "Beboere",
  "Uden for arbejdsmarkedet",
  "Ikke-vestlige",
  "Dømte",
  "Grundskole",
  "Indkomst i forhold til regionen",
];
const NEUTRAL: Readonly<Record<CriterionId, string>> = {
  jobless: "20.5",
  nonwestern: "12.5",
  convicted: "0.4",
  basicSchool: "33.1",
  income: "80.2",
};

function rowsOf(version: string): Row[] {
  const lines = readFileSync(join(__dirname, `${version}.md`), "utf8").split("\n");
  return lines.flatMap((line): Row[] => {
    const [, category = "", name = "", national = "", figure = "", answer = ""] = line
      .split("|")
      .map((cell) => cell.trim());
    const id = IDS[name];
    return id
      ? [
          {
            category,
            id,
            national: national.replace(",", "."),
            figure: figure.replace(",", "."),
            answer,
          },
        ]
      : [];
  });
}

/** The row's figures as decimal text in per cent. */
function percents(version: string, row: Row): string[] {
  return ORDER.map((id) =>
    id !== row.id
      ? NEUTRAL[id]
      : version === "2010" && id === "convicted"
        ? shifted(row.figure, -2)
        : row.figure,
  );
}

/** Decimal text moved so many places, digit by digit, so that the test makes no rounding of its own. */
function shifted(text: string, places: number): string {
  const [whole = "", fraction = ""] = text.split(".");
  const digits = whole.padStart(9, "0") + fraction.padEnd(9, "0");
  const point = 9 + places + (whole.length > 9 ? whole.length - 9 : 0);
  return (
    `${digits.slice(0, point).replace(/^0+(?=\d)/, "")}.${digits.slice(point)}`.replace(
      /\.?0+$/,
      "",
    ) || "0"
  );
}

const WAYS: Readonly<Record<string, (percent: string, id: CriterionId) => Cell>> = {
  "tal i procent": Number,
  brøker: (percent) => Number(shifted(percent, -2)),
  "tekst med komma": (percent) => percent.replace(".", ","),
  "tekst med procenttegn": (percent) => `${percent.replace(".", ",")} %`,
  "brøker som tekst": (percent) => shifted(percent, -2).replace(".", ","),
};

function judged(
  version: string,
  row: Row,
  way: (percent: string, id: CriterionId) => Cell,
): JudgedCriterion {
  const cells = percents(version, row).map((percent, place) =>
    way(percent, ORDER[place] ?? "jobless"),
  );
  const national = row.national === "" ? 0.7 : Number(row.national);
  const assessment = only([HEADER, ["Prøvevej", 1500, ...cells]], {
    rules: YEARS[version],
    national,
  });
  const name = assessment.version.categories.find((category) => category.name === row.category);
  const category = judgeArea(assessment, 0).categories.find(({ id }) => id === name?.id);
  const criterion = [...(category?.criteria ?? []), category?.gate].find(
    (candidate) => candidate?.criterion.id === row.id,
  );
  if (!criterion) throw new Error(`${row.category} har ikke kriteriet ${row.id}`);
  if (category?.id === assessment.version.listed && category.criteria.includes(criterion)) {
    const code = scoreAreas(assessment).answers[category.criteria.indexOf(criterion)]?.[0];
    expect(code === YES ? "yes" : "no").toBe(criterion.answer);
  }
  return criterion;
}

describe.each(Object.keys(YEARS))("grænserne i reglerne fra %s", (version) => {
  const rows = rowsOf(version);

  it("har fem rækker for hver grænse", () => {
    expect(rows.length).toBeGreaterThanOrEqual(15);
    expect(rows.length % 5).toBe(0);
  });

  describe.each(Object.keys(WAYS))("skrevet som %s", (way) => {
    it.each(rows)("$category: $id $figure (landsgennemsnit $national) er $answer", (row) => {
      const write = WAYS[way];
      if (!write) throw new Error(way);
      expect(judged(version, row, write).answer).toBe(row.answer === "ja" ? "yes" : "no");
    });
  });
});

describe("dømte pr. 10.000 efter reglerne fra 2010", () => {
  it.each(rowsOf("2010").filter(({ id }) => id === "convicted"))(
    "$figure er $answer",
    ({ figure, answer }) => {
      const header = HEADER.map((heading) => (heading === "Dømte" ? "Dømte pr. 10.000" : heading));
      const part = only([header, ["Prøvevej", 1500, 20, 12, Number(figure), 33, 80]], {
        rules: 2010,
      });
      const listed = judgeArea(part, 0).listed;
      expect(listed.criteria.find(({ criterion }) => criterion.id === "convicted")?.answer).toBe(
        answer === "ja" ? "yes" : "no",
      );
    },
  );
});
