import { startHost } from "../../src/workbench/host/node";

test("each sync with something to say is one request, and releasing ranges is none", async () => {
  const { Excel, requests } = await startHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    await context.sync();
    range.load("values");
    await context.sync();
  });
  expect(requests).toHaveLength(2);
  expect(
    requests.every(({ bytes, count, answerBytes }) => bytes > 0 && count > 0 && answerBytes > 0),
  ).toBe(true);
});

test("a failed request is counted with its code", async () => {
  const { Excel, requests } = await startHost();
  await Excel.run(
    (context) => (context.workbook.worksheets.getItem("nej").load("name"), context.sync()),
  ).catch(() => undefined);
  expect(requests.map((request) => request.error)).toEqual(["ItemNotFound"]);
});

test("the context, the culture and what is supported are told", async () => {
  const danish = await startHost();
  const english = await startHost({ locale: "en-US" });
  const info = await danish.Office.onReady();
  expect(info).toEqual({ host: "Excel", platform: "PC" });
  expect(
    [danish, english].map(({ Office }) => [
      Office.context.displayLanguage,
      Office.context.contentLanguage,
      Office.context.host,
    ]),
  ).toEqual([
    ["da-DK", "da-DK", "Excel"],
    ["en-US", "en-US", "Excel"],
  ]);
  const separators = await Promise.all(
    [danish, english].map(({ Excel }) =>
      Excel.run(async (context) => {
        const { cultureInfo } = context.application;
        cultureInfo.load("name, numberFormat/numberDecimalSeparator");
        await context.sync();
        return [cultureInfo.name, cultureInfo.numberFormat.numberDecimalSeparator];
      }),
    ),
  );
  expect(separators).toEqual([
    ["da-DK", ","],
    ["en-US", "."],
  ]);
  const { requirements } = danish.Office.context;
  expect([
    requirements.isSetSupported("ExcelApi", "1.12"),
    requirements.isSetSupported("SharedRuntime", "1.1"),
    requirements.isSetSupported("ExcelApi", "9.9"),
    requirements.isSetSupported("WordApi", "1.1"),
  ]).toEqual([true, true, false, false]);
});

test("ribbon actions and settings of the document work as Office's own", async () => {
  const { Office, save } = await startHost();
  const done = jest.fn();
  Office.actions.associate("Opdater", done);
  const mappings = (
    Office.actions as unknown as { _association: { mappings: Record<string, () => void> } }
  )._association.mappings;
  mappings.OPDATER?.();
  expect(done).toHaveBeenCalledTimes(1);
  Office.context.document.settings.set("år", 2014);
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  const again = await startHost({ xlsx: await save() });
  expect(again.Office.context.document.settings.get("år")).toBe(2014);
});
