import { BASELINE_KEY, baselineOf } from "../../../src/criteria/judge/baseline";
import { assess } from "../../../src/criteria/judge/assess";
import { judgeArea } from "../../../src/criteria/judge/judge";

const HEAD = [
  "Boligområde",
  "Antal beboere",
  "Andel udenfor arbejdsmarkedet",
  "Andel dømte",
  "Andel med grundskole",
  "Indkomst",
  "Andel indvandrere og efterkommere",
];

function baseline(figures: readonly (number | string)[], rules: number, national?: string) {
  const outcome = assess([HEAD, ["Vollsmose", 8712, ...figures]], {
    rules,
    ...(national === undefined ? {} : { national }),
  });
  const part = outcome.ok ? outcome.value.parts[0] : undefined;
  if (!part) throw new Error("the list is not read");
  return baselineOf(judgeArea(part, 0), part.version.title, rules);
}
const over = ({ figures }: ReturnType<typeof baseline>): readonly string[] =>
  figures.filter(({ exceeded }) => exceeded).map(({ criterion }) => criterion);

test("workbooks that were saved before keep it under the same key", () => {
  expect(BASELINE_KEY).toBe("criteria.baseline");
});

test("an area's figures come with their limits and verbs, each criterion once, and what is exceeded is marked", () => {
  const area = baseline([44.9, 2.7, 50.1, 55, 50], 2014);
  expect(area).toMatchObject({ area: "Vollsmose", year: 2014 });
  // 2,7 pct. convicted, 55 pct. of the region's income and 50 pct. non-western are on their limits, which the law leaves out.
  expect([...over(area)].sort()).toEqual(["basicSchool", "jobless"]);
  expect(area.figures.find(({ criterion }) => criterion === "jobless")).toEqual({
    criterion: "jobless",
    value: 44.9,
    limit: 40,
    verb: "overstiger",
    unit: "pct",
    exceeded: true,
  });
  expect(new Set(area.figures.map(({ criterion }) => criterion)).size).toBe(area.figures.length);
});

test("a figure that is missing is no baseline", () => {
  const area = baseline([44.9, "..", 50.1, 54.9, 50.1], 2014);
  expect(area.figures.map(({ criterion }) => criterion)).not.toContain("convicted");
  expect([...over(area)].sort()).toEqual(["basicSchool", "income", "jobless", "nonwestern"]);
});

test("from 2021 the limit of the list comes before that of another category, and the non-western share is there as a gate", () => {
  const area = baseline([39, 1, 59, 60, 51], 2022, "0,757");
  // 39 pct. is over the 30 of the forebyggelsesområde, but not over the list's own 40.
  expect(area.figures.find(({ criterion }) => criterion === "jobless")).toMatchObject({
    limit: 40,
    exceeded: false,
  });
  expect(area.figures.map(({ criterion }) => criterion)).toContain("nonwestern");
});
