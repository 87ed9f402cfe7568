import { buildPlan } from "../../../src/plan/sheet/build";
import { COUNTER_SETTING } from "../../../src/plan/sheet/read";
import { tidyPlan } from "../../../src/plan/sheet/tidy";
import type { StartedHost } from "../../../src/workbench/host/node";
import { between } from "../../excel/between";
import { startedFrom, valuesOf } from "../../host/started";

jest.setTimeout(120_000);

const OPTIONS = { today: "2026-02-15", reportYear: 2025 };

let host: StartedHost;
const planned = startedFrom(async () =>
  expect(await buildPlan(OPTIONS)).toMatchObject({ ok: true }),
);
beforeEach(async () => {
  host = await planned();
});
afterEach(() => host.close());

const goals = async (): Promise<unknown[][]> =>
  (await valuesOf("A6:D30", "Mål")).map(([id, , , name]) => [id, name]).filter(([, name]) => name);

/** Every row has an id, and no id is on two of them. */
async function allNamedOnce(): Promise<void> {
  const ids = (await goals()).map(([id]) => id);
  expect(ids).not.toContain("");
  expect([...new Set(ids)]).toEqual(ids);
}

test("a row gets its id when it has words; one that was taken away again is not forced on it", async () => {
  host.user.type("Mål!B6", "Formål");
  await tidyPlan();
  expect(await valuesOf("A6:B6", "Mål")).toEqual([["", "Formål"]]);
  host.user.type("Mål!D6", "Et trygt område");
  await tidyPlan();
  expect(await goals()).toEqual([["M1", "Et trygt område"]]);
  host.user.type("Mål!A6", "");
  host.user.type("Mål!D7", "Flere i job");
  await tidyPlan();
  expect(await goals()).toEqual([
    ["", "Et trygt område"],
    ["M2", "Flere i job"],
  ]);
});

test("two rows with the same words each get one", async () => {
  host.user.type("Mål!D6", "Statusmøde");
  await tidyPlan();
  host.user.type("Mål!D7", "Statusmøde");
  await tidyPlan();
  expect(await goals()).toEqual([
    ["M1", "Statusmøde"],
    ["M2", "Statusmøde"],
  ]);
});

test("typing, a colleague's rows and an action at the same time: one id a row, and none twice", async () => {
  host.user.type("Mål!D6", "Første");
  const running = [tidyPlan(), buildPlan(OPTIONS), tidyPlan()];
  host.user.type("Mål!D7", "Anden");
  host.colleague.edit((model) => model.type("Mål", 7, 3, "Kollegaens"));
  running.push(tidyPlan(), buildPlan(OPTIONS));
  host.user.type("Mål!D9", "Tredje");
  await Promise.all(running);
  await tidyPlan();
  expect((await goals()).map(([, name]) => name)).toEqual([
    "Første",
    "Anden",
    "Kollegaens",
    "Tredje",
  ]);
  await allNamedOnce();
});

test.each([2, 3, 4])(
  "a colleague's row and id that come just before request %i are neither written over nor given again",
  async (request) => {
    host.user.type("Mål!D6", "Vores");
    between(host, {
      [request]: {
        before: () =>
          host.colleague.edit((model) => {
            model.type("Mål", 6, 3, "Kollegaens");
            model.type("Mål", 6, 0, "M1");
          }),
      },
    });
    await tidyPlan();
    await tidyPlan();
    const rows = await goals();
    expect(rows).toContainEqual(["M1", "Kollegaens"]);
    expect(rows.map(([, name]) => name)).toEqual(["Vores", "Kollegaens"]);
    // Where the colleague's came last, theirs is the later row and theirs to change: ours was first.
    if (request === 2) await allNamedOnce();
  },
);

test("an id that a colleague's row above got at the same moment is taken back from ours, which gets the next", async () => {
  host.user.type("Mål!D6", "Kollegaens");
  host.user.type("Mål!A6", "M9");
  host.user.type("Mål!D7", "Vores andet");
  await tidyPlan();
  expect(await goals()).toEqual([
    ["M9", "Kollegaens"],
    ["M10", "Vores andet"],
  ]);
  // Their pane had not seen ours yet.
  host.colleague.edit((model) => model.type("Mål", 5, 0, "M10"));
  await tidyPlan();
  expect(await goals()).toEqual([
    ["M10", "Kollegaens"],
    ["M11", "Vores andet"],
  ]);
});

test("a copied row keeps what was copied: the row it came from loses nothing", async () => {
  host.user.type("Mål!D7", "Flere i job");
  await tidyPlan();
  const [[id] = []] = (await goals()).filter(([, name]) => name === "Flere i job");
  host.user.type("Mål!D6", "Flere i job");
  host.user.type("Mål!A6", String(id));
  await tidyPlan();
  expect(await goals()).toEqual([
    [id, "Flere i job"],
    [id, "Flere i job"],
  ]);
});

test("the number of a deleted row is not given again", async () => {
  host.user.type("Mål!D6", "Først");
  await tidyPlan();
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem(COUNTER_SETTING).load("value");
    context.workbook.tables.getItem("Udsat_Maal").getDataBodyRange().clear("Contents");
    await context.sync();
    expect(JSON.parse(String(setting.value))).toMatchObject({ goals: 1 });
  });
  host.user.type("Mål!D6", "Siden");
  await tidyPlan();
  expect(await goals()).toEqual([["M2", "Siden"]]);
});
