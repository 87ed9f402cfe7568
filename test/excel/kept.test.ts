import { workbookKeeper } from "../../src/excel/kept";
import { started } from "../host/started";
import { between } from "./between";

test("what the pane keeps is saved with the workbook, and a colleague who opens the file has it", async () => {
  const host = await started();
  await workbookKeeper.write("letting.answers", { jobless: "31,5", onList: "ja" });
  await workbookKeeper.write("finance.scenarios", [{ name: "Kommunen lægger 200.000" }]);
  const saved = await host.save();
  host.close();
  const colleague = await started(saved);
  expect(await workbookKeeper.read()).toEqual({
    "letting.answers": { jobless: "31,5", onList: "ja" },
    "finance.scenarios": [{ name: "Kommunen lægger 200.000" }],
  });
  colleague.close();
});

test("a change in the workbook's settings is heard", async () => {
  const host = await started();
  let heard = 0;
  const stop = workbookKeeper.watch(() => (heard += 1));
  await new Promise((done) => setTimeout(done, 50));
  await workbookKeeper.write("a", 1);
  await new Promise((done) => setTimeout(done, 50));
  expect(heard).toBeGreaterThan(0);
  stop();
  host.close();
});

test.each(["before", "after"] as const)(
  "what was not kept is not there: cut off %s Excel has done it, the earlier value stands",
  async (cut) => {
    const host = await started();
    await workbookKeeper.write("letting.answers", { jobless: "31,5" });
    between(host, { 2: { cut } });
    await expect(workbookKeeper.write("letting.answers", { jobless: "40" })).rejects.toThrow();
    expect(await workbookKeeper.read()).toEqual({ "letting.answers": { jobless: "31,5" } });
    host.close();
  },
);

test("what a colleague keeps in the same moment is not mixed up with ours: the last one stands whole", async () => {
  const host = await started();
  const theirs = { "udsat.kept.finance.scenarios": JSON.stringify([{ name: "deres" }]) };
  between(host, { 2: { before: () => host.host.model.setSettings(theirs) } });
  await workbookKeeper.write("finance.scenarios", [{ name: "vores" }]);
  expect(await workbookKeeper.read()).toEqual({ "finance.scenarios": [{ name: "vores" }] });
  host.close();
});
