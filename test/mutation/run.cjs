// Runs a subject's tests in this process, many times over: each file of the source is compiled once, and evaluated anew for
// each mutant. As much of jest as the tests of decisions use: describe, test, each, hooks, expect.
const { existsSync, readFileSync, statSync } = require("node:fs");
const { dirname, join, resolve } = require("node:path");
const vm = require("node:vm");
const { transformSync } = require("@swc/core");
const { expect } = require("expect");
const { bind } = require("jest-each");
const { jsc } = require("../../swc.cjs");

const WRAPPED = ["exports", "require", "module", "__filename", "__dirname", "jest", "expect"];
const NAMES = ["describe", "test", "it", "beforeAll", "beforeEach", "afterAll", "afterEach"];
const ENDINGS = ["", ".ts", ".tsx", ".json", "/index.ts"];
const HOOKS = ["beforeAll", "beforeEach", "afterAll", "afterEach"];
/** A mutant may go round for ever: what a file's evaluation may take, and a test beside ten times what it took unchanged. */
const MOST_MS = 10_000;

/** What `work` gives; thrown where it has not come back in time. */
function limited(work, timeout) {
  globalThis.__limited__ = work;
  return new vm.Script("__limited__()").runInThisContext({ timeout });
}

/** The file that a relative import names. */
function found(from, name) {
  const path = resolve(dirname(from), name);
  const ending = ENDINGS.find((one) => existsSync(path + one) && statSync(path + one).isFile());
  if (ending === undefined) throw new Error(`${from}: ${name} is not there.`);
  return path + ending;
}

class Runner {
  /** `changed`: the source of the files that stand in for those on the disk. */
  constructor(changed) {
    this.changed = changed;
    this.compiled = new Map();
  }

  compile(path) {
    const known = this.compiled.get(path);
    if (known) return known;
    const { code } = transformSync(this.changed.get(path) ?? readFileSync(path, "utf8"), {
      filename: path,
      configFile: false,
      swcrc: false,
      module: { type: "commonjs" },
      jsc: jsc(),
    });
    const source = `(function(${[...WRAPPED, ...NAMES].join(",")}){${code}\n})`;
    const made = new vm.Script(source, { filename: path }).runInThisContext();
    this.compiled.set(path, made);
    return made;
  }

  /** The tests of a file, in order, each with its hooks. Everything of ours is evaluated anew. */
  open(path) {
    const modules = new Map();
    const tests = [];
    let block = { name: [], hooks: [] };
    const add = (name, run) => tests.push({ name: [...block.name, name].join(" "), run, block });
    const within = (name, body) => {
      const outer = block;
      block = { name: [...outer.name, String(name)], hooks: [...outer.hooks] };
      body();
      block = outer;
    };
    const test = Object.assign(add, { each: bind(add), todo: () => {}, skip: () => {} });
    const describe = Object.assign(within, { each: bind(within, false) });
    const hooks = HOOKS.map((kind) => (run) => block.hooks.push({ kind, run }));
    const jest = { setTimeout: () => {} };
    const load = (file) => {
      const known = modules.get(file);
      if (known) return known.exports;
      const module = { exports: {} };
      modules.set(file, module);
      if (file.endsWith(".json")) return (module.exports = JSON.parse(readFileSync(file, "utf8")));
      const ask = (name) => (name.startsWith(".") ? load(found(file, name)) : require(name));
      this.compile(file)(
        ...[module.exports, ask, module, file, dirname(file), jest, expect],
        ...[describe, test, test, ...hooks],
      );
      return module.exports;
    };
    limited(() => load(path), MOST_MS);
    return tests;
  }

  /** Runs one test; what it threw, or undefined. `took`: the milliseconds it took unchanged, once they are known. */
  async run({ run, block }, done, took) {
    const most = took === undefined ? undefined : Math.ceil(MOST_MS + 10 * took);
    const hooks = (kind) => block.hooks.filter((hook) => hook.kind === kind);
    try {
      for (const hook of hooks("beforeAll"))
        if (!done.has(hook)) {
          done.add(hook);
          await limited(hook.run, most);
        }
      for (const hook of hooks("beforeEach")) await limited(hook.run, most);
      await limited(run, most);
      for (const hook of hooks("afterEach")) await limited(hook.run, most);
    } catch (thrown) {
      return thrown ?? new Error("thrown");
    }
  }
}

module.exports = { Runner, root: join(__dirname, "../..") };
