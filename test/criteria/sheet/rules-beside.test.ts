import { writeCriteria } from "../../../src/criteria/sheet/write";
import { CRITERIA_RULES, CRITERIA_TABLE } from "../../../src/criteria/sheet/layout";
import type { StartedHost } from "../../../src/workbench/host/node";
import { started } from "../../host/started";

const LIST = [
  ["Boligområde", "Beboere", "Arbejdsløse", "Ikke-vestlige", "Dømte", "Grundskole", "Indkomst"],
  ["Lundtoftegade", 1504, 40.7, 52.3, 3.19, 46.6, 54.4],
  ["Mjølnerparken", 1905, 43.4, 85.2, 2.22, 53.8, 48.0],
  ["Et område uden for listen", 1500, 10, 20, 1, 20, 90],
];

let host: StartedHost;
beforeEach(async () => {
  host = await started();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Ark1").getRange("A1:G4");
    range.values = LIST;
    range.select();
    await context.sync();
  });
  await writeCriteria({ choice: { kind: "selection" }, rules: "2014" });
});
afterEach(() => host.close());

const insert = (times: number): void => {
  for (let i = 0; i < times; i += 1)
    host.host.model.insertTableColumn(CRITERIA_TABLE, 14, `Vores egen ${i + 1}`);
};

/** The rules as they stand under their name, and everything that stands to the right of them. */
const shown = (): Promise<{ block: unknown[][]; beyond: unknown[] }> =>
  Excel.run(async (context) => {
    const range = context.workbook.names.getItem(CRITERIA_RULES).getRange().load("values");
    const beyond = range.getResizedRange(0, 12).load("values");
    await context.sync();
    const [{ length = 0 } = []] = range.values as unknown[][];
    return {
      block: range.values as unknown[][],
      beyond: (beyond.values as unknown[][]).flatMap((row) =>
        row.slice(length).filter((cell) => cell !== ""),
      ),
    };
  });

const rulesOf = async (rules: "2010" | "2014"): Promise<unknown[][]> => {
  await writeCriteria({ choice: { kind: "name", name: "Udsat_Kriterier_kilde" }, rules });
  return (await shown()).block;
};

test.each([1, 2, 7])(
  "the rules beside the table are whole again after %i columns of people's own",
  async (times) => {
    const wanted = await rulesOf("2010");
    expect(await rulesOf("2014")).not.toEqual(wanted);
    insert(times);
    // What the table pushes aside: its own rows alone.
    expect((await shown()).beyond).not.toEqual([]);
    expect(await rulesOf("2010")).toEqual(wanted);
    expect((await shown()).beyond).toEqual([]);
  },
);

test("a word of a person's own in a row that was pushed aside stays, and a table that has reached the rules is left alone", async () => {
  insert(1);
  await Excel.run(async (context) => {
    const range = context.workbook.names.getItem(CRITERIA_RULES).getRange();
    range.getCell(1, 0).values = [["vores eget ord"]];
    await context.sync();
  });
  const block = await rulesOf("2010");
  expect(block[1]?.[0]).toBe("vores eget ord");
  await rulesOf("2014");
  insert(9);
  const body = (): Promise<unknown[][]> =>
    Excel.run(async (context) => {
      const range = context.workbook.tables.getItem(CRITERIA_TABLE).getDataBodyRange();
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
  await rulesOf("2010");
  const once = await body();
  expect(once.flat()).not.toContain("Beboere");
  await rulesOf("2010");
  expect(await body()).toEqual(once);
});
