import { CHECKS } from "../../src/excel/selftest/checks";
import { reportOf, selfTest } from "../../src/excel/selftest/run";
import { selfTestWords } from "../../src/excel/selftest/words";
import { PROFILES, type StartedHost, startHost } from "../../src/workbench/host/node";
import { dump } from "./dump";

jest.setTimeout(120_000);

async function begin(profile?: (typeof PROFILES)[number]): Promise<StartedHost> {
  for (const name of ["Excel", "Office"]) Reflect.deleteProperty(globalThis, name);
  const host = await startHost(profile ? { profile } : {});
  host.CustomFunctions.associate("REDUCTION", () => 0.25);
  Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  return host;
}

test.each(PROFILES)(
  "in %s every check is green, and the workbook is as it was",
  async (profile) => {
    const host = await begin(profile);
    const before = dump(host);
    const done = await selfTest();
    expect(done.results.filter(({ ok }) => !ok)).toEqual([]);
    expect(done.results.map(({ id }) => id)).toEqual(CHECKS.map(({ id }) => id));
    expect(done.scratch).toBeNull();
    expect(dump(host)).toEqual(before);
    const report = reportOf(done);
    expect(report).toContain(`ExcelApi ${done.api}`);
    expect(report.match(/^OK /gm)).toHaveLength(CHECKS.length);
    host.close();
  },
);

test.each(CHECKS.map(({ id }) => id))(
  "a fault in what »%s« tries makes exactly that line red",
  async (id) => {
    const host = await begin();
    // The requests of each check, counted in a run without faults.
    const starts: number[] = [];
    const first = host.requests.length;
    await selfTest((done) => (starts[done] = host.requests.length - first));
    const index = CHECKS.findIndex((check) => check.id === id);
    const request = (index === 0 ? 1 : (starts[index] ?? 0)) + 1;
    host.faults.plan({ request, when: "before", code: "UnsupportedOperation" });
    const { results } = await selfTest();
    const red = results.filter(({ ok }) => !ok).map((one) => one.id);
    // A value of another number of rows is to be refused: there a refusal is what is hoped for.
    expect(red).toEqual(id === "rowCount" ? [] : [id]);
    host.close();
  },
);

test("an Excel that takes values for another number of rows is found out", async () => {
  const host = await begin();
  const real = Excel.run;
  jest
    .spyOn(Excel, "run")
    .mockImplementation(((...args: Parameters<typeof real>) =>
      real(...args).catch(() => null)) as typeof real);
  const { results } = await selfTest();
  expect(results.filter(({ ok }) => !ok).map(({ id }) => id)).toContain("rowCount");
  jest.restoreAllMocks();
  host.close();
});

test("every check has its words in both languages", () => {
  for (const language of ["da", "en"] as const)
    expect(Object.keys(selfTestWords(language).checks)).toEqual(CHECKS.map(({ id }) => id));
});
