import { PROFILES } from "../../src/workbench/host/node";
import { ACTIONS } from "./model/actions";
import { fileOf, open, type WorldName } from "./model/world";

/** Every action in every Excel that people have, one after another in the same workbook: it does what it says, in two requests at most. */
jest.setTimeout(120_000);

const WORLDS: readonly WorldName[] = ["list", "plan", "bare", "sheets"];

describe.each(PROFILES)("in %s", (profile) => {
  test.each(WORLDS)("every action in the world %s", async (world) => {
    const host = await open(await fileOf(world), profile);
    const said = [];
    for (const { name, run, worlds } of ACTIONS) {
      if (!worlds.includes(world)) continue;
      if (name === "formula") host.user.select("Ark1!K30");
      const before = host.requests.length;
      const { ok } = await run();
      const requests = host.requests.slice(before);
      const failed = requests.filter(({ error }) => error !== undefined).length;
      said.push({ name, ok, few: requests.length <= 2, failed });
    }
    host.close();
    expect(said.length).toBeGreaterThan(2);
    expect(said).toEqual(said.map(({ name }) => ({ name, ok: true, few: true, failed: 0 })));
  });
});
