import { insertCriteriaSheet, refreshCharts, refreshSheets } from "../../../src/app/ribbon/command";
import { type Headline, listen } from "../../../src/pane/news";
import type { StartedHost } from "../../../src/workbench/host/node";
import { started } from "../../host/started";

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
