// Lets Node run this repository's TypeScript as it stands: each file is stripped of its types when it is asked for.
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { join, sep } = require("node:path");
const { transformSync } = require("@swc/core");
const { jsc } = require("../../../swc.cjs");

const SOURCE = join(__dirname, "../../..") + sep;
const RESOLVED = [".ts", ".tsx"];

for (const extension of RESOLVED)
  Module._extensions[extension] = (module, path) => {
    if (!path.startsWith(SOURCE)) throw new Error(`${path} is not part of the repository`);
    const { code } = transformSync(readFileSync(path, "utf8"), {
      filename: path,
      sourceMaps: false,
      module: { type: "commonjs", ignoreDynamic: true },
      jsc: jsc(),
    });
    module._compile(code, path);
  };
