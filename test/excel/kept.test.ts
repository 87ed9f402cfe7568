import { workbookKeeper } from "../../src/excel/kept";
import { started } from "../host/started";

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
