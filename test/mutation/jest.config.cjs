const { projects } = require("../../jest.config.cjs");
// Only the tests of the subject's decisions: they read the source and need neither a build nor a browser.
const { displayName: _, ...unit } = projects.find(({ displayName }) => displayName === "unit");
const subject = process.env.UDSAT_MUTATED;
module.exports = {
  ...unit,
  rootDir: "../..",
  roots: ["<rootDir>/src", subject ? `<rootDir>/test/${subject}` : "<rootDir>/test"],
};
