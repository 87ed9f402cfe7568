const { join } = require("node:path");
const webpack = require("webpack");
const configurations = require("../../webpack.config.js");

const root = join(__dirname, "../..");

/** Builds one more script the way the build does, outside `dist`; gives its path. `like` names the configuration to follow. */
function bundle(like, name, entry, more = {}) {
  const own = configurations({}, {}).find((one) => one.name === like);
  const path = join(root, "node_modules/.cache/bench");
  const cache = { ...own.cache, name: `bench-${name}` };
  const compiler = webpack({
    ...own,
    ...more,
    cache,
    entry: { [name]: join(root, entry) },
    plugins: [],
    output: { ...own.output, ...more.output, path, filename: `${name}.cjs` },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const failure =
        error ?? (stats.hasErrors() ? new Error(stats.toString("errors-only")) : undefined);
      compiler.close(() => (failure ? reject(failure) : resolve(join(path, `${name}.cjs`))));
    });
  });
}

module.exports = { bundle };
