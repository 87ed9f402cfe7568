import { financeFacts } from "../../../src/plan/sheet/facts";

const plan = (fund: number, local: number) => [
  ["Aktivitet", "Tema", "År", "Finansieringskilde", "Beløb"],
  ["Jobcafé", "Beskæftigelse", 2024, "Landsbyggefonden", fund],
  ["Jobcafé", "Beskæftigelse", 2024, "Kommune", local],
];

test("the checklist takes the finance plan's own word for a quarter of the whole: on the line, and a krone below", () => {
  expect(financeFacts(plan(750_000, 250_000))).toMatchObject({
    meetsMinimum: true,
    share: { local: 25_000_000, total: 100_000_000 },
  });
  expect(financeFacts(plan(750_001, 249_999))).toMatchObject({ meetsMinimum: false });
});

test("cells that are no finance plan give no facts", () => {
  expect(
    financeFacts([
      ["Navn", "Alder"],
      ["Ida", 12],
    ]),
  ).toBeNull();
});
