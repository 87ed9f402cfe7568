import { REPORT_PARTS } from "../../../src/plan/rules/reporting";
import { EMPTY_PLAN, type PlanSheet } from "../../../src/plan/read/plan";
import { linkOf, linksOf } from "../../../src/plan/read/read";
import { deadlineKey, type RawPlan, readPlan } from "../../../src/plan/read/rows";

const read = (sheet: PlanSheet, cells: Readonly<Record<string, unknown>>) => {
  const { plan, findings } = readPlan({ [sheet]: [{ row: 4, cells }] } as RawPlan);
  const items = plan[sheet === "checklist" ? "marks" : sheet];
  return { item: items[0], findings };
};

describe("a row", () => {
  test.each([
    [
      "goals",
      {
        id: " m3 ",
        level: "konkret mål",
        parent: "M2 Flere i job",
        name: "Flere  unge\u00a0i job ",
        targetGroup: "Unge 18-24",
        change: "Flere får fritidsjob",
      },
      {
        row: 4,
        id: "M3",
        level: "concrete",
        parent: "M2",
        name: "Flere unge i job",
        targetGroup: "Unge 18-24",
        change: "Flere får fritidsjob",
      },
    ],
    [
      "activities",
      {
        id: "A1",
        name: "Jobcafé",
        goals: "M3 Flere unge i job, også om aftenen; m 4",
        theme: "Beskæftigelse",
        measure: "Beskæftigelsestiltag",
        budget: "Jobcafé; Lokaler;",
        owner: "Kommunen",
      },
      {
        row: 4,
        id: "A1",
        name: "Jobcafé",
        goals: ["M3", "M4"],
        theme: "Beskæftigelse",
        measure: "employment",
        budget: ["Jobcafé", "Lokaler"],
        owner: "Kommunen",
      },
    ],
    [
      "indicators",
      {
        id: "I1",
        name: "Unge i job",
        goal: "M3 Flere unge i job",
        unit: "pct.",
        direction: "Stigende",
        baseline: "40,5",
        startYear: 2024,
        target: "60 pct.",
        endYear: "2028",
        year2026: 44,
        year2025: "42",
        year2027: "",
        source: "Beboerdata",
        availability: "bestilt",
        frequency: "halvårligt",
        owner: "Projektleder",
      },
      {
        row: 4,
        id: "I1",
        name: "Unge i job",
        goal: "M3",
        unit: "pct.",
        direction: "rising",
        baseline: 40.5,
        startYear: 2024,
        target: 60,
        endYear: 2028,
        yearly: [
          { year: 2025, value: 42 },
          { year: 2026, value: 44 },
        ],
        source: "Beboerdata",
        availability: "ordered",
        frequency: "halfYearly",
        owner: "Projektleder",
      },
    ],
    [
      "measurements",
      { day: "31-12-2025", indicator: "I1 Unge i job", value: "46,5", note: "foreløbig" },
      { row: 4, day: "2025-12-31", indicator: "I1", value: 46.5, note: "foreløbig" },
    ],
    [
      "milestones",
      {
        id: "MP1",
        activity: "A1 Jobcafé",
        name: "Åbning",
        owner: "Projektleder",
        planned: "1. juni 2025",
        actual: "3/6 2025",
        state: "nået",
      },
      {
        row: 4,
        id: "MP1",
        activity: "A1",
        name: "Åbning",
        owner: "Projektleder",
        planned: "2025-06-01",
        actual: "2025-06-03",
        state: "reached",
      },
    ],
    [
      "checklist",
      { code: "k12", state: "ikke relevant", owner: "Kommunen", day: "2025-02-01", note: "aftalt" },
      {
        row: 4,
        code: "K12",
        state: "notRelevant",
        owner: "Kommunen",
        day: "2025-02-01",
        note: "aftalt",
      },
    ],
    [
      "deadlines",
      { key: "2025 målopfyldelse", ownDue: "14-02-2026", sent: "10-02-2026" },
      { row: 4, part: "attainment", year: 2025, due: "2026-02-14", sent: "2026-02-10" },
    ],
  ] as const)("of %s is read column by column", (sheet, cells, expected) => {
    expect(read(sheet, cells)).toEqual({ item: expected, findings: [] });
  });

  test.each([
    ["goals", { id: "", level: null, parent: "", name: "", targetGroup: "", change: "" }],
    [
      "activities",
      { id: "", name: "", goals: [], theme: "", measure: null, budget: [], owner: "" },
    ],
    ["measurements", { day: null, indicator: "", value: null, note: "" }],
    ["deadlines", { part: null, year: null, due: null, sent: null }],
  ] as const)("of %s without cells is empty, and no fault", (sheet, expected) => {
    expect(read(sheet, {})).toEqual({ item: { row: 4, ...expected }, findings: [] });
    const blank = Object.fromEntries(Object.keys(expected).map((column) => [column, " "]));
    expect(read(sheet, blank).findings).toEqual([]);
  });

  test("of indicators without cells has no figure, no year and no word", () => {
    expect(read("indicators", { baseline: "", startYear: null, year2026: " " })).toMatchObject({
      item: { baseline: null, startYear: null, target: null, endYear: null, yearly: [] },
      findings: [],
    });
  });

  test.each([
    ["goals", "level", "Delmål", "choice"],
    ["indicators", "baseline", "ca. 40", "figure"],
    ["indicators", "endYear", "snart", "year"],
    ["indicators", "startYear", "1899", "year"],
    ["measurements", "day", "30-02-2025", "day"],
    ["measurements", "value", "mange", "figure"],
    ["milestones", "planned", "efter sommer", "day"],
  ] as const)(
    "of %s whose %s says %p is told so, and counts as empty",
    (sheet, column, text, expected) => {
      const { item, findings } = read(sheet, { [column]: text });
      expect(item).toMatchObject({ [column]: null });
      expect(findings).toEqual([{ code: "unreadable", sheet, row: 4, column, text, expected }]);
    },
  );

  test("with a masked figure has a gap, which is no fault", () => {
    expect(read("measurements", { value: ".." })).toMatchObject({
      item: { value: null },
      findings: [],
    });
  });

  test("pasted with marks that cannot be seen is read without them", () => {
    expect(
      read("goals", { id: "M3\u200b", level: "Konkret\u00a0mål", parent: "\ufeffM2" }),
    ).toMatchObject({ item: { id: "M3", level: "concrete", parent: "M2" }, findings: [] });
  });
});

