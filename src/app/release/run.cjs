// node src/app/release/run.cjs <tool> [options]: runs one of the tools beside this file.
require("./register.cjs");

const TOOLS = {
  release: "./release.ts",
  "check-host": "./check-host.ts",
  excel: "./excel.ts",
  dev: "../../workbench/dev.ts",
  pictures: "../../../test/browser/pictures.ts",
  recipes: "../../../test/recipes/recipes.ts",
};
const [, , name, ...options] = process.argv;
const tool = Object.hasOwn(TOOLS, name ?? "") ? require(TOOLS[name]) : undefined;
if (tool)
  tool.main(options).then(
    (code) => (process.exitCode = code),
    (error) => {
      console.error(error);
      process.exitCode = 2;
    },
  );
else {
  console.error(`Tools: ${Object.keys(TOOLS).join(", ")}`);
  process.exitCode = 2;
}
