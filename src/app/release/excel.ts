import { spawnSync } from "node:child_process";
import { called } from "./command";
import { ROOT } from "./release";

const DEBUGGING = "npx --yes office-addin-debugging@6.0.3";

/** What is run in turn for each of the two; the first that fails ends it. */
const STEPS = {
  start: [
    "npm run build",
    "node node_modules/office-addin-dev-certs/cli.js install",
    `${DEBUGGING} start dist/manifest.xml desktop --app excel --dev-server "node dist/server.cjs --https" --dev-server-port 3000`,
  ],
  stop: [`${DEBUGGING} stop dist/manifest.xml desktop`],
} as const;

const HAS_EXCEL: readonly NodeJS.Platform[] = ["win32", "darwin"];

/** `npm run excel` and `npm run excel:stop` (`start`, `stop`; `--lang da|en`): into desktop Excel and out of it, by Microsoft's own tools. */
export function main(args: readonly string[]): Promise<number> {
  return called(args, [], ({ words, positionals: [asked = "start"], refuse }) => {
    if (asked !== "start" && asked !== "stop") return refuse(words.option(asked));
    if (!HAS_EXCEL.includes(process.platform)) return refuse(words.noExcel);
    const failed = STEPS[asked].find(
      (step) => spawnSync(step, { cwd: ROOT, shell: true, stdio: "inherit" }).status !== 0,
    );
    return failed === undefined ? 0 : refuse(words.stepFailed(failed));
  });
}
