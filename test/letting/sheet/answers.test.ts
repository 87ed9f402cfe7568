import { judgeExamples, judgeLetting } from "../../../src/letting/judge/judge";
import { factsOf, readFact } from "../../../src/letting/read/facts";
import type { FactId } from "../../../src/letting/rules/facts";
import { writeAnswers } from "../../../src/letting/sheet/answers";
import type { StartedHost } from "../../../src/workbench/host/node";
import { counted, started } from "../../host/started";

let host: StartedHost;
beforeEach(async () => {
  host = await started();
});
afterEach(() => host.close());

function answers(given: Readonly<Partial<Record<FactId, string>>>) {
  const facts = factsOf((id) => {
    const reading = readFact(id, given[id] ?? null);
    return reading.kind === "fact" ? reading.value : null;
  });
  return {
    judged: judgeLetting(facts),
    examples: judgeExamples(facts),
    half: false,
    facts: Object.entries(given) as [FactId, string][],
  };
}

const table = (): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("Udsat_Udlejning").getRange().load("values");
    await context.sync();
    return range.values as unknown[][];
  });
const row = async (rule: string): Promise<unknown[] | undefined> =>
  (await table()).find(([name]) => name === rule);

test("the answers stand on a sheet of their own, counted in dwellings, in two requests", async () => {
  const { value, requests } = await counted(host, () =>
    writeAnswers(answers({ onList: "ja", vacancies: "12", advertisedHomes: "7" })),
  );
  expect([value, requests]).toEqual([{ ok: true, value: "Udlejning" }, 2]);
  expect((await row("Annoncering"))?.slice(0, 7)).toEqual([
    "Annoncering",
    "nej",
    6,
    7,
    0,
    1,
    "7 af 12: 1 over halvdelen",
  ]);
  expect((await row("Friholdt for boligsocial anvisning (København)"))?.[1]).toBe("eksempel");
  expect((await row("Afvisning i omdannelsesområder (§ 51 c)"))?.[1]).toBe("senere regel");
});

test("written again, the answers are renewed in place, and the municipality's own words stay beside their rule", async () => {
  await writeAnswers(answers({ onList: "ja", vacancies: "12", advertisedHomes: "7" }));
  await Excel.run(async (context) => {
    const own = context.workbook.tables
      .getItem("Udsat_Udlejning")
      .columns.getItem("Kommunens ord")
      .getDataBodyRange();
    own.getCell(3, 0).values = [["Aftales med afdelingen"]];
    await context.sync();
  });
  const named = (await table())[4]?.[0];
  await writeAnswers(answers({ onList: "ja", vacancies: "14", advertisedHomes: "7" }));
  expect((await row("Annoncering"))?.slice(1, 6)).toEqual(["ja", 7, 7, 0, 0]);
  expect((await row(String(named)))?.[10]).toBe("Aftales med afdelingen");
});
