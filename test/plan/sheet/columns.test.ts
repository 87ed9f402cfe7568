import type { PlanColumn, PlanRow } from "../../../src/plan/read/columns";
import { rowReader } from "../../../src/plan/read/read";
import { activities } from "../../../src/plan/sheet/layout/activities";
import { indicators } from "../../../src/plan/sheet/layout/indicators";
import { READ_LAYOUTS } from "../../../src/plan/sheet/read";
import { columnAt, type SheetLayout, tableOf } from "../../../src/excel/sheet";
import { PLAN_SHEETS, type PlanSheet } from "../../../src/plan/read/plan";
import { readPlan } from "../../../src/plan/read/rows";
import { namesWords } from "../../../src/plan/words/names";

test("the columns of the plan's sheets are types: a mistyped key compiles nowhere", () => {
  const goals = tableOf(READ_LAYOUTS.goals);
  const row: PlanRow<"goals"> = { id: "M1", targetGroup: "Unge" };
  // @ts-expect-error the goals have no owner
  const wrong: PlanRow<"goals"> = { owner: "Kommunen" };
  // @ts-expect-error nor does the sheet have such a place
  expect(columnAt(goals, { at: [] }, "targetgroup")).toBe(-1);
  const reader = rowReader("goals", { row: 0, cells: row }, []);
  // @ts-expect-error nor does a reader ask for it
  expect(reader.text("owner")).toBe("");
  expect(reader.text("targetGroup")).toBe("Unge");
  const year: PlanColumn<"indicators"> = "year2026";
  // @ts-expect-error a year is a number
  const never: PlanColumn<"indicators"> = "yearly";
  const { column } = namesWords("da");
  // @ts-expect-error nor is a column named that is nowhere
  expect(column("theem")).toBe("theem");
  expect([column(year), column("theme")]).toEqual(["målet for 2026", "tema"]);
  expect([wrong, never]).toHaveLength(2);
});

test("every column that a row is read by stands on its sheet", () => {
  const layouts: Readonly<Record<PlanSheet, SheetLayout>> = {
    ...READ_LAYOUTS,
    activities: activities(["Tema"]),
    indicators: indicators([2026]),
  };
  for (const sheet of PLAN_SHEETS) {
    const asked = new Set<string>();
    const cells = new Proxy(
      {},
      { get: (_, key) => (typeof key === "string" && asked.add(key) ? "" : undefined) },
    );
    readPlan({ [sheet]: [{ row: 0, cells }] });
    const there = layouts[sheet].tables.flatMap(({ columns }) => columns.map(({ key }) => key));
    expect(asked.size).toBeGreaterThan(2);
    expect(there).toEqual(expect.arrayContaining([...asked]));
  }
});
