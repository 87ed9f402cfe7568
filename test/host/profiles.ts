import { PROFILES, type ProfileName } from "../../src/workbench/host/node";

let inUse: ProfileName | undefined;

/** `UDSAT_EXCEL=web npx jest --selectProjects host` runs every suite as that Excel; `npm run test:excels` as each of them, in one run. */
const WANTED: unknown = Reflect.get(globalThis, "UDSAT_EXCEL") ?? process.env.UDSAT_EXCEL;
const GIVEN = PROFILES.find((name) => name === WANTED);

/** The profile that `started` begins with where it is given none: the one of the block that runs. */
export const profileInUse = (): ProfileName | undefined => inUse ?? GIVEN;

/** Runs a block of tests once as each of the Excels in use: `started()` inside it starts that Excel. */
export function underEachProfile(
  suite: (profile: ProfileName) => void,
  profiles: readonly ProfileName[] = PROFILES,
): void {
  describe.each(profiles)("as %s", (profile) => {
    beforeAll(() => void (inUse = profile));
    afterAll(() => void (inUse = undefined));
    suite(profile);
  });
}
