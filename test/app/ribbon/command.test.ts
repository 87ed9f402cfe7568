import {
  insertCriteriaSheet,
  openHelp,
  refreshCharts,
  refreshSheets,
} from "../../../src/app/ribbon/command";
import { buildPlan } from "../../../src/plan/sheet/build";
import { refreshDiagrams } from "../../../src/plan/sheet/diagrams";
import { type Headline, listen } from "../../../src/pane/news";
import type { StartedHost } from "../../../src/workbench/host/node";
import { started } from "../../host/started";
import { onePlan } from "../../plan/oneindicator";

const LIST = [
  ["Boligområde", "Beboere", "Arbejdsløse", "Ikke-vestlige", "Dømte", "Grundskole", "Indkomst"],
  ["Mjølnerparken", 1905, 43.4, 85.2, 2.22, 53.8, 48.0],
];

let host: StartedHost;
let told: Headline[];
let deaf: () => void;
beforeEach(async () => {
  host = await started();
  told = [];
  deaf = listen((headline) => told.push(headline));
});
afterEach(() => {
  deaf();
  host.close();
});

const edit = (act: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });

const put = (): Promise<void> =>
  edit(({ worksheets }) => {
    const range = worksheets.getItem("Ark1").getRange("A1:G2");
    range.values = LIST;
    range.select();
  });

test("the ribbon's insert builds the sheet from the selection and says so", async () => {
  await put();
  await insertCriteriaSheet();
  expect(told).toEqual([
    {
      tone: "success",
      text: { what: "Arket »Kriterier« er indsat med 1 område.", why: "", todo: "" },
    },
  ]);
});

test("pressed on Udsat's own sheet, insert works that sheet out again", async () => {
  await put();
  await insertCriteriaSheet();
  await edit(({ tables }) => tables.getItem("UdsatKriterier").getDataBodyRange().select());
  await insertCriteriaSheet();
  expect(told[1]?.text.what).toBe("Arket »Kriterier« er opdateret med 1 område.");
});

test("an empty selection is an error that is told, never silence", async () => {
  await insertCriteriaSheet();
  expect(told[0]).toMatchObject({
    tone: "error",
    text: { what: "Der er intet at læse i markeringen." },
  });
});

test("with none of Udsat's sheets there is nothing to refresh, and that is said", async () => {
  await refreshSheets();
  await refreshCharts();
  expect(told.map(({ tone, text }) => [tone, text.what])).toEqual([
    ["error", "Der er intet ark at opdatere."],
    ["error", "Der er ingen diagrammer at opdatere."],
  ]);
});

const TODAY = "2026-02-15";

/** A workbook with everything that "Opdater" brings up to date. */
async function all(): Promise<void> {
  await put();
  await insertCriteriaSheet();
  const built = await buildPlan(onePlan(TODAY));
  expect(built).toMatchObject({ ok: true });
  expect(await refreshDiagrams(TODAY)).toMatchObject({ ok: true });
  told = [];
}

/** What each of them says when it is done. */
const DONE = {
  criteria: /Arket »Kriterier« er opdateret/,
  plan: /Arkene er opdateret/,
  charts: /arket Diagrammer: .* opdateret/,
} as const;

const spoken = ({ text }: Headline): string => `${text.what} ${text.why} ${text.todo}`;

test("every sheet is refreshed, and each says so", async () => {
  await all();
  await refreshSheets();
  expect(told).toMatchObject([{ tone: "success" }]);
  const said = told.map(spoken).join(" ");
  for (const part of Object.values(DONE)) expect(said).toMatch(part);
});

test.each([
  { refused: ["Kriterier"], done: ["plan", "charts"] },
  { refused: ["Tjekliste"], done: ["criteria", "charts"] },
  { refused: ["Kriterier", "Tjekliste"], done: ["charts"] },
  { refused: ["Kriterier", "Tjekliste", "Diagramdata"], done: [] },
] as const)(
  "$refused are refused by name, and what could be done is done and told",
  async (one) => {
    await all();
    for (const sheet of one.refused) host.user.protect(sheet, true);
    await refreshSheets();
    expect(told).toHaveLength(1);
    expect(told[0]?.tone).toBe("error");
    const said = told.map(spoken).join(" ");
    for (const sheet of one.refused) expect(said).toContain(`»${sheet}«`);
    for (const [part, words] of Object.entries(DONE))
      expect([part, words.test(said)]).toEqual([part, one.done.some((done) => done === part)]);
    // Nothing that was not touched is said to be changed, and Excel's own English is not heard.
    expect(said).not.toMatch(/protected|InvalidOperation|AccessDenied/);
  },
);

describe("the help", () => {
  const opened: string[] = [];
  beforeEach(() => {
    opened.length = 0;
    Object.assign(globalThis, {
      window: {
        location: { href: "https://localhost:3000/taskpane.html" },
        open: (url: string) => void opened.push(url),
      },
    });
  });
  afterEach(() => Reflect.deleteProperty(globalThis, "window"));

  test.each([
    ["web", "a tab of the browser"],
    ["win-m365", "the browser beside Excel"],
    ["mac", "the browser beside Excel"],
    ["ltsc-2024", "the browser beside Excel"],
  ] as const)("in %s it opens in %s", async (profile, where) => {
    host.close();
    host = await started(undefined, { profile });
    await openHelp();
    const beside = [...host.host.opened];
    expect([opened.length, beside.length]).toEqual(
      where === "a tab of the browser" ? [1, 0] : [0, 1],
    );
    expect([...opened, ...beside][0]).toMatch(/^https:\/\/localhost:3000\/.*\.html/);
  });
});
