// The icons of Fluent, each from its own small file when it is asked for: the package's index makes all twenty thousand.
const { dirname, join } = require("node:path");

const folder = dirname(require.resolve("@fluentui/react-icons/providers"));

/** `Calendar3Day16Regular` stands in `calendar-3-day`. */
const fileOf = (name) =>
  name
    .replace(/\d*(Regular|Filled|Light|Color)$/, "")
    .replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Za-z])(?=\d)/g, "-")
    .toLowerCase();

const others = [
  "providers",
  ...["wrapIcon", "bundleIcon", "createFluentIcon", "useIconState", "constants"].map(
    (name) => `utils/${name}`,
  ),
].map((file) => require(join(folder, `${file}.cjs`)));

module.exports = new Proxy(Object.assign({}, ...others), {
  get: (target, name) =>
    name in target || typeof name === "symbol" || !/^[A-Z]/.test(name)
      ? target[name]
      : require(join(folder, "atoms/svg", `${fileOf(name)}.cjs`))[name],
});
