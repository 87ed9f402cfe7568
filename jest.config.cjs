// Five rooms of tests. "unit" and "pane" read the source; "build" reads what the build put out; "host" runs the add-in's
// Office.js calls against the local host in Node; "browser" drives the production build in a real Chromium.
const transform = {
  "^.+\\.(t|j)sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  ],
};
const base = {
  transform,
  transformIgnorePatterns: ["/node_modules/(?!(@cj-tech-master|big\\.js)/)"],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/style.cjs" },
};
module.exports = {
  reporters: ["default", "<rootDir>/test/reporter.cjs"],
  maxWorkers: 2,
  projects: [
    {
      ...base,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/{house,rules,domain,language,functions}/**/*.test.ts"],
    },
    {
      ...base,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/taskpane/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/taskpane/setup.ts"],
    },
    {
      ...base,
      displayName: "build",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/build/**/*.test.ts"],
    },
    {
      ...base,
      displayName: "host",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/{workbook,host,commands}/**/*.test.ts"],
    },
    {
      ...base,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
    },
  ],
};
