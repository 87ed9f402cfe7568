const { projects, ...base } = require("../../jest.config.cjs");
// Only the tests of decisions: they read the source and need neither a build nor a browser.
const { displayName: _, ...unit } = projects.find(({ displayName }) => displayName === "unit");
module.exports = { ...unit, rootDir: "../.." };
