import { PROFILES } from "../../src/workbench/host/node";
import { profileInUse, underEachProfile } from "./profiles";
import { started } from "./started";

const seen: string[] = [];

underEachProfile((profile) => {
  test("a workbook that is started without a word is of the block's profile", async () => {
    const host = await started();
    expect(host.profile.name).toBe(profile);
    expect(Office.context.platform).toBe(host.profile.platform);
    seen.push(profile);
  });
});

test("each profile had its turn, and outside the blocks none is in use", async () => {
  expect(seen).toEqual([...PROFILES]);
  expect(profileInUse()).toBe(process.env.UDSAT_EXCEL);
  expect((await started()).profile.name).toBe(process.env.UDSAT_EXCEL ?? "workbench");
});
