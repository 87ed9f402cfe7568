// A transformer of Jest's: a file of libraries becomes one script with everything it requires inside, except `outside`.
// Every suite loads its modules anew: hundreds of small files, each found, read and compiled, cost two seconds a suite.
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { createRequire, isBuiltin } = require("node:module");

const OUTSIDE =
  /^(react|react-dom|scheduler|@swc\/helpers|@griffel\/react|@fluentui\/react-icons)(\/|$)/;

/** The files that a file requires, by the names it gives them. */
function required(file, source) {
  const { resolve } = createRequire(file);
  const names = [...source.matchAll(/\brequire\((["'])([^"']+)\1\)/g)].map(([, , name]) => name);
  return names
    .filter((name) => !isBuiltin(name) && !OUTSIDE.test(name))
    .map((name) => [name, resolve(name)]);
}

/** The script: each module as a function that runs when it is first required, as Node has it. */
function whole(entry, text) {
  const numbers = new Map([[entry, 0]]);
  const modules = [];
  for (const [file, number] of numbers) {
    const source = file === entry ? text : readFileSync(file, "utf8");
    const names = Object.fromEntries(
      required(file, source).map(([name, path]) => {
        if (!numbers.has(path)) numbers.set(path, numbers.size);
        return [name, numbers.get(path)];
      }),
    );
    modules[number] =
      `[function (module, exports, require) {${source}\n}, ${JSON.stringify(names)}]`;
  }
  return `const modules = [${modules.join(",\n")}];
const loaded = [];
function load(number) {
  if (loaded[number]) return loaded[number].exports;
  const [run, names] = modules[number];
  const made = (loaded[number] = { exports: {} });
  run.call(made.exports, made, made.exports, (name) =>
    Object.hasOwn(names, name) ? load(names[name]) : require(name),
  );
  return made.exports;
}
module.exports = load(0);`;
}

const LOCK = readFileSync(`${__dirname}/../../package-lock.json`);

module.exports = {
  process: (text, file) => ({ code: whole(file, text) }),
  getCacheKey: (text) =>
    createHash("sha256").update(text).update(LOCK).update(readFileSync(__filename)).digest("hex"),
};