describe("a link", () => {
  test.each([
    ["M3", "M3"],
    ["m 3", "M3"],
    ["MP12 Åbning af jobcafé", "MP12"],
    ["M3: Flere i job", "M3"],
    ["M3. Flere i job", "M3"],
    ["M3–Flere i job", "M3"],
    ["M3-Flere i job", "M3"],
    ["Ø7 Trivsel", "Ø7"],
    ["Mål3 Flere", "MÅL3"],
    ["", ""],
    // No id, so the whole text stands, and is found to lead nowhere.
    ["M3b", "M3B"],
    ["Maal3 Flere", "MAAL3FLERE"],
    ["Flere i job M3", "FLEREIJOBM3"],
    ["M Flere", "MFLERE"],
  ])("%p leads to %p", (text, id) => {
    expect(linkOf(text)).toBe(id);
  });

  test.each([
    [
      ["M3", "m4 Flere i job"],
      ["M3", "M4"],
    ],
    [
      ["M3 Flere i job", "også om aftenen", "M4"],
      ["M3", "M4"],
    ],
    [
      ["Flere i job", "trivsel"],
      ["FLEREIJOB", "TRIVSEL"],
    ],
    [[], []],
  ])("the parts %j lead to %j", (parts, ids) => {
    expect(linksOf(parts)).toEqual(ids);
  });
});

describe("a deadline's key", () => {
  test("names year and part, and is read as it is written", () => {
    expect(REPORT_PARTS.map((part) => deadlineKey(2025, part))).toEqual([
      "2025 reguleringskonto",
      "2025 målopfyldelse",
      "2025 milepælsplan",
    ]);
    for (const part of REPORT_PARTS)
      expect(read("deadlines", { key: deadlineKey(2025, part) }).item).toMatchObject({
        part,
        year: 2025,
      });
  });

  test.each([
    ["2025 årsberetning", null, 2025],
    ["25 målopfyldelse", null, null],
    ["Frist 2025 målopfyldelse", null, null],
    ["2025", null, null],
  ])("%p means the part %p of %p", (key, part, year) => {
    expect(read("deadlines", { key }).item).toMatchObject({ part, year });
  });
});

test("a sheet that is not there has no rows", () => {
  expect(readPlan({}).plan).toEqual(EMPTY_PLAN);
});
