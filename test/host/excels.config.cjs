// The suites that act on a workbook, once for each Excel named in UDSAT_EXCELS. Those that choose their Excels themselves, or open none, are left out.
const { projects, ...base } = require("../../jest.config.cjs");

const rootDir = require("node:path").resolve(__dirname, "../..");
const host = projects.find(({ displayName }) => displayName === "host");
const tests = "<rootDir>/test";

module.exports = {
  ...base,
  rootDir,
  projects: (process.env.UDSAT_EXCELS ?? "").split(",").map((name) => ({
    ...host,
    rootDir,
    displayName: name,
    globals: { UDSAT_EXCEL: name },
    testMatch: [
      `${tests}/excel/**/*.test.ts`,
      `${tests}/*/sheet/**/*.test.ts`,
      `${tests}/app/ribbon/**/*.test.ts`,
    ],
    testPathIgnorePatterns: [
      "/node_modules/",
      "/test/excel/model/",
      "/test/excel/(address|literal|profiles|refusal|requirements|selftest|selftest-faults|serial)\\.test",
      "/sheet/(columns|facts|keys|match)\\.test",
    ],
  })),
};
