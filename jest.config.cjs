// Five rooms of tests. "unit" and "pane" read the source; "build" reads what the build put out; "host" runs the add-in's
// Office.js calls against the local host in Node; "browser" drives the production build in a real Chromium.
const { jsc } = require("./swc.cjs");

const transform = {
  "/test/vendor/(excelts|fluent)\\.cjs$": "<rootDir>/test/vendor/whole.cjs",
  "^.+\\.(t|j)sx?$": ["@swc/jest", { jsc: jsc() }],
};
const base = {
  transform,
  transformIgnorePatterns: ["/node_modules/"],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/style.cjs",
    "^@fluentui/react-components$": "<rootDir>/test/vendor/fluent.cjs",
    "^@fluentui/react-icons$": "<rootDir>/test/vendor/icons.cjs",
    "^@cj-tech-master/excelts(/\\w+)?$": "<rootDir>/test/vendor/excelts.cjs",
    // numfmt 4.0.1 names a file for require() that it does not ship.
    "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js",
  },
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/release/", "<rootDir>/tmp/"],
};
const node = "<rootDir>/test/node.cjs";
const tests = "<rootDir>/test";
module.exports = {
  reporters: ["default", "<rootDir>/test/reporter.cjs"],
  testSequencer: "<rootDir>/test/order.cjs",
  maxWorkers: 2,
  // A worker that has ended its tests may take more than jest's half second to give its memory back.
  workerGracefulExitTimeout: 20_000,
  // The machine that runs them may be busy with something else: no test is about time.
  testTimeout: 60_000,
  projects: [
    {
      ...base,
      displayName: "unit",
      testEnvironment: node,
      testMatch: [
        `${tests}/{house,core}/**/*.test.ts`,
        `${tests}/*/{rules,read,judge,words,functions,site}/**/*.test.ts`,
      ],
    },
    {
      ...base,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: [`${tests}/**/*.test.tsx`],
      setupFilesAfterEnv: [`${tests}/pane/setup.ts`],
    },
    {
      ...base,
      displayName: "build",
      testEnvironment: node,
      testMatch: [`${tests}/app/{build,release}/**/*.test.ts`],
    },
    {
      ...base,
      displayName: "host",
      testEnvironment: node,
      testMatch: [
        `${tests}/{host,excel}/**/*.test.ts`,
        `${tests}/*/sheet/**/*.test.ts`,
        `${tests}/app/ribbon/**/*.test.ts`,
      ],
    },
    {
      ...base,
      displayName: "browser",
      testEnvironment: node,
      testMatch: [`${tests}/browser/**/*.test.ts`],
      globalSetup: `${tests}/browser/unpack.ts`,
    },
  ],
};
