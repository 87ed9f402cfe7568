import { PROFILES } from "../../src/workbench/host/node";
import { ACTIONS } from "./model/actions";
import { fileOf, open, type WorldName } from "./model/world";

/** Every action in every Excel that people have: it does what it says, in two requests at most. */
jest.setTimeout(120_000);

describe.each(PROFILES)("in %s", (profile) => {
  const cases = ACTIONS.flatMap((action) => action.worlds.map((world) => [action, world] as const));
  test.each(cases.map(([action, world]) => [action.name, world] as const))(
    "%s in the world %s",
    async (name, world: WorldName) => {
      const action = ACTIONS.find((one) => one.name === name);
      if (!action) throw new Error(name);
      const host = await open(await fileOf(world), profile);
      if (name === "formula") host.user.select("Ark1!K30");
      const before = host.requests.length;
      const outcome = await action.run();
      const requests = host.requests.slice(before);
      host.close();
      expect(outcome).toMatchObject({ ok: true });
      expect(requests.length).toBeLessThanOrEqual(2);
      expect(requests.filter(({ error }) => error !== undefined)).toEqual([]);
    },
  );
});
