// npm run validate: our own checks always (`-- -t name` those of that name), then Microsoft's validation service, which needs the network.
const { spawnSync } = require("node:child_process");
const { join } = require("node:path");
const { validateManifest } = require("office-addin-manifest/lib/validate");

const root = join(__dirname, "../../..");
const path = join(root, "manifest.xml");

function ownChecks() {
  const jest = require.resolve("jest/bin/jest");
  return (
    spawnSync(
      process.execPath,
      [
        ...[jest, "--selectProjects", "build", "--testPathPatterns", "(manifest|schema)\\.test"],
        ...process.argv.slice(2),
      ],
      { cwd: root, stdio: "inherit" },
    ).status === 0
  );
}

/** Microsoft's verdict: true, false, or undefined where the service could not be reached. */
async function service() {
  try {
    const { isValid, report = {} } = await validateManifest(path);
    for (const list of ["errors", "warnings", "notes"])
      for (const { title, content } of report[list] ?? [])
        console.log(`${list}: ${title ?? ""} ${content ?? ""}`);
    console.log(
      isValid
        ? "Microsoft's service: manifest.xml is valid."
        : "Microsoft's service: manifest.xml is NOT valid.",
    );
    return isValid;
  } catch (error) {
    const why = String(error.message).split("\n")[0];
    console.error(
      `manifest.xml was NOT checked by Microsoft: its service could not be reached (${why}) It needs the network. Our own checks above stand; try again when you are online.`,
    );
    return undefined;
  }
}

async function main() {
  const own = ownChecks();
  const theirs = await service();
  process.exitCode = own && theirs !== false ? 0 : 1;
}

void main();
