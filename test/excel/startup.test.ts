import { forgetSession, startup, startWithWorkbook } from "../../src/excel/startup";
import type { StartedHost } from "../../src/workbench/host/node";
import { started } from "../host/started";

let host: StartedHost;
beforeEach(async () => {
  host = await started();
  forgetSession();
});
afterEach(() => host.close());

test("the first formula or sheet of ours lets Udsat start with the workbook from then on", async () => {
  expect(await startup()).toBe("off");
  await startWithWorkbook();
  expect(await startup()).toBe("on");
});

test("Excel is asked once a session", async () => {
  await startWithWorkbook();
  await Office.addin.setStartupBehavior(Office.StartupBehavior.none);
  await startWithWorkbook();
  expect(await startup()).toBe("off");
});

test("an Excel that cannot keep it is no error", async () => {
  Object.assign(Office.addin, {
    setStartupBehavior: () => Promise.reject(new Error("read only")),
    getStartupBehavior: () => Promise.resolve("None"),
  });
  await expect(startWithWorkbook()).resolves.toBeUndefined();
  Object.assign(Office.addin, { getStartupBehavior: () => Promise.reject(new Error("no")) });
  expect(await startup()).toBe("unsupported");
});
