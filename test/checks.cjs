// What holds before the tests begin: the build, lint, types and format, as many at once as there are processors.
const { spawn } = require("node:child_process");
const { availableParallelism } = require("node:os");

const CHECKS = ["build", "lint", "types", "format:check"];

/** Runs a script of package.json; what it says stands together when it is done. */
function run(name) {
  const begun = Date.now();
  return new Promise((done) => {
    const script = spawn("npm", ["run", "--silent", name], {
      shell: process.platform === "win32",
    });
    const said = [];
    for (const stream of [script.stdout, script.stderr])
      stream.on("data", (data) => said.push(data));
    script.on("error", (error) => said.push(Buffer.from(String(error))));
    script.on("close", (code) => {
      console.log(
        `> ${name}: ${code === 0 ? "ok" : "FAILED"}, ${Math.round((Date.now() - begun) / 1000)} s`,
      );
      process.stdout.write(Buffer.concat(said));
      done(code === 0);
    });
  });
}

async function worker(queue) {
  let good = true;
  for (let name = queue.shift(); name; name = queue.shift()) good = (await run(name)) && good;
  return good;
}

const queue = [...CHECKS];
void Promise.all(
  Array.from({ length: Math.min(availableParallelism(), CHECKS.length) }, () => worker(queue)),
).then((all) => (process.exitCode = all.every(Boolean) ? 0 : 1));
