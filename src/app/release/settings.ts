import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Environment, environmentOf } from "./environment";
import { DEVELOPMENT_ORIGIN } from "./manifest";
import { readOrigin } from "./origin";
import { releaseWords } from "./words";

/** What a build is made for: read once, from the environment variables that `npm run release` sets. */
export interface Settings {
  readonly origin: string;
  readonly environment: Environment;
  readonly officeJs: "cdn" | "self";
  readonly commit: string | undefined;
  /** Whom the help says to ask: a mail address or a page. */
  readonly contact: string | undefined;
  readonly version: string;
}

/** Throws a sentence where the address is one that Excel cannot load from. */
export function buildSettings(root: string, variables: NodeJS.ProcessEnv): Settings {
  const words = releaseWords("da");
  const environment = environmentOf(variables.UDSAT_ENV);
  if (!environment) throw new Error(words.environment(variables.UDSAT_ENV ?? ""));
  const read = readOrigin(variables.UDSAT_ORIGIN ?? DEVELOPMENT_ORIGIN, "development");
  if (!read.ok) throw new Error(words.origin[read.kind](read.given));
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
  };
  return {
    origin: read.origin,
    environment,
    officeJs: variables.UDSAT_OFFICE_JS === "self" ? "self" : "cdn",
    commit: variables.UDSAT_COMMIT,
    contact: variables.UDSAT_CONTACT,
    version,
  };
}

/** What an open pane compares itself with, and what `npm run check-host` compares with the manifest. */
export function versionFile({ version, environment, commit }: Settings): string {
  return `${JSON.stringify({ version, id: environment.id, environment: environment.name, commit }, null, 2)}\n`;
}
